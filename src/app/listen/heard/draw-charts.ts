// Draws the charts of a page beside its tables, and leaves those alone that need no drawing anew.
import type { Problem } from '../../../domain/problem';
import type { Cell } from '../../../domain/sheet/cell';
import { type ChartedPage, chartsMark } from '../../../domain/tally/page/heard-charts';
import type { PageCharts } from '../../../domain/tally/page/heard-page-marks';
import type { Ports, SheetId } from '../../ports';

export interface DrawnCharts {
  /** Undefined where Google refused: the next count tries again. */
  readonly charts: PageCharts | undefined;
  readonly notices: readonly Problem[];
}

const widthOf = (rows: readonly (readonly unknown[])[]): number => Math.max(1, ...rows.map((row) => row.length));

/** One empty column stands between them and whatever is in the cells, the notes of staff too. */
const draw = ({ charts: port }: Ports, sheet: SheetId, page: ChartedPage, width: number): DrawnCharts => {
  const ids = port.draw(
    sheet,
    page.charts.map(({ title, at, from, rows, height }) => ({
      title,
      source: { row: from, column: 1, rows, columns: 2 },
      at: { row: at, column: width + 2 },
      height,
    })),
  );
  return ids === undefined
    ? { charts: undefined, notices: [{ code: 'listen.charts-refused', values: {} }] }
    : { charts: { mark: chartsMark(page.charts), ids }, notices: [] };
};

/** For a page that no record knows yet: charts that are on it were left there by a count that was cut short. */
export const drawCharts = (ports: Ports, sheet: SheetId, page: ChartedPage, isTakenUp: boolean): DrawnCharts => {
  if (isTakenUp) ports.charts.remove(sheet, 'all');
  return draw(ports, sheet, page, widthOf(page.rows));
};

/**
 * For a page that was written over. Charts read its cells, so where the same cells are drawn nothing is to do, and what staff made of the
 * charts stays; else the page's own are drawn anew. Charts that staff added are never touched.
 */
export const redrawCharts = (
  ports: Ports,
  sheet: SheetId,
  page: ChartedPage,
  { before, now }: { readonly before: PageCharts | undefined; readonly now: readonly (readonly Cell[])[] },
): DrawnCharts => {
  if (before !== undefined && before.mark === chartsMark(page.charts)) return { charts: before, notices: [] };
  if (before !== undefined) ports.charts.remove(sheet, before.ids);
  return draw(ports, sheet, page, Math.max(widthOf(page.rows), widthOf(now)));
};
