// Sheets as people leave them: merged, filtered, pasted full, with formulas, without codes, twice, in another locale and zone.
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { PlanReport } from '../../src/rpc/plan-calls';
import { openHost } from '../../workbench/host';
import { distDir } from '../support/product';
import { call, planAnswers, sheetNamed } from './plan-world';

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

/** Only the owner may change the sheet: a colleague with the button in front of them may not. */
const locked = `function lock() { var guard = SpreadsheetApp.getActive().getSheetByName('Activities').protect(); guard.removeEditors(guard.getEditors()); }
  function unlock() { SpreadsheetApp.getActive().getProtections(SpreadsheetApp.ProtectionType.SHEET).forEach(function (one) { if (!one.isWarningOnly()) one.remove(); }); }`;

const folder = mkdtempSync(join(tmpdir(), 'rough-'));
beforeAll(() => {
  cpSync(distDir, folder, { recursive: true });
  const doors = Object.values(rough).map(
    (work, at) => `function rough${at}() { var book = SpreadsheetApp.getActive(); ${work} }`,
  );
  writeFileSync(join(folder, 'Rough.js'), [locked, ...doors].join('\n'));
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
  ['de_DE', 'Asia/Tokyo'],
  ['es_MX', 'America/Mexico_City'],
  ['fr_FR', 'Pacific/Auckland'],
])(
  'a workbook of the locale %s in %s has the same days, and nothing to do the second time',
  async (locale, timeZone) => {
    const host = await openHost({ distDir, district: 'empty' });
    await call(host, 'buildPlan', { answers: planAnswers });
    const days = sheetNamed(host, 'Activities').displayValues.map((row) => row[1]);
    host.close();
    const other = await openHost({ distDir, district: 'empty' });
    other.setWorkbook({ locale, timeZone });
    await call(other, 'buildPlan', { answers: planAnswers });
    expect(sheetNamed(other, 'Activities').displayValues.map((row) => row[1])).toEqual(days);
    expect((await call<PlanReport>(other, 'buildPlan', { answers: planAnswers })).nothingToDo).toBe(true);
    await call(other, 'reviewPlan', {});
    other.close();
  },
);

test('a sheet that a colleague may not change is named as protected, nothing is lost, and the owner’s build completes it', async () => {
  const host = await openHost({ distDir: folder, district: 'empty' });
  const owner = host.world().workbook.owner;
  await call(host, 'buildPlan', { answers: planAnswers }, { user: owner });
  expect(await host.run('lock', [], { user: owner })).toEqual({ result: null });
  const before = JSON.stringify(sheetNamed(host, 'Activities').displayValues);
  const colleague =
    host
      .world()
      .users.map(({ email }) => email)
      .find((email) => email !== owner) ?? '';
  const answers = { ...planAnswers, newcomer: true };
  const reply = await host.run('rpc', ['buildPlan', { answers }], { user: colleague });
  expect(reply).toMatchObject({ result: { ok: false, problem: { code: 'rpc.range-protected' } } });
  expect(JSON.stringify(sheetNamed(host, 'Activities').displayValues)).toBe(before);
  await call(host, 'buildPlan', { answers }, { user: owner });
  expect(JSON.stringify(sheetNamed(host, 'Activities').displayValues)).toContain('E30');
  expect((await call<PlanReport>(host, 'buildPlan', { answers }, { user: owner })).nothingToDo).toBe(true);
  host.close();
});
