// A tally of the first rows of a tab, kept so that the next count reads only what is new; as text of the hidden working store, and back.
import type { CalendarDate } from '../calendar/calendar-date';
import type { Problem } from '../problem';
import { fingerprint } from '../text/fingerprint';
import { isRecord, looseJson } from '../text/loose-json';
import type { RowMark } from './row-mark';
import type { GroupCounts, NumberSums, QuestionCounts, WorkingTally } from './working-tally';

export interface KeptTally {
  /** The count from the first row on that this goes on with; a note beside it says whether anything was edited since. */
  readonly run: string;
  /** A mark of the questions as they were counted. */
  readonly recipe: string;
  /** How many rows of the sheet, from its first, are in the tally. */
  readonly rows: number;
  /** The row of the headings, counted from 1, and what stands in it. */
  readonly top: number;
  readonly headings: readonly string[];
  /** The column by which the rows are known again, counted from 1; `isSure` where nearly every row differs there. */
  readonly key: number;
  readonly isSure: boolean;
  readonly mark: RowMark;
  /** Of the questions, by their place among those looked for: the index in the row. */
  readonly found: readonly (readonly [place: number, column: number])[];
  readonly notices: readonly Problem[];
  /** Rows that were counted before were found to be others, and the count began anew. */
  readonly restarted: boolean;
  /** The last count that reached the end of the tab. */
  readonly finished?: { readonly asked: number; readonly on: CalendarDate };
  readonly tally: WorkingTally;
}

/** The questions in their order, each with its codes: where its counts stand in a group's list. */
type Layout = readonly (readonly [question: string, codes: readonly string[]])[];

type Packed = number | readonly number[];

const groupsIn = ({ whole, views }: WorkingTally): readonly GroupCounts[] => [
  whole,
  ...Object.values(views).flatMap((groups) => Object.values(groups)),
];

const layoutOf = (tally: WorkingTally): Layout => {
  const codes = new Map<string, Set<string>>();
  for (const { questions } of groupsIn(tally))
    for (const [question, { counts }] of Object.entries(questions)) {
      const known = codes.get(question) ?? new Set();
      codes.set(question, known);
      for (const code of Object.keys(counts)) known.add(code);
    }
  return [...codes].map(([question, known]) => [question, [...known]] as const);
};

const packQuestion = (codes: readonly string[], counted: QuestionCounts | undefined): readonly Packed[] => {
  if (counted === undefined) return [-1];
  const { answered, doNotKnow, counts, numbers } = counted;
  const sums = numbers && [numbers.count, numbers.sum, numbers.squares, numbers.least, numbers.most];
  return [answered, doNotKnow, ...codes.map((code) => counts[code] ?? 0), ...(sums === undefined ? [] : [sums])];
};

const packGroup = (layout: Layout, { asked, questions }: GroupCounts): readonly Packed[] => [
  asked,
  ...layout.flatMap(([question, codes]) => packQuestion(codes, questions[question])),
];

/** Takes the numbers of a list one after the other. */
const takingFrom = (packed: readonly unknown[]) => {
  let at = 0;
  return {
    number: (): number => {
      const value = packed[at];
      if (typeof value !== 'number') throw new Error('not a kept tally');
      at += 1;
      return value;
    },
    sums: (): NumberSums | undefined => {
      const value = packed[at];
      if (!Array.isArray(value)) return undefined;
      at += 1;
      const [count = 0, sum = 0, squares = 0, least = 0, most = 0] = value as readonly number[];
      return { count, sum, squares, least, most };
    },
  };
};

const unpackGroup = (layout: Layout, packed: readonly unknown[]): GroupCounts => {
  const taking = takingFrom(packed);
  const asked = taking.number();
  const questions: { [question: string]: QuestionCounts } = {};
  for (const [question, codes] of layout) {
    const answered = taking.number();
    if (answered === -1) continue;
    const doNotKnow = taking.number();
    const counts: { [code: string]: number } = {};
    for (const code of codes) {
      const count = taking.number();
      if (count > 0) counts[code] = count;
    }
    const numbers = taking.sums();
    questions[question] = { answered, doNotKnow, counts, ...(numbers === undefined ? {} : { numbers }) };
  }
  return { asked, questions };
};

const mapRecord = <From, To>(
  record: { readonly [name: string]: From },
  make: (value: From) => To,
): { readonly [name: string]: To } =>
  Object.fromEntries(Object.entries(record).map(([name, value]) => [name, make(value)]));

/** Parts of a text are read back without the spaces around them, so it has none. */
const withoutSpaces = (json: string): string =>
  json.replace(/\s/g, (space) => `\\u${space.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** A text that `keptTallyIn` reads; it begins with a mark of itself, so that one that was written by half is known. */
export const keptTallyText = ({ tally, ...rest }: KeptTally): string => {
  const layout = layoutOf(tally);
  const json = withoutSpaces(
    JSON.stringify({
      ...rest,
      layout,
      whole: packGroup(layout, tally.whole),
      views: mapRecord(tally.views, (groups) => mapRecord(groups, (group) => packGroup(layout, group))),
    }),
  );
  return `${fingerprint(json)}.${json}`;
};

type Written = Omit<KeptTally, 'tally'> & {
  readonly layout: Layout;
  readonly whole: readonly unknown[];
  readonly views: { readonly [view: string]: { readonly [group: string]: readonly unknown[] } };
};

/** What the text keeps; undefined where it is not whole any more, or never was. */
export const keptTallyIn = (text: string): KeptTally | undefined => {
  const dot = text.indexOf('.');
  const json = text.slice(dot + 1);
  if (dot === -1 || text.slice(0, dot) !== fingerprint(json)) return undefined;
  const record = looseJson(json);
  if (!isRecord(record)) return undefined;
  // Its mark is right, so it is as it was written.
  const { layout, whole, views, ...rest } = record as unknown as Written;
  return {
    ...rest,
    tally: {
      whole: unpackGroup(layout, whole),
      views: mapRecord(views, (groups) => mapRecord(groups, (group) => unpackGroup(layout, group))),
    },
  };
};
