// What an import would change in a sheet that is there already: new lines are added, and a cell is updated only while staff left it alone.
import { textOf } from '../sheet/cell';
import type { CellChange } from '../sheet/cell-change';
import type { Table, TableRecord } from '../sheet/table';
import type { ImportRecord } from './import-record';
import { isMarked } from './yes-no';

export interface ImportColumnCodes {
  readonly id: string;
  /** Holds what the last import wrote, which tells a cell that staff edited; families have none. */
  readonly imported: string | undefined;
  /** The column that says who must not be contacted, where the sheet has one: no list takes such a mark away (PV08). */
  readonly barred?: string | undefined;
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

/** A list may bar a guardian, but for one whose bar staff lifted since a list last told of it; it never lifts one. */
const mayBar = (there: string, wanted: string, last: unknown): boolean =>
  !isMarked(there) && isMarked(wanted) && !(typeof last === 'string' && isMarked(last));

interface RecordDifference {
  readonly changes: readonly CellChange[];
  readonly updated: boolean;
  readonly kept: number;
}

interface Compared {
  readonly table: Table;
  readonly codes: ImportColumnCodes;
}

const isSame = (code: string, there: string, wanted: string, { barred }: ImportColumnCodes): boolean =>
  code === barred ? isMarked(there) === isMarked(wanted) : there === wanted;

const differenceOf = (
  there: TableRecord,
  { cells }: ImportRecord,
  { table: { columns }, codes }: Compared,
): RecordDifference => {
  const { imported, barred } = codes;
  const last = lastImportOf(there, imported);
  const textIn = (code: string): string => textOf(there.cells[code]);
  const differing = Object.entries(cells).filter(([code, wanted]) => !isSame(code, textIn(code), wanted, codes));
  const writable = differing.filter(([code, wanted]) =>
    code === barred ? mayBar(textIn(code), wanted, last[code]) : mayWrite(textIn(code), last[code]),
  );
  const change = (code: string, cell: string): CellChange[] => {
    const column = columns.get(code);
    return column === undefined ? [] : [{ row: there.row, column, cell }];
  };
  const note = JSON.stringify(cells);
  const noteChanged = imported !== undefined && textIn(imported) !== note;
  return {
    changes: [
      ...writable.flatMap(([code, cell]) => change(code, cell)),
      ...(noteChanged ? change(imported, note) : []),
    ],
    updated: writable.length > 0,
    kept: differing.length - writable.length,
  };
};

/** The mark of each who is barred, by the id of the line and by the one that the person has in another family. */
const barredIn = ({ records }: Table, { id, barred }: ImportColumnCodes): ReadonlyMap<string, string> =>
  new Map(
    barred === undefined
      ? []
      : records.flatMap(({ cells }) => {
          const mark = textOf(cells[barred]);
          if (!isMarked(mark)) return [];
          const own = textOf(cells[id]);
          return [own, own.split('+')[0] ?? own].map((one) => [one, mark] as const);
        }),
  );

/** Compares by id: running the same list again changes nothing. */
export const importDifference = (
  table: Table,
  records: readonly ImportRecord[],
  codes: ImportColumnCodes,
): ImportDifference => {
  const { id, imported, barred } = codes;
  const marks = barredIn(table, codes);
  const compared: Compared = { table, codes };
  const there = new Map(table.records.map((record) => [textOf(record.cells[id]), record]));
  const wanted = new Set(records.map((record) => record.id));
  const differences = records.flatMap((record) => {
    const found = there.get(record.id);
    return found === undefined ? [] : [differenceOf(found, record, compared)];
  });
  const barOf = ({ id: own, alike }: ImportRecord): { readonly [code: string]: string } => {
    const mark = barred === undefined ? undefined : marks.get(alike ?? own);
    return barred === undefined || mark === undefined ? {} : { [barred]: mark };
  };
  return {
    added: records
      .filter((record) => !there.has(record.id))
      .map((record) => ({
        [id]: record.id,
        ...record.cells,
        ...barOf(record),
        ...(imported === undefined ? {} : { [imported]: JSON.stringify(record.cells) }),
      })),
    changes: differences.flatMap(({ changes }) => changes),
    updated: differences.filter(({ updated }) => updated).length,
    kept: differences.reduce((sum, { kept }) => sum + kept, 0),
    notInList: table.records.filter((record) => !wanted.has(textOf(record.cells[id]))).length,
  };
};
