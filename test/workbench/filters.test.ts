// developers.google.com/apps-script/reference/spreadsheet: filter, filter-criteria-builder, banding, group, sheet, range; platform.md 1.4 (GF: testsheetssets 19).
import { openScriptHost, type ScriptHost } from '../support/script-host';

let open: ScriptHost;
beforeEach(async () => {
  open = await openScriptHost();
  await open.evaluate(`SpreadsheetApp.getActive().getSheets()[0].getRange('A1:C6').setValues([
    ['school', 'families', 'day'], ['Oak', 12, '9/1/2026'], ['Elm', 30, '9/5/2026'], ['Ash', '', '9/9/2026'], ['oak annex', 5, ''], ['Elm', 7, '9/2/2026']]);`);
});
afterEach(() => open.close());

const sheet = `const book = SpreadsheetApp.getActive(); const sheet = book.getSheets()[0];
  const when = () => SpreadsheetApp.newFilterCriteria();
  const hidden = () => [1, 2, 3, 4, 5, 6].filter(row => sheet.isRowHiddenByFilter(row));`;

describe('a filter', () => {
  it('is one to a sheet, and every range answers it', async () => {
    expect(
      await open.evaluate(`${sheet} const none = [sheet.getFilter(), sheet.getRange('A1').getFilter()]; sheet.getRange('A1:C6').createFilter();
        return [...none, sheet.getRange('Z9').getFilter().getRange().getA1Notation(), sheet.getFilter().getColumnFilterCriteria(2)];`),
    ).toEqual([null, null, 'A1:C6', null]);
    await expect(open.evaluate(`${sheet} sheet.getRange('E1:F2').createFilter();`)).rejects.toThrow(
      "You can't create a filter in a sheet that already has a filter.",
    );
  });

  it.each([
    [2, 'whenNumberGreaterThan(6)', [4, 5]],
    [2, 'whenCellEmpty()', [2, 3, 5, 6]],
    [2, 'whenCellNotEmpty()', [4]],
    [1, "whenTextContains('OAK')", [3, 4, 6]],
    [1, "whenTextStartsWith('e')", [2, 4, 5]],
    [1, "setHiddenValues(['Elm'])", [3, 6]],
    [1, "setVisibleValues(['Elm'])", [2, 4, 5]],
    [3, 'whenDateAfter(new Date("2026-09-02T12:00:00Z"))', [2, 5, 6]],
    [2, "whenFormulaSatisfied('=MOD(B2,2)=1')", [2, 3, 4]],
    [2, 'withCriteria(SpreadsheetApp.BooleanCriteria.NUMBER_BETWEEN, [5, 7])', [2, 3, 4]],
  ])('of column %s by %s hides the rows %j', async (column, call, rows) => {
    expect(
      await open.evaluate(
        `${sheet} sheet.getRange('A1:C6').createFilter().setColumnFilterCriteria(${column}, when().${call}.build()); return hidden();`,
      ),
    ).toEqual(rows);
  });

  it('asks all its columns, gives criteria back, and shows the rows again that pass', async () => {
    expect(
      await open.evaluate(`${sheet} const filter = sheet.getRange('A1:C6').createFilter();
        filter.setColumnFilterCriteria(2, when().whenNumberLessThan(20).build()).setColumnFilterCriteria(1, when().setHiddenValues(['Oak']).build());
        const states = [hidden(), filter.getColumnFilterCriteria(1).getHiddenValues(), filter.getColumnFilterCriteria(2).getCriteriaType() === SpreadsheetApp.BooleanCriteria.NUMBER_LESS_THAN,
          sheet.isRowHiddenByUser(3)];
        filter.removeColumnFilterCriteria(2); states.push(hidden());
        sheet.hideRows(6); states.push(sheet.isRowHiddenByUser(6), sheet.isRowHiddenByFilter(6));
        filter.remove(); return [...states, hidden(), sheet.getFilter()];`),
    ).toEqual([[2, 3, 4], ['Oak'], true, false, [2], true, false, [], null]);
  });

  it('sorts below its headings, and goes along with inserted rows', async () => {
    expect(
      await open.evaluate(`${sheet} const filter = sheet.getRange('A1:C6').createFilter(); filter.sort(2, false);
        const order = sheet.getRange('A1:A6').getValues().flat();
        filter.setColumnFilterCriteria(1, when().setHiddenValues(['Oak']).build()); sheet.insertRowBefore(1);
        return [order, filter.getRange().getA1Notation(), sheet.isRowHiddenByFilter(4), sheet.isRowHiddenByFilter(3)];`),
    ).toEqual([['school', 'Elm', 'Oak', 'Elm', 'oak annex', 'Ash'], 'A2:C7', true, false]);
  });
});

describe('a banding', () => {
  it('takes the colors of its theme, which can be changed one by one, and can be removed', async () => {
    expect(
      await open.evaluate(`${sheet} const banding = sheet.getRange('A1:C6').applyRowBanding(SpreadsheetApp.BandingTheme.CYAN, true, false);
        const colors = [banding.getHeaderRowColor(), banding.getFirstRowColor(), banding.getSecondRowColor(), banding.getFooterRowColor(), banding.getHeaderColumnColor()];
        banding.setFooterRowColor('red').setFirstColumnColor('#123456'); colors.push(banding.getFooterRowColor(), banding.getFirstColumnColor());
        sheet.insertColumnBefore(1);
        const found = sheet.getRange('D3').getBandings().map(one => one.getRange().getA1Notation()); banding.remove();
        return [colors, found, sheet.getBandings().length];`),
    ).toEqual([['#4dd0e1', '#ffffff', '#e0f7fa', null, null, '#ff0000', '#123456'], ['B1:D6'], 0]);
  });

  it('is grey where no theme is named, and lies on no other', async () => {
    expect(await open.evaluate(`${sheet} return sheet.getRange('A1:C6').applyRowBanding().getHeaderRowColor();`)).toBe(
      '#bdbdbd',
    );
    await expect(open.evaluate(`${sheet} sheet.getRange('C6:D9').applyColumnBanding();`)).rejects.toThrow(
      'You cannot add alternating background colors to a range that already has alternating background colors.',
    );
  });
});

describe('groups', () => {
  it('have depths, fold their rows away and open them, and go up again', async () => {
    expect(
      await open.evaluate(`${sheet} sheet.getRange('A2:A6').shiftRowGroupDepth(1); sheet.getRange('A3:A4').shiftRowGroupDepth(1);
        const depths = [1, 2, 3, 4, 5, 6, 7].map(row => sheet.getRowGroupDepth(row));
        const inner = sheet.getRowGroup(3, 2); const outer = sheet.getRowGroup(3, 1);
        const places = [inner.getRange().getA1Notation(), outer.getRange().getA1Notation(), inner.getDepth(), inner.getControlIndex()];
        inner.collapse(); const folded = [inner.isCollapsed(), outer.isCollapsed(), sheet.isRowHiddenByUser(3), sheet.isRowHiddenByUser(5)];
        sheet.expandAllRowGroups(); folded.push(sheet.isRowHiddenByUser(3));
        sheet.getRange('A3:A4').shiftRowGroupDepth(-1);
        return [depths, places, folded, sheet.getRowGroupDepth(3)];`),
    ).toEqual([[0, 1, 2, 2, 1, 1, 0], ['A3:Z4', 'A2:Z6', 2, 5], [true, false, true, false, false], 1]);
    await expect(open.evaluate(`${sheet} sheet.getRowGroup(9, 1);`)).rejects.toThrow('does not exist');
  });

  it('of columns follow inserted columns and fold together', async () => {
    expect(
      await open.evaluate(`${sheet} sheet.getRange('B1:C1').shiftColumnGroupDepth(1); sheet.insertColumnBefore(1); sheet.collapseAllColumnGroups();
        return [sheet.getColumnGroup(3, 1).getRange().getA1Notation(), sheet.isColumnHiddenByUser(3), sheet.isColumnHiddenByUser(2)];`),
    ).toEqual(['C1:D1000', true, false]);
  });
});
