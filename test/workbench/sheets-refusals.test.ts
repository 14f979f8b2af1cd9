// The parameters (…) don't match the method signature: platform.md F07; the shapes are those of developers.google.com/apps-script/reference/spreadsheet/sheet and range.
import { openScriptHost, type ScriptHost } from '../support/script-host';

let open: ScriptHost;
beforeAll(async () => {
  open = await openScriptHost();
});
afterAll(() => open.close());

const sheet = 'const sheet = SpreadsheetApp.getActive().getSheets()[0]; const cell = sheet.getRange("B2");';

describe('what fits no signature', () => {
  it('F07 G: is refused by name, with the kinds that were given, before anything is done', async () => {
    const calls: readonly (readonly [string, string])[] = [
      [
        "sheet.insertRowBefore('first')",
        "(String) don't match the method signature for SpreadsheetApp.Sheet.insertRowBefore.",
      ],
      ['sheet.deleteRows(1)', "(number) don't match the method signature for SpreadsheetApp.Sheet.deleteRows."],
      ['sheet.sort(1, "up")', "(number,String) don't match the method signature for SpreadsheetApp.Sheet.sort."],
      ['sheet.hideRow(2)', "(number) don't match the method signature for SpreadsheetApp.Sheet.hideRow."],
      ['sheet.setColumnWidth(1)', "(number) don't match the method signature for SpreadsheetApp.Sheet.setColumnWidth."],
      ['sheet.getRange()', "() don't match the method signature for SpreadsheetApp.Sheet.getRange."],
      ['sheet.appendRow("one")', "(String) don't match the method signature for SpreadsheetApp.Sheet.appendRow."],
      ['cell.setValue()', "() don't match the method signature for SpreadsheetApp.Range.setValue."],
      ['cell.offset(1)', "(number) don't match the method signature for SpreadsheetApp.Range.offset."],
      ['cell.setValues("x")', "(String) don't match the method signature for SpreadsheetApp.Range.setValues."],
      ['cell.setValues([1, 2])', "(number[]) don't match the method signature for SpreadsheetApp.Range.setValues."],
      ['cell.setFormula()', "() don't match the method signature for SpreadsheetApp.Range.setFormula."],
      ['cell.setBorder(true)', "(boolean) don't match the method signature for SpreadsheetApp.Range.setBorder."],
      ['cell.insertCells("ROWS")', "(String) don't match the method signature for SpreadsheetApp.Range.insertCells."],
      ['cell.moveTo("C3")', "(String) don't match the method signature for SpreadsheetApp.Range.moveTo."],
      ['cell.clear(5)', "(number) don't match the method signature for SpreadsheetApp.Range.clear."],
    ];
    const refused = `const fails = work => { try { work(); return 'went through'; } catch (e) { return e.message; } };`;
    const words = await open.evaluate(
      `${sheet} ${refused} return [${calls.map(([call]) => `fails(() => ${call})`).join(', ')}].concat(sheet.getMaxRows());`,
    );
    expect(words).toEqual([...calls.map(([, text]) => `The parameters ${text}`), 1000]);
  });

  it('G: an offset to no rows or no columns says what is missing', async () => {
    // GF testsheetsvui
    await expect(open.evaluate(`${sheet} cell.offset(0, 0, 0);`)).rejects.toThrow(/number of rows/);
    await expect(open.evaluate(`${sheet} cell.offset(0, 0, 1, 0);`)).rejects.toThrow(/number of columns/);
    await expect(open.evaluate(`${sheet} cell.offset(-5, 0);`)).rejects.toThrow(
      'The coordinates of the range are outside the dimensions of the sheet.',
    );
  });

  it('G: a note that is a number becomes 25.0, and no note is an empty text', async () => {
    // GF testsheets 770-795
    expect(
      await open.evaluate(`${sheet} cell.setNote(25); sheet.getRange('C2').setNote('x'); const got = sheet.getRange('B2:D2').getNotes();
        sheet.getRange('B2:C2').setNote(null); return [got, cell.getNote()];`),
    ).toEqual([[['25.0', 'x', '']], '']);
  });
});
