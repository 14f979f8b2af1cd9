// developers.google.com/apps-script/chart-configuration-options: hAxis.viewWindow and hAxis.format of a bar chart.
import { settingsOf } from '../../../workbench/page/spreadsheet/chart-settings';

const figures = { title: 'Shares', labels: ['Yes'], series: [{ name: 'Share', numbers: [0.4] }] };
const barChart = (options: { readonly [name: string]: string | number }) => ({
  type: 'BAR',
  ranges: ['A1:B2'],
  options,
  row: 1,
  column: 4,
  offsetX: 0,
  offsetY: 0,
  headers: 1,
  table: [
    ['Answer', 'Share'],
    ['Yes', 0.4],
  ],
});

const axisOf = (options: { readonly [name: string]: string | number }) =>
  settingsOf(barChart(options), figures)?.options?.scales?.x as {
    readonly min?: number;
    readonly max?: number;
    readonly ticks?: { readonly callback: (value: number) => string };
  };

test('the axis of a chart begins and ends where the script says, and is marked in percent where it says so', () => {
  const axis = axisOf({ 'hAxis.viewWindow.min': 0, 'hAxis.viewWindow.max': 1, 'hAxis.format': 'percent' });
  expect(axis).toMatchObject({ min: 0, max: 1 });
  expect(axis.ticks?.callback(0.2)).toBe('20%');
  expect(axisOf({})).not.toHaveProperty('max');
});
