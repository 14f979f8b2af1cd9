// developers.google.com/apps-script/reference/spreadsheet/range: copyTo, moveTo, insertCells, deleteCells, setFormula, setFormulaR1C1; GF testsheets.
import { openScriptHost, type ScriptHost } from '../support/script-host';

let open: ScriptHost;
beforeAll(async () => {
  open = await openScriptHost();
});
afterAll(() => open.close());

const sheet = `const book = SpreadsheetApp.getActive(); const sheet = book.getSheets()[0]; sheet.clear(); sheet.clearNotes(); const at = a => sheet.getRange(a); const T = SpreadsheetApp.CopyPasteType; const D = SpreadsheetApp.Dimension;`;

describe('formulas', () => {
  it('G: one formula over several cells moves its relative references along', async () => {
    // GF testsheetsformatting "autoincrement"
    expect(
      await open.evaluate(`${sheet} at('D1:E2').setFormula('=A1+$B$1+SUM(C:C)'); const got = at('D1:E2').getFormulas(); at('D1').setFormula(null);
        return [got, at('D1').getFormula(), at('A9').getFormula()];`),
    ).toEqual([
      [
        ['=A1+$B$1+SUM(C:C)', '=B1+$B$1+SUM(D:D)'],
        ['=A2+$B$1+SUM(C:C)', '=B2+$B$1+SUM(D:D)'],
      ],
      '',
      '',
    ]);
  });

  it.each([
    ['A1', '=R[1]C[1]', '=B2', '=R[1]C[1]'],
    ['C3', '=R1C1', '=$A$1', '=R1C1'],
    ['D4', '=R[1]C1', '=$A5', '=R[1]C1'],
    ['G7', '=R[-1]C[-1]+R1C1*R[1]C[1]', '=F6+$A$1*H8', '=R[-1]C[-1]+R1C1*R[1]C[1]'],
    ['B10', 'Value', '=Value', '=Value'],
    ['H15', '=R[-1]C&" R1C1 not a ref"', '=H14&" R1C1 not a ref"', '=R[-1]C[0]&" R1C1 not a ref"'],
    ['A2', '=SUM(R[-1]C:R[-1]C[2])', '=SUM(A1:C1)', '=SUM(R[-1]C[0]:R[-1]C[2])'],
    ['B3', '=SUM(R1C1:R2C[0])', '=SUM($A$1:B$2)', '=SUM(R1C1:R2C[0])'],
  ])('G: in %s the R1C1 formula %s is %s', async (cell, written, inA1, inR1C1) => {
    // GF testsheets "R1C1 Formula Notation"
    expect(
      await open.evaluate(`${sheet} const cell = at('${cell}'); cell.setFormulaR1C1(${JSON.stringify(written)});
        return [cell.getFormula(), cell.getFormulaR1C1(), at('Z99').getFormulaR1C1()];`),
    ).toEqual([inA1, inR1C1, null]);
  });

  it('O: functions that are not known keep their capitals', async () => {
    expect(
      await open.evaluate(`${sheet} at('A1').setFormula('=QUERY(B1:C9, "select b")'); return at('A1').getFormula();`),
    ).toMatch(/^=QUERY\(B1:C9, ?"select b"\)$/);
  });
});

describe('copying', () => {
  const source = `at('A1:B2').setValues([['V1', 'V2'], ['V3', 'V4']]).setBackground('#ff0000').setFontFamily('Lobster').setFontWeight('bold');`;

  it('G: copies all of the source even into one cell, and again only as often as it fits whole', async () => {
    // GF testsheets "Range.copyTo"
    expect(
      await open.evaluate(`${sheet} ${source} at('A1').setNote('hi'); at('A1:B2').copyTo(at('G1')); at('A1:B2').copyTo(at('J1:L4'));
        return [at('G1:H2').getValues(), at('H2').getBackground(), at('H2').getFontFamily(), at('G1').getNote(), at('J1:L4').getValues(), at('L1').getBackground(), at('K4').getFontWeight()];`),
    ).toEqual([
      [
        ['V1', 'V2'],
        ['V3', 'V4'],
      ],
      '#ff0000',
      'Lobster',
      'hi',
      [
        ['V1', 'V2', ''],
        ['V3', 'V4', ''],
        ['V1', 'V2', ''],
        ['V3', 'V4', ''],
      ],
      '#ffffff',
      'bold',
    ]);
  });

  it('D: contents only are values without formats, format only the other way round', async () => {
    // https://developers.google.com/apps-script/reference/spreadsheet/range#copytodestination,-options
    expect(
      await open.evaluate(`${sheet} ${source} at('C1').setValue(5); at('D1').setFormula('=C1*2');
        at('A1:D1').copyTo(at('A5'), { contentsOnly: true }); at('A1:D1').copyTo(at('A7'), { formatOnly: true }); at('D1').copyTo(at('D9'));
        return [at('A5:D5').getValues(), at('D5').getFormula(), at('A5').getBackground(), at('A7:D7').getValues(), at('A7').getBackground(), at('D9').getFormula()];`),
    ).toEqual([[['V1', 'V2', 5, 10]], '', '#ffffff', [['', '', '', '']], '#ff0000', '=C9*2']);
  });

  it('D: each type of pasting puts down its part, turned over if so told', async () => {
    // https://developers.google.com/apps-script/reference/spreadsheet/copy-paste-type
    expect(
      await open.evaluate(`${sheet} ${source}         at('A1').setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(['V1', 'x']).build());
        sheet.setColumnWidth(1, 222);
        at('A1:B2').copyTo(at('D1'), T.PASTE_VALUES, true); at('A1:B2').copyTo(at('G1'), T.PASTE_DATA_VALIDATION, false);
        at('A1:B2').copyTo(at('J1'), T.PASTE_COLUMN_WIDTHS, false); at('A1:B2').copyTo(at('M1'), T.PASTE_FORMULA, false);
        const got = [at('D1:E2').getValues(), at('G1').getDataValidation() !== null, at('G1').getValue(), at('G2').getDataValidation(), sheet.getColumnWidth(10), at('M1').getValue(), at('M1').getBackground()];
        sheet.getRange('A1:Z20').clearDataValidations(); return got;`),
    ).toEqual([
      [
        ['V1', 'V3'],
        ['V2', 'V4'],
      ],
      true,
      '',
      null,
      222,
      'V1',
      '#ffffff',
    ]);
  });

  it('D: copyValuesToRange fills the place and is cut off at its end', async () => {
    // https://developers.google.com/apps-script/reference/spreadsheet/range#copyvaluestorangesheet,-column,-columnend,-row,-rowend
    expect(
      await open.evaluate(`${sheet} ${source} at('A1:B2').copyValuesToRange(sheet, 4, 6, 1, 3); at('A1:B2').copyFormatToRange(sheet.getSheetId(), 4, 4, 1, 1);
        return [at('D1:F4').getValues(), at('D1:D2').getBackgrounds()];`),
    ).toEqual([
      [
        ['V1', 'V2', 'V1'],
        ['V3', 'V4', 'V3'],
        ['V1', 'V2', 'V1'],
        ['', '', ''],
      ],
      [['#ff0000'], ['#ffffff']],
    ]);
  });

  it('F07 G: what is no range, or contradicts itself, fits no signature', async () => {
    for (const call of [
      'copyTo()',
      "copyTo('A1')",
      "copyTo(at('C1'), T.PASTE_NORMAL, 'no')",
      "copyTo(at('C1'), {contentsOnly: true, formatOnly: true})",
    ])
      await expect(open.evaluate(`${sheet} at('A1').${call};`)).rejects.toThrow(
        "don't match the method signature for SpreadsheetApp.Range.copyTo.",
      );
  });
});

describe('moving', () => {
  it('G: takes everything along, onto itself too, and leaves blanks behind', async () => {
    // GF testsheets "Range.moveTo"
    expect(
      await open.evaluate(`${sheet} at('A1:B2').setValues([['A1', 'B1'], ['A2', 'B2']]).setBackground('#ff0000'); at('A1').setNote('n');
        at('A1:B2').moveTo(at('B1')); return [at('A1:C2').getValues(), at('A1:C1').getBackgrounds(), at('A1:B1').getNotes()];`),
    ).toEqual([
      [
        ['', 'A1', 'B1'],
        ['', 'A2', 'B2'],
      ],
      [['#ffffff', '#ff0000', '#ff0000']],
      [['', 'n']],
    ]);
  });

  it('O: formulas follow the cells that they point to, into another sheet as well', async () => {
    expect(
      await open.evaluate(`${sheet} at('A1:A2').setValues([[1], [2]]); at('D1').setFormula('=A1+A9'); at('D2').setFormula('=SUM(A1:A2)');
        at('A1:A2').moveTo(at('B4')); const first = at('D1:D2').getFormulas(); const sum = at('D2').getValue();
        const other = book.insertSheet('Else where'); at('B4:B5').moveTo(other.getRange('C1')); const second = [at('D2').getFormula(), at('D2').getValue()];
        book.deleteSheet(other); return [first, sum, second];`),
    ).toEqual([[['=B4+A9'], ['=SUM(B4:B5)']], 3, ["=SUM('Else where'!C1:C2)", 3]]);
  });

  it('G: cells come in and go, and those after them make room or close up', async () => {
    // GF testsheets "Range.deleteCells and Range.insertCells"
    const data = `at('A1:D4').setValues([['A1', 'B1', 'C1', 'D1'], ['A2', 'B2', 'C2', 'D2'], ['A3', 'B3', 'C3', 'D3'], ['A4', 'B4', 'C4', 'D4']]);`;
    const rows = (work: string) =>
      open.evaluate(`${sheet} ${data} ${work} return at('A2:D4').getValues().map(r => r.join(','));`);
    expect(await rows(`at('B2:C3').deleteCells(D.COLUMNS);`)).toEqual(['A2,D2,,', 'A3,D3,,', 'A4,B4,C4,D4']);
    expect(await rows(`at('B2:C3').deleteCells(D.ROWS);`)).toEqual(['A2,B4,C4,D2', 'A3,,,D3', 'A4,,,D4']);
    expect(await rows(`at('B2:C2').insertCells(D.COLUMNS);`)).toEqual(['A2,,,B2', 'A3,B3,C3,D3', 'A4,B4,C4,D4']);
    expect(await rows(`at('B2:B3').insertCells(D.ROWS);`)).toEqual(['A2,,C2,D2', 'A3,,C3,D3', 'A4,B2,C4,D4']);
  });
});
