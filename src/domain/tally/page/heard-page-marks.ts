// Remembers what the add-on wrote on a page, a short mark a row, so that it later knows what staff have typed there.
import { type Cell, isBlank, isShownNumber, type NewCell } from '../../sheet/cell';
import { fingerprint } from '../../text/fingerprint';

export interface PageMarks {
  readonly columns: number;
  /** One a row. */
  readonly rows: readonly string[];
}

/** `untouched`: as it was written. `noted`: staff wrote beside or below. `changed`: staff changed what the add-on wrote. */
export type PageState = 'untouched' | 'noted' | 'changed';

const plainCell = (cell: NewCell | undefined): Cell => {
  if (cell === undefined) return '';
  return isShownNumber(cell) ? cell.number : cell;
};

/** Of the row's cells. */
const markOf = (row: readonly (NewCell | undefined)[]): string => fingerprint(JSON.stringify(row.map(plainCell)));

const paddedRow = (row: readonly (NewCell | undefined)[], columns: number): readonly (NewCell | undefined)[] =>
  Array.from({ length: columns }, (_, at) => row[at]);

/** The marks of the rows as they are written. */
export const marksOf = (rows: readonly (readonly NewCell[])[]): PageMarks => {
  const columns = Math.max(0, ...rows.map((row) => row.length));
  return { columns, rows: rows.map((row) => markOf(paddedRow(row, columns))) };
};

/** The page as it is now against what was written. */
export const pageState = (now: readonly (readonly Cell[])[], { columns, rows }: PageMarks): PageState => {
  if (rows.some((mark, at) => markOf(paddedRow(now[at] ?? [], columns)) !== mark)) return 'changed';
  const beside = now.some((row) => row.slice(columns).some((cell) => !isBlank(cell)));
  const below = now.slice(rows.length).some((row) => row.some((cell) => !isBlank(cell)));
  return beside || below ? 'noted' : 'untouched';
};

/** The marks as one text of the record. */
export const pageMarksText = ({ columns, rows }: PageMarks): string =>
  JSON.stringify({ c: columns, r: rows.join(' ') });

/** The marks in the text; undefined where it holds none. */
export const pageMarksIn = (text: string): PageMarks | undefined => {
  try {
    const { c, r } = JSON.parse(text) as { readonly c?: unknown; readonly r?: unknown };
    return typeof c === 'number' && typeof r === 'string' ? { columns: c, rows: r.split(' ') } : undefined;
  } catch {
    return undefined;
  }
};
