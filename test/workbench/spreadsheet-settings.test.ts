// developers.google.com/apps-script/reference/spreadsheet: spreadsheet, sheet, over-grid-image, developer-metadata, developer-metadata-finder; platform.md 1.4.
import { openScriptHost, type ScriptHost } from '../support/script-host';

let open: ScriptHost;
beforeEach(async () => {
  open = await openScriptHost();
});
afterEach(() => open.close());

const sheet = 'const book = SpreadsheetApp.getActive(); const sheet = book.getSheets()[0];';

describe('the workbook', () => {
  it('takes a new name, locale and time zone, each holding for the next script', async () => {
    await open.evaluate(
      `${sheet} book.rename('Families 2026'); book.setSpreadsheetLocale('de_DE'); book.setSpreadsheetTimeZone('Europe/Berlin');`,
    );
    expect(
      await open.evaluate(
        `${sheet} return [book.getName(), book.getSpreadsheetLocale(), book.getSpreadsheetTimeZone()];`,
      ),
    ).toEqual(['Families 2026', 'de_DE', 'Europe/Berlin']);
    for (const call of ["setSpreadsheetLocale('German')", "setSpreadsheetTimeZone('Mars/Olympus')"])
      await expect(open.evaluate(`${sheet} book.${call};`)).rejects.toThrow('Invalid argument');
  });

  // reference/spreadsheet/range#getDisplayValues()
  it('F36 D: reads and shows figures and days as its locale writes them', async () => {
    const typed = `['1,5', '1.234,5', '3.2.2026', '1234.5']`;
    const read = `${sheet} const range = sheet.getRange('A1:D1').setNumberFormat('General').setValues([${typed}]);
      return [range.getValues()[0].map(one => typeof one === 'object' ? Utilities.formatDate(one, book.getSpreadsheetTimeZone(), 'yyyy-MM-dd') : one),
        sheet.getRange('A2').setNumberFormat('#,##0.00').setValue(1234.5).getDisplayValue()];`;
    await open.evaluate(`${sheet} book.setSpreadsheetLocale('de_DE');`);
    expect(await open.evaluate(read)).toEqual([[1.5, 1234.5, '2026-02-03', '1234.5'], '1.234,50']);
    await open.evaluate(`${sheet} book.setSpreadsheetLocale('en_US');`);
    expect(await open.evaluate(read)).toEqual([['1,5', '1.234,5', '3.2.2026', 1234.5], '1,234.50']);
  });

  // reference/base/session#getScriptTimeZone()
  it('F35 D: a new time zone changes which moment a day on the wall is', async () => {
    expect(
      await open.evaluate(`${sheet} const cell = sheet.getRange('A1').setValue('9/1/2026'); const before = cell.getValue().getTime();
        book.setSpreadsheetTimeZone('Europe/Berlin'); return (before - cell.getValue().getTime()) / 3600000;`),
    ).toBe(7);
  });

  it('keeps how it calculates', async () => {
    expect(
      await open.evaluate(`${sheet} book.setRecalculationInterval(SpreadsheetApp.RecalculationInterval.HOUR).setIterativeCalculationEnabled(true).setMaxIterativeCalculationCycles(9);
        return [book.getRecalculationInterval().name(), book.isIterativeCalculationEnabled(), book.getMaxIterativeCalculationCycles()];`),
    ).toEqual(['HOUR', true, 9]);
  });

  it('answers for its active sheet, as the reference has it', async () => {
    expect(
      await open.evaluate(`${sheet} book.appendRow(['a', 1]); book.appendRow(['b', 2]); book.insertRowBefore(1); book.setFrozenRows(1);
        return [book.getLastRow(), book.getLastColumn(), sheet.getFrozenRows(), book.getSheetName(), book.getDataRange().getA1Notation()];`),
    ).toEqual([3, 2, 1, 'Sheet1', 'A1:B3']);
  });

  it('still names what nobody wrote', async () => {
    for (const call of ["copy('other')", "getAs('application/pdf')", 'getSpreadsheetTheme()'])
      await expect(open.evaluate(`${sheet} book.${call};`)).rejects.toThrow(
        /workbench: Spreadsheet\.\w+ is not stood in for/,
      );
  });
});

describe('old ways', () => {
  // reference/spreadsheet/spreadsheet: addMenu, updateMenu, removeMenu; spreadsheet-app: setActiveSpreadsheet
  it('menus are added, changed and taken away by the workbook itself', async () => {
    const bound = await openScriptHost({ installedAs: 'bound' });
    bound.script(`function onOpen() { const book = SpreadsheetApp.getActive();
      book.addMenu('Ours', [{ name: 'One', functionName: 'one' }, null, { name: 'Two', functionName: 'two' }]);
      book.addMenu('Other', [{ name: 'X', functionName: 'x' }]); book.removeMenu('Other');
      book.addMenu('Third', []); book.updateMenu('Third', [{ name: 'Y', functionName: 'y' }]); }`);
    const item = (caption: string, door: string) => ({ kind: 'item', caption, function: door });
    expect(await bound.host.menu()).toEqual([
      { place: 'bar', name: 'Ours', entries: [item('One', 'one'), { kind: 'separator' }, item('Two', 'two')] },
      { place: 'bar', name: 'Third', entries: [item('Y', 'y')] },
    ]);
    bound.close();
  });

  it('the active spreadsheet can be set to what it is', async () => {
    expect(
      await open.evaluate(
        `${sheet} SpreadsheetApp.setActiveSpreadsheet(book); return SpreadsheetApp.getActive().getId() === book.getId();`,
      ),
    ).toBe(true);
  });

  it('a sheet says that it has no drawings, slicers and pivot tables, which nobody can make here', async () => {
    expect(
      await open.evaluate(
        `${sheet} return [sheet.getDrawings(), sheet.getSlicers(), sheet.getPivotTables(), sheet.getDataSourceTables()];`,
      ),
    ).toEqual([[], [], [], []]);
  });
});

describe('sheets', () => {
  it('are made from a template, and copied with all that lies beside their cells', async () => {
    expect(
      await open.evaluate(`${sheet} sheet.getRange('A1:A2').setValues([[5], ['=A1*2']]); sheet.getRange('A1').setNote('note');
        sheet.getRange('B1').setDataValidation(SpreadsheetApp.newDataValidation().requireDate().build());
        sheet.insertChart(sheet.newChart().asBarChart().addRange(sheet.getRange('A1:A2')).build()); sheet.protect();
        const made = book.insertSheet('Made', 0, { template: sheet });
        const read = one => [one.getName(), one.getIndex(), one.getRange('A2').getValue(), one.getRange('A1').getNote(), one.getRange('B1').getDataValidation() !== null,
          one.getCharts().length, one.getProtections(SpreadsheetApp.ProtectionType.SHEET).length];
        made.getRange('A1').setValue(6);
        book.setActiveSheet(sheet); const copy = book.duplicateActiveSheet();
        return [read(made), read(copy), book.getActiveSheet().getName(), sheet.getRange('A2').getValue(), sheet.copyTo(book).getName()];`),
    ).toEqual([
      ['Made', 1, 12, 'note', true, 1, 0],
      ['Copy of Sheet1', 3, 10, 'note', true, 1, 0],
      'Copy of Sheet1',
      10,
      'Copy of Sheet1 2',
    ]);
  });

  it('the active one is renamed and deleted, but not the last', async () => {
    expect(
      await open.evaluate(`${sheet} book.insertSheet('Two'); book.renameActiveSheet('Zwei'); const names = book.getSheets().map(one => one.getName());
        book.deleteActiveSheet(); return [names, book.getSheets().map(one => one.getName())];`),
    ).toEqual([['Sheet1', 'Zwei'], ['Sheet1']]);
    await expect(open.evaluate(`${sheet} book.deleteActiveSheet();`)).rejects.toThrow(
      "You can't remove all the sheets in a document.",
    );
  });

  it('have a direction, gridlines, a kind and a color', async () => {
    expect(
      await open.evaluate(`${sheet} const states = [sheet.isRightToLeft(), sheet.hasHiddenGridlines(), sheet.getType() === SpreadsheetApp.SheetType.GRID, sheet.getTabColorObject()];
        sheet.setRightToLeft(true).setHiddenGridlines(true).setTabColorObject(SpreadsheetApp.newColor().setRgbColor('#ff0000').build());
        return [...states, sheet.isRightToLeft(), sheet.hasHiddenGridlines(), sheet.getTabColor(), sheet.getTabColorObject().asRgbColor().asHexString()];`),
    ).toEqual([false, false, true, null, true, true, '#ff0000', '#ff0000']);
  });

  it('bear images that stay over their cells', async () => {
    expect(
      await open.evaluate(`${sheet} const image = sheet.insertImage('https://example.org/logo.png', 2, 3, 5, 6); image.setWidth(120).setAltTextTitle('Logo');
        sheet.insertRowBefore(1); const [found] = sheet.getImages();
        const states = [found.getUrl(), found.getAnchorCell().getA1Notation(), found.getAnchorCellXOffset(), found.getWidth(), found.getAltTextTitle()];
        found.remove(); return [...states, book.getImages().length];`),
    ).toEqual(['https://example.org/logo.png', 'B4', 5, 120, 'Logo', 0]);
  });
});

describe('developer metadata', () => {
  // reference/spreadsheet/developer-metadata: moveToRow, moveToColumn, moveToSheet, moveToSpreadsheet
  it('F42 G: moves to another row, column, sheet or the workbook, keeping its id', async () => {
    expect(
      await open.evaluate(`${sheet} const other = book.insertSheet('Other'); sheet.getRange('3:3').addDeveloperMetadata('key', 'value');
        const [entry] = book.createDeveloperMetadataFinder().withKey('key').find(); const id = entry.getId();
        const kinds = [entry.getLocation().getRow().getA1Notation()];
        kinds.push(entry.moveToColumn(other.getRange('B:B')).getLocation().getColumn().getColumn());
        kinds.push(entry.moveToSheet(sheet).getLocation().getSheet().getName(), entry.moveToSpreadsheet().getLocation().getLocationType().name());
        const found = book.createDeveloperMetadataFinder().withId(id).find();
        return [...kinds, found.length, found[0].getValue(), found[0].getVisibility() === SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT];`),
    ).toEqual(['A3:Z3', 2, 'Sheet1', 'SPREADSHEET', 1, 'value', true]);
    await expect(
      open.evaluate(
        `${sheet} sheet.addDeveloperMetadata('a'); sheet.getDeveloperMetadata()[0].moveToRow(sheet.getRange('A1:B2'));`,
      ),
    ).rejects.toThrow('Adding developer metadata to arbitrary ranges is not currently supported.');
  });

  // reference/spreadsheet/developer-metadata-finder: onIntersectingLocations
  it('is found where it lies within a range, or where it meets it when that is asked for', async () => {
    expect(
      await open.evaluate(`${sheet} sheet.getRange('2:4').addDeveloperMetadata('rows'); sheet.getRange('C:C').addDeveloperMetadata('column'); sheet.addDeveloperMetadata('sheet');
        const keys = finder => finder.find().map(one => one.getKey()).sort();
        return [keys(sheet.getRange('A2:Z5').createDeveloperMetadataFinder()), keys(sheet.getRange('C3:D3').createDeveloperMetadataFinder()),
          keys(sheet.getRange('C3:D3').createDeveloperMetadataFinder().onIntersectingLocations())];`),
    ).toEqual([['rows'], [], ['column', 'rows']]);
  });
});
