// The globals that a script finds: each service adds its own for one execution.
import type { Execution } from './execution';
import { formApp } from './forms/form-app';
import { mailApp } from './mail/mail-app';
import { cacheService } from './script/cache';
import { languageApp } from './script/language-app';
import { lockService } from './script/locks';
import { log } from './script/log';
import { propertiesService } from './script/properties';
import { scriptApp } from './script/script-app';
import { session } from './script/session';
import { utilities } from './script/utilities';
import { chartsService } from './spreadsheet/charts/charts-service';
import { spreadsheetApp } from './spreadsheet/spreadsheet-app';
import { browser } from './ui/browser-stand-in';
import { htmlService } from './ui/html/html-service';

/** Answers globals by name: `{ MailApp: standIn(execution, 'MailApp', …) }`. */
export type Service = (execution: Execution) => Readonly<Record<string, unknown>>;

const services: readonly Service[] = [
  spreadsheetApp,
  chartsService,
  formApp,
  mailApp,
  htmlService,
  browser,
  propertiesService,
  cacheService,
  lockService,
  scriptApp,
  session,
  utilities,
  languageApp,
  log,
];

/** Every global of the execution. */
export const servicesOf = (execution: Execution): Readonly<Record<string, unknown>> =>
  Object.assign({}, ...services.map((service) => service(execution)));
