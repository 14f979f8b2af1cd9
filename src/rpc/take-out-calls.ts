// The calls by which a plan leaves the workbook: pages to print, and a file for calendars.
import * as v from 'valibot';
import { call } from './call';

export const printedPages = ['plan', 'calendar', 'board'] as const;

export type PrintedName = (typeof printedPages)[number];

export const takeOutCalls = {
  /** Opens the page in a dialog over the spreadsheet. */
  printPage: call<{ readonly shown: true }>()(v.strictObject({ page: v.picklist(printedPages) })),
  /** The activities from now on, as an `.ics` file. */
  calendarFile: call<{ readonly name: string; readonly text: string; readonly activities: number }>()(
    v.strictObject({}),
  ),
};
