// Writes what staff say of what was heard into its lines, found by what they are about and never by their row.
import { parseCalendarDate } from '../../domain/calendar/calendar-date';
import { type LoopRecord, linesOf, loopRecordsOf, plannedFor, tellByFor } from '../../domain/loop/loop-record';
import { listeningShape } from '../../domain/plan/heard-record';
import { done, type Outcome, refused } from '../../domain/problem';
import type { NewCell } from '../../domain/sheet/cell';
import type { LoopHome } from '../../rpc/loop-calls';
import type { RoundSource } from '../../rpc/round-calls';
import type { Ports } from '../ports';
import { appendRows, ensureSheet, type OurSheet } from '../sheets/our-sheets';
import { writeCells } from '../sheets/write-cells';
import { findLoop, type LoopSource } from './find-loop';
import { lineFor } from './keep-record';
import { openLoop } from './open-loop';

interface Lines {
  readonly found: LoopSource;
  readonly sheet: OurSheet;
  readonly all: readonly LoopRecord[];
  readonly own: readonly LoopRecord[];
}

const readLines = (ports: Ports, source: RoundSource): Outcome<Lines> => {
  const found = findLoop(ports, source);
  if (!found.ok) return found;
  const sheet = ensureSheet(ports, listeningShape);
  if (!sheet.ok) return sheet;
  const all = loopRecordsOf(sheet.value.table);
  return done({ found: found.value, sheet: sheet.value, all, own: linesOf(all, found.value.key) });
};

/**
 * Begins the lines of a survey or tab: the plan’s line `what`, or one of its own where that is empty. One that was begun meanwhile stays;
 * a line that another survey took meanwhile is refused. To be called under the lock.
 */
export const startLoop = (ports: Ports, source: RoundSource, what: string): Outcome<LoopHome> => {
  const read = readLines(ports, source);
  if (!read.ok) return read;
  const { found, sheet, all, own } = read.value;
  const planned =
    found.survey === undefined ? undefined : plannedFor(all, found.survey.purpose).find((one) => one.what === what);
  if (own.length === 0 && what !== '' && planned === undefined) return refused('loop.taken');
  if (own.length === 0 && planned === undefined) appendRows(ports, sheet, [lineFor(found)]);
  if (own.length === 0 && planned !== undefined)
    writeCells(ports, sheet, [
      {
        row: planned.row,
        cells: {
          'listening.survey': found.key,
          ...(found.closedOn === undefined
            ? {}
            : {
                'listening.closedOn': { day: found.closedOn },
                'listening.tellBy': { day: tellByFor(found.closedOn) },
              }),
        },
      },
    ]);
  return openLoop(ports, source);
};

/** One more line about the same, for one more thing to do. To be called under the lock. */
export const addLoopLine = (ports: Ports, source: RoundSource): Outcome<LoopHome> => {
  const read = readLines(ports, source);
  if (!read.ok) return read;
  const { found, sheet, own } = read.value;
  const closedOn = own.find((line) => line.closedOn !== undefined)?.closedOn ?? found.closedOn;
  appendRows(ports, sheet, [lineFor({ ...found, closedOn })]);
  return openLoop(ports, source);
};

/** Days are `yyyy-mm-dd`, empty for none. */
export interface LoopWish {
  readonly seen: string;
  readonly heard: string;
  readonly willDo: string;
  readonly by: string;
  readonly dueOn: string;
  readonly check: string;
  readonly doneOn: string;
  readonly toldOn: string;
}

const dayCell = (text: string): NewCell => {
  const day = parseCalendarDate(text);
  return day === undefined ? '' : { day };
};

/** Refused where the line was changed or deleted since it was seen. To be called under the lock. */
export const saveLoop = (ports: Ports, source: RoundSource, wish: LoopWish): Outcome<LoopHome> => {
  const read = readLines(ports, source);
  if (!read.ok) return read;
  const { sheet, own } = read.value;
  const line = own.find(({ seen }) => seen === wish.seen);
  if (line === undefined) return refused('loop.changed', { sheet: sheet.words.name });
  const days = [wish.dueOn, wish.doneOn, wish.toldOn];
  if (days.some((day) => day !== '' && parseCalendarDate(day) === undefined)) return refused('loop.no-day');
  writeCells(ports, sheet, [
    {
      row: line.row,
      cells: {
        'listening.heard': wish.heard.trim(),
        'listening.willDo': wish.willDo.trim(),
        'listening.by': wish.by.trim(),
        'listening.dueOn': dayCell(wish.dueOn),
        'listening.check': wish.check.trim(),
        'listening.doneOn': dayCell(wish.doneOn),
        'listening.toldOn': dayCell(wish.toldOn),
      },
    },
  ]);
  return openLoop(ports, source);
};
