// What an import would change in a sheet that is there already: new lines are added, and a cell is updated only while staff left it alone.
import { textOf } from '../sheet/cell';
import type { CellChange } from '../sheet/cell-change';
import type { Table, TableRecord } from '../sheet/table';
import type { ImportRecord } from './import-record';

export interface ImportColumnCodes {
  readonly id: string;
  /** Holds what the last import wrote, which tells a cell that staff edited; families have none. */
  readonly imported: string | undefined;
}

export interface ImportDifference {
  /** New lines, cells by column code. */
  readonly added: readonly { readonly [code: string]: string }[];
  readonly changes: readonly CellChange[];
  /** How many lines have a cell that is updated. */
  readonly updated: number;
  /** How many cells the list would have changed but staff had edited. */
  readonly kept: number;
  /** How many lines the sheet has that the list does not. */
  readonly notInList: number;
}

const lastImportOf = (record: TableRecord, code: string | undefined): { readonly [code: string]: unknown } => {
  try {
    const parsed: unknown = JSON.parse(textOf(record.cells[code ?? '']) || '{}');
    return typeof parsed === 'object' && parsed !== null ? (parsed as { [code: string]: unknown }) : {};
  } catch {
    return {};
  }
};

/** A cell that staff filled, changed or emptied since the last import is theirs. */
const mayWrite = (there: string, last: unknown): boolean => there === (last ?? '');

interface RecordDifference {
  readonly changes: readonly CellChange[];
  readonly updated: boolean;
  readonly kept: number;
}

const differenceOf = (
  there: TableRecord,
  { cells }: ImportRecord,
  columns: Table['columns'],
  imported: string | undefined,
): RecordDifference => {
  const last = lastImportOf(there, imported);
  const differing = Object.entries(cells).filter(([code, wanted]) => textOf(there.cells[code]) !== wanted);
  const writable = differing.filter(([code]) => mayWrite(textOf(there.cells[code]), last[code]));
  const change = (code: string, cell: string): CellChange[] => {
    const column = columns.get(code);
    return column === undefined ? [] : [{ row: there.row, column, cell }];
  };
  const note = JSON.stringify(cells);
  const noteChanged = imported !== undefined && textOf(there.cells[imported]) !== note;
  return {
    changes: [
      ...writable.flatMap(([code, cell]) => change(code, cell)),
      ...(noteChanged ? change(imported, note) : []),
    ],
    updated: writable.length > 0,
    kept: differing.length - writable.length,
  };
};

/** Compares by id: running the same list again changes nothing. */
export const importDifference = (
  table: Table,
  records: readonly ImportRecord[],
  { id, imported }: ImportColumnCodes,
): ImportDifference => {
  const there = new Map(table.records.map((record) => [textOf(record.cells[id]), record]));
  const wanted = new Set(records.map((record) => record.id));
  const differences = records.flatMap((record) => {
    const found = there.get(record.id);
    return found === undefined ? [] : [differenceOf(found, record, table.columns, imported)];
  });
  return {
    added: records
      .filter((record) => !there.has(record.id))
      .map((record) => ({
        [id]: record.id,
        ...record.cells,
        ...(imported === undefined ? {} : { [imported]: JSON.stringify(record.cells) }),
      })),
    changes: differences.flatMap(({ changes }) => changes),
    updated: differences.filter(({ updated }) => updated).length,
    kept: differences.reduce((sum, { kept }) => sum + kept, 0),
    notInList: table.records.filter((record) => !wanted.has(textOf(record.cells[id]))).length,
  };
};
