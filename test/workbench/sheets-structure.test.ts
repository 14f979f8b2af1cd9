// developers.google.com/apps-script/reference/spreadsheet: spreadsheet, sheet, range, developer-metadata; platform.md 1.4 and 3.7.
import { openScriptHost, type ScriptHost } from '../support/script-host';

let open: ScriptHost;
beforeEach(async () => {
  open = await openScriptHost();
});
afterEach(() => open.close());

const sheet = 'const book = SpreadsheetApp.getActive(); const sheet = book.getSheets()[0];';

describe('tabs', () => {
  // reference/spreadsheet/sheet#hideSheet(); the words for a taken name are third-party
  it('F38 T: a name that another tab has is refused, in capitals too', async () => {
    await expect(open.evaluate(`${sheet} book.insertSheet('Plan'); book.insertSheet('PLAN');`)).rejects.toThrow(
      'Exception: A sheet with the name "PLAN" already exists. Please enter another name.',
    );
  });

  it('F38 O: the last tab cannot be deleted, the last visible one not hidden', async () => {
    await expect(open.evaluate(`${sheet} book.deleteSheet(sheet);`)).rejects.toThrow(
      "You can't remove all the sheets in a document.",
    );
    await expect(open.evaluate(`${sheet} book.insertSheet('Two').hideSheet(); sheet.hideSheet();`)).rejects.toThrow(
      "You can't hide all the sheets in a document.",
    );
  });

  it('a new tab comes after the active one, is active, and keeps its id when it is renamed and moved', async () => {
    const [names, active, same] = (await open.evaluate(`${sheet}
      const one = book.insertSheet('One'); book.setActiveSheet(sheet); const two = book.insertSheet('Two');
      const id = two.getSheetId(); two.setName('Zwei'); book.moveActiveSheet(1);
      return [book.getSheets().map(s => s.getName()), book.getActiveSheet().getName(), book.getSheetById(id).getName()];`)) as unknown[];
    expect(names).toEqual(['Zwei', 'Sheet1', 'One']);
    expect([active, same]).toEqual(['Zwei', 'Zwei']);
  });

  it("holds names that the engine does not: 40 letters, slashes, a person's accents", async () => {
    const name = 'Qué oímos / what we heard: families, 2026';
    expect(
      await open.evaluate(`${sheet} book.insertSheet(${JSON.stringify(name)}).getRange('A1').setValue(5);
        return [book.getSheetByName(${JSON.stringify(name)}).getRange('A1').getValue(), book.getSheetByName('nobody')];`),
    ).toEqual([5, null]);
  });
});

describe('addresses', () => {
  // GF: testsheetsdeveloper.js 21
  it.each([
    ['$C$3', 'C3'],
    ['C5:B2', 'B2:C5'],
    ['5:2', '2:5'],
    ['D:B', 'B:D'],
    ['Sheet1!E10:F12', 'E10:F12'],
    ["'Sheet1'!A1", 'A1'],
    ['A3:A', 'A3:A'],
    ['R2C3', 'C2'],
  ])('F37 G: %s is %s', async (given, notation) => {
    expect(await open.evaluate(`${sheet} return sheet.getRange(${JSON.stringify(given)}).getA1Notation();`)).toBe(
      notation,
    );
  });

  // GF: testsheetsdeveloper.js 21
  it('F37 G: open ends reach to the end of the grid', async () => {
    expect(
      await open.evaluate(
        `${sheet} return [sheet.getRange('D:F').getNumRows(), sheet.getRange('5:7').getNumColumns(), sheet.getRange('A3:A').getNumRows()];`,
      ),
    ).toEqual([1000, 26, 998]);
    await expect(open.evaluate(`${sheet} sheet.getRange('nowhere at all');`)).rejects.toThrow('Range not found');
  });
});

describe('rows and columns', () => {
  // GF: testsheetsdeveloper.js 96
  it('F42 G: metadata, notes and validations move along with inserted and deleted rows', async () => {
    expect(
      await open.evaluate(`${sheet}
        sheet.getRange('10:10').addDeveloperMetadata('row', 'ten');
        sheet.getRange('C:C').addDeveloperMetadata('column', 'three');
        sheet.getRange('B10').setNote('here').setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(['a', 'b']).build());
        sheet.insertRowsBefore(3, 2); sheet.deleteRow(1); sheet.insertColumnBefore(1);
        const entry = key => book.createDeveloperMetadataFinder().withKey(key).find()[0].getLocation();
        return [entry('row').getRow().getRow(), entry('column').getColumn().getColumn(), sheet.getRange('C11').getNote(),
          sheet.getRange('C11').getDataValidation().getCriteriaValues(), sheet.getRange('C10').getDataValidation(), sheet.getMaxRows(), sheet.getMaxColumns()];`),
    ).toEqual([11, 4, 'here', [['a', 'b'], true], null, 1001, 27]);
  });

  // GF: testsheetsdeveloper.js 96
  it.each([
    ['insertRowsBefore(10, 1)', 11, 1],
    ['insertRowsAfter(10, 1)', 10, 1],
    ['deleteRows(8, 2)', 8, 1],
    ['deleteRows(10, 1)', null, 0],
  ])('F42 G: after %s, metadata of row 10 is on row %s', async (change, row, count) => {
    expect(
      await open.evaluate(`${sheet} sheet.getRange('10:10').addDeveloperMetadata('row'); sheet.${change};
        const found = book.createDeveloperMetadataFinder().withKey('row').find();
        return [found.length > 0 ? found[0].getLocation().getRow().getRow() : null, found.length];`),
    ).toEqual([row, count]);
  });

  // GF: testsheetsdeveloper.js 96
  it('F42 G: metadata on other cells is refused', async () => {
    await expect(open.evaluate(`${sheet} sheet.getRange('A1:B2').addDeveloperMetadata('x');`)).rejects.toThrow(
      'Adding developer metadata to arbitrary ranges is not currently supported.',
    );
  });

  it('metadata of the workbook is found by key, changed and taken away', async () => {
    expect(
      await open.evaluate(`${sheet} book.addDeveloperMetadata('roles', '{}');
        const find = () => book.createDeveloperMetadataFinder().withKey('roles').find();
        find()[0].setValue('{"plan":1}'); const value = find()[0].getValue(); const seen = String(find()[0].getVisibility());
        find()[0].remove(); return [value, seen, find().length];`),
    ).toEqual(['{"plan":1}', 'DOCUMENT', 0]);
  });

  it('values, formulas and formats move with the rows', async () => {
    expect(
      await open.evaluate(`${sheet} sheet.getRange('A1:A3').setValues([[1], [2], ['=SUM(A1:A2)']]);
        sheet.getRange('A2').setNumberFormat('0.00');
        sheet.insertRowBefore(2); sheet.getRange('A2').setValue(10);
        return [sheet.getRange('A1:A4').getValues(), sheet.getRange('A4').getFormula(), sheet.getRange('A3').getDisplayValue()];`),
    ).toEqual([[[1], [10], [2], [13]], '=SUM(A1:A3)', '2.00']);
  });

  it('rows added below a column of plain text are plain text too', async () => {
    expect(
      await open.evaluate(`${sheet} sheet.getRange('A3:A').setNumberFormat('@'); sheet.insertRowsAfter(1000, 5);
        sheet.getRange('A1004').setValue('007'); sheet.getRange('A2').setValue('007');
        return [sheet.getRange('A1004').getValue(), sheet.getRange('A2').getValue(), sheet.getMaxRows()];`),
    ).toEqual(['007', 7, 1005]);
  });

  // GF: testsheetsvalues.js 203
  it('F39 G: sort takes the absolute column; numbers, text, yes and no, blanks last', async () => {
    expect(
      await open.evaluate(`${sheet} sheet.getRange('B1:C6').setValues([['b', 1], [true, 2], ['', 3], [5, 4], ['A', 5], [-1, 6]]);
        sheet.getRange('B1').setNote('of b');
        sheet.getRange('B1:C6').sort({ column: 2, ascending: true });
        return [sheet.getRange('B1:C6').getValues(), sheet.getRange('B4').getNote()];`),
    ).toEqual([
      [
        [-1, 6],
        [5, 4],
        ['A', 5],
        ['b', 1],
        [true, 2],
        ['', 3],
      ],
      'of b',
    ]);
  });

  // GF: testsheets.js 475
  it('F40 G: clearing cells leaves notes and validations', async () => {
    expect(
      await open.evaluate(`${sheet} const cell = sheet.getRange('A1').setValue('x').setNote('n').setFontWeight('bold');
        cell.setDataValidation(SpreadsheetApp.newDataValidation().requireCheckbox().build());
        sheet.clear(); return [cell.getValue(), cell.getNote(), cell.getFontWeight(), cell.getDataValidation() === null];`),
    ).toEqual(['', 'n', 'normal', false]);
  });

  // GF: testsheetsdatavalidations.js 220
  it('F41 G: a rule begins without criteria and allows what is invalid; a strict one refuses a script too', async () => {
    expect(
      await open.evaluate(`const rule = SpreadsheetApp.newDataValidation().build();
        const list = SpreadsheetApp.newDataValidation().requireValueInList([1, 2]).build();
        return [rule.getCriteriaType(), rule.getAllowInvalid(), list.getCriteriaValues(), list.getCriteriaType() === SpreadsheetApp.DataValidationCriteria.VALUE_IN_LIST];`),
    ).toEqual([null, true, [['1', '2'], true], true]);
    await expect(
      open.evaluate(`${sheet} const rule = SpreadsheetApp.newDataValidation().requireValueInList(['a']).setAllowInvalid(false).build();
        sheet.getRange('B2').setDataValidation(rule); SpreadsheetApp.flush(); sheet.getRange('B2').setValue('z');`),
    ).rejects.toThrow('The data you entered in cell B2 violates the data validation rules set on this cell.');
  });

  // GF: testsheets.js 2903
  it('F46 G: a protection has no editors beside the owner, who can always edit', async () => {
    expect(
      await open.evaluate(`${sheet} const one = sheet.protect().setWarningOnly(true).setDescription('ours');
        const found = sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET)[0];
        return [one.getEditors().length, one.canEdit(), found.getDescription(), found.isWarningOnly(), found.getRange().getA1Notation()];`),
    ).toEqual([0, true, 'ours', true, '']);
  });

  it('looks are read back as they were set', async () => {
    expect(
      await open.evaluate(`${sheet} const cell = sheet.getRange('A1').setBackground('LIGHTCORAL').setFontColor('#112233').setWrap(true)
          .setFontWeight('bold').setVerticalAlignment('middle').setHorizontalAlignment('center').setFontSize(14);
        sheet.setColumnWidths(1, 2, 180); sheet.hideRows(3); sheet.setFrozenRows(2);
        return [cell.getBackground(), cell.getFontColor(), cell.getWrap(), cell.getFontWeight(), cell.getVerticalAlignment(), cell.getHorizontalAlignment(),
          cell.getFontSize(), sheet.getColumnWidth(2), sheet.isRowHiddenByUser(3), sheet.isRowHiddenByUser(4), sheet.getFrozenRows(), sheet.getRange('B9').getBackground()];`),
    ).toEqual(['#f08080', '#112233', true, 'bold', 'middle', 'center', 14, 180, true, false, 2, '#ffffff']);
  });
});
