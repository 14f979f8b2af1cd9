// How staff have said that a response tab which the add-on did not make is counted, a row a question.
import { textOf } from '../../sheet/cell';
import type { SheetShape } from '../../sheet/sheet-shape';
import type { Table } from '../../sheet/table';
import { textsIn } from '../../survey/json-cell';
import type { ExpectedColumn } from '../answer-columns';
import { plainWording } from '../plain-wording';
import type { TallyQuestion } from '../tally-question';
import { type ColumnKind, columnKinds } from './propose-setup';

export interface TabQuestion {
  /** The row of the setup in its sheet. */
  readonly row: number;
  /** The tab's sheet id. */
  readonly sheet: number;
  /** Stays with the heading when the setup is saved again, so that what was published before is found. */
  readonly code: string;
  readonly column: number;
  readonly heading: string;
  readonly kind: ColumnKind;
  readonly choices: readonly string[];
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
    { code: 'source.choices', kind: 'text', width: 260 },
  ],
};

/** The setup of one tab. Where a heading stands in it twice, as after a crash, the later row counts. */
export const tabQuestionsOf = ({ records }: Table, sheet: number): readonly TabQuestion[] => {
  const questions = records.flatMap(({ row, cells }): readonly TabQuestion[] => {
    const kind = columnKinds.find((one) => one === textOf(cells['source.kind']));
    if (textOf(cells['source.sheet']) !== String(sheet) || kind === undefined) return [];
    return [
      {
        row,
        sheet,
        kind,
        code: textOf(cells['source.code']),
        column: Number(textOf(cells['source.column'])) || 0,
        heading: textOf(cells['source.heading']),
        choices: textsIn(cells['source.choices']),
      },
    ];
  });
  return [...new Map(questions.map((question) => [question.code, question])).values()];
};

/** The saved question of each column: by heading and place, else by heading alone. */
export const savedFor = (
  saved: readonly TabQuestion[],
  { heading, column }: { readonly heading: string; readonly column: number },
): TabQuestion | undefined => {
  const same = saved.filter((one) => plainWording(one.heading) === plainWording(heading));
  return same.find((one) => one.column === column) ?? (same.length === 1 ? same[0] : undefined);
};

/** A code that no question of the tab has had. */
export const nextCode = (taken: readonly string[]): string =>
  `q${Math.max(0, ...taken.map((code) => Number(code.slice(1)) || 0)) + 1}`;

const countedKind = (kind: ColumnKind): TallyQuestion['kind'] | undefined => {
  if (kind === 'personal' || kind === 'ignore') return undefined;
  return kind === 'date' ? 'open' : kind;
};

const choiceCode = (kind: ColumnKind, text: string, at: number): string => (kind === 'scale' ? text : String(at + 1));

/** The question as the tally counts it; undefined where it is left out. */
export const tallyQuestionOf = ({ code, kind, choices }: TabQuestion): TallyQuestion | undefined => {
  const counted = countedKind(kind);
  if (counted === undefined) return undefined;
  return {
    code,
    kind: counted,
    choices: choices.map((text, at) => ({ code: choiceCode(kind, text, at), wordings: [text] })),
  };
};

/** Where the questions that are counted are looked for. */
export const expectedIn = (questions: readonly TabQuestion[]): readonly ExpectedColumn[] =>
  questions.flatMap((one) => {
    const question = tallyQuestionOf(one);
    return question === undefined ? [] : [{ question, headings: [one.heading], column: one.column }];
  });
