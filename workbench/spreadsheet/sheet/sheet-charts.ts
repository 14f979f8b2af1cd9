// A sheet's charts: inserted, changed and taken away as wholes.
import type { ChartRecord } from '../../engine/tab-record';
import { ServiceError } from '../../service-error';
import { giveChartBuilder } from '../charts/chart-builder';
import { chartOf, giveChart } from '../charts/embedded-chart';
import { fresh, later, type SheetPlace } from '../sheet-place';

type Google = GoogleAppsScript.Spreadsheet.Sheet;
type Part = Pick<Google, 'newChart' | 'insertChart' | 'updateChart' | 'removeChart' | 'getCharts'>;

/** The part of a Sheet that is about charts. */
export const sheetCharts = (place: SheetPlace): Part => {
  const { id } = place;
  const change = (work: (charts: readonly ChartRecord[]) => readonly ChartRecord[]): void =>
    later(place, (workbook) => workbook.changeTab(id, { charts: work(workbook.tab(id)?.charts ?? []) }));
  const known = (given: unknown): ChartRecord => {
    const chart = chartOf(given);
    const isHere = fresh(place)
      .tab(id)
      ?.charts.some((one) => one.id === chart.id);
    if (isHere !== true) throw new ServiceError('Invalid argument: chart');
    return chart;
  };
  return {
    newChart: () => giveChartBuilder(place),
    insertChart: (given) => {
      const chart = { ...chartOf(given), id: place.execution.world.chance.below(2_000_000_000) + 1 };
      change((charts) => [...charts, chart]);
    },
    updateChart: (given) => {
      const chart = known(given);
      change((charts) => charts.map((one) => (one.id === chart.id ? chart : one)));
    },
    removeChart: (given) => {
      const chart = known(given);
      change((charts) => charts.filter((one) => one.id !== chart.id));
    },
    getCharts: () => (fresh(place).tab(id)?.charts ?? []).map((chart) => giveChart(place, chart, giveChartBuilder)),
  };
};
