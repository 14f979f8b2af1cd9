// Sees to it that a survey has its line in the What we heard sheet, once it is heard or closed (S12).
import type { CalendarDate } from '../../domain/calendar/calendar-date';
import { hasLoop, type LoopRecord, linesOf, loopRecordsOf, plannedFor, tellByFor } from '../../domain/loop/loop-record';
import { listeningShape } from '../../domain/plan/heard-record';
import { done, type Outcome } from '../../domain/problem';
import type { NewCell } from '../../domain/sheet/cell';
import type { Survey } from '../../domain/survey/survey';
import type { Ports } from '../ports';
import { appendRows, ensureSheet, type OurSheet } from '../sheets/our-sheets';
import { writeCells } from '../sheets/write-cells';

export interface Heard {
  /** A survey’s id, or `tab:…`. */
  readonly key: string;
  readonly name: string;
  /** Undefined while it takes answers. */
  readonly closedOn: CalendarDate | undefined;
}

export const lineFor = ({ key, name, closedOn }: Heard): { readonly [code: string]: NewCell } => ({
  'listening.what': key,
  'listening.name': name,
  ...(closedOn === undefined
    ? {}
    : { 'listening.closedOn': { day: closedOn }, 'listening.tellBy': { day: tellByFor(closedOn) } }),
});

/** Says in its lines when the survey closed, and by when families are told; a day that staff wrote stays. */
const noteClosing = (
  ports: Ports,
  sheet: OurSheet,
  lines: readonly LoopRecord[],
  closedOn: CalendarDate | undefined,
): void => {
  if (closedOn === undefined) return;
  writeCells(
    ports,
    sheet,
    lines
      .filter((line) => line.closedOn === undefined)
      .map(({ row, tellBy }) => ({
        row,
        cells: {
          'listening.closedOn': { day: closedOn },
          ...(tellBy === undefined ? { 'listening.tellBy': { day: tellByFor(closedOn) } } : {}),
        },
      })),
  );
};

/** Whether the survey is one whose answers are told back, and was asked at all. */
const isHeard = ({ purpose, state }: Survey): boolean => hasLoop(purpose) && state !== 'building';

/**
 * A survey that no line is about gets one, unless the plan has a line that it may be held by: then a person says which, since two are never
 * merged unasked. To be called under the lock.
 */
export const keepRecord = (ports: Ports, survey: Survey, closedOn?: CalendarDate): Outcome<undefined> => {
  if (!isHeard(survey)) return done(undefined);
  const sheet = ensureSheet(ports, listeningShape);
  if (!sheet.ok) return sheet;
  const records = loopRecordsOf(sheet.value.table);
  const lines = linesOf(records, survey.id);
  if (lines.length > 0) noteClosing(ports, sheet.value, lines, closedOn);
  else if (plannedFor(records, survey.purpose).length === 0)
    appendRows(ports, sheet.value, [lineFor({ key: survey.id, name: survey.name, closedOn })]);
  return done(undefined);
};

/** A survey that takes answers again is heard when it closes next. */
export const forgetClosing = (ports: Ports, survey: Survey): Outcome<undefined> => {
  const sheet = ensureSheet(ports, listeningShape);
  if (!sheet.ok) return sheet;
  const lines = linesOf(loopRecordsOf(sheet.value.table), survey.id).filter(({ closedOn }) => closedOn !== undefined);
  writeCells(
    ports,
    sheet.value,
    lines.map(({ row, what }) => ({
      row,
      cells: { 'listening.closedOn': '', ...(what === survey.id ? { 'listening.tellBy': '' } : {}) },
    })),
  );
  return done(undefined);
};
