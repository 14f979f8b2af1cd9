// What people do beside scripts: typing, menus, the grid in the page, time passing; guides/triggers, guides/triggers/events; platform.md 3.5.
import { openModel } from '../../workbench/engine/load-engine';
import { openScriptHost, type ScriptHost } from '../support/script-host';

let open: ScriptHost;
beforeEach(async () => {
  open = await openScriptHost();
});
afterEach(() => open.close());

const sheet = 'const book = SpreadsheetApp.getActive(); const sheet = book.getSheets()[0];';
const seen = () => open.host.world().sheets[0];

/** A page with the grid as it is now: what is done there goes back as the engine's own diffs. */
const inPage = async (work: (page: ReturnType<typeof openModel>) => void): Promise<void> => {
  const page = openModel('Workbook', 'America/Chicago', open.host.workbookBytes());
  work(page);
  await open.host.applyGridDiffs(page.flushSendQueue());
};

describe('typing', () => {
  it('is read as typed, and lands where the range begins', async () => {
    await open.host.edit('Sheet1', 'B2', [
      ['1/2', 'Ana'],
      ['=1+1', true],
    ]);
    expect(seen()?.values).toEqual([
      ['', '', ''],
      ['', '2026-01-02T06:00:00.000Z', 'Ana'],
      ['', 2, true],
    ]);
    expect(seen()?.formulas[2]).toEqual(['', '=1+1', '']);
    await expect(open.host.edit('Nowhere', 'A1', [['x']])).rejects.toThrow('the workbook has no tab Nowhere');
    await open.host.edit('Sheet1', 'Z1000', [
      ['x', 'y'],
      ['z', 1],
    ]);
    expect(seen()?.values[1000]?.slice(25)).toEqual(['z', 1]);
  });

  // guides/triggers, guides/triggers/events
  it('F45 D: fires onEdit with the value of a single cell, in limited mode; what a script writes fires nothing', async () => {
    open.script(`function onEdit(e) { PropertiesService.getDocumentProperties().setProperty('edit', JSON.stringify(
      [e.range.getA1Notation(), e.value, e.oldValue, String(e.authMode), e.source.getId().length > 0])); e.range.getSheet().getRange('D1').setValue('seen'); }
      function main() { SpreadsheetApp.getActive().getSheets()[0].getRange('A1').setValue('by script'); }`);
    await open.host.run('main', []);
    expect(open.host.world().properties).toEqual({});
    await open.host.edit('Sheet1', 'A1', [['by hand']]);
    expect(JSON.parse(open.host.world().properties.edit ?? '')).toEqual([
      'A1',
      'by hand',
      'by script',
      'LIMITED',
      true,
    ]);
    await open.host.edit('Sheet1', 'A1:B1', [['two', 'cells']]);
    expect(JSON.parse(open.host.world().properties.edit ?? '')).toEqual(['A1:B1', null, null, 'LIMITED', true]);
    expect(seen()?.values).toEqual([['two', 'cells', '', 'seen']]);
  });
});

describe('menus of the editor', () => {
  it('renaming, sorting, inserting and deleting leave tab and metadata where they belong', async () => {
    await open.evaluate(`${sheet} sheet.getRange('A1:B4').setValues([['name', 'n'], ['c', 3], ['a', 1], ['b', 2]]); sheet.setFrozenRows(1);
      sheet.getRange('B:B').addDeveloperMetadata('n'); sheet.addDeveloperMetadata('tab', String(sheet.getSheetId()));`);
    open.host.renameSheet('Sheet1', 'Liste');
    open.host.sortSheet('Liste', 2, true);
    open.host.insertColumns('Liste', 1, 2);
    open.host.insertRows('Liste', 2, 1);
    open.host.deleteRows('Liste', 3, 1);
    open.host.insertSheet('Other');
    expect(seen()?.values).toEqual([
      ['', '', 'name', 'n'],
      ['', '', '', ''],
      ['', '', 'b', 2],
      ['', '', 'c', 3],
    ]);
    expect(
      await open.evaluate(`const book = SpreadsheetApp.getActive(); const find = key => book.createDeveloperMetadataFinder().withKey(key).find()[0];
        return [find('n').getLocation().getColumn().getA1Notation(), find('tab').getLocation().getSheet().getName(), book.getNumSheets()];`),
    ).toEqual(['D1:D1000', 'Liste', 2]);
    open.host.deleteSheet('Liste');
    expect(open.host.world().sheets.map(({ name }) => name)).toEqual(['Other']);
  });
});

describe('the grid in the page', () => {
  it('brings back what a person typed there, read by the engine', async () => {
    await open.evaluate(
      `${sheet} sheet.getRange('A1:A2').setValues([['was'], [5]]); return sheet.getRange('A1').getValue();`,
    );
    await inPage((page) => {
      page.setUserInput(0, 1, 1, 'typed');
      page.setUserInput(0, 3, 1, '=A2*2');
      page.setUserInput(0, 4, 1, '2026-08-10');
      page.updateRangeStyle({ sheet: 0, row: 2, column: 1, width: 1, height: 1 }, 'num_fmt', '0.00');
    });
    expect(
      await open.evaluate(`${sheet} const values = sheet.getDataRange().getValues();
        return [values.slice(0, 3), values[3][0].toISOString(), sheet.getRange('A2').getDisplayValue(), sheet.getRange('A3').getFormula()];`),
    ).toEqual([[['typed'], [5], [10]], '2026-08-10T05:00:00.000Z', '5.00', '=A2*2']);
  });

  it('moves metadata, notes, validations and the size of the grid along with its rows and columns', async () => {
    await open.evaluate(`${sheet} sheet.getRange('A1:A20').setValues(Array.from({ length: 20 }, (_, n) => [n + 1]));
      sheet.getRange('10:10').addDeveloperMetadata('ten'); sheet.getRange('C:C').addDeveloperMetadata('three'); sheet.getRange('B15').setNote('fifteen');
      const rule = SpreadsheetApp.newDataValidation().requireCheckbox().build(); sheet.getRange('B5:B12').setDataValidation(rule);`);
    await inPage((page) => {
      page.insertRows(0, 1, 5);
      page.deleteRows(0, 13, 1);
      page.insertColumns(0, 2, 1);
    });
    expect(
      await open.evaluate(`${sheet} const find = key => book.createDeveloperMetadataFinder().withKey(key).find()[0].getLocation();
        const checked = sheet.getRange('C1:C30').getDataValidations().map((row, n) => row[0] === null ? 0 : n + 1).filter(n => n > 0);
        return [find('ten').getRow().getRow(), find('three').getColumn().getColumn(), sheet.getRange('C19').getNote(), checked[0], checked[checked.length - 1], sheet.getMaxRows(), sheet.getMaxColumns(), sheet.getRange('A14').getValue()];`),
    ).toEqual([14, 4, 'fifteen', 10, 16, 1004, 27, 10]);
  });

  it('takes over tabs that were added, renamed, hidden, moved and deleted there', async () => {
    await open.evaluate(
      `${sheet} book.insertSheet('Two'); book.insertSheet('Three'); sheet.addDeveloperMetadata('first');`,
    );
    await inPage((page) => {
      page.newSheet();
      page.renameSheet(0, 'Erste');
      page.hideSheet(1);
      page.deleteSheet(2);
    });
    const { sheets } = open.host.world();
    expect(sheets.map(({ name, hidden }) => [name, hidden])).toEqual([
      ['Erste', false],
      ['Two', true],
      ['Sheet2', false],
    ]);
    expect(new Set(sheets.map(({ id }) => id)).size).toBe(3);
    expect(
      await open.evaluate(
        `return SpreadsheetApp.getActive().createDeveloperMetadataFinder().withKey('first').find()[0].getLocation().getSheet().getName();`,
      ),
    ).toBe('Erste');
  });
});

describe('time', () => {
  // workspace/add-ons/concepts/editor-triggers
  it('F57 D: an hourly trigger fires for its creator, without a workbook, as often as hours pass', async () => {
    open.script(`function main() { ScriptApp.newTrigger('onHour').timeBased().everyHours(1).create(); return ScriptApp.getProjectTriggers().length; }
      function again() { ScriptApp.newTrigger('onHour').timeBased().everyHours(1).create(); }
      function onHour(e) { const user = PropertiesService.getUserProperties(); user.setProperty('runs', (user.getProperty('runs') || '') + new Date().toISOString().slice(11, 16) + (SpreadsheetApp.getActive() === null ? ' none ' : ' book ')); }
      function told() { return [PropertiesService.getUserProperties().getProperty('runs'), ScriptApp.getProjectTriggers().length]; }
      function stop() { ScriptApp.getProjectTriggers().forEach(one => ScriptApp.deleteTrigger(one)); }`);
    const sam = { user: 'sam.okafor@maplevalley.example' };
    expect(await open.host.run('main', [], sam)).toEqual({ result: 1 });
    expect(await open.host.run('again', [], sam)).toEqual({
      error: expect.stringContaining('too many time-based triggers'),
    });
    await open.host.advanceClock(59);
    expect(await open.host.run('told', [], sam)).toEqual({ result: [null, 1] });
    await open.host.advanceClock(125);
    expect(await open.host.run('told', [], sam)).toEqual({ result: ['16:00 none 17:00 none 18:00 none ', 1] });
    expect(await open.host.run('told', [])).toEqual({ result: [null, 0] });
    expect(open.host.world().triggers).toEqual([
      { function: 'onHour', user: sam.user, event: 'CLOCK', everyHours: 1, nextAt: expect.any(String) },
    ]);
    await open.host.run('stop', [], sam);
    expect(open.host.world().triggers).toEqual([]);
  });

  it('the quota of a day comes back a day after its first message', async () => {
    open.script(
      `function main(n) { for (let i = 0; i < n; i += 1) MailApp.sendEmail('a@families.example', 's', 'b'); return MailApp.getRemainingDailyQuota(); }`,
    );
    open.host.setUser('rosa.delgado@maplevalley.example', { quotaLeft: 2 });
    expect(await open.host.run('main', [2])).toEqual({ result: 0 });
    expect(await open.host.run('main', [1])).toEqual({
      error: expect.stringContaining('Service invoked too many times for one day: email.'),
    });
    await open.host.advanceClock(24 * 60 + 1);
    expect(await open.host.run('main', [1])).toEqual({ result: 1499 });
  });
});
