/** A chart of the workbook, drawn. */
import {
  ArcElement,
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  Filler,
  Legend,
  LinearScale,
  LineController,
  LineElement,
  PieController,
  PointElement,
  ScatterController,
  Title,
} from 'chart.js';
import { useEffect, useRef } from 'react';
import { figuresOf, type SheetChart } from './chart-figures';
import { settingsOf } from './chart-settings';

Chart.register(
  ...[ArcElement, BarController, BarElement, CategoryScale, Filler, Legend, LinearScale, LineController],
  ...[LineElement, PieController, PointElement, ScatterController, Title],
);

/** Its words are its title and kind; its numbers are in the table view. */
export const ChartDrawing = ({ chart }: { readonly chart: SheetChart }) => {
  const canvas = useRef<HTMLCanvasElement>(null);
  const text = JSON.stringify(chart);
  useEffect(() => {
    const seen = JSON.parse(text) as SheetChart;
    const settings = settingsOf(seen, figuresOf(seen));
    if (!canvas.current || !settings) return;
    const drawn = new Chart(canvas.current, settings);
    return () => drawn.destroy();
  }, [text]);
  return <canvas ref={canvas} role="img" aria-label={chartName(chart)} />;
};

/** `Responses by school, column chart`. */
export const chartName = (chart: SheetChart): string => {
  const { title } = figuresOf(chart);
  return `${title || 'Untitled'}, ${chart.type.toLowerCase().replaceAll('_', ' ')} chart`;
};
