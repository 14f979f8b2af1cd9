// Keeps how staff want a tab counted.
import { done, type Outcome } from '../../../domain/problem';
import { type NewCell, textOf } from '../../../domain/sheet/cell';
import { partsOf } from '../../../domain/sheet/kept-texts';
import { choicesText, codedChoices, noChoices } from '../../../domain/tally/tab/tab-choices';
import {
  nextCode,
  savedFor,
  setupRowsOf,
  type TabQuestion,
  tallySourcesShape,
} from '../../../domain/tally/tab/tab-setup';
import type { TabColumnKind } from '../../../rpc/listen-calls';
import type { Ports, SheetId } from '../../ports';
import { appendRows, ensureSheet } from '../../sheets/our-sheets';
import { findTabSource } from './tab-sources';

export interface WantedColumn {
  readonly heading: string;
  readonly column: number;
  readonly kind: TabColumnKind;
  readonly choices: readonly string[];
}

export interface WantedSetup {
  readonly sheetId: SheetId;
  /** The tab whose codes its questions and choices take, so that the two can be compared; only a first setup takes them. */
  readonly like?: SheetId | null | undefined;
  readonly columns: readonly WantedColumn[];
}

type Row = { readonly [code: string]: NewCell };

interface Known {
  /** What is known of the questions, here or in the tab that this one is like. */
  readonly questions: readonly TabQuestion[];
  /** Codes that any question of any tab has: a new one gets none of them. */
  readonly taken: readonly string[];
}

/** A heading keeps the code that it had, and each choice its own, so that what was published of them is still found. */
const rowsOf = (sheet: SheetId, columns: readonly WantedColumn[], { questions, taken }: Known): readonly Row[] => {
  const codes: string[] = [];
  return columns.flatMap((one) => {
    const known = savedFor(questions, one);
    const before = known === undefined || codes.includes(known.code) ? undefined : known;
    const code = before?.code ?? nextCode([...codes, ...taken]);
    codes.push(code);
    const choices = choicesText(codedChoices(one.choices, one.kind, before ?? noChoices));
    return partsOf(code, choices, []).map(({ part, text }) => ({
      'source.sheet': String(sheet),
      'source.code': code,
      'source.column': one.column,
      'source.heading': one.heading,
      'source.kind': one.kind,
      'source.part': part,
      'source.choices': text,
    }));
  });
};

/** From the bottom up, so that the numbers of the rows above stay true. */
const deleteRows = ({ workbook }: Ports, sheet: SheetId, rows: readonly number[]): void => {
  const runs = [...rows]
    .sort((one, other) => other - one)
    .reduce<{ first: number; count: number }[]>((all, row) => {
      const last = all[all.length - 1];
      if (last !== undefined && last.first === row + 1) all[all.length - 1] = { first: row, count: last.count + 1 };
      else all.push({ first: row, count: 1 });
      return all;
    }, []);
  for (const { first, count } of runs) workbook.deleteRows(sheet, first, count);
};

/** Writes the new setup below, then takes the earlier one away: cut off in between, the later rows count. */
export const saveTabSetup = (
  ports: Ports,
  { sheetId, like, columns }: WantedSetup,
): Outcome<{ readonly saved: number }> => {
  const source = findTabSource(ports, sheetId);
  if (!source.ok) return source;
  const setups = ensureSheet(ports, tallySourcesShape);
  if (!setups.ok) return setups;
  const { saved, others } = source.value;
  const { table, id } = setups.value;
  const liked = others.find(({ sheet }) => sheet === like)?.questions ?? [];
  const known = {
    questions: saved.length > 0 ? saved : liked,
    taken: table.records.map(({ cells }) => textOf(cells['source.code'])),
  };
  appendRows(ports, setups.value, rowsOf(sheetId, columns, known));
  deleteRows(ports, id, setupRowsOf(table, sheetId));
  return done({ saved: columns.length });
};
