// Keeps how staff want a tab counted.
import { done, type Outcome } from '../../../domain/problem';
import type { NewCell } from '../../../domain/sheet/cell';
import { nextCode, savedFor, type TabQuestion, tallySourcesShape } from '../../../domain/tally/tab/tab-setup';
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

type Row = { readonly [code: string]: NewCell };

/** A heading keeps the code that it had, so that what was published of it is still found. */
const rowsOf = (sheet: SheetId, columns: readonly WantedColumn[], saved: readonly TabQuestion[]): readonly Row[] => {
  const codes: string[] = [];
  return columns.map((one) => {
    const before = savedFor(saved, one)?.code;
    const code =
      before === undefined || codes.includes(before) ? nextCode([...codes, ...saved.map((it) => it.code)]) : before;
    codes.push(code);
    return {
      'source.sheet': String(sheet),
      'source.code': code,
      'source.column': one.column,
      'source.heading': one.heading,
      'source.kind': one.kind,
      'source.choices': JSON.stringify(one.choices),
    };
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
  sheet: SheetId,
  columns: readonly WantedColumn[],
): Outcome<{ readonly saved: number }> => {
  const source = findTabSource(ports, sheet);
  if (!source.ok) return source;
  const setups = ensureSheet(ports, tallySourcesShape);
  if (!setups.ok) return setups;
  const { saved } = source.value;
  appendRows(ports, setups.value, rowsOf(sheet, columns, saved));
  deleteRows(
    ports,
    setups.value.id,
    setups.value.table.records
      .filter(({ cells }) => String(cells['source.sheet']) === String(sheet))
      .map(({ row }) => row),
  );
  return done({ saved: columns.length });
};
