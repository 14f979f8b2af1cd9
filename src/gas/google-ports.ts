// Everything the add-on needs of Google, gathered. Nothing is asked for until it is used, so that opening works without consent.
import type { Ports } from '../app/ports';
import { formAppForms } from './form-app-forms';
import { documentLock } from './lock-service-lock';
import { mailAppMail } from './mail-app-mail';
import { documentNotes } from './properties-service-notes';
import { sessionPerson } from './session-person';
import { spreadsheetWorkbook } from './spreadsheet-workbook';
import { utilitiesChance } from './utilities-chance';

export const googlePorts = (): Ports => {
  const { workbook, forgetRoles } = spreadsheetWorkbook();
  return {
    workbook,
    forms: formAppForms,
    person: sessionPerson(),
    chance: utilitiesChance(),
    lock: documentLock(forgetRoles),
    mail: mailAppMail,
    notes: documentNotes(),
    clock: { now: () => Date.now() },
  };
};
