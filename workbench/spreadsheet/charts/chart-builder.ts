// The builders of embedded charts: one for each type, all over the same chart in the making.

import { newChart } from '../../engine/new-records';
import type { ChartRecord, PlacedArea } from '../../engine/tab-record';
import { memberName } from '../../enumeration';
import { checkSignature, signatureError } from '../../signature';
import { standIn } from '../../stand-in';
import { itself, placeOf, type RangePlace, type SheetPlace } from '../sheet-place';
import { chartMember } from './chart-enumerations';
import { flatOptions, type Options, typedSetters } from './chart-options';
import { giveChart, giveContainer, notInserted, rangesOf } from './embedded-chart';

type Builder = GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder;
type Part = Pick<
  Builder,
  | 'addRange'
  | 'removeRange'
  | 'clearRanges'
  | 'getRanges'
  | 'setOption'
  | 'setPosition'
  | 'setNumHeaders'
  | 'setMergeStrategy'
  | 'setHiddenDimensionStrategy'
  | 'setTransposeRowsAndColumns'
  | 'setChartType'
  | 'getChartType'
  | 'getContainer'
  | 'build'
>;

interface Making {
  chart: ChartRecord;
}

/** A builder of a new chart, or of one that is there; nothing shows before `insertChart` or `updateChart`. */
export const giveChartBuilder = (place: SheetPlace, start: ChartRecord = newChart(notInserted)): Builder =>
  builderFor(place, { chart: start }, undefined);

const classNames: Readonly<Record<string, string>> = Object.fromEntries(
  Object.keys(typedSetters).map((type) => [
    type,
    `Embedded${type.charAt(0)}${type.slice(1).toLowerCase()}ChartBuilder`,
  ]),
);

const builderFor = (place: SheetPlace, making: Making, type: string | undefined): Builder => {
  const become = (implementation: object, change: Partial<ChartRecord>): Builder => {
    making.chart = { ...making.chart, ...change };
    return itself(implementation);
  };
  const className = type === undefined ? 'EmbeddedChartBuilder' : (classNames[type] ?? 'EmbeddedChartBuilder');
  const implementation = {
    ...common(place, making, become),
    ...asMethods(place, making),
    ...(type === undefined ? {} : setters(type, making, become)),
  };
  return standIn<Builder>(place.execution, className, implementation, { kind: 'builder' });
};

type Become = (implementation: object, change: Partial<ChartRecord>) => Builder;

const common = (place: SheetPlace, making: Making, become: Become): Part => ({
  addRange(range) {
    return become(this, { ranges: [...making.chart.ranges, placed(range, 'addRange')] });
  },
  removeRange(range) {
    const gone = JSON.stringify(placed(range, 'removeRange'));
    return become(this, { ranges: making.chart.ranges.filter((one) => JSON.stringify(one) !== gone) });
  },
  clearRanges() {
    return become(this, { ranges: [] });
  },
  getRanges: () => rangesOf(place, making.chart),
  setOption(option, value) {
    checkSignature(called('setOption'), [option, value], ['text', 'any']);
    return become(this, { options: { ...making.chart.options, ...flatOptions(option, value) } });
  },
  setPosition(...given) {
    checkSignature(called('setPosition'), given, ['number', 'number', 'number', 'number']);
    const [row, column, offsetX, offsetY] = given;
    return become(this, { row, column, offsetX, offsetY });
  },
  setNumHeaders(headers) {
    checkSignature(called('setNumHeaders'), [headers], ['number']);
    return become(this, { headers });
  },
  setMergeStrategy(strategy) {
    return become(this, { mergeStrategy: named(strategy, 'setMergeStrategy') });
  },
  setHiddenDimensionStrategy(strategy) {
    return become(this, { hiddenStrategy: named(strategy, 'setHiddenDimensionStrategy') });
  },
  setTransposeRowsAndColumns(transpose) {
    checkSignature(called('setTransposeRowsAndColumns'), [transpose], ['flag']);
    return become(this, { transpose });
  },
  setChartType(type) {
    return become(this, { type: named(type, 'setChartType') });
  },
  getChartType: () => chartMember(place.execution, 'ChartType', making.chart.type),
  getContainer: () => giveContainer(place, making.chart),
  build: () => giveChart(place, making.chart, giveChartBuilder),
});

/** `asBarChart()` makes it a bar chart and answers a builder that has a bar chart's setters. */
const asMethods = (place: SheetPlace, making: Making): object =>
  Object.fromEntries(
    Object.keys(typedSetters).map((type) => [
      `as${type.charAt(0)}${type.slice(1).toLowerCase()}Chart`,
      () => {
        making.chart = { ...making.chart, type };
        return builderFor(place, making, type);
      },
    ]),
  );

const setters = (type: string, making: Making, become: Become): object =>
  Object.fromEntries(
    Object.entries(typedSetters[type] ?? {}).map(([name, optionsOf]) => [
      name,
      function (this: object, ...given: unknown[]) {
        const options: Options = optionsOf(...given);
        return become(this, { options: { ...making.chart.options, ...options } });
      },
    ]),
  );

const called = (method: string): string => `SpreadsheetApp.EmbeddedChartBuilder.${method}`;

const named = (given: unknown, method: string): string => {
  const name = memberName(given);
  if (name === undefined) throw signatureError(called(method), [given]);
  return name;
};

const placed = (range: unknown, method: string): PlacedArea => {
  const place = placeOf<RangePlace>(range);
  if (place?.area === undefined) throw signatureError(called(method), [range]);
  return { ...place.area, sheet: place.id };
};
