// Sheets as people leave them: merged, filtered, pasted full, with formulas, without codes, twice, in another locale and zone.
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { PlanReport } from '../../src/rpc/plan-calls';
import { openHost } from '../../workbench/host';
import type { Host } from '../../workbench/host-types';
import { distDir } from '../support/product';
import { activity, call, edited, planAnswers, rowsOf, sheetNamed, tried } from './plan-world';

const rough: Readonly<Record<string, string>> = {
  'merged cells': `book.getSheetByName('Activities').getRange('E3:F4').merge();`,
  'a filter': `book.getSheetByName('Activities').getDataRange().createFilter();`,
  'formulas where text belongs': `var sheet = book.getSheetByName('Activities'); sheet.getRange('E5').setFormula('=1/0'); sheet.getRange('B6').setFormula('=B5+1');`,
  '2,000 pasted rows': `var sheet = book.getSheetByName('Activities'), rows = []; sheet.insertRowsAfter(sheet.getMaxRows(), 2200);
    for (var n = 0; n < 2000; n += 1) rows.push(['X' + n, '2026-10-0' + (n % 9 + 1), '', 'Run', 'Pasted ' + n]); sheet.getRange(sheet.getLastRow() + 1, 1, 2000, 5).setValues(rows);`,
  'a copy of a tab': `book.getSheetByName('Activities').copyTo(book).setName('Activities copy');`,
  'no row of codes': `book.getSheetByName('Goals').deleteRow(1);`,
  'columns moved about': `var sheet = book.getSheetByName('Activities'); sheet.moveColumns(sheet.getRange('G:H'), 2);`,
};

/** Closes these cells, or the whole tab, to everyone but the owner. */
const closed = `function closeCells(tab, cells) { var sheet = SpreadsheetApp.getActive().getSheetByName(tab);
  var guard = cells === '' ? sheet.protect() : sheet.getRange(cells).protect(); guard.removeEditors(guard.getEditors()); }`;

const folder = mkdtempSync(join(tmpdir(), 'rough-'));
beforeAll(() => {
  cpSync(distDir, folder, { recursive: true });
  const doors = Object.values(rough).map(
    (work, at) => `function rough${at}() { var book = SpreadsheetApp.getActive(); ${work} }`,
  );
  writeFileSync(join(folder, 'Rough.js'), [closed, ...doors].join('\n'));
});
afterAll(() => rmSync(folder, { recursive: true }));

test.each(Object.keys(rough))(
  '%s: the plan is reviewed, built again, printed and put back, and nothing that staff have is lost',
  async (name) => {
    const host = await openHost({ distDir: folder, district: 'empty' });
    await call(host, 'buildPlan', { answers: planAnswers });
    expect(await host.run(`rough${Object.keys(rough).indexOf(name)}`, [])).toEqual({ result: null });
    const before = sheetNamed(host, 'Activities')
      .displayValues.flat()
      .filter((cell) => /Pasted|#DIV/.test(cell));
    const answers = { ...planAnswers, newcomer: true, tutoringStart: '2026-11-02' };
    await call(host, 'reviewPlan', {});
    await call(host, 'buildPlan', { answers });
    expect((await call<PlanReport>(host, 'buildPlan', { answers })).nothingToDo).toBe(true);
    for (const [method, input] of [
      ['printPage', { page: 'plan' }],
      ['calendarFile', {}],
      ['pastPlans', {}],
      ['putBack', {}],
    ] as const)
      await call(host, method, input);
    expect(
      sheetNamed(host, 'Activities')
        .displayValues.flat()
        .filter((cell) => /Pasted|#DIV/.test(cell)),
    ).toEqual(before);
    host.close();
  },
);

test.each([
  ['de_DE', 'Asia/Tokyo', '9.10.2026'],
  ['es_MX', 'America/Mexico_City', '9/10/2026'],
  ['fr_FR', 'Pacific/Auckland', '09/10/2026'],
])(
  'a workbook of the locale %s in %s has the same days, nothing to do the second time, and reads %s as its people type it',
  async (locale, timeZone, typed) => {
    const host = await openHost({ distDir, district: 'empty' });
    await call(host, 'buildPlan', { answers: planAnswers });
    const days = sheetNamed(host, 'Activities').displayValues.map((row) => row[1]);
    host.close();
    const other = await openHost({ distDir, district: 'empty' });
    other.setWorkbook({ locale, timeZone });
    await call(other, 'buildPlan', { answers: planAnswers });
    expect(sheetNamed(other, 'Activities').displayValues.map((row) => row[1])).toEqual(days);
    expect((await call<PlanReport>(other, 'buildPlan', { answers: planAnswers })).nothingToDo).toBe(true);
    const { row } = activity(other, '2026-E22-1');
    await edited(other, 'Activities', row, 'activity.start', typed);
    await edited(other, 'Activities', row, 'activity.decisionOn', typed);
    await call(other, 'buildPlan', { answers: { ...planAnswers, leaderName: 'Nora Diaz' } });
    const moved = activity(other, '2026-E22-1').cells;
    expect([moved['activity.start'], moved['activity.decisionOn']]).toEqual(['2026-10-09', '2026-10-09']);
    const weeks = rowsOf(other, 'Calendar').filter((week) => week['calendar.activities']?.includes('2026-E22-1'));
    expect(weeks.map((week) => week['calendar.week'])).toEqual(['2026-10-05']);
    await call(other, 'reviewPlan', {});
    other.close();
  },
);

describe('cells that are protected against the person who builds', () => {
  const sam = { user: 'sam.okafor@maplevalley.example' };
  const answers = { ...planAnswers, newcomer: true, tutoringStart: '2026-11-02' };
  const seen = (host: Host) =>
    host.world().sheets.flatMap(({ name, hidden, displayValues }) => (hidden ? [] : [[name, displayValues]]));

  test.each([
    ['Calendar', ''],
    ['Activities', 'B3:B20'],
    ['Plan memory', ''],
  ])('%s %s: the sheet is named with what to do, and whoever may edit it goes on', async (tab, cells) => {
    const host = await openHost({ distDir: folder, district: 'empty' });
    await call(host, 'buildPlan', { answers: planAnswers });
    const first = seen(host);
    await host.run('closeCells', [tab, cells]);
    expect(await tried(host, 'buildPlan', { answers }, sam)).toEqual({
      code: 'sheet.protected',
      values: { sheet: tab },
    });
    const ids = rowsOf(host, 'Activities').map((row) => row['activity.id'] ?? '');
    expect(ids.length).toBe(new Set(ids).size);
    await call(host, 'buildPlan', { answers });
    expect((await call<PlanReport>(host, 'buildPlan', { answers })).nothingToDo).toBe(true);
    await call(host, 'putBack', {});
    expect(seen(host)).toEqual(first);
    host.close();
  });

  test('putting back says the same', async () => {
    const host = await openHost({ distDir: folder, district: 'empty' });
    await call(host, 'buildPlan', { answers: planAnswers });
    await call(host, 'buildPlan', { answers });
    await host.run('closeCells', ['Calendar', '']);
    const problem = { code: 'sheet.protected', values: { sheet: 'Calendar' } };
    expect(await tried(host, 'putBack', {}, sam)).toEqual(problem);
    expect(await call(host, 'putBack', {})).toMatchObject({ sheets: expect.anything() });
    host.close();
  });
});
