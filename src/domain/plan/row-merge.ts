// Brings a sheet up to date without losing what staff did: adds what is new, updates what is still ours, leaves the rest alone.
import { type Cell, isBlank, isShownNumber, type NewCell, textOf } from '../sheet/cell';

export interface WantedRow {
  readonly id: string;
  /** How the row is known in the sheet until it gets its id. */
  readonly foundAs?: string;
  /** By column code; the id's own column among them. */
  readonly cells: { readonly [code: string]: NewCell };
}

/** A row of the sheet as it is now. */
export interface FoundRow {
  readonly row: number;
  readonly id: string;
  readonly cells: { readonly [code: string]: Cell };
  /** Whether staff wrote into columns of their own in this row. */
  readonly hasMore: boolean;
}

/** What the last build wrote into a row, as text by column code. */
export type WroteRow = { readonly [code: string]: string };

export interface MergeQuestion {
  readonly wanted: readonly WantedRow[];
  readonly found: readonly FoundRow[];
  readonly wrote: ReadonlyMap<string, WroteRow>;
  /** The columns that the sheet still has. */
  readonly columns: ReadonlySet<string>;
  /**
   * Columns that the person has just answered in the sidebar: their answer counts, whatever the cell holds. A row that the answers leave
   * out still goes only where nobody else worked on it: a colleague may have added it meanwhile.
   */
  readonly answered?: readonly string[];
  /** Rows that stay although nobody wants them: the past. */
  readonly stays?: (row: FoundRow) => boolean;
  /** Nothing is known of earlier builds, so a row that is not there counts as deleted by staff. */
  readonly memoryLost?: boolean;
}

export interface RowChange {
  readonly row: number;
  readonly code: string;
  readonly cell: NewCell;
}

export interface Merge {
  readonly added: readonly WantedRow[];
  readonly changes: readonly RowChange[];
  /** Row numbers of rows that are no longer wanted and that nobody touched. */
  readonly removed: readonly number[];
  /** Ids of rows in which staff changed something that was then left alone. */
  readonly leftAlone: readonly string[];
  /** Ids of rows that are no longer wanted but hold something of staff's. */
  readonly outdated: readonly string[];
  /** What is ours now, by id. */
  readonly wrote: ReadonlyMap<string, WroteRow>;
}

/**
 * What to do to the sheet (design: re-running never loses staff's edits). A cell that no longer holds what we wrote is staff's; a row
 * that we wrote and that is gone was deleted by staff and does not come back; of two rows with one id the first is ours.
 */
export const mergeOf = (question: MergeQuestion): Merge => {
  const { wanted, found, wrote, answered, stays } = question;
  const first = new Map([...found].reverse().map((row) => [row.id, row]));
  const placeOf = ({ id, foundAs }: WantedRow): FoundRow | undefined =>
    first.get(id) ?? (foundAs === undefined ? undefined : first.get(foundAs));
  const met = wanted.flatMap((row) => {
    const there = placeOf(row);
    return there === undefined ? [] : [compare(question, row, there)];
  });
  const isGone = ({ id }: WantedRow): boolean =>
    answered === undefined && (wrote.has(id) || question.memoryLost === true);
  const missing = wanted.filter((row) => placeOf(row) === undefined);
  const added = missing.filter((row) => !isGone(row));
  const wantedRows = new Set(wanted.map((row) => placeOf(row)?.row));
  const stale = [...first.values()].filter(
    (row) =>
      row.id !== '' &&
      !wantedRows.has(row.row) &&
      (answered !== undefined || wrote.has(row.id)) &&
      stays?.(row) !== true,
  );
  const removed = stale.filter((row) => isUntouched(question, row));
  return {
    added,
    changes: met.flatMap(({ changes }) => changes),
    removed: removed.map(({ row }) => row).sort((one, other) => one - other),
    leftAlone: met.filter(({ edited }) => edited).map(({ id }) => id),
    outdated: stale.filter((row) => !removed.includes(row)).map(({ id }) => id),
    wrote: new Map<string, WroteRow>([
      ...[...wrote].filter(([id]) => !removed.some((row) => row.id === id)),
      ...missing.filter(isGone).map(({ id }) => [id, wrote.get(id) ?? {}] as const),
      ...met.map(({ id, ours }) => [id, ours] as const),
      ...added.map(({ id, cells }) => [id, textsOf(cells)] as const),
    ]),
  };
};

/** What is remembered of a row that was written. */
export const textsOf = (cells: { readonly [code: string]: NewCell }): WroteRow =>
  Object.fromEntries(Object.entries(cells).map(([code, cell]) => [code, newText(cell)]));

/** The text by which what was written is known again. */
export const newText = (cell: NewCell): string => textOf(isShownNumber(cell) ? cell.number : cell);

/** Whether the last build wrote these very rows and no other. */
export const isWhatWasWritten = (wanted: readonly WantedRow[], wrote: ReadonlyMap<string, WroteRow>): boolean => {
  if (wanted.length !== wrote.size) return false;
  return wanted.every(({ id, cells }) => {
    const before = wrote.get(id);
    return before !== undefined && Object.entries(textsOf(cells)).every(([code, text]) => before[code] === text);
  });
};

interface Compared {
  readonly id: string;
  readonly changes: readonly RowChange[];
  readonly ours: WroteRow;
  readonly edited: boolean;
}

const compare = (question: MergeQuestion, { id, cells }: WantedRow, there: FoundRow): Compared => {
  const before = question.wrote.get(id) ?? {};
  const outcomes = Object.entries(cells).map(([code, cell]) => {
    const [was, is, will] = [before[code], textOf(there.cells[code]), newText(cell)];
    if (!question.columns.has(code)) return { code, cell, change: false, ours: was, edited: false };
    const isOurs = question.answered?.includes(code) === true || is === (was ?? will);
    return isOurs
      ? { code, cell, change: is !== will, ours: will, edited: false }
      : { code, cell, change: false, ours: was, edited: true };
  });
  const ours = outcomes.flatMap((outcome) => (outcome.ours === undefined ? [] : [[outcome.code, outcome.ours]]));
  return {
    id,
    changes: outcomes.flatMap(({ change, code, cell }) => (change ? [{ row: there.row, code, cell }] : [])),
    ours: { ...before, ...Object.fromEntries(ours) },
    edited: outcomes.some(({ edited }) => edited),
  };
};

const isUntouched = ({ wrote, columns }: MergeQuestion, row: FoundRow): boolean => {
  const ours = wrote.get(row.id);
  if (ours === undefined || row.hasMore) return false;
  return [...columns].every((code) =>
    ours[code] === undefined ? isBlank(row.cells[code]) : textOf(row.cells[code]) === ours[code],
  );
};
