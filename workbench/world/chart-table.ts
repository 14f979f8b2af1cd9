// What a chart draws: the cells of its ranges side by side.
import type { ChartRecord } from '../engine/tab-record';
import type { Json } from '../json';
import type { Workbook } from './workbook';

/** A row for each row of the longest range; blank cells are null. Turned on its side where the chart is transposed. */
export const chartTable = (
  workbook: Workbook,
  tabId: number,
  { ranges, transpose }: ChartRecord,
): readonly Json[][] => {
  const blocks = ranges
    .filter(({ sheet = tabId }) => workbook.tab(sheet) !== undefined)
    .map(({ sheet = tabId, ...area }) => {
      const rows = Math.max(1, Math.min(area.rows, workbook.lastRow(sheet) - area.row + 1));
      return { columns: area.columns, values: workbook.values(sheet, { ...area, rows }) };
    });
  const height = Math.max(0, ...blocks.map(({ values }) => values.length));
  const table = Array.from({ length: height }, (_, row) =>
    blocks.flatMap(({ columns, values }) => values[row] ?? Array.from({ length: columns }, () => null)),
  );
  if (!transpose) return table;
  return (table[0] ?? []).map((_, column) => table.map((row) => row[column] ?? null));
};
