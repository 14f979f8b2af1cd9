// design.md 4: killed at any moment, the workbench opens with everything acknowledged; what is kept reads as it was written.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { openScriptHost, scriptFolder } from '../support/script-host';

let dataDir: string;
beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'world-'));
});
afterEach(() => rmSync(dataDir, { recursive: true, force: true }));

const typed = [
  '007',
  '=1+1',
  'TRUE',
  '1/2',
  '12:30',
  ' 12 ',
  '#N/A',
  "'quoted",
  'nan',
  'e5',
  '€5',
  '8/10/2026',
  'line\nbreak',
  'Ana',
  '<b>&',
];

it('text, numbers, dates, formulas and formats read the same after the world was closed and opened', async () => {
  const read = `const book = SpreadsheetApp.getActive(); const sheet = book.getSheetByName('Kept');
    const plain = value => value instanceof Date ? 'Date ' + value.toISOString() : value;
    return [sheet.getSheetId(), sheet.getDataRange().getValues().map(row => row.map(plain)), sheet.getDataRange().getDisplayValues(),
      sheet.getRange('C4').getFormula(), sheet.getRange('C1:C9').getNumberFormats(), sheet.getRange('C1').getNote(), sheet.getMaxRows(), book.getSheets().map(s => s.getName()),
      sheet.isRowHiddenByUser(2), sheet.getRange('B1').getFontWeight(), PropertiesService.getUserProperties().getProperty('k')];`;
  const one = await openScriptHost({ dataDir });
  await one.evaluate(`const sheet = SpreadsheetApp.getActive().insertSheet('Kept', 0);
    sheet.getRange(1, 1, ${typed.length}, 1).setNumberFormat('@').setValues(${JSON.stringify(typed.map((text) => [text]))});
    sheet.getRange(1, 2, ${typed.length}, 1).setValues(${JSON.stringify(typed.map((text) => [text]))}).setFontWeight('bold');
    sheet.getRange('C1:C5').setValues([[new Date('2026-08-10T15:00:01Z')], [0.1], [123456.789], ['=SUM(C2:C3)'], [true]]);
    sheet.getRange('C6:C8').setValues([['2026-08-10'], [46244.5], [7]]).setNumberFormats([['yyyy-mm-dd'], ['h:mm'], ['yyyy']]);
    sheet.getRange('C9').setValue('=C6+1').setNumberFormat('yyyy-mm-dd');
    sheet.getRange('C1').setNote('n'); sheet.insertRowsAfter(1000, 3); sheet.hideRows(2);
    PropertiesService.getUserProperties().setProperty('k', 'v');`);
  const before = await one.evaluate(read);
  const clock = one.host.world().clock;
  one.close();
  const again = await openScriptHost({ dataDir });
  expect(again.host.world().clock).toBe(clock);
  expect(await again.evaluate(read)).toEqual(before);
  const values = (before as unknown[][])[1] as unknown[][];
  expect(values.map((row) => row[0])).toEqual(typed);
  expect(values.slice(0, 9).map((row) => row[2])).toEqual([
    'Date 2026-08-10T15:00:01.000Z',
    0.1,
    123456.789,
    123456.889,
    true,
    'Date 2026-08-10T05:00:00.000Z',
    'Date 2026-08-10T17:00:00.000Z',
    'Date 1900-01-06T06:00:00.000Z',
    'Date 2026-08-11T05:00:00.000Z',
  ]);
  again.close();
});

it('killed with -9 while a script runs, the world opens with everything that was flushed or set', async () => {
  const program = join(process.cwd(), '.build', `killed-${process.pid}.cjs`);
  const distDir = scriptFolder(`function main() { const sheet = SpreadsheetApp.getActive().getSheets()[0];
    for (let n = 1; n < 100000; n += 1) { sheet.getRange('A1').setValue(n); SpreadsheetApp.flush(); PropertiesService.getDocumentProperties().setProperty('n', n); console.log(n); } }`);
  buildSync({
    entryPoints: ['workbench/host.ts'],
    bundle: true,
    platform: 'node',
    format: 'cjs',
    packages: 'external',
    outfile: program,
  });
  const drive = join(process.cwd(), '.build', `drive-${process.pid}.cjs`);
  writeFileSync(
    drive,
    `require(${JSON.stringify(program)}).openHost({ distDir: ${JSON.stringify(distDir)}, district: 'empty', dataDir: ${JSON.stringify(dataDir)} })
      .then(host => { host.onScreen(event => { if (event.kind === 'log') require('node:fs').writeSync(1, event.text + '\\n'); }); return host.run('main', []); });`,
  );
  const acknowledged = await new Promise<number>((resolve) => {
    const child = spawn(process.execPath, [drive], { stdio: ['ignore', 'pipe', 'inherit'] });
    let text = '';
    child.stdout.on('data', (piece: Buffer) => {
      text += piece.toString();
      if (text.split('\n').length > 40) child.kill('SIGKILL');
    });
    child.on('exit', () => resolve(Number(text.trim().split('\n').at(-1))));
  });
  expect(acknowledged).toBeGreaterThan(30);
  const again = await openScriptHost({ dataDir });
  const { sheets, properties } = again.host.world();
  expect(Number(properties.n)).toBeGreaterThanOrEqual(acknowledged);
  expect(Number(sheets[0]?.values[0]?.[0])).toBeGreaterThanOrEqual(Number(properties.n));
  again.close();
  for (const path of [program, drive, distDir]) rmSync(path, { recursive: true, force: true });
});

it('a cell whose text was emptied is empty still after the world was closed and opened', async () => {
  const read = `const range = SpreadsheetApp.getActive().getSheetByName('Kept').getRange('A1:B2');
    return [range.getValues(), range.getDisplayValues()];`;
  const one = await openScriptHost({ dataDir });
  await one.evaluate(`const sheet = SpreadsheetApp.getActive().insertSheet('Kept', 0);
    const range = sheet.getRange('A1:B2').setNumberFormat('@');
    range.setValues([['run1', '1'], ['=1+1', 'b']]);
    SpreadsheetApp.flush();
    range.setValues([['', ''], ['', 'b']]);`);
  const before = await one.evaluate(read);
  expect(before).toEqual([
    [
      ['', ''],
      ['', 'b'],
    ],
    [
      ['', ''],
      ['', 'b'],
    ],
  ]);
  one.close();
  const again = await openScriptHost({ dataDir });
  expect(await again.evaluate(read)).toEqual(before);
  again.close();
});
