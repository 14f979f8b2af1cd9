// A chart that stands over a sheet's cells, as a script holds it.
import type { ChartRecord } from '../../engine/tab-record';
import { ServiceError } from '../../service-error';
import { implementationOf, standIn } from '../../stand-in';
import type { SheetPlace } from '../sheet-place';
import { chartMember } from './chart-enumerations';

type Google = GoogleAppsScript.Spreadsheet.EmbeddedChart;
type Part = Pick<
  Google,
  | 'getChartId'
  | 'getContainerInfo'
  | 'getHiddenDimensionStrategy'
  | 'getMergeStrategy'
  | 'getNumHeaders'
  | 'getOptions'
  | 'getRanges'
  | 'getTransposeRowsAndColumns'
  | 'modify'
>;

type Modify = (place: SheetPlace, chart: ChartRecord) => GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder;

/** A chart before it was inserted. */
export const notInserted = 0;

/** The chart as it was when the script got it; changing it goes over `modify` and `updateChart`. */
export const giveChart = (place: SheetPlace, chart: ChartRecord, builder: Modify): Google => {
  const { execution } = place;
  const part: Part = {
    getChartId: () => (chart.id === notInserted ? null : chart.id) as number,
    getContainerInfo: () => giveContainer(place, chart),
    getHiddenDimensionStrategy: () => chartMember(execution, 'ChartHiddenDimensionStrategy', chart.hiddenStrategy),
    getMergeStrategy: () => chartMember(execution, 'ChartMergeStrategy', chart.mergeStrategy),
    getNumHeaders: () => chart.headers,
    getOptions: () => giveOptions(place, chart),
    getRanges: () => rangesOf(place, chart),
    getTransposeRowsAndColumns: () => chart.transpose,
    modify: () => builder(place, chart),
  };
  return standIn<Google>(execution, 'EmbeddedChart', { chart, ...part }, { kinds: { modify: 'builder' } });
};

/** The record behind a chart that a script passed. */
export const chartOf = (given: unknown): ChartRecord => {
  const { chart } = (implementationOf(given) ?? {}) as { readonly chart?: ChartRecord };
  if (chart === undefined) throw new ServiceError('Invalid argument: chart');
  return chart;
};

export const rangesOf = (place: SheetPlace, { ranges }: ChartRecord): GoogleAppsScript.Spreadsheet.Range[] =>
  ranges.map(({ sheet = place.id, ...area }) => place.give.range(sheet, area));

/** Where a chart or an image stands. */
export const giveContainer = (
  { execution }: SheetPlace,
  { row, column, offsetX, offsetY }: Pick<ChartRecord, 'row' | 'column' | 'offsetX' | 'offsetY'>,
): GoogleAppsScript.Spreadsheet.ContainerInfo =>
  standIn(execution, 'ContainerInfo', {
    getAnchorRow: () => row,
    getAnchorColumn: () => column,
    getOffsetX: () => offsetX,
    getOffsetY: () => offsetY,
  });

const giveOptions = ({ execution }: SheetPlace, { options }: ChartRecord): GoogleAppsScript.Charts.ChartOptions =>
  standIn(execution, 'ChartOptions', {
    get: (option: string) => options[option] ?? null,
    getOrDefault: (option: string) => options[option] ?? null,
  });
