// The charts port over the open spreadsheet.
import type { BarChart, Charts } from '../app/charts-port';
import type { SheetId } from '../app/ports';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Chart = GoogleAppsScript.Spreadsheet.EmbeddedChart;

/** One dark tone, which is as plain in grey and on a copier (PV25). */
const ink = '#1f2a2e';
const width = 520;

/** Google's new tab has as many; to ask for more costs a round trip. */
const usualColumns = 26;

const sheetOf = (id: SheetId): Sheet => {
  const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetById(id);
  if (sheet === null) throw new Error(`no sheet with id ${id}`);
  return sheet;
};

const makeRoom = (sheet: Sheet, column: number): void => {
  if (column <= usualColumns) return;
  const columns = sheet.getMaxColumns();
  if (column > columns) sheet.insertColumnsAfter(columns, column - columns);
};

const built = (sheet: Sheet, { title, source, at, height }: BarChart): Chart =>
  sheet
    .newChart()
    .asBarChart()
    .addRange(sheet.getRange(source.row, source.column, source.rows, source.columns))
    .setNumHeaders(1)
    .setOption('title', title)
    .setOption('legend', { position: 'none' })
    .setOption('colors', [ink])
    .setOption('hAxis', { format: 'percent', viewWindow: { min: 0, max: 1 } })
    .setOption('width', width)
    .setOption('height', height)
    .setPosition(at.row, at.column, 0, 0)
    .build();

/** Each with its number, which is asked for once. */
const numbered = (sheet: Sheet): readonly (readonly [id: number, chart: Chart])[] =>
  sheet.getCharts().map((chart) => [chart.getChartId() ?? 0, chart]);

const newSince = (sheet: Sheet, before: ReadonlySet<number>) => numbered(sheet).filter(([id]) => !before.has(id));

/** Best effort: Google has just refused something, and may again. */
const removeNew = (sheet: Sheet, before: ReadonlySet<number>): void => {
  try {
    for (const [, chart] of newSince(sheet, before)) sheet.removeChart(chart);
  } catch {
    // What cannot be taken away stays, and staff can delete it.
  }
};

/** Nothing is asked of Google before one of its functions is called. */
export const spreadsheetCharts: Charts = {
  draw: (id, charts) => {
    if (charts.length === 0) return [];
    const sheet = sheetOf(id);
    const before = new Set(numbered(sheet).map(([id]) => id));
    try {
      makeRoom(sheet, Math.max(...charts.map(({ at }) => at.column)));
      for (const chart of charts) sheet.insertChart(built(sheet, chart));
      return newSince(sheet, before).map(([id]) => id);
    } catch {
      removeNew(sheet, before);
      return undefined;
    }
  },
  remove: (id, which) => {
    if (which.length === 0) return;
    const sheet = sheetOf(id);
    for (const [id, chart] of numbered(sheet)) if (which === 'all' || which.includes(id)) sheet.removeChart(chart);
  },
};
