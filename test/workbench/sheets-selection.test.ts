// developers.google.com/apps-script/reference/spreadsheet/selection, range (activate, getDataRegion, getNextDataCell), sheet (setActiveSelection).
import type { ScreenEvent } from '../../workbench/host-types';
import { openScriptHost, type ScriptHost } from '../support/script-host';

let open: ScriptHost;
beforeAll(async () => {
  open = await openScriptHost();
});
afterAll(() => open.close());

const sheet = `const book = SpreadsheetApp.getActive(); const sheet = book.getSheets()[0]; const { UP, DOWN, NEXT, PREVIOUS } = SpreadsheetApp.Direction;`;

describe('what is selected', () => {
  it('is the first cell until somebody selects', async () => {
    expect(
      await open.evaluate(`${sheet} return [sheet.getActiveRange().getA1Notation(), book.getCurrentCell().getA1Notation(),
        SpreadsheetApp.getActiveRange().getA1Notation(), sheet.getActiveRangeList().getRanges().length];`),
    ).toEqual(['A1', 'A1', 'A1', 1]);
  });

  it('D: is what the person who runs the script selected, several ranges with the last one active', async () => {
    // https://developers.google.com/apps-script/reference/spreadsheet/sheet#getactiverange
    open.host.select(open.host.world().users[0]?.email ?? '', open.host.world().sheets[0]?.id ?? -1, 'B2:C4,E:F');
    expect(
      await open.evaluate(`${sheet} const selection = sheet.getSelection();
        return [selection.getActiveRange().getA1Notation(), selection.getCurrentCell().getA1Notation(),
          selection.getActiveRangeList().getRanges().map(r => r.getA1Notation()), selection.getActiveSheet().getName()];`),
    ).toEqual(['E:F', 'E1', ['B2:C4', 'E:F'], 'Sheet1']);
  });

  it('D: follows a script that activates ranges, and a current cell inside of them leaves them selected', async () => {
    // https://developers.google.com/apps-script/reference/spreadsheet/range#activateascurrentcell
    const seen: ScreenEvent[] = [];
    const stop = open.host.onScreen((event) => seen.push(event));
    expect(
      await open.evaluate(`${sheet} const names = []; const note = () => names.push(sheet.getActiveRange().getA1Notation() + ' ' + sheet.getCurrentCell().getA1Notation());
        sheet.getRange('A1:D10').activate(); note();
        sheet.getRange('B2').activateAsCurrentCell(); note();
        sheet.getRange('F5').activateAsCurrentCell(); note();
        sheet.getRangeList(['A1:B4', 'D1:E4']).activate(); note();
        book.setActiveSelection('C:C'); note();
        sheet.setCurrentCell(sheet.getRange('C9')); note();
        return names;`),
    ).toEqual(['A1:D10 A1', 'A1:D10 B2', 'F5 F5', 'D1:E4 D1', 'C:C C1', 'C:C C9']);
    stop();
    expect(seen.filter(({ kind }) => kind === 'activate')).toContainEqual(
      expect.objectContaining({ kind: 'activate', range: 'A1:B4,D1:E4' }),
    );
  });

  it('D: setActiveSheet starts at the first cell unless the selection is to be restored', async () => {
    // https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet#setactivesheetsheet,-restoreselection
    expect(
      await open.evaluate(`${sheet} sheet.getRange('C3').activate(); const other = book.insertSheet('Other');
        SpreadsheetApp.setActiveSheet(sheet, true); const kept = sheet.getActiveRange().getA1Notation();
        book.setActiveSheet(sheet); const first = book.getActiveRange().getA1Notation(); book.deleteSheet(other);
        return [kept, first];`),
    ).toEqual(['C3', 'A1']);
  });

  it('F07 G: what is no range cannot be selected', async () => {
    await expect(open.evaluate(`${sheet} sheet.setActiveRange('A1');`)).rejects.toThrow(
      "The parameters (String) don't match the method signature for SpreadsheetApp.Sheet.setActiveRange.",
    );
  });
});

describe('the edges of a range', () => {
  it('F37 G: open ends are not bounded', async () => {
    expect(
      await open.evaluate(`${sheet} return ['A1:B2', '5:7', 'D:F', 'A3:A'].map(a => { const r = sheet.getRange(a);
        return [r.isStartRowBounded(), r.isEndRowBounded(), r.isStartColumnBounded(), r.isEndColumnBounded()]; });`),
    ).toEqual([
      [true, true, true, true],
      [true, true, false, false],
      [false, false, true, true],
      [true, false, true, true],
    ]);
  });

  it('G: getNextDataCell goes as Ctrl+Arrow does (GF testsheets getNextDataCell)', async () => {
    expect(
      await open.evaluate(`${sheet} sheet.clear(); sheet.getRange('B2').setValue(1); sheet.getRange('B5').setValue(1);
        sheet.getRange('D2:D4').setValues([[1], [1], [1]]); sheet.getRange('E2').setValue(1);
        const go = (from, way) => sheet.getRange(from).getNextDataCell(way).getA1Notation();
        return [go('B1', DOWN), go('B2', DOWN), go('D2', DOWN), go('B5', DOWN), go('A1000', DOWN), go('B4', UP), go('D4', UP), go('B2', UP),
          go('A2', NEXT), go('B2', NEXT), go('E2', NEXT), go('E2', PREVIOUS), go('B2', PREVIOUS), go('A1', PREVIOUS)];`),
    ).toEqual(['B2', 'B5', 'D4', 'B1000', 'A1000', 'B2', 'D2', 'B1', 'B2', 'D2', 'Z2', 'D2', 'A2', 'A1']);
  });

  it('D: getDataRegion takes in the data around, in one direction only if so told', async () => {
    // https://developers.google.com/apps-script/reference/spreadsheet/range#getdataregion
    expect(
      await open.evaluate(`${sheet} sheet.clear(); sheet.getRange('B2:C3').setValues([[1, 2], [3, 4]]); sheet.getRange('D4').setValue(5); sheet.getRange('F9').setValue(6);
        const region = (a, d) => (d ? sheet.getRange(a).getDataRegion(d) : sheet.getRange(a).getDataRegion()).getA1Notation();
        const { ROWS, COLUMNS } = SpreadsheetApp.Dimension;
        sheet.getRange('B2').activate();
        return [region('B2'), region('C4'), region('F9'), region('H1'), region('B2', ROWS), region('B2', COLUMNS), sheet.getSelection().getNextDataRange(DOWN).getA1Notation()];`),
    ).toEqual(['B2:C3', 'B2:D4', 'F9', 'H1', 'B2:B3', 'B2:C2', 'B2:B3']);
  });
});
