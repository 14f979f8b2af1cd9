/** A chart of the workbook in the words of the drawing library. */
import type { ChartConfiguration, ChartDataset } from 'chart.js';
import { type ChartFigures, optionOf, optionText, type SheetChart } from './chart-figures';

type Kind = 'bar' | 'line' | 'pie' | 'scatter';

/** By the names of `Charts.ChartType`; a type that is not here is shown as its table only. */
const kinds: Readonly<Record<string, Kind>> = {
  BAR: 'bar',
  COLUMN: 'bar',
  COMBO: 'bar',
  HISTOGRAM: 'bar',
  LINE: 'line',
  AREA: 'line',
  STEPPED_AREA: 'line',
  PIE: 'pie',
  SCATTER: 'scatter',
};

/** From dark to light, so that they can be told apart in grey as well. */
const ink = ['#0f4b39', '#c4602c', '#4f86c6', '#8f7a1a', '#b889c4', '#9fb8ad'];

/** Undefined where the type is not drawn. */
export const settingsOf = (chart: SheetChart, figures: ChartFigures): ChartConfiguration | undefined => {
  const kind = kinds[chart.type];
  if (kind === undefined) return undefined;
  const { options } = chart;
  const isStacked = Boolean(optionOf(options, 'isStacked'));
  const axis = (name: 'hAxis' | 'vAxis') => ({
    stacked: isStacked,
    ...limitsOf(options, name),
    ...(optionText(options, `${name}.format`) === 'percent' ? { ticks: { callback: asPercent } } : {}),
    title: { display: optionText(options, `${name}.title`) !== '', text: optionText(options, `${name}.title`) },
  });
  return {
    type: kind,
    data: {
      ...(kind === 'scatter' ? {} : { labels: [...figures.labels] }),
      datasets: datasetsOf(chart, figures, kind),
    },
    options: {
      animation: false,
      responsive: true,
      maintainAspectRatio: false,
      indexAxis: chart.type === 'BAR' ? 'y' : 'x',
      plugins: {
        title: { display: figures.title !== '', text: figures.title },
        legend: {
          display: optionText(options, 'legend.position') !== 'none' && (kind === 'pie' || figures.series.length > 1),
        },
      },
      ...(kind === 'pie' ? {} : { scales: { x: axis('hAxis'), y: { ...axis('vAxis'), beginAtZero: kind === 'bar' } } }),
    },
  };
};

/** Where a script says where the axis begins and ends. */
const limitsOf = (options: SheetChart['options'], axis: string): { readonly min?: number; readonly max?: number } =>
  Object.fromEntries(
    (['min', 'max'] as const).flatMap((end) => {
      const limit = optionOf(options, `${axis}.viewWindow.${end}`);
      return typeof limit === 'number' ? [[end, limit]] : [];
    }),
  );

const asPercent = (value: number | string): string => `${Math.round(Number(value) * 100)}%`;

const datasetsOf = (chart: SheetChart, { series, labels }: ChartFigures, kind: Kind): ChartDataset[] => {
  const own = optionOf(chart.options, 'colors');
  const colors = Array.isArray(own) && own.length > 0 ? own.map(String) : ink;
  const color = (at: number): string => colors[at % colors.length] ?? '#0f4b39';
  return series.map(({ name, numbers }, at) => {
    const looks = {
      label: name,
      borderColor: kind === 'pie' ? '#fff' : color(at),
      backgroundColor: kind === 'pie' ? labels.map((_, slice) => color(slice)) : color(at),
    };
    if (kind === 'scatter')
      return { ...looks, data: numbers.map((y, point) => ({ x: Number(labels[point]), y: y ?? Number.NaN })) };
    return { ...looks, data: [...numbers], fill: chart.type.endsWith('AREA'), stepped: chart.type === 'STEPPED_AREA' };
  });
};
