// Reads what families wrote out of the rows of one tab of answers.

import { otherTextIn } from '../../domain/comments/other-text';
import type { WrittenAnswer, WrittenText } from '../../domain/comments/written-comment';
import type { Problem } from '../../domain/problem';
import { type Cell, type DayCell, isDayCell, textOf } from '../../domain/sheet/cell';
import type { ExpectedColumn } from '../../domain/tally/answer-columns';
import { overAnswers } from '../listen/count/count-tab-answers';
import type { Ports, Tab } from '../ports';

export interface WrittenTab {
  readonly tab: Pick<Tab, 'id' | 'name'>;
  /** The form or the tab: what its comments' keys are made of. */
  readonly place: string;
  readonly language: string;
  readonly expected: readonly ExpectedColumn[];
  /** By question code, as staff read it. */
  readonly titles: ReadonlyMap<string, string>;
  /** Whose answer it is, where a column holds a family's code; undefined where it is to be passed over. */
  readonly familyIn?: (row: readonly Cell[], column: (question: string) => number | undefined) => string | undefined;
}

export interface WrittenAnswers {
  readonly answers: readonly WrittenAnswer[];
  readonly notices: readonly Problem[];
}

/**
 * The column that says when Google took each answer: the one that most often holds a time. Staff may have put days and times of their own
 * in front, and a family may have answered with one.
 */
const stampColumnOf = (rows: readonly (readonly Cell[])[]): number => {
  const counts: number[] = [];
  for (const row of rows)
    row.forEach((cell, at) => {
      if (isDayCell(cell)) counts[at] = (counts[at] ?? 0) + (cell.time === undefined ? 1 : rows.length + 1);
    });
  return counts.reduce((best, count, at) => (count > (counts[best] ?? 0) ? at : best), 0);
};

const stampOf = (row: readonly Cell[], column: number): DayCell | undefined => {
  const cell = row[column];
  return cell !== undefined && isDayCell(cell) ? cell : undefined;
};

/** The texts of each row that holds any; no other cell of it is kept. */
export const readWritten = (
  ports: Ports,
  { tab, place, language, expected, titles, familyIn }: WrittenTab,
): WrittenAnswers => {
  const { carried, notices } = overAnswers<readonly WrittenAnswer[]>(
    ports,
    { tab, expected },
    [],
    (before, rows, found) => {
      const readers = found
        .filter(({ question }) => titles.has(question.code))
        .map(({ question, column }) => ({
          code: question.code,
          column,
          read: question.kind === 'open' ? (text: string) => text : otherTextIn(question),
        }));
      const stamps = stampColumnOf(rows);
      const placeOf = (code: string): number | undefined =>
        found.find(({ question }) => question.code === code)?.column;
      const answers = rows.flatMap((row): readonly WrittenAnswer[] => {
        const family = familyIn === undefined ? '' : familyIn(row, placeOf);
        const texts = readers.flatMap(({ code, column, read }): readonly WrittenText[] => {
          const text = read(textOf(row[column])).trim();
          return text === '' ? [] : [{ question: code, title: titles.get(code) ?? code, text }];
        });
        if (family === undefined || texts.length === 0) return [];
        const stamp = stampOf(row, stamps);
        const moment = stamp === undefined ? '' : `${stamp.day} ${stamp.time ?? ''}`;
        return [{ place, moment, day: stamp?.day, language, family, texts }];
      });
      return [...before, ...answers];
    },
  );
  return { answers: carried, notices };
};
