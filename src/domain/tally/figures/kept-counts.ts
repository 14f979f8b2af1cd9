// The exact counts behind what was published, as text of the hidden working store, and back.
import { isRecord, type Loose, looseJson } from '../../text/loose-json';
import type { NumberSums, QuestionCounts } from '../working-tally';
import type { CountedQuestion } from './counted-question';
import type { FigureRow, QuestionFigures } from './figures';
import type { Mark } from './marks';
import type { KeptCounts } from './question-figures';
import type { KeptRow } from './whole-figures';

const signs = { shown: '=', low: '<', high: '>', withheld: '?' } as const satisfies { [Key in Mark]: string };

const writeCounts = ({ answered, doNotKnow, counts, numbers }: QuestionCounts): Loose => ({
  n: answered,
  d: doNotKnow,
  c: counts,
  ...(numbers === undefined ? {} : { v: [numbers.count, numbers.sum, numbers.squares, numbers.least, numbers.most] }),
});

const writeRow = ({ base, counts, marks }: KeptRow): Loose => ({
  n: base,
  c: counts,
  m: Object.fromEntries(Object.entries(marks).map(([choice, mark]) => [choice, signs[mark]])),
});

const overRecord = (record: { readonly [name: string]: unknown }, write: (value: never) => unknown): Loose =>
  Object.fromEntries(Object.entries(record).map(([name, value]) => [name, write(value as never)]));

/** A text that `keptIn` reads. */
export const keptText = ({ rows, counted }: KeptCounts): string =>
  JSON.stringify({
    r: rows.map(writeRow),
    a: counted.asked,
    w: writeCounts(counted.whole),
    v: overRecord(counted.views, (groups: { readonly [group: string]: QuestionCounts }) =>
      overRecord(groups, writeCounts),
    ),
  });

const numbersIn = (value: unknown): { readonly [name: string]: number } =>
  Object.fromEntries(
    Object.entries(isRecord(value) ? value : {}).flatMap(([name, one]) =>
      typeof one === 'number' ? [[name, one] as const] : [],
    ),
  );

const sumsIn = (value: unknown): NumberSums | undefined => {
  if (!Array.isArray(value) || !value.every((one) => typeof one === 'number')) return undefined;
  const [count = 0, sum = 0, squares = 0, least = 0, most = 0] = value as readonly number[];
  return { count, sum, squares, least, most };
};

const countsIn = (value: unknown): QuestionCounts | undefined => {
  if (!isRecord(value) || typeof value.n !== 'number') return undefined;
  const numbers = sumsIn(value.v);
  return {
    answered: value.n,
    doNotKnow: Number(value.d) || 0,
    counts: numbersIn(value.c),
    ...(numbers === undefined ? {} : { numbers }),
  };
};

const marksIn = (value: unknown): KeptRow['marks'] =>
  Object.fromEntries(
    Object.entries(isRecord(value) ? value : {}).map(([choice, sign]) => [
      choice,
      (Object.keys(signs) as Mark[]).find((mark) => signs[mark] === sign) ?? 'withheld',
    ]),
  );

const rowsIn = (value: unknown): readonly KeptRow[] =>
  (Array.isArray(value) ? value : []).flatMap((row: unknown) =>
    isRecord(row) && typeof row.n === 'number'
      ? [{ base: row.n, counts: numbersIn(row.c), marks: marksIn(row.m) }]
      : [],
  );

const viewsIn = (value: unknown): CountedQuestion['views'] =>
  overRecord(isRecord(value) ? value : {}, (groups: unknown) =>
    Object.fromEntries(
      Object.entries(isRecord(groups) ? groups : {}).flatMap(([group, counts]) => {
        const read = countsIn(counts);
        return read === undefined ? [] : [[group, read] as const];
      }),
    ),
  ) as CountedQuestion['views'];

/** The counts in the text; undefined where it holds none, as when somebody changed it. */
export const keptIn = (text: string): KeptCounts | undefined => {
  const record = looseJson(text);
  const whole = isRecord(record) ? countsIn(record.w) : undefined;
  if (!isRecord(record) || whole === undefined) return undefined;
  return { rows: rowsIn(record.r), counted: { asked: Number(record.a) || 0, whole, views: viewsIn(record.v) } };
};

/** What is hidden of counts that add up, as if those that are withheld were about alike. */
const hiddenCounts = (whole: FigureRow): ReadonlyMap<string, number> => {
  const cells = Object.entries(whole.figures);
  const shown = cells.reduce((sum, [, figure]) => sum + (figure.state === 'shown' ? figure.count : 0), 0);
  const withheld = cells.filter(([, { state }]) => state === 'withheld' || state === 'high').map(([choice]) => choice);
  const rest = whole.base - shown;
  return new Map(
    withheld.map((choice, at) => [choice, Math.floor(rest / withheld.length) + (at < rest % withheld.length ? 1 : 0)]),
  );
};

/** The counts as far as published figures tell them, where the exact ones are not kept; undefined where the figures tell nothing. */
export const keptFromFigures = ({ kind, whole }: QuestionFigures): KeptCounts | undefined => {
  if (whole.state !== 'shown') return undefined;
  const hidden = kind === 'multi' ? new Map<string, number>() : hiddenCounts(whole);
  const counts = Object.fromEntries(
    Object.entries(whole.figures).map(([choice, figure]) => [
      choice,
      figure.state === 'shown' ? figure.count : (hidden.get(choice) ?? 0),
    ]),
  );
  const marks = Object.fromEntries(Object.entries(whole.figures).map(([choice, { state }]) => [choice, state]));
  return {
    rows: [{ base: whole.base, counts, marks }],
    counted: {
      asked: whole.base + whole.notCounted,
      whole: { answered: whole.base, doNotKnow: 0, counts },
      views: {},
    },
  };
};
