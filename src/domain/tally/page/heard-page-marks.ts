// Remembers what the add-on wrote on a page, a short mark a row, so that it later knows what staff have typed there.
import { type Cell, isBlank, isShownNumber, type NewCell } from '../../sheet/cell';
import { fingerprint } from '../../text/fingerprint';

/** The charts that the add-on drew on a page: what they draw, and Google's own numbers for them. */
export interface PageCharts {
  readonly mark: string;
  readonly ids: readonly number[];
}

export interface PageMarks {
  readonly columns: number;
  /** One a row. */
  readonly rows: readonly string[];
  readonly charts?: PageCharts | undefined;
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
export const pageMarksText = ({ columns, rows, charts }: PageMarks): string =>
  JSON.stringify({
    c: columns,
    r: rows.join(' '),
    ...(charts === undefined ? {} : { g: [charts.mark, ...charts.ids] }),
  });

const chartsIn = (value: unknown): PageCharts | undefined => {
  const [mark, ...ids] = Array.isArray(value) ? (value as readonly unknown[]) : [];
  return typeof mark === 'string' ? { mark, ids: ids.map(Number) } : undefined;
};

/** The marks in the text; undefined where it holds none. */
export const pageMarksIn = (text: string): PageMarks | undefined => {
  try {
    const { c, r, g } = JSON.parse(text) as { readonly c?: unknown; readonly r?: unknown; readonly g?: unknown };
    if (typeof c !== 'number' || typeof r !== 'string') return undefined;
    return { columns: c, rows: r.split(' '), charts: chartsIn(g) };
  } catch {
    return undefined;
  }
};
