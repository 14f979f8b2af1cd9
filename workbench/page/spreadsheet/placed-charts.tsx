/** The charts of the shown sheet, where they lie over its cells. */
import type { Model } from '@ironcalc/workbook';
import type { CSSProperties } from 'react';
import { leftOf, topOf } from './cell-place';
import { ChartDrawing } from './chart-drawing';
import { optionOf, type SheetChart } from './chart-figures';
import type { View } from './use-view';

interface PlacedChartsProps {
  readonly model: Model;
  readonly view: View;
  readonly charts: readonly SheetChart[];
}

/** Google's own size for a chart whose script names none. */
const usual = { width: 600, height: 371 };

/** They move with the cells and let the pointer through to them. */
export const PlacedCharts = ({ model, view, charts }: PlacedChartsProps) =>
  charts.map((chart, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a chart is its place in the sheet's list
    <div key={at} className="chart" style={placeOf(chart, model, view)}>
      <ChartDrawing chart={chart} />
    </div>
  ));

const placeOf = (chart: SheetChart, model: Model, view: View): CSSProperties => ({
  left: leftOf(model, view, chart.column) + chart.offsetX,
  top: topOf(model, view, chart.row) + chart.offsetY,
  width: sizeOf(chart, 'width'),
  height: sizeOf(chart, 'height'),
});

const sizeOf = ({ options }: SheetChart, side: 'width' | 'height'): number => {
  const size = Number(optionOf(options, side));
  return Number.isFinite(size) && size > 0 ? size : usual[side];
};
