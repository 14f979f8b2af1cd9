// developers.google.com/apps-script/reference/spreadsheet/range and sheet; platform.md 3.7.
import { openScriptHost, type ScriptHost } from '../support/script-host';

let open: ScriptHost;
beforeEach(async () => {
  open = await openScriptHost();
});
afterEach(() => open.close());

const sheet = `const sheet = SpreadsheetApp.getActive().getSheets()[0];`;

describe('values of a sheet', () => {
  // reference/spreadsheet/range#getValues(); GF: testsheets.js 300
  it('F31 G: an empty sheet has one empty cell of data and no last row', async () => {
    expect(
      await open.evaluate(
        `${sheet} return [sheet.getDataRange().getValues(), sheet.getLastRow(), sheet.getRange('B2').getValue()];`,
      ),
    ).toEqual([[['']], 0, '']);
  });

  // reference/spreadsheet/range#setValues(Object); the words are third-party
  it('F32 T: data of another shape than the range is refused with both sizes', async () => {
    await expect(open.evaluate(`${sheet} sheet.getRange(1, 1, 2, 2).setValues([[1, 2]]);`)).rejects.toThrow(
      'Exception: The number of rows in the data does not match the number of rows in the range. The data has 1 but the range has 2.',
    );
    await expect(open.evaluate(`${sheet} sheet.getRange(1, 1, 1, 2).setValues([[1, 2, 3]]);`)).rejects.toThrow(
      'The number of columns in the data does not match the number of columns in the range. The data has 3 but the range has 2.',
    );
  });

  // reference/spreadsheet/sheet#getRange(Integer,Integer), #appendRow(Object); the words are third-party
  it("F33 T: a range outside of the grid throws Google's words, and only appendRow grows the grid", async () => {
    await expect(open.evaluate(`${sheet} sheet.getRange(1001, 1);`)).rejects.toThrow(
      'The coordinates of the range are outside the dimensions of the sheet.',
    );
    await expect(open.evaluate(`${sheet} sheet.getRange(1, 1, 0, 1);`)).rejects.toThrow(
      'The number of rows in the range must be at least 1.',
    );
    expect(
      await open.evaluate(`${sheet} sheet.getRange('A1000').setValue('last'); sheet.appendRow(['one', 'more']);
        return [sheet.getMaxRows(), sheet.getRange(1001, 1, 1, 2).getValues()];`),
    ).toEqual([1001, [['one', 'more']]]);
  });

  it.each([
    ['12', 12, '12'],
    ['1,234.5', 1234.5, '1,234.50'],
    ['$2.99', 2.99, '$2.99'],
    ['15%', 0.15, '15%'],
    ['007', 7, '7'],
    ['1E5', 100000, '1.00E+05'],
    ['TRUE', true, 'TRUE'],
    ['1/2', 'Date 2026-01-02', '1/2'],
    ['2026-08-10', 'Date 2026-08-10', '2026-08-10'],
    ['8/10/2026', 'Date 2026-08-10', '8/10/2026'],
    ['12:30', 'Date 1899-12-30', '12:30'],
    ['+1 555 0100', '+1 555 0100', '+1 555 0100'],
    ["'=1+1", '=1+1', '=1+1'],
    ["'007", '007', '007'],
    ['=1+1', 2, '2'],
    ['1-800-FAMILY', '1-800-FAMILY', '1-800-FAMILY'],
    ['13/45', '13/45', '13/45'],
    [' two words ', ' two words ', ' two words '],
  ])('F34 O: %j written to a plain cell is read as typed', async (typed, value, shown) => {
    const got =
      await open.evaluate(`${sheet} const cell = sheet.getRange('A1'); cell.setValue(${JSON.stringify(typed)});
      const value = cell.getValue();
      const day = value instanceof Date ? 'Date ' + Utilities.formatDate(value, SpreadsheetApp.getActive().getSpreadsheetTimeZone(), 'yyyy-MM-dd') : value;
      return [day, cell.getDisplayValue()];`);
    expect(got).toEqual([value, shown]);
  });

  // reference/spreadsheet/range#setValues(Object), #setNumberFormat(String)
  it.each(['007', '=IMPORTXML("http://x")', '1/2', 'TRUE', '+1 555', '$2', '-', '@Ana', '#N/A'])(
    'F34 D: %j stays text in a cell formatted as plain text',
    async (text) => {
      expect(
        await open.evaluate(`${sheet} const cell = sheet.getRange('A1').setNumberFormat('@'); cell.setValue(${JSON.stringify(text)});
        SpreadsheetApp.flush(); return [cell.getValue(), cell.getDisplayValue(), cell.getFormula()];`),
      ).toEqual([text, text, '']);
    },
  );

  it("F35 O: dates come back as Date on the workbook's wall clock, and in the script's own realm (F05 EXP)", async () => {
    expect(
      await open.evaluate(`${sheet} const cell = sheet.getRange('A1'); cell.setValue(new Date('2026-08-10T15:00:00Z'));
        const got = cell.getValue();
        return [got instanceof Date, got.toISOString(), cell.getDisplayValue(), sheet.getDataRange().getValues() instanceof Array];`),
    ).toEqual([true, '2026-08-10T15:00:00.000Z', '8/10/2026 10:00:00', true]);
  });

  // reference/spreadsheet/range#getDisplayValues()
  it('F36 D: display values follow the number format and are all strings', async () => {
    expect(
      await open.evaluate(`${sheet} sheet.getRange('A1:C1').setValues([[0.256, 1234.5, true]]);
        sheet.getRange('A1:B1').setNumberFormats([['0.0%', '#,##0.00']]);
        return sheet.getRange('A1:D1').getDisplayValues();`),
    ).toEqual([['25.6%', '1,234.50', 'TRUE', '']]);
  });

  // guides/support/best-practices; the words are third-party
  it('F43 T: more than 50,000 letters fit into no cell', async () => {
    await expect(open.evaluate(`${sheet} sheet.getRange('A1').setValue('x'.repeat(50001));`)).rejects.toThrow(
      'Your input contains more than the maximum of 50000 characters in a single cell.',
    );
  });

  // GF: testutilities.js 187, testsheets.js 790
  it('F07 G: arguments that fit no signature are named in the refusal', async () => {
    await expect(open.evaluate(`${sheet} sheet.getRange('A1').setNotes('foo');`)).rejects.toThrow(
      "The parameters (String) don't match the method signature for SpreadsheetApp.Range.setNotes.",
    );
  });

  it('what nobody wrote fails by its name; what Google has not is undefined, as for any script that looks first', async () => {
    expect(
      await open.evaluate(`${sheet} return [typeof sheet.setRequired, 'setRequired' in sheet, typeof sheet.getName];`),
    ).toEqual(['undefined', false, 'function']);
    await expect(open.evaluate(`${sheet} sheet.insertSlicer();`)).rejects.toThrow(
      'workbench: Sheet.insertSlicer is not stood in for',
    );
  });
});
