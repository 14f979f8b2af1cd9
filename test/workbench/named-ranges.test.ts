// developers.google.com/apps-script/reference/spreadsheet: named-range, spreadsheet (setNamedRange, getRangeByName, removeNamedRange), sheet (getNamedRanges).
import { openScriptHost, type ScriptHost } from '../support/script-host';

let open: ScriptHost;
beforeAll(async () => {
  open = await openScriptHost();
});
afterAll(() => open.close());

const sheet = `const book = SpreadsheetApp.getActive(); const sheet = book.getSheets()[0];
  for (const one of book.getNamedRanges()) one.remove();
  const where = name => { const range = book.getRangeByName(name); return range === null ? null : range.getSheet().getName() + '!' + range.getA1Notation(); };`;

describe('a named range', () => {
  it('is found by its name, in getRange of the workbook and of its sheet too', async () => {
    expect(
      await open.evaluate(`${sheet} book.setNamedRange('families', sheet.getRange('B2:B5'));
        return [where('families'), where('FAMILIES'), where('nobody'), book.getRange('families').getA1Notation(), sheet.getRange('families').getA1Notation(),
          book.getNamedRanges().map(one => one.getName()), sheet.getNamedRanges().length];`),
    ).toEqual(['Sheet1!B2:B5', 'Sheet1!B2:B5', null, 'B2:B5', 'B2:B5', ['families'], 1]);
  });

  it('is known to formulas, and goes on being so when rows move, sheets are renamed and the name is set anew', async () => {
    expect(
      await open.evaluate(`${sheet} sheet.getRange('B2:B4').setValues([[1], [2], [3]]); book.setNamedRange('counts', sheet.getRange('B2:B4'));
        const total = sheet.getRange('D1').setFormula('=SUM(counts)'); const totals = [total.getValue()];
        sheet.insertRowsBefore(1, 2); totals.push(sheet.getRange('D3').getValue(), where('counts'));
        sheet.setName('First sheet'); totals.push(sheet.getRange('D3').getValue());
        book.setNamedRange('counts', sheet.getRange('B4:B5')); totals.push(sheet.getRange('D3').getValue());
        book.removeNamedRange('counts'); totals.push(sheet.getRange('D3').getDisplayValue());
        sheet.setName('Sheet1'); return totals;`),
    ).toEqual([6, 6, 'Sheet1!B4:B6', 6, 3, '#NAME?']);
  });

  it('grows with rows inserted inside, shrinks with rows deleted, and is nowhere once all are gone', async () => {
    expect(
      await open.evaluate(`${sheet} book.setNamedRange('block', sheet.getRange('C5:D8')); const places = [];
        sheet.insertRowBefore(6); places.push(where('block')); sheet.deleteColumn(3); places.push(where('block'));
        sheet.deleteRows(4, 8); places.push(where('block'), book.getNamedRanges().length);
        return places;`),
    ).toEqual(['Sheet1!C5:D9', 'Sheet1!C5:C9', null, 1]);
  });

  it('can be given another name and another range, and goes with its sheet', async () => {
    expect(
      await open.evaluate(`${sheet} const other = book.insertSheet('Other'); book.setNamedRange('first', other.getRange('A1'));
        const [one] = other.getNamedRanges(); one.setName('second').setRange(other.getRange('B2:C3'));
        const places = [where('first'), where('second'), one.getName(), one.getRange().getA1Notation()];
        book.deleteSheet(other); return [...places, where('second'), book.getNamedRanges().length];`),
    ).toEqual([null, 'Other!B2:C3', 'second', 'B2:C3', null, 0]);
  });

  // support.google.com/docs/answer/63175, "Guidelines for naming ranges"
  it.each(['A1', 'TAX2026', 'R1C1', '1st', 'two words', 'true', ''])('cannot be called "%s"', async (name) => {
    await expect(
      open.evaluate(`${sheet} book.setNamedRange(${JSON.stringify(name)}, sheet.getRange('A1'));`),
    ).rejects.toThrow('Invalid argument: name');
  });
});
