// Half a million made-up answers as plain rows, and how such a tab is set up and counted to its end.

import { keptTallyIn } from '../../../src/domain/tally/kept-tally';
import type { WorkingTally } from '../../../src/domain/tally/working-tally';
import type { Counting, CountPart, Heard, TabColumnKind } from '../../../src/rpc/listen-calls';
import type { PlainCell, PlainRow, PlainSheet } from './plain-sheet';
import type { PlainWorld } from './plain-world';

const likes = ['Not at all', 'A little', 'It is okay', 'Likes it', 'Likes it a lot', "I don't know yet"];
const helps = ['A ride', 'Child care', 'Help to hear, see, or get around', 'An interpreter', 'Food'];
const schools = Array.from({ length: 40 }, (_, at) => `School ${at + 1}`);

const columns: readonly {
  readonly heading: string;
  readonly kind: TabColumnKind;
  readonly choices: readonly string[];
}[] = [
  { heading: 'School', kind: 'key', choices: schools },
  ...Array.from({ length: 11 }, (_, at) => ({ heading: `Scale ${at + 1}`, kind: 'single' as const, choices: likes })),
  ...Array.from({ length: 4 }, (_, at) => ({ heading: `Help ${at + 1}`, kind: 'multi' as const, choices: helps })),
  { heading: 'How many', kind: 'number', choices: [] },
  { heading: 'Stars', kind: 'scale', choices: ['1', '2', '3', '4', '5'] },
  { heading: 'Anything else?', kind: 'open', choices: [] },
];

const plainHeadings: PlainRow = ['Timestamp', ...columns.map(({ heading }) => heading)];

/** Any number, the same for the same place. */
const drawn = (row: number, column: number, below: number): number =>
  ((Math.imul(row + 1, 2_654_435_761) ^ Math.imul(column + 7, 40_503)) >>> 8) % below;

const pick = (list: readonly string[], row: number, column: number): string =>
  list[drawn(row, column, list.length)] ?? '';

const cellIn = (kind: TabColumnKind, row: number, column: number): PlainCell => {
  if (drawn(row, column + 50, 12) === 0) return '';
  if (kind === 'key') return pick(schools, row, column);
  if (kind === 'single') return pick(likes, row, column);
  if (kind === 'scale') return drawn(row, column, 5) + 1;
  if (kind === 'number') return drawn(row, column, 6);
  if (kind === 'open') return drawn(row, 3, 10) === 0 ? `what person ${row} wrote` : '';
  const own = drawn(row, column + 90, 100) === 0 ? `, own words of ${row}` : '';
  return `${pick(helps, row, column)}, ${pick(helps, row, column + 1)}${own}`;
};

const firstMoment = Date.UTC(2026, 9, 1, 13);

export const plainAnswer = (row: number): PlainRow => [
  new Date(firstMoment + row * 1_013),
  ...columns.map(({ kind }, at) => cellIn(kind, row, at + 1)),
];

/** So many answers below their headings. */
export const plainRows = (answers: number): PlainRow[] => [
  plainHeadings,
  ...Array.from({ length: answers }, (_, at) => plainAnswer(at)),
];

/** A tab of these rows, set up to be counted. */
export const addAnswers = (world: PlainWorld, rows: PlainRow[]): PlainSheet => {
  const sheet = world.addSheet('Answers', rows);
  world.rpc('saveTabSetup', {
    sheetId: sheet.id,
    columns: [
      { heading: 'Timestamp', kind: 'ignore', choices: [], column: 1 },
      ...columns.map((one, at) => ({ ...one, column: at + 2 })),
    ],
  });
  return sheet;
};

export interface WholeCount {
  readonly heard: Heard;
  /** How far each call but the last came. */
  readonly steps: readonly Counting[];
}

/** Calls until the count is whole, as the sidebar does. */
export const countWhole = (world: PlainWorld, { id }: PlainSheet, part: CountPart = 'new'): WholeCount => {
  const steps: Counting[] = [];
  for (let next: CountPart = part; ; next = 'on') {
    const answer = world.rpc<Heard | Counting>('countTab', { sheetId: id, views: [], part: next });
    if (answer.state === 'heard') return { heard: answer, steps };
    steps.push(answer);
    if (steps.length > 200) throw new Error('the count comes to no end');
  }
};

/** The exact counts that are kept of the tab: what is published of them may be an earlier table (PV05). */
export const keptCounts = (world: PlainWorld, { id }: PlainSheet): WorkingTally | undefined => {
  const parts = world.sheets.flatMap(({ rows }) =>
    rows.filter(([source, what]) => source === `tab:${id}` && what === 'counted rows'),
  );
  const text = [...parts]
    .sort(([, , one], [, , other]) => Number(one) - Number(other))
    .map(([, , , part]) => String(part))
    .join('');
  return keptTallyIn(text)?.tally;
};
