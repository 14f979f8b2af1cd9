// The charts beside the tables of what families said.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Heard } from '../../../src/rpc/listen-calls';
import { openHost } from '../../../workbench/host';
import { distDir } from '../../support/product';
import { scriptFolder } from '../../support/script-host';
import { answerForm, formsOf, type ListenHost, openPulse, overHost } from './survey-host';

const likes = 'How much does your child like tutoring?';
const knows = 'If you have a worry about tutoring, do you know who to call?';

let dataDir: string;
let listen: ListenHost;
let surveyId: string;

const open = async () => {
  listen = overHost(await openHost({ distDir, district: 'small', dataDir }));
};

beforeEach(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'charts-'));
  await open();
  surveyId = await openPulse(listen, ['en']);
}, 60_000);

afterEach(() => {
  listen.host.close();
  rmSync(dataDir, { recursive: true, force: true });
});

const answer = async (count: number, like: string, who?: string) => {
  const [form] = formsOf(listen);
  if (form === undefined) throw new Error('no form');
  for (let at = 0; at < count; at += 1)
    await answerForm(listen, form, { [likes]: like, ...(who === undefined ? {} : { [knows]: who }) });
};

const count = () => listen.rpc<Heard>('countSurvey', { surveyId });
const chartsOn = (name: string) => listen.sheet(name).charts ?? [];

/** Runs a script of staff's own in the same workbook. */
const asStaff = async (body: string) => {
  listen.host.close();
  const folder = scriptFolder(`function main() { ${body} }`);
  const host = await openHost({ distDir: folder, district: 'small', dataDir });
  const reply = await host.run('main', []);
  host.close();
  rmSync(folder, { recursive: true, force: true });
  await open();
  if ('error' in reply) throw new Error(reply.error);
};

test('a bar chart stands beside each question that has figures, with what every bar stands for in words', async () => {
  await answer(8, 'Likes it');
  await answer(6, 'It is okay');
  await answer(6, 'Likes it a lot');
  await answer(4, 'Likes it a little');
  const { sheet } = await count();
  const [chart, ...others] = chartsOn(sheet.name);
  expect(others).toEqual([]);
  expect(chart).toMatchObject({
    type: 'BAR',
    headers: 1,
    column: 5,
    options: { title: likes, colors: ['#1f2a2e'], 'legend.position': 'none', 'hAxis.viewWindow.max': 1 },
  });
  expect(chart?.table).toEqual([
    [likes, 'Share'],
    ['Does not like it at all: withheld', null],
    ['Likes it a little: withheld', null],
    ['It is okay: 25%', 0.25],
    ['Likes it: 33%', 0.33],
    ['Likes it a lot: 25%', 0.25],
  ]);
  const { values } = listen.sheet(sheet.name);
  expect(values[(chart?.row ?? 0) - 3]?.[0]).toBe(likes);
  expect(values[(chart?.row ?? 0) - 1]?.[0]).toBe('Choice');
  expect(Math.max(...values.map((row) => row.filter((cell) => cell !== null && cell !== '').length))).toBeLessThan(
    chart?.column ?? 0,
  );
}, 60_000);

test('a cap is drawn as long as it can be at most, or is at the least (PV03)', async () => {
  await answer(45, 'Likes it');
  const { sheet } = await count();
  expect(chartsOn(sheet.name)[0]?.table.slice(1)).toEqual([
    ['Does not like it at all: ≤5%', 0.05],
    ['Likes it a little: ≤5%', 0.05],
    ['It is okay: ≤5%', 0.05],
    ['Likes it: ≥95%', 0.95],
    ['Likes it a lot: ≤5%', 0.05],
  ]);
}, 60_000);

test('nothing is drawn where nothing can be shown', async () => {
  await answer(9, 'Likes it');
  const { sheet } = await count();
  expect(chartsOn(sheet.name)).toEqual([]);
  expect(JSON.stringify(listen.sheet(sheet.name).values)).not.toContain('What the charts draw');
}, 60_000);

test('a count that draws the same cells leaves the charts as they are, and asks Google nothing about them', async () => {
  await answer(12, 'Likes it');
  await answer(12, 'It is okay');
  const first = await count();
  const before = listen.host.calls();
  expect(before.byMethod['Sheet.insertChart']).toBe(1);
  await asStaff(
    `const sheet = SpreadsheetApp.getActive().getSheetByName('${first.sheet.name}'); const [chart] = sheet.getCharts();
     sheet.updateChart(chart.modify().setOption('title', 'Our own title').setPosition(40, 8, 0, 0).build());`,
  );
  await answer(20, 'Likes it a lot');
  listen.host.resetCalls();
  const second = await count();
  expect(second.sheet.id).toBe(first.sheet.id);
  const methods = Object.keys(listen.host.calls().byMethod);
  expect(methods.filter((method) => /chart/i.test(method))).toEqual([]);
  const [chart] = chartsOn(first.sheet.name);
  expect(chart).toMatchObject({ row: 40, column: 8, options: { title: 'Our own title' } });
  expect(chart?.table).toContainEqual(['Likes it a lot: 45%', 0.45]);
}, 60_000);

test('where another question can be shown its charts are drawn anew; a chart that staff added stays', async () => {
  await answer(12, 'Likes it');
  await answer(12, 'It is okay');
  const { sheet } = await count();
  await asStaff(
    `const sheet = SpreadsheetApp.getActive().getSheetByName('${sheet.name}');
     sheet.insertChart(sheet.newChart().asPieChart().addRange(sheet.getRange('A6:B9')).setOption('title', 'Ours').setPosition(60, 5, 0, 0).build());`,
  );
  await answer(10, 'Likes it', 'Yes');
  await answer(10, 'It is okay', 'No');
  const again = await count();
  expect(again.sheet.id).toBe(sheet.id);
  const titles = chartsOn(sheet.name).map(({ options }) => (options as { title: string }).title);
  expect(titles).toEqual(['Ours', likes, knows]);
  const [, first, second] = chartsOn(sheet.name);
  const { height } = (first?.options ?? {}) as { readonly height?: number };
  expect((second?.row ?? 0) - (first?.row ?? 0)).toBeGreaterThanOrEqual(Math.ceil((height ?? 0) / 21));
}, 60_000);

test('a page that staff changed keeps its charts, and the new one has its own', async () => {
  await answer(12, 'Likes it');
  await answer(12, 'It is okay');
  const first = await count();
  const [before] = chartsOn(first.sheet.name);
  await listen.host.edit(first.sheet.name, 'A7', [['my own words']]);
  const second = await count();
  expect(second.sheet.id).not.toBe(first.sheet.id);
  expect(chartsOn(first.sheet.name)).toEqual([before]);
  expect(chartsOn(second.sheet.name)).toHaveLength(1);
}, 60_000);

test('where Google refuses a chart the page stands without, a person is told, and the next count tries again, clear of notes', async () => {
  await answer(12, 'Likes it');
  await answer(12, 'It is okay');
  listen.host.setFaults({ failNext: 'Sheet.insertChart', message: 'Service error: Spreadsheets' });
  const first = await count();
  expect(first.notices).toMatchObject([{ code: 'listen.charts-refused' }]);
  expect(chartsOn(first.sheet.name)).toEqual([]);
  expect(listen.sheet(first.sheet.name).values.some(([cell]) => cell === likes)).toBe(true);
  await listen.host.edit(first.sheet.name, 'H5', [['ask about this']]);
  const second = await count();
  expect(second).toMatchObject({ notices: [], sheet: { id: first.sheet.id } });
  expect(chartsOn(first.sheet.name).map(({ column }) => column)).toEqual([10]);
}, 60_000);

test('in Spanish the words of the charts are Spanish', async () => {
  const [first] = listen.host.world().users;
  listen.host.setUser(first?.email ?? '', { locale: 'es-419' });
  await answer(12, 'Likes it');
  await answer(12, 'It is okay');
  const { sheet } = await count();
  expect(JSON.stringify(listen.sheet(sheet.name).values)).toContain('Lo que muestran las gráficas');
  expect(chartsOn(sheet.name)).toHaveLength(1);
}, 60_000);
