/** The numbers of a chart as a table, for whoever does not see it drawn. */
import { chartName } from './chart-drawing';
import { figuresOf, type SheetChart } from './chart-figures';

export const ChartTable = ({ chart }: { readonly chart: SheetChart }) => {
  const { labels, series } = figuresOf(chart);
  return (
    <table>
      <caption dir="auto">{chartName(chart)}</caption>
      <thead>
        <tr>
          <td />
          {series.map(({ name }, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two series may have one name
            <th key={at} scope="col" dir="auto">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {labels.map((label, row) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two points may have one name
          <tr key={row}>
            <th scope="row" dir="auto">
              {label}
            </th>
            {series.map(({ numbers }, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: two series may have one name
              <td key={at}>{numbers[row]}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
};
