// developers.google.com/apps-script/reference/spreadsheet/range: autoFill, trimWhitespace, removeDuplicates, sort, clear, setBorder; GF testsheets, testsheetsvalues.
import { openScriptHost, type ScriptHost } from '../support/script-host';

let open: ScriptHost;
beforeAll(async () => {
  open = await openScriptHost();
});
afterAll(() => open.close());

const sheet = `const book = SpreadsheetApp.getActive(); const sheet = book.getSheets()[0]; sheet.clear(); sheet.clearNotes(); const at = a => sheet.getRange(a);
  const { DEFAULT_SERIES, ALTERNATE_SERIES } = SpreadsheetApp.AutoFillSeries; const flat = a => at(a).getValues().flat().join(' ');`;

describe('filling on', () => {
  it('G: goes on with numbers, names of months, figures at the end of words, dates and formulas', async () => {
    // GF testsheets "Range.autoFill and autoFillToNeighbor"
    expect(
      await open.evaluate(`${sheet}
        at('A1:A2').setValues([[1], [2]]).setBackground('red'); at('A1:A2').autoFill(at('A1:A5'), DEFAULT_SERIES);
        at('E1:H1').setValues([[10, 8, 6, 4]]); at('E1:H1').autoFill(at('B1:H1'), DEFAULT_SERIES);
        at('C3:C4').setValues([['Jan'], ['Feb']]); at('C3:C4').autoFill(at('C3:C6'), DEFAULT_SERIES);
        at('D3').setValue('Family 9'); at('D3').autoFill(at('D3:D5'), DEFAULT_SERIES);
        at('E3').setValue(new Date('2026-08-10T15:00:00Z')).setNumberFormat('yyyy-mm-dd'); at('E3').autoFill(at('E3:E4'), DEFAULT_SERIES);
        at('F3').setFormula('=A1*2'); at('F3').autoFill(at('F3:F5'), DEFAULT_SERIES);
        at('G3:G4').setValues([[1], [2]]); at('G3:G4').autoFill(at('G3:G7'), ALTERNATE_SERIES);
        at('H3').setValue(7); at('H3').autoFill(at('H3:H4'), DEFAULT_SERIES);
        return [flat('A1:A5'), at('A5').getBackground(), flat('B1:D1'), flat('C5:C6'), flat('D4:D5'), at('E4').getDisplayValue(), at('F5').getFormula(), flat('G3:G7'), flat('H4')];`),
    ).toEqual([
      '1 2 3 4 5',
      '#ff0000',
      '16 14 12',
      'Mar Apr',
      'Family 10 Family 11',
      '2026-08-11',
      '=A3*2',
      '1 2 1 2 1',
      '7',
    ]);
  });

  it('G: as far as the neighbor goes, and in one direction only', async () => {
    expect(
      await open.evaluate(`${sheet} at('A1:A6').setValues([[1], [2], [3], [4], [5], [6]]); at('B1:B2').setValues([['Mon'], ['Wed']]); at('B1:B2').autoFillToNeighbor(DEFAULT_SERIES);
        return flat('B1:B7').trim();`),
    ).toBe('Mon Wed Fri Sun Tue Thu');
    await expect(open.evaluate(`${sheet} at('A1:A4').autoFill(at('C1:C5'), DEFAULT_SERIES);`)).rejects.toThrow(
      'AutoFill destination range must contain the source range.',
    );
    await expect(open.evaluate(`${sheet} at('A1:A4').autoFill(at('A1:B10'), DEFAULT_SERIES);`)).rejects.toThrow(
      'AutoFill destination range must extend the source range in only one direction.',
    );
  });
});

describe('tidying', () => {
  it('G: duplicates go, by columns of the sheet, capitals making no difference, and the range shrinks', async () => {
    // GF testsheetsvalues "assorted data manipulation"; reference/spreadsheet/range#removeduplicates
    expect(
      await open.evaluate(`${sheet} at('C2:D5').setValues([['foo', 'bar'], ['bar', 'foo'], ['FOO', 'bar'], ['foo', 'foo']]);
        const all = at('C2:D5').removeDuplicates(); const first = [all.getA1Notation(), all.getValues(), at('C5').getValue()];
        const some = at('C2:D4').removeDuplicates([4]); return [first, some.getA1Notation(), some.getValues()];`),
    ).toEqual([
      [
        'C2:D4',
        [
          ['foo', 'bar'],
          ['bar', 'foo'],
          ['foo', 'foo'],
        ],
        '',
      ],
      'C2:D3',
      [
        ['foo', 'bar'],
        ['bar', 'foo'],
      ],
    ]);
  });

  it('G: blanks around and runs of them within are trimmed, and text stays text', async () => {
    expect(
      await open.evaluate(`${sheet} at('A1:A4').setValues([[' before'], ['after '], ['two  within'], ['   =SUM(1,2)']]).trimWhitespace();
        return [at('A1:A4').getValues().flat(), at('A4').getFormula()];`),
    ).toEqual([['before', 'after', 'two within', '=SUM(1,2)'], '']);
  });

  it('D: text is split at a delimiter, named or guessed, and the parts are read as typed', async () => {
    // https://developers.google.com/apps-script/reference/spreadsheet/range#splittexttocolumns
    expect(
      await open.evaluate(`${sheet} at('A1:A2').setValues([['one, 2,three'], ['four']]); at('A1:A2').splitTextToColumns();
        at('A4').setValue('a-b'); at('A4').splitTextToColumns('-'); at('A5').setValue('x;y z'); at('A5').splitTextToColumns(SpreadsheetApp.TextToColumnsDelimiter.SEMICOLON);
        return [at('A1:C2').getValues(), at('A4:B5').getValues()];`),
    ).toEqual([
      [
        ['one', 2, 'three'],
        ['four', '', ''],
      ],
      [
        ['a', 'b'],
        ['x', 'y z'],
      ],
    ]);
  });

  it('F39 G: rows are sorted with their looks and notes, by columns of the sheet, blanks last; a shuffle keeps them all', async () => {
    expect(
      await open.evaluate(`${sheet} at('B2:C5').setValues([['b', 2], ['', 9], ['A', 1], [true, 3]]); at('B2').setBackground('red').setNote('was b').setFontFamily('Lobster'); at('D2').setFormula('=C2*10');
        at('B2:D5').sort([{ column: 2, ascending: true }, 3]); const up = at('B2:D5').getValues().map(r => r.join(','));
        const moved = [at('B3').getBackground(), at('B3').getNote(), at('B3').getFontFamily(), at('D3').getFormula(), at('B2').getBackground()];
        at('B2:D5').sort({ column: 2, ascending: false }); const down = at('B2:B5').getValues().flat();
        at('B2:D5').randomize(); return [up, moved, down, at('C2:C5').getValues().flat().sort()];`),
    ).toEqual([
      ['A,1,', 'b,2,20', 'true,3,', ',9,'],
      ['#ff0000', 'was b', 'Lobster', '=C3*10', '#ffffff'],
      [true, 'b', 'A', ''],
      [1, 2, 3, 9],
    ]);
    await expect(open.evaluate(`${sheet} at('A1:B2').sort('first');`)).rejects.toThrow(
      "The parameters (String) don't match the method signature for SpreadsheetApp.Range.sort.",
    );
  });

  it('F40 G: clearing takes what it is told to and leaves the rest', async () => {
    expect(
      await open.evaluate(`${sheet} const rule = SpreadsheetApp.newDataValidation().requireValueInList(['x']).build();
        const fill = () => at('A1:B2').setValues([['x', 'x'], ['x', 'x']]).setBackground('red').setNote('n').setDataValidation(rule).setFontFamily('Lobster');
        const seen = () => [at('A1').getValue(), at('A1').getBackground(), at('A1').getNote(), at('A1').getDataValidation() !== null, at('A1').getFontFamily()].join(' ');
        const got = [undefined, { contentsOnly: true }, { formatOnly: true }, { commentsOnly: true }, { validationsOnly: true }].map(o => { fill(); o ? at('A1:B2').clear(o) : at('A1:B2').clear(); return seen(); });
        fill(); sheet.clear({ formatOnly: true }); got.push(seen()); at('A1:B2').clearDataValidations(); return got;`),
    ).toEqual([
      ' #ffffff n true Arial',
      ' #ff0000 n true Lobster',
      'x #ffffff n true Arial',
      'x #ff0000  true Lobster',
      'x #ff0000 n false Lobster',
      'x #ffffff n true Arial',
    ]);
  });
});

describe('borders', () => {
  it('G: true sets, null leaves and false takes away, inside and around', async () => {
    // reference/spreadsheet/range#setbordertop,-left,-bottom,-right,-vertical,-horizontal,-color,-style; GF testsheetsformatting
    expect(
      await open.evaluate(`${sheet} const S = SpreadsheetApp.BorderStyle; const side = b => b && b.getBorderStyle().toString() + b.getColor().asRgbColor().asHexString();
        const seen = a => { const b = at(a).getBorder(); return b && [b.getTop(), b.getLeft(), b.getBottom(), b.getRight()].map(side); };
        const none = seen('B2'); at('B2:C3').setBorder(true, true, true, true, null, null);
        const outer = [seen('B2'), seen('C3')];
        at('B2:C3').setBorder(true, null, false, null, true, null, '#00ff00', S.DASHED);
        return [none, outer, seen('B2'), seen('C3'), seen('C4')];`),
    ).toEqual([
      null,
      [
        ['SOLID#000000', 'SOLID#000000', null, null],
        [null, null, 'SOLID#000000', 'SOLID#000000'],
      ],
      ['DASHED#00ff00', 'SOLID#000000', null, 'DASHED#00ff00'],
      [null, 'DASHED#00ff00', null, 'SOLID#000000'],
      null,
    ]);
  });
});
