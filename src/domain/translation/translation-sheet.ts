// The Translations sheet: a row a text, three columns a language; and what of it can be used.
import { type Cell, textOf } from '../sheet/cell';
import type { Column, SheetShape } from '../sheet/sheet-shape';
import type { Table } from '../sheet/table';
import { type TextFault, textFault } from './text-check';
import type { TextMap } from './text-tree';

/** PV09: a machine's words are a draft of their own until somebody has read them. */
export const textStates = ['draft', 'machine', 'reviewed', 'approved'] as const;

export type TextState = (typeof textStates)[number];

const base: readonly Column[] = [
  { code: 'translation.id', kind: 'text', width: 150, required: true },
  { code: 'translation.where', kind: 'text', width: 150 },
  { code: 'translation.en', kind: 'text', width: 340 },
  { code: 'translation.es', kind: 'text', width: 340 },
];

/** `text.ar`, `state.ar`, `reviewer.ar`. */
export const languageColumns = (tag: string): readonly Column[] => [
  { code: `text.${tag}`, kind: 'text', width: 340 },
  { code: `state.${tag}`, kind: 'text', width: 110 },
  { code: `reviewer.${tag}`, kind: 'text', width: 150 },
];

/** The sheet with these languages. */
export const translationsShape = (tags: readonly string[]): SheetShape => ({
  role: 'translations',
  columns: [...base, ...tags.flatMap(languageColumns)],
});

const textColumn = /^text\.([a-z]{2,3}(?:-[a-z0-9]{2,8})*)$/i;
const codeRows = 6;

/** The languages that the sheet has columns for, in their order. */
export const tagsIn = (block: readonly (readonly Cell[])[]): readonly string[] => {
  const found = block
    .slice(0, codeRows)
    .flatMap((row) => row.flatMap((cell) => textColumn.exec(textOf(cell))?.[1]?.toLowerCase() ?? []));
  return [...new Set(found)];
};

/** A text that a translation stands for. */
export interface SourceText {
  readonly id: string;
  readonly english: string;
}

export interface TranslatedText {
  readonly row: number;
  readonly id: string;
  readonly english: string;
  readonly text: string;
  /** As the cell has it; a text without one is a draft. */
  readonly state: string;
  readonly fault: TextFault | undefined;
}

export interface Translated {
  readonly tag: string;
  /** What can be said: texts without a fault. */
  readonly texts: TextMap;
  /** Every text that there is a translation of, also one that cannot be used, in the order of the sheet. */
  readonly told: readonly TranslatedText[];
  /** Rows that wait for a translation, by id. */
  readonly empty: ReadonlyMap<string, number>;
}

/** What the sheet holds in the language; a row whose text is no longer told, or stands twice, is passed over. */
export const translatedIn = ({ records }: Table, tag: string, sources: readonly SourceText[]): Translated => {
  const english = new Map(sources.map((source) => [source.id, source.english]));
  const told: TranslatedText[] = [];
  const empty = new Map<string, number>();
  const seen = new Set<string>();
  for (const { row, cells } of records) {
    const id = textOf(cells['translation.id']);
    const source = english.get(id);
    if (source === undefined || seen.has(id)) continue;
    seen.add(id);
    const text = textOf(cells[`text.${tag}`]).replace(/\r\n?/g, '\n');
    if (text === '') empty.set(id, row);
    else
      told.push({
        row,
        id,
        english: source,
        text,
        state: textOf(cells[`state.${tag}`]),
        fault: textFault(source, text),
      });
  }
  return {
    tag,
    texts: new Map(told.filter(({ fault }) => fault === undefined).map(({ id, text }) => [id, text])),
    told,
    empty,
  };
};
