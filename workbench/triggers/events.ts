// The events that triggers hand to their functions (guides/triggers/events), each made inside of the execution it is for.
import { wallDate, zoneTime } from '../engine/date-serial';
import { enumeration } from '../enumeration';
import type { Execution } from '../execution';
import { giveForm } from '../forms/form-app';
import { openFormHandle } from '../forms/open-form-handle';
import type { ResponseRecord } from '../forms/record/response-record';
import { giveResponse } from '../forms/response/response-stand-in';
import type { SubmittedRow } from '../forms/response/response-tab';
import { giveUser } from '../forms/user-stand-in';
import { authModes } from '../script/script-app';
import { givingFor } from '../spreadsheet/give';
import type { TriggerRecord } from './trigger-record';

type Entries = readonly (readonly [string, unknown])[];
export type EventFor = (execution: Execution) => readonly unknown[];

/** What every event tells: the authorization mode, and which trigger it is where it is an installed one. */
export const eventBase = (execution: Execution, trigger?: TriggerRecord): Entries => [
  ['authMode', enumeration(execution, 'AuthMode', authModes)[execution.authMode]],
  ...(trigger === undefined ? [] : [['triggerUid', trigger.uid] as const]),
];

/** `onOpen`: the document, and the person where the script may know them. */
export const openEvent =
  (trigger?: TriggerRecord): EventFor =>
  (execution) => {
    const { startedIn } = execution;
    const source =
      startedIn.editor === 'forms' ? giveForm(execution, startedIn.formId) : givingFor(execution).spreadsheet();
    return [execution.realm.object([...eventBase(execution, trigger), ['source', source], ...personOf(execution)])];
  };

export type ChangeType =
  | 'EDIT'
  | 'INSERT_ROW'
  | 'INSERT_COLUMN'
  | 'REMOVE_ROW'
  | 'REMOVE_COLUMN'
  | 'INSERT_GRID'
  | 'REMOVE_GRID'
  | 'FORMAT'
  | 'OTHER';

export const changeEvent =
  (trigger: TriggerRecord, changeType: ChangeType): EventFor =>
  (execution) => [
    execution.realm.object([
      ...eventBase(execution, trigger),
      ['changeType', changeType],
      ['source', givingFor(execution).spreadsheet()],
      ...personOf(execution),
    ]),
  ];

/** Days of the week begin with Monday as 1, in the script's time zone (guides/triggers/events#time-driven_events). */
export const clockEvent =
  (trigger: TriggerRecord, timeZone: string): EventFor =>
  (execution) => {
    const now = wallDate(zoneTime(timeZone).toSerial(execution.world.clock.now()));
    const year = now.getUTCFullYear();
    const dayOfYear = Math.floor((now.getTime() - Date.UTC(year, 0, 1)) / 86_400_000);
    return [
      execution.realm.object([
        ...eventBase(execution, trigger),
        ['year', year],
        ['month', now.getUTCMonth() + 1],
        ['day-of-month', now.getUTCDate()],
        ['day-of-week', now.getUTCDay() === 0 ? 7 : now.getUTCDay()],
        ['week-of-year', Math.floor(dayOfYear / 7) + 1],
        ['hour', now.getUTCHours()],
        ['minute', now.getUTCMinutes()],
        ['second', now.getUTCSeconds()],
        ['timezone', timeZone],
      ]),
    ];
  };

/** Of a spreadsheet: values as they are shown; questions of one title share a name. */
export const rowEvent =
  (trigger: TriggerRecord, { sheetId, row, headers, shown }: SubmittedRow): EventFor =>
  (execution) => {
    const { realm } = execution;
    const names = [...new Set(headers)];
    const named = names.map((name) => [name, realm.array(shown.filter((_, at) => headers[at] === name))] as const);
    return [
      realm.object([
        ...eventBase(execution, trigger),
        ['namedValues', realm.object(named)],
        ['values', realm.array(shown)],
        ['range', givingFor(execution).range(sheetId, { row, column: 1, rows: 1, columns: shown.length })],
        ['source', givingFor(execution).spreadsheet()],
      ]),
    ];
  };

/** Of a form. */
export const responseEvent =
  (trigger: TriggerRecord, response: ResponseRecord): EventFor =>
  (execution) => {
    const handle = openFormHandle(execution, response.formId);
    return [
      execution.realm.object([
        ...eventBase(execution, trigger),
        ['response', giveResponse(handle, response)],
        ['source', giveForm(execution, response.formId)],
      ]),
    ];
  };

/** The person whose doing it is, where the script may know them. */
export const personOf = (execution: Execution): Entries =>
  execution.activeUser === undefined ? [] : [['user', giveUser(execution, execution.activeUser.email)]];
