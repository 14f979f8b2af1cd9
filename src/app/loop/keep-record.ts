// Sees to it that a survey has its line in the What we heard sheet, once it is heard or closed (S12).
import type { CalendarDate } from '../../domain/calendar/calendar-date';
import {
  hasLoop,
  type LoopRecord,
  linesOf,
  loopRecordsOf,
  plannedFor,
  tellByFor,
  tellByOnceClosed,
} from '../../domain/loop/loop-record';
import { listeningShape } from '../../domain/plan/heard-record';
import { done, type Outcome } from '../../domain/problem';
import type { NewCell } from '../../domain/sheet/cell';
import type { Survey } from '../../domain/survey/survey';
import type { Ports } from '../ports';
import { appendRows, ensureSheet, type OurSheet, readSheet } from '../sheets/our-sheets';
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

/** What a line says from when the survey closed on; nothing while it takes answers. */
export const closingCells = (line: LoopRecord, { key, closedOn }: Pick<Heard, 'key' | 'closedOn'>) =>
  closedOn === undefined
    ? {}
    : {
        'listening.closedOn': { day: closedOn },
        'listening.tellBy': { day: tellByOnceClosed(line, key, closedOn) },
      };

/** Says in its lines when the survey closed, and by when families are told. */
const noteClosing = (
  ports: Ports,
  sheet: OurSheet,
  { lines, key, closedOn }: { readonly lines: readonly LoopRecord[] } & Pick<Heard, 'key' | 'closedOn'>,
): void =>
  writeCells(
    ports,
    sheet,
    lines
      .filter((line) => line.closedOn === undefined)
      .map((line) => ({ row: line.row, cells: closingCells(line, { key, closedOn }) })),
  );

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
  if (lines.length > 0) noteClosing(ports, sheet.value, { lines, key: survey.id, closedOn });
  else if (plannedFor(records, survey.purpose).length === 0)
    appendRows(ports, sheet.value, [lineFor({ key: survey.id, name: survey.name, closedOn })]);
  return done(undefined);
};

/** A survey that takes answers again is heard when it closes next; a day to tell families by that staff chose stays. */
export const forgetClosing = (ports: Ports, survey: Survey): Outcome<undefined> => {
  const sheet = readSheet(ports, listeningShape);
  if (!sheet.ok) return sheet;
  if (sheet.value === undefined) return done(undefined);
  const changes = linesOf(loopRecordsOf(sheet.value.table), survey.id).flatMap(({ row, closedOn, tellBy }) =>
    closedOn === undefined
      ? []
      : [
          {
            row,
            cells: {
              'listening.closedOn': '',
              ...(tellBy === tellByFor(closedOn) ? { 'listening.tellBy': '' } : {}),
            },
          },
        ],
  );
  writeCells(ports, sheet.value, changes);
  return done(undefined);
};
