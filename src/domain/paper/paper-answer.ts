// An answer that a family gave on paper and staff typed in: kept by codes in a sheet of its own, never among a form's answers.
import { type Cell, textOf } from '../sheet/cell';
import type { SheetShape } from '../sheet/sheet-shape';
import type { Table } from '../sheet/table';
import { recordIn } from '../survey/json-cell';

/** What stands on the paper for one question; what is not there is blank. */
export interface PaperEntry {
  /** Codes, in the order of the form. */
  readonly choices: readonly string[];
  /** What the family wrote, where the question is open or asks for a number. */
  readonly text: string;
  /** What the family wrote beside Other. */
  readonly other: string;
}

/** By question code; a question that was left blank is not there. */
export interface PaperEntries {
  readonly [question: string]: PaperEntry;
}

export interface PaperAnswer {
  readonly row: number;
  readonly id: string;
  readonly survey: string;
  /** The language of the paper. */
  readonly language: string;
  readonly entries: PaperEntries;
}

/** The day and no time, and nobody's name (PV12). */
export const papersShape: SheetShape = {
  role: 'paperAnswers',
  hidden: true,
  rowsAreOurs: true,
  columns: [
    { code: 'paper.id', kind: 'text', width: 160, required: true },
    { code: 'paper.survey', kind: 'text', width: 160, required: true },
    { code: 'paper.enteredOn', kind: 'day', width: 110 },
    { code: 'paper.language', kind: 'text', width: 110 },
    { code: 'paper.answers', kind: 'text', width: 400, required: true },
  ],
};

/** The answers as the text of one cell, that `papersOf` reads. */
export const entriesText = (entries: PaperEntries): string =>
  JSON.stringify(
    Object.fromEntries(
      Object.entries(entries).map(([code, { choices, text, other }]) => [
        code,
        {
          ...(choices.length === 0 ? {} : { choices }),
          ...(text === '' ? {} : { text }),
          ...(other === '' ? {} : { other }),
        },
      ]),
    ),
  );

const stringIn = (value: unknown): string => (typeof value === 'string' ? value : '');

const entryOf = ({ choices, text, other }: { readonly [name: string]: unknown }): PaperEntry => ({
  choices: Array.isArray(choices) ? choices.filter((one): one is string => typeof one === 'string') : [],
  text: stringIn(text),
  other: stringIn(other),
});

const entriesIn = (cell: Cell | undefined): PaperEntries => recordIn(cell, entryOf);

/** The survey's answers in the order in which they were kept; one whose cell was spoiled has no entries. */
export const papersOf = ({ records }: Table, survey: string): readonly PaperAnswer[] =>
  records.flatMap(({ row, cells }) =>
    textOf(cells['paper.survey']) === survey
      ? [
          {
            row,
            survey,
            id: textOf(cells['paper.id']),
            language: textOf(cells['paper.language']),
            entries: entriesIn(cells['paper.answers']),
          },
        ]
      : [],
  );

/** Whether the answer can be counted: nothing is kept that answers no question. */
export const isReadable = ({ entries }: PaperAnswer): boolean => Object.keys(entries).length > 0;
