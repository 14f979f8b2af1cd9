// developers.google.com/apps-script/reference/spreadsheet: embedded-chart, embedded-chart-builder and the typed builders; reference/charts.
import { openScriptHost, type ScriptHost } from '../support/script-host';

let open: ScriptHost;
beforeAll(async () => {
  open = await openScriptHost();
});
afterAll(() => open.close());

const sheet = `const book = SpreadsheetApp.getActive(); const sheet = book.getSheets()[0];
  for (const chart of sheet.getCharts()) sheet.removeChart(chart);
  const optionsOf = builder => { const options = builder.build().getOptions(); return name => options.get(name); };`;

describe('a chart', () => {
  it('shows only once it is inserted, with its type, ranges, options and place', async () => {
    expect(
      await open.evaluate(`${sheet}
        const built = sheet.newChart().setChartType(Charts.ChartType.BAR).addRange(sheet.getRange('A1:B5')).setPosition(5, 4, 10, 20)
          .setOption('title', 'Answers').setOption('legend', { position: 'bottom', textStyle: { fontSize: 9 } }).setNumHeaders(1)
          .setMergeStrategy(Charts.ChartMergeStrategy.MERGE_ROWS).setTransposeRowsAndColumns(true).build();
        const before = [sheet.getCharts().length, built.getChartId()];
        sheet.insertChart(built);
        const [chart] = sheet.getCharts(); const place = chart.getContainerInfo();
        return [...before, sheet.getCharts().length, chart.getChartId() > 0, chart.modify().getChartType().name(), chart.getRanges().map(one => one.getA1Notation()),
          chart.getOptions().get('title'), chart.getOptions().get('legend.position'), chart.getOptions().get('legend.textStyle.fontSize'),
          [place.getAnchorRow(), place.getAnchorColumn(), place.getOffsetX(), place.getOffsetY()],
          chart.getNumHeaders(), chart.getMergeStrategy().name(), chart.getHiddenDimensionStrategy().name(), chart.getTransposeRowsAndColumns()];`),
    ).toEqual([
      0,
      null,
      1,
      true,
      'BAR',
      ['A1:B5'],
      'Answers',
      'bottom',
      9,
      [5, 4, 10, 20],
      1,
      'MERGE_ROWS',
      'IGNORE_BOTH',
      true,
    ]);
  });

  it('that is modified changes only with updateChart, keeps its id, and goes with removeChart', async () => {
    expect(
      await open.evaluate(`${sheet} sheet.insertChart(sheet.newChart().asPieChart().setTitle('One').addRange(sheet.getRange('A1:B5')).build());
        const [first] = sheet.getCharts(); const changed = first.modify().setOption('title', 'Two').build();
        const titles = [sheet.getCharts()[0].getOptions().get('title')];
        sheet.updateChart(changed);
        titles.push(sheet.getCharts()[0].getOptions().get('title'), sheet.getCharts()[0].getChartId() === first.getChartId());
        sheet.removeChart(first);
        return [...titles, sheet.getCharts().length];`),
    ).toEqual(['One', 'Two', true, 0]);
    await expect(open.evaluate(`${sheet} sheet.updateChart(sheet.newChart().build());`)).rejects.toThrow(
      'Invalid argument: chart',
    );
  });

  it('follows its cells where rows are inserted, in another sheet too', async () => {
    expect(
      await open.evaluate(`${sheet} const data = book.insertSheet('Data');
        sheet.insertChart(sheet.newChart().asColumnChart().addRange(data.getRange('B2:C9')).addRange(sheet.getRange('A1:A3')).setPosition(6, 1, 0, 0).build());
        data.insertRowsBefore(1, 2); sheet.insertRowBefore(2); sheet.insertRowBefore(1);
        const [chart] = sheet.getCharts();
        return [chart.getRanges().map(one => one.getSheet().getName() + '!' + one.getA1Notation()), chart.getContainerInfo().getAnchorRow()];`),
    ).toEqual([['Data!B4:C11', 'Sheet1!A2:A5'], 8]);
  });

  it("is told to whoever looks at the world, flat and by Google's names", async () => {
    await open.evaluate(
      `${sheet} sheet.insertChart(sheet.newChart().asColumnChart().setStacked().setColors(['#111111', 'red']).setXAxisTitle('School').addRange(sheet.getRange('A1:B2')).build());`,
    );
    const [first] = open.host.world().sheets;
    expect(first?.charts).toMatchObject([
      {
        type: 'COLUMN',
        ranges: ['A1:B2'],
        options: { isStacked: true, colors: ['#111111', 'red'], 'hAxis.title': 'School' },
      },
    ]);
  });
});

describe('typed builders', () => {
  // one page each: embedded-area-chart-builder to embedded-table-chart-builder
  it.each([
    ['asLineChart().setCurveStyle(Charts.CurveStyle.SMOOTH)', 'curveType', 'function'],
    ['asLineChart().setLegendPosition(Charts.Position.BOTTOM)', 'legend.position', 'bottom'],
    ['asAreaChart().setPointStyle(Charts.PointStyle.NONE)', 'pointSize', 0],
    ['asBarChart().reverseCategories()', 'vAxis.direction', -1],
    ['asColumnChart().reverseCategories()', 'hAxis.direction', -1],
    ['asColumnChart().setRange(0, 9)', 'vAxis.viewWindow.max', 9],
    ['asBarChart().setRange(0, 9)', 'hAxis.viewWindow.max', 9],
    ['asPieChart().set3D()', 'is3D', true],
    ['asScatterChart().setXAxisRange(1, 2)', 'hAxis.viewWindow.min', 1],
    ['asScatterChart().setYAxisLogScale()', 'vAxis.logScale', true],
    ['asComboChart().setYAxisTitle("Families")', 'vAxis.title', 'Families'],
    ['asHistogramChart().useLogScale()', 'vAxis.logScale', true],
    ['asTableChart().enablePaging(20)', 'pageSize', 20],
    ['asTableChart().setInitialSortingDescending(1)', 'sortAscending', false],
    [
      'asBarChart().setTitleTextStyle(Charts.newTextStyle().setColor("red").setFontSize(20).build())',
      'titleTextStyle.fontSize',
      20,
    ],
  ])('%s sets %s', async (calls, option, value) => {
    expect(await open.evaluate(`${sheet} return optionsOf(sheet.newChart().${calls})('${option}');`)).toBe(value);
  });

  it('change the type as they are asked for, keep what was set, and have no setter of another type', async () => {
    expect(
      await open.evaluate(`${sheet} const builder = sheet.newChart().asBarChart().setTitle('kept').asPieChart();
        return [builder.getChartType().name(), builder.toString(), optionsOf(builder)('title')];`),
    ).toEqual(['PIE', 'EmbeddedPieChartBuilder', 'kept']);
    await expect(open.evaluate(`${sheet} sheet.newChart().asPieChart().setStacked();`)).rejects.toThrow(
      'setStacked is not a function',
    );
  });
});
