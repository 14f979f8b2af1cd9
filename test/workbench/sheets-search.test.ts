// developers.google.com/apps-script/reference/spreadsheet/text-finder, sheet (moveRows, autoResizeColumn, copyTo); GF testsheetstext.
import { openScriptHost, type ScriptHost } from '../support/script-host';

let open: ScriptHost;
beforeAll(async () => {
  open = await openScriptHost();
});
afterAll(() => open.close());

const sheet = `const book = SpreadsheetApp.getActive(); const sheet = book.getSheets()[0]; sheet.clear(); const at = a => sheet.getRange(a); const names = l => l.map(r => r.getA1Notation()).join(' ');`;
const samples = `at('A1:B5').setValues([['sample', 'sámplé'], ['SampleA', 'sámplé'], ['=SAMPLE()', '=SUM(1,2)'], ['=sample()', 'x'], ['=sampleA()', 'y']]);`;

describe('finding text', () => {
  it('G: looks at what is shown or at formulas, with or without capitals and accents, in a range, a sheet or the whole', async () => {
    // GF testsheetstext "spreadsheet textfinder"
    expect(
      await open.evaluate(`${sheet} ${samples} return [book, sheet, at('A3:B5')].map(scope => { const f = () => scope.createTextFinder('sample'); return [
        names(f().findAll()), names(f().ignoreDiacritics(true).matchCase(true).matchEntireCell(true).findAll()), names(f().matchFormulaText(true).findAll())]; });`),
    ).toEqual([
      ['A1 A2', 'A1 B1 B2', 'A1 A2 A3 A4 A5'],
      ['A1 A2', 'A1 B1 B2', 'A1 A2 A3 A4 A5'],
      ['', '', 'A3 A4 A5'],
    ]);
  });

  it('D: goes from match to match and back, from where it is told to start', async () => {
    // reference/spreadsheet/text-finder#findnext
    expect(
      await open.evaluate(`${sheet} at('A1:C3').setValues([['x', '', 'x'], ['', 'x', ''], ['', '', 'xx']]); const f = sheet.createTextFinder('x'); const name = r => r && r.getA1Notation();
        const got = [name(f.getCurrentMatch()), name(f.findNext()), name(f.findNext()), name(f.findNext()), name(f.findPrevious()), name(f.getCurrentMatch())];
        const late = sheet.createTextFinder('x').startFrom(at('B2')); const last = sheet.createTextFinder('xx'); last.findNext();
        return [got, name(late.findNext()), name(last.findNext()), name(sheet.createTextFinder('x').findPrevious())];`),
    ).toEqual([[null, 'A1', 'C1', 'B2', 'C1', 'C1'], 'C3', null, 'C3']);
  });

  it('D: replaces one or all, by patterns too, and what comes of it is read as typed', async () => {
    // reference/spreadsheet/text-finder#replaceallwithreplacetext
    expect(
      await open.evaluate(`${sheet} at('A1:A5').setValues([['cat cat'], ['a cat'], ['Ana Ruiz'], ['n 5'], ['a.b']]); at('B1').setFormula('=A1&"cat"');
        const all = sheet.createTextFinder('cat').matchFormulaText(true).replaceAllWith('dog');
        const one = sheet.createTextFinder('dog'); one.findNext(); const first = one.replaceWith('cow');
        const swapped = sheet.createTextFinder('^(\\\\w+) (Ruiz)$').useRegularExpression(true).replaceAllWith('$2, $1');
        sheet.createTextFinder('n ').replaceAllWith(''); sheet.createTextFinder('.').matchEntireCell(false).replaceAllWith('-');
        return [all, first, swapped, at('A1:A5').getValues().flat(), at('B1').getFormula()];`),
    ).toEqual([4, 2, 1, ['cow cow', 'a dog', 'Ruiz, Ana', 5, 'a-b'], '=A1&"dog"']);
    await expect(open.evaluate(`${sheet} sheet.createTextFinder('x').matchCase('yes');`)).rejects.toThrow(
      "The parameters (String) don't match the method signature for SpreadsheetApp.TextFinder.matchCase.",
    );
  });
});

describe('sheets in order', () => {
  it('D: rows and columns move before a line, with notes and with the formulas that point to them', async () => {
    // reference/spreadsheet/sheet#moverowsrowspec,-destinationindex
    expect(
      await open.evaluate(`${sheet} at('A1:B4').setValues([[1, 'a'], [2, 'b'], [3, 'c'], [4, 'd']]); at('A1').setNote('one'); at('D1').setFormula('=A1+A4');
        sheet.moveRows(at('A1:A2'), 4); const rows = [at('A1:B4').getValues().map(r => r.join('')), at('A2').getNote(), at('D2').getFormula()];
        sheet.moveColumns(at('B1'), 1); const columns = [at('A1:B1').getValues().flat(), at('D2').getFormula()]; at('A1:Z9').clearNote(); return [rows, columns];`),
    ).toEqual([
      [['3c', '1a', '2b', '4d'], 'one', '=A2+A4'],
      [['c', 3], '=B2+B4'],
    ]);
  });

  it('D: columns fit what they show, and heights can be forced', async () => {
    // reference/spreadsheet/sheet#autoresizecolumncolumnposition
    expect(
      await open.evaluate(`${sheet} at('A1:B1').setValues([['short', 'a much longer text than that']]); const was = sheet.getColumnWidth(3);
        sheet.autoResizeColumns(1, 3); sheet.setRowHeightsForced(2, 2, 9);
        return [sheet.getColumnWidth(1) < sheet.getColumnWidth(2), sheet.getColumnWidth(3) === was, sheet.getRowHeight(3), sheet.autoResizeColumn(1).getName()];`),
    ).toEqual([true, true, 9, 'Sheet1']);
  });

  it('D: a copy of a sheet has its cells and looks and another name', async () => {
    // reference/spreadsheet/sheet#copytospreadsheet
    expect(
      await open.evaluate(`${sheet} at('B2').setValue('x').setBackground('red').setFontFamily('Lobster'); const copy = sheet.copyTo(book); const cell = copy.getRange('B2');
        cell.setValue('y'); const got = [copy.getName(), cell.getBackground(), cell.getFontFamily(), at('B2').getValue(), copy.getSheetId() !== sheet.getSheetId(), book.getSheets().length];
        book.deleteSheet(copy); return got;`),
    ).toEqual(['Copy of Sheet1', '#ff0000', 'Lobster', 'x', true, 2]);
  });

  it('D: the spreadsheet speaks for its active sheet', async () => {
    // reference/spreadsheet/spreadsheet#appendrowrowcontents
    expect(
      await open.evaluate(`${sheet} book.setActiveSheet(sheet); book.appendRow(['b', 1]); book.appendRow(['a', 2]); book.sort(1);
        return [book.getLastRow(), book.getDataRange().getValues(), book.getSheetValues(1, 2, 2, 1), book.getSheetName(), book.getRangeList(['A1']).getRanges().length];`),
    ).toEqual([
      2,
      [
        ['a', 2],
        ['b', 1],
      ],
      [[2], [1]],
      'Sheet1',
      1,
    ]);
  });
});
