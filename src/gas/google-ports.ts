// Everything the add-on needs of Google, gathered. Nothing is asked for until it is used, so that opening works without consent.
import type { Ports } from '../app/ports';
import { formAppForms } from './form-app-forms';
import { languageAppTranslate } from './language-app-translate';
import { documentLock } from './lock-service-lock';
import { mailAppMail } from './mail-app-mail';
import { documentNotes } from './properties-service-notes';
import { scriptClock } from './script-clock';
import { sessionPerson } from './session-person';
import { spreadsheetCharts } from './spreadsheet-charts';
import { spreadsheetWorkbook } from './spreadsheet-workbook';
import { openDialog } from './ui-menu';
import { userAlarms } from './user-alarms';
import { utilitiesChance } from './utilities-chance';

/** The ports, and what is done when the work with them is over. */
export const googlePorts = (): { readonly ports: Ports; readonly settle: () => void } => {
  const { workbook, forgetRoles, keepClock } = spreadsheetWorkbook();
  const ports: Ports = {
    workbook,
    charts: spreadsheetCharts,
    forms: formAppForms,
    person: sessionPerson(),
    chance: utilitiesChance(),
    lock: documentLock(forgetRoles),
    mail: mailAppMail(),
    notes: documentNotes(),
    clock: scriptClock,
    alarms: userAlarms(),
    pages: { show: openDialog },
    translate: languageAppTranslate,
  };
  return { ports, settle: keepClock };
};
