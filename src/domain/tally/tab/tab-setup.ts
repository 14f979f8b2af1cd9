// How staff have said that a response tab which the add-on did not make is counted, a row a question.
import { textOf } from '../../sheet/cell';
import type { SheetShape } from '../../sheet/sheet-shape';
import type { Table, TableRecord } from '../../sheet/table';
import type { ExpectedColumn } from '../answer-columns';
import { plainWording } from '../plain-wording';
import type { TallyQuestion } from '../tally-question';
import { type ColumnKind, columnKinds } from './column-kind';
import { keptChoices, type TabChoices } from './tab-choices';

export interface TabQuestion extends TabChoices {
  /** The tab's sheet id. */
  readonly sheet: number;
  /** Stays with the heading when the setup is saved again, so that what was published before is found. */
  readonly code: string;
  readonly column: number;
  readonly heading: string;
  readonly kind: ColumnKind;
}

export const tallySourcesShape: SheetShape = {
  role: 'tallySources',
  hidden: true,
  columns: [
    { code: 'source.sheet', kind: 'text', width: 110, required: true },
    { code: 'source.code', kind: 'text', width: 70, required: true },
    { code: 'source.column', kind: 'number', width: 70 },
    { code: 'source.heading', kind: 'text', width: 260, required: true },
    { code: 'source.kind', kind: 'text', width: 90, required: true },
    { code: 'source.part', kind: 'number', width: 60 },
    { code: 'source.choices', kind: 'text', width: 260 },
  ],
};

/** The rows of each question: a part that is the first takes the place of all that stood before, as after a crash. */
const rowsByQuestion = (records: readonly TableRecord[]): ReadonlyMap<string, readonly TableRecord[]> => {
  const rows = new Map<string, readonly TableRecord[]>();
  for (const record of records) {
    const code = textOf(record.cells['source.code']);
    const isFirst = (Number(textOf(record.cells['source.part'])) || 0) === 0;
    rows.set(code, isFirst ? [record] : [...(rows.get(code) ?? []), record]);
  }
  return rows;
};

const questionOf = (sheet: number, code: string, rows: readonly TableRecord[]): readonly TabQuestion[] => {
  const cells = rows[0]?.cells ?? {};
  const kind = columnKinds.find((one) => one === textOf(cells['source.kind']));
  if (kind === undefined) return [];
  const choices = rows.map((row) => textOf(row.cells['source.choices'])).join('');
  return [
    {
      sheet,
      code,
      kind,
      column: Number(textOf(cells['source.column'])) || 0,
      heading: textOf(cells['source.heading']),
      ...keptChoices(choices, kind),
    },
  ];
};

const isOfTab = ({ cells }: TableRecord, sheet: number): boolean => textOf(cells['source.sheet']) === String(sheet);

/** The setup of one tab. Where a heading stands in it twice, as after a crash, the later row counts. */
export const tabQuestionsOf = ({ records }: Table, sheet: number): readonly TabQuestion[] =>
  [...rowsByQuestion(records.filter((record) => isOfTab(record, sheet)))].flatMap(([code, rows]) =>
    questionOf(sheet, code, rows),
  );

/** The rows that hold the setup of the tab. */
export const setupRowsOf = ({ records }: Table, sheet: number): readonly number[] =>
  records.filter((record) => isOfTab(record, sheet)).map(({ row }) => row);

/** The saved question of each column: by heading and place, else by heading alone. */
export const savedFor = (
  saved: readonly TabQuestion[],
  { heading, column }: { readonly heading: string; readonly column: number },
): TabQuestion | undefined => {
  const same = saved.filter((one) => plainWording(one.heading) === plainWording(heading));
  return same.find((one) => one.column === column) ?? (same.length === 1 ? same[0] : undefined);
};

/** A code that no question has had. */
export const nextCode = (taken: readonly string[]): string =>
  `q${taken.reduce((most, code) => Math.max(most, Number(code.slice(1)) || 0), 0) + 1}`;

const countedKind = (kind: ColumnKind): TallyQuestion['kind'] | undefined => {
  if (kind === 'personal' || kind === 'ignore') return undefined;
  if (kind === 'commaNumber') return 'number';
  return kind === 'date' ? 'open' : kind;
};

/** The question as the tally counts it; undefined where it is left out. */
export const tallyQuestionOf = ({ code, kind, choices }: TabQuestion): TallyQuestion | undefined => {
  const counted = countedKind(kind);
  if (counted === undefined) return undefined;
  return {
    code,
    kind: counted,
    choices: choices.map((choice) => ({ code: choice.code, wordings: [choice.text] })),
    ...(kind === 'commaNumber' ? { decimalComma: true } : {}),
  };
};

/** Where the questions that are counted are looked for. */
export const expectedIn = (questions: readonly TabQuestion[]): readonly ExpectedColumn[] =>
  questions.flatMap((one) => {
    const question = tallyQuestionOf(one);
    return question === undefined ? [] : [{ question, headings: [one.heading], column: one.column }];
  });
