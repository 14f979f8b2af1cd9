// Last year's plan as a start for this year's, through the bundle that ships (S18).

import type { CarriedOver, PastPlan } from '../../src/rpc/carry-over-calls';
import { openHost } from '../../workbench/host';
import type { Host } from '../../workbench/host-types';
import { preparedWorld } from '../support/prepared-world';
import { distDir } from '../support/product';
import { strideOf } from '../support/stride';
import { activity, call, edited, planAnswers, rowsOf, sheetNamed, tried } from './plan-world';

let host: Host;
beforeEach(async () => {
  host = await openHost({ distDir, district: 'empty' });
});
afterEach(() => host.close());

const world = preparedWorld('empty', (one) => call(one, 'buildPlan', { answers: planAnswers }));
/** The plan of the usual answers, made once for all tests. */
const built = async () => {
  host.close();
  ({ host } = await world());
};
const build = (answers: object = {}): Promise<unknown> =>
  call(host, 'buildPlan', { answers: { ...planAnswers, ...answers } });
const plans = async (): Promise<readonly PastPlan[]> =>
  (await call<{ plans: readonly PastPlan[] }>(host, 'pastPlans', {})).plans;
const bring = (sheetId: number): Promise<CarriedOver> => call<CarriedOver>(host, 'carryOver', { sheetId });
const bringLastYear = async (): Promise<CarriedOver> => bring((await plans())[0]?.sheetId ?? 0);

/** A tab as staff bring it from another workbook: our codes, or their own headings alone. */
const oldTab = async (rows: readonly (readonly string[])[], withCodes = true): Promise<void> => {
  const codes = [
    'activity.id',
    'activity.start',
    'activity.name',
    'activity.lead',
    'activity.helpers',
    'activity.opportunity',
    'activity.status',
    'activity.coHost',
    'activity.payDecision',
    'activity.goal',
    'activity.purpose',
    'activity.format',
    'activity.why',
    'activity.phase',
    'activity.partners',
    'activity.school',
    'activity.support',
    'activity.builds',
    'activity.evidence',
  ];
  const headings = codes.map(
    (code) =>
      sheetNamed(host, 'Activities').displayValues[1]?.[
        sheetNamed(host, 'Activities').displayValues[0]?.indexOf(code) ?? 0
      ] ?? '',
  );
  host.insertSheet('Last year');
  const block = [...(withCodes ? [codes] : []), headings, ...rows.map((row) => codes.map((_, at) => row[at] ?? ''))];
  await host.edit('Last year', `A1:S${block.length}`, block);
};

const ours = [
  ['2025-OWN-1', '2025-09-10', 'Harvest supper', 'Nora Diaz', 'Ms. Hassan', '', 'Done', 'Mrs. Lopez', 'Yes, $25', 'G1'],
  ['2025-OWN-2', '2025-12-24', 'Winter walk', 'Nora Diaz', '', '', 'Planned'],
  ['2025-E32-1', '2025-10-01', 'Connector families', 'Nora Diaz', '', 'E32', 'Done'],
  ['2025-E10-1', '2025-10-08', 'Coffee drop-in', 'Nora Diaz', '', 'E10', 'Done'],
] as const;

test('what this year’s plan has not yet comes over, on the nearest school day of the same week, without names, pay or marks', async () => {
  await built();
  const before = rowsOf(host, 'Activities').length;
  await oldTab(ours);
  const [plan] = await plans();
  expect(plan).toMatchObject({ name: 'Last year', activities: 4 });
  const preview = await call<CarriedOver>(host, 'previewCarryOver', { sheetId: plan?.sheetId });
  expect(preview).toEqual({ added: 3, there: 1, tooLate: 0 });
  expect(rowsOf(host, 'Activities')).toHaveLength(before);
  expect(await bring(plan?.sheetId ?? 0)).toEqual(preview);
  const rows = rowsOf(host, 'Activities').slice(before);
  expect(rows.map((row) => [row['activity.name'], row['activity.start'], row['activity.carriedOver']])).toEqual([
    ['Harvest supper', '2026-09-09', '2025'],
    ['Winter walk', '2026-12-18', '2025'],
    ['Connector families', '2026-09-30', '2025'],
  ]);
  expect(rows.every((row) => ['Rosa Delgado', 'Sam Okafor'].includes(row['activity.lead'] ?? ''))).toBe(true);
  expect(rows.every((row) => row['activity.status'] === 'Planned')).toBe(true);
  for (const name of ['Nora', 'Hassan', 'Lopez', '$25', 'Done']) expect(JSON.stringify(rows)).not.toContain(name);
  expect(rows[2]?.['activity.codesignOn']).not.toBe('');
});

test('asked again, or built again, nothing comes twice, and R33 is content', async () => {
  await built();
  await oldTab(ours);
  const [plan] = await plans();
  await bring(plan?.sheetId ?? 0);
  const rows = JSON.stringify(rowsOf(host, 'Activities'));
  expect(await bring(plan?.sheetId ?? 0)).toEqual({ added: 0, there: 4, tooLate: 0 });
  await build();
  expect(JSON.stringify(rowsOf(host, 'Activities'))).toBe(rows);
  const { findings } = await call<{ findings: readonly { rule: string; severity: string }[] }>(host, 'reviewPlan', {});
  expect(findings.map(({ rule }) => rule)).not.toContain('R33');
  expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
});

test('S17: the calendar and the coverage follow at once, and building again has nothing left to do', async () => {
  await built();
  await oldTab(ours);
  await bring((await plans())[0]?.sheetId ?? 0);
  const calendar = rowsOf(host, 'Calendar');
  for (const { 'activity.id': id = '' } of rowsOf(host, 'Activities').filter(
    (row) => row['activity.carriedOver'] !== '',
  ))
    expect(calendar.some((week) => week['calendar.activities']?.includes(id))).toBe(true);
  expect(await build()).toMatchObject({ nothingToDo: true });
});

test('what came over is put back, with all that followed and the note in the Settings sheet', async () => {
  await built();
  await oldTab(ours);
  const sheets = () =>
    host
      .world()
      .sheets.filter(({ hidden }) => !hidden)
      .map(({ name, displayValues }) => [name, displayValues.filter((row) => row.some((cell) => cell !== ''))]);
  const before = sheets();
  await bring((await plans())[0]?.sheetId ?? 0);
  expect(sheets()).not.toEqual(before);
  await call(host, 'putBack', {});
  expect(sheets()).toEqual(before);
});

test('what staff worked on since it came over stays when it is put back', async () => {
  await built();
  await oldTab(ours);
  await bring((await plans())[0]?.sheetId ?? 0);
  const row = 3 + rowsOf(host, 'Activities').findIndex((one) => one['activity.name'] === 'Harvest supper');
  await edited(host, 'Activities', row, 'activity.place', 'Alder gym');
  await call(host, 'putBack', {});
  const left = rowsOf(host, 'Activities').filter((one) => one['activity.carriedOver'] !== '');
  expect(left.map((one) => [one['activity.name'], one['activity.place']])).toEqual([['Harvest supper', 'Alder gym']]);
});

test('cut short at some of the calls and asked again, nothing is lost and nothing comes twice', async () => {
  await built();
  await oldTab(ours);
  const sheetId = (await plans())[0]?.sheetId ?? 0;
  host.resetCalls();
  await bring(sheetId);
  const { total } = host.calls();
  const whole = rowsOf(host, 'Activities').map((row) => row['activity.id']);
  for (let at = 1; at <= total; at += strideOf(31)) {
    host.close();
    host = await openHost({ distDir, district: 'empty' });
    await build();
    await oldTab(ours);
    const id = (await plans())[0]?.sheetId ?? 0;
    host.setFaults({ crashAtCall: at, crashWhen: 'after' });
    await host.run('rpc', ['carryOver', { sheetId: id }]);
    host.setFaults({ crashAtCall: 0 });
    await bring(id);
    await build();
    expect([at, rowsOf(host, 'Activities').map((row) => row['activity.id'])]).toEqual([at, whole]);
    const calendar = rowsOf(host, 'Calendar').flatMap((week) => (week['calendar.activities'] ?? '').split(/[,\s]+/));
    expect(calendar.filter((one) => one === '2026-from-2025-OWN-1')).toHaveLength(1);
  }
});

test('where a sheet of the plan is gone the plan is built first, and nothing is lost', async () => {
  await built();
  await oldTab(ours);
  host.deleteSheet('Goals');
  const before = JSON.stringify(rowsOf(host, 'Activities'));
  const [plan] = await plans();
  expect(await tried(host, 'carryOver', { sheetId: plan?.sheetId })).toEqual({ code: 'plan.build-first', values: {} });
  expect(JSON.stringify(rowsOf(host, 'Activities'))).toBe(before);
  await build();
  expect(await bring(plan?.sheetId ?? 0)).toMatchObject({ added: 3 });
});

test('a tab with headings alone is a plan too; one of something else, or without a year’s dates, is none', async () => {
  await built();
  host.insertSheet('Shopping');
  await host.edit('Shopping', 'A1:B2', [
    ['What', 'Date'],
    ['Apples', '2025-09-01'],
  ]);
  await oldTab(ours, false);
  expect((await plans()).map(({ name }) => name)).toEqual(['Last year']);
});

test('the workbook’s own rows of last year are a plan once the next year is built', async () => {
  await built();
  const own = rowsOf(host, 'Activities').length + 3;
  await edited(host, 'Activities', own, 'activity.name', 'Our picnic');
  await edited(host, 'Activities', own, 'activity.start', '2027-05-20');
  await host.advanceClock(60 * 24 * 340);
  await build({ firstDay: '2027-08-16', lastDay: '2028-06-02', breaks: [], tutoringStart: '2027-10-04' });
  const [plan] = await plans();
  expect(plan?.name).toBe('Activities');
  await bring(plan?.sheetId ?? 0);
  expect(
    rowsOf(host, 'Activities')
      .filter((row) => row['activity.name'] === 'Our picnic')
      .map((row) => row['activity.start']),
  ).toEqual(['2027-05-20', '2028-05-18']);
});

test('a year that is nearly over takes no activity into the past', async () => {
  host.close();
  host = await openHost({ distDir, district: 'empty', clock: '2027-04-05T15:00:00Z' });
  await build();
  await oldTab(ours);
  const [plan] = await plans();
  expect(await bring(plan?.sheetId ?? 0)).toMatchObject({ added: 0, tooLate: 3 });
});

test('without a plan, or with a tab that is gone, it says so', async () => {
  expect(await tried(host, 'pastPlans', {})).toEqual({ code: 'plan.not-built', values: {} });
  await build();
  expect(await tried(host, 'carryOver', { sheetId: 12345 })).toMatchObject({ code: 'sheet.gone' });
});

test('what was brought over stays through later builds, and what was deleted of it does not come back', async () => {
  await built();
  await oldTab(ours);
  await bringLastYear();
  host.deleteRows('Activities', activity(host, '2026-from-2025-OWN-1').row, 1);
  await build({ newcomer: true, leaderName: 'Nora Diaz' });
  const names = () => rowsOf(host, 'Activities').map((row) => row['activity.name']);
  expect(names()).toEqual(expect.arrayContaining(['Winter walk', 'Connector families']));
  expect(await bringLastYear()).toMatchObject({ added: 0, there: 4 });
  expect(names()).not.toContain('Harvest supper');
});

const year = (rows: readonly (readonly [id: string, start: string, opportunity?: string])[]) =>
  rows.map(([id, start, opportunity = '']) => [id, start, `What ${id} was`, 'Nora Diaz', '', opportunity, 'Done']);

test('every activity of last year is accounted for: with as many of each idea as there were, the summer and undated ones too', async () => {
  await built();
  const coffees = rowsOf(host, 'Activities').filter((row) => row['activity.opportunity'] === 'E10').length;
  const many = Array.from(
    { length: coffees + 2 },
    (_, at) => [`C${at}`, `2025-11-${String(at + 3).padStart(2, '0')}`, 'E10'] as const,
  );
  await oldTab(
    year([
      ...many,
      ['Summer', '2025-07-14'],
      ['June', '2026-07-10'],
      ['Break', '2025-12-25'],
      ['Saturday', '2025-10-11'],
      ['Undated', 'some day'],
    ]),
  );
  const [plan] = await plans();
  expect(plan?.activities).toBe(many.length + 5);
  expect(await bringLastYear()).toEqual({ added: 7, there: coffees, tooLate: 0 });
  const came = rowsOf(host, 'Activities').filter((row) => row['activity.carriedOver'] !== '');
  expect(came.map((row) => [row['activity.name']?.split(' ')[1], row['activity.start']]).slice(2)).toEqual([
    ['Summer', '2026-08-17'],
    ['June', '2027-06-04'],
    ['Break', '2026-12-18'],
    ['Saturday', '2026-10-09'],
    ['Undated', ''],
  ]);
  expect(rowsOf(host, 'Activities').filter((row) => row['activity.opportunity'] === 'E10')).toHaveLength(coffees + 2);
});

test('of a tab with several years, the last one comes over', async () => {
  await built();
  await oldTab(
    year([
      ['Old', '2024-10-02'],
      ['New', '2025-10-01'],
      ['Newer', '2026-05-06'],
    ]),
  );
  expect((await plans())[0]?.activities).toBe(2);
  await bringLastYear();
  const came = rowsOf(host, 'Activities').filter((row) => row['activity.carriedOver'] !== '');
  expect(came.map((row) => row['activity.start'])).toEqual(['2026-09-30', '2027-05-05']);
});

test('people whom staff wrote among the partners stay behind, kinds of partners come', async () => {
  await built();
  await oldTab([
    [
      '2025-OWN-1',
      '2025-09-10',
      'Supper',
      'N',
      '',
      '',
      '',
      '',
      '',
      '',
      '',
      '',
      '',
      '',
      'Mrs. Lopez, PT3, Adult classes',
    ],
  ]);
  await bringLastYear();
  expect(activity(host, '2026-from-2025-OWN-1').cells['activity.partners']).toBe('Parent-teacher association');
});

test('a year that is over takes nothing over', async () => {
  await built();
  await oldTab(ours);
  const [plan] = await plans();
  await host.advanceClock(60 * 24 * 400);
  expect(await tried(host, 'carryOver', { sheetId: plan?.sheetId })).toMatchObject({ code: 'plan.year-over' });
});
