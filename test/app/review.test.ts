// The plan review through the bundle that ships: what it reads, what it names, and what it keeps from being marked ready.
import type { PlanReview } from '../../src/rpc/review-calls';
import { openHost } from '../../workbench/host';
import type { Host, RunOptions } from '../../workbench/host-types';
import { preparedWorld } from '../support/prepared-world';
import { distDir } from '../support/product';
import { activity, call, edited, planAnswers, rowsOf, sheetNamed, tried } from './plan-world';

const sam: RunOptions = { user: 'sam.okafor@maplevalley.example' };
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
const build = (answers: object = {}, options?: RunOptions): Promise<unknown> =>
  call(host, 'buildPlan', { answers: { ...planAnswers, ...answers } }, options);
const review = (options?: RunOptions): Promise<PlanReview> => call<PlanReview>(host, 'reviewPlan', {}, options);
const of = ({ findings }: PlanReview, rule: string) => findings.find((one) => one.rule === rule);

test('S56: a plan built from defaults draws no error, also in February and in Spanish', async () => {
  await built();
  expect((await review()).findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  host.close();
  host = await openHost({ distDir, district: 'empty', clock: '2027-02-01T15:00:00Z' });
  await build({}, sam);
  const found = (await review(sam)).findings;
  expect(found.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(found.map(({ rule }) => rule)).toContain('R30');
});

test('it names the rows with their sheet, says why in the words of the source, and shows the row that is asked for', async () => {
  await built();
  const { row } = activity(host, '2026-E05-1');
  await edited(host, 'Activities', row, 'activity.lead', '');
  const found = of(await review(), 'R03');
  expect(found).toMatchObject({
    severity: 'error',
    what: expect.stringContaining('Who leads this?'),
    why: expect.stringContaining('who will lead these efforts'),
    rows: [{ sheetId: sheetNamed(host, 'Activities').id, row, name: 'Budget pre-meeting' }],
  });
  const [first] = found?.rows ?? [];
  await call(host, 'showRow', { sheetId: first?.sheetId, row: first?.row });
  const chosen = await host.run('rpc', ['showRow', { sheetId: 1, row: 1 }]);
  expect(chosen).toMatchObject({ result: { ok: false, problem: { code: 'sheet.gone' } } });
});

test('a finding that speaks of no row says where to add what is missing', async () => {
  await built();
  const found = await review();
  const places = found.findings.filter(({ rows }) => rows.length === 0).map(({ rule, sheet }) => [rule, sheet?.name]);
  expect(places).toEqual([
    ['R33', 'Settings'],
    ['R34', 'Reflection'],
  ]);
});

test('S13: the two lowest conditions lead to activities and questions, where the plan has none for them', async () => {
  await built();
  const score = (item: string, points: string) =>
    edited(
      host,
      'Reflection',
      rowsOf(host, 'Reflection').findIndex((row) => row['reflection.id'] === item) + 3,
      'reflection.score',
      points,
    );
  await score('A11', '0');
  await score('A10', '0');
  await score('A12', '4');
  for (const row of rowsOf(host, 'Activities').filter((one) => one['activity.opportunity'] === 'E12'))
    await edited(host, 'Activities', activity(host, row['activity.id'] ?? '').row, 'activity.status', 'Dropped');
  const found = of(await review(), 'R34');
  expect(found?.what).toContain('Culturally responsive');
  expect(found?.what).toContain('Welcome and how-school-works session');
  expect(found?.what).toContain('“What would help you come to a meeting?”');
  expect((await review()).reflection).toEqual([
    { name: 'Culturally responsive', mean: 0, scored: 2 },
    expect.objectContaining({ mean: 4, scored: 1 }),
  ]);
});

test('a plan that was written in Spanish is read alike by a colleague who reads English', async () => {
  await build({}, sam);
  await edited(host, 'Actividades', 3, 'activity.lead', '');
  const [spanish, english] = [await review(sam), await review()];
  expect(english.findings.map(({ rule, rows }) => [rule, rows])).toEqual(
    spanish.findings.map(({ rule, rows }) => [rule, rows]),
  );
  expect(of(english, 'R03')?.what).toContain('Who leads this?');
  expect(of(spanish, 'R03')?.what).toContain('¿Quién la dirige?');
});

test('a plan with an error is not marked ready; once it is mended it is, and the day is kept', async () => {
  await built();
  await edited(host, 'Activities', 3, 'activity.lead', ' ');
  expect(await tried(host, 'markReady', {})).toEqual({ code: 'review.has-errors', values: { errors: 1 } });
  await edited(host, 'Activities', 3, 'activity.lead', 'Rosa Delgado');
  await call(host, 'markReady', {});
  expect((await review()).readyOn).toBe('2026-08-10');
  expect(rowsOf(host, 'Settings').find((row) => row['setting.code'] === 'readyOn')?.['setting.value']).toBe(
    '2026-08-10',
  );
});

test('R15, R22, R24, R28: what staff type into the sheets is met by the rule that is there for it', async () => {
  await built();
  const budget = activity(host, '2026-E04-1');
  await edited(host, 'Activities', budget.row, 'activity.decisionOn', budget.cells['activity.start'] ?? '');
  await edited(host, 'Activities', activity(host, '2026-E11-1').row, 'activity.cost', 'Meal');
  await edited(host, 'Activities', activity(host, '2026-E11-1').row, 'activity.fund', 'Title I');
  const pay = rowsOf(host, 'Compensation').findIndex((row) => row['pay.activity'] === '2026-E14-1') + 3;
  await edited(host, 'Compensation', pay, 'pay.rate', 12);
  await edited(host, 'One to ones', 3, 'slot.time', '11:00');
  const found = await review();
  expect(['R15', 'R22', 'R24', 'R28'].map((rule) => of(found, rule)?.rows.length)).toEqual([1, 1, 1, 1]);
  expect(of(found, 'R22')?.what).toContain('$20');
});

test('a date that cannot be read is named with its cell, and keeps the plan from being ready until it is typed again', async () => {
  await built();
  const { row, cells } = activity(host, '2026-E10-1');
  await edited(host, 'Activities', row, 'activity.codesignOn', 'some time in fall');
  await edited(host, 'Leads to call', 3, 'lead.name', 'Ms. Diaz');
  await edited(host, 'Leads to call', 3, 'lead.contactedOn', 'yesterday');
  const found = (await review()).findings.filter(({ rule }) => rule === 'dates');
  expect(found.map(({ severity, rows }) => [severity, rows.map((one) => [one.row, one.name])])).toEqual([
    ['error', [[row, cells['activity.name']]]],
    ['warning', [[3, 'Ms. Diaz']]],
  ]);
  expect(found[0]?.what).toContain('some time in fall');
  expect(await tried(host, 'markReady', {})).toMatchObject({ code: 'review.has-errors' });
  await edited(host, 'Activities', row, 'activity.codesignOn', '9/1/2026');
  await call(host, 'markReady', {});
});

test('a dropped activity is none, dates typed as text count, and staff’s own rows and columns are no trouble', async () => {
  await built();
  await edited(host, 'Activities', 3, 'activity.lead', '');
  await edited(host, 'Activities', 3, 'activity.status', 'Dropped');
  expect(of(await review(), 'R03')).toBeUndefined();
  const last = rowsOf(host, 'Activities').length + 3;
  await edited(host, 'Activities', last, 'activity.name', 'Our own picnic');
  expect(of(await review(), 'R03')?.rows).toEqual([expect.objectContaining({ row: last, name: 'Our own picnic' })]);
});

test('without a plan it says so, and a sheet whose headings are gone is named', async () => {
  expect(await tried(host, 'reviewPlan', {})).toEqual({ code: 'plan.not-built', values: {} });
  await build();
  await host.edit('Task force', 'A1:K2', [Array(11).fill(''), Array(11).fill('')]);
  expect(await tried(host, 'reviewPlan', {})).toMatchObject({
    code: 'sheet.headings-gone',
    values: { sheet: 'Task force' },
  });
});

test('200 activities are reviewed in at most 50 service calls', async () => {
  await build();
  const { displayValues } = sheetNamed(host, 'Activities');
  const width = displayValues[0]?.length ?? 0;
  const [, , row = []] = displayValues;
  const rows = Array.from({ length: 150 }, (_, at) => [`OWN-${at}`, ...row.slice(1, width)]);
  const first = displayValues.length + 1;
  await host.edit(
    'Activities',
    `A${first}:${'AG'}${first + rows.length - 1}`,
    rows.map((one) => [...one, ...Array(33 - width).fill('')]),
  );
  host.resetCalls();
  const { activities } = await review();
  expect(activities).toBeGreaterThanOrEqual(200);
  expect(host.calls().total).toBeLessThanOrEqual(50);
});

test('R07: families’ seats that a person of the schools’ staff named were named by staff', async () => {
  await built();
  const partner = rowsOf(host, 'Partners').findIndex((row) => row['partner.type'] === 'PT2') + 3;
  await edited(host, 'Partners', partner, 'partner.person', 'Luis Vega');
  for (const row of [3, 4, 5]) await edited(host, 'Task force', row, 'seat.nominatedBy', 'Luis Vega');
  expect(of(await review(), 'R07')?.rows.length).toBe(3);
  await edited(host, 'Task force', 3, 'seat.nominatedBy', 'A parent leadership organization');
  expect(of(await review(), 'R07')).toBeUndefined();
});

test('a finding opens a sheet under the name that it was made with, whoever reads', async () => {
  await build({}, sam);
  const names = (await review()).findings.flatMap(({ sheet }) => (sheet === null ? [] : [sheet.name]));
  expect(names).toEqual(['Ajustes', 'Reflexión']);
});

test('R21, R22, R31: an error that guards a message names the message that must wait', async () => {
  await built();
  const held = async (rule: string) => of(await review(), rule)?.heldBack;
  await edited(host, 'Activities', activity(host, '2026-E13-1').row, 'activity.codesignOn', '');
  expect(await held('R21')).toEqual(['T17, “Here is what you asked us for”']);
  const pay = rowsOf(host, 'Compensation').findIndex((row) => row['pay.activity'] === '2026-E14-1') + 3;
  await edited(host, 'Compensation', pay, 'pay.rate', '9');
  expect(await held('R22')).toEqual(['T16, “Paid work: tutor at your school”']);
  const row = rowsOf(host, 'Messages').findIndex((one) => one['template.id'] === 'T09') + 3;
  await edited(host, 'Messages', row, 'template.body', 'Tutoring starts soon. {{EvidenceLine}}');
  expect(await held('R31')).toEqual(['T09, “Tutoring starts soon”']);
  const others = (await review()).findings.filter(({ rule }) => !['R21', 'R22', 'R31'].includes(rule));
  expect(others.flatMap(({ heldBack }) => heldBack)).toEqual([]);
});

test('a message that nobody wrote yet is not read for its words', async () => {
  await built();
  expect((await review()).findings.filter(({ rule }) => rule === 'R32')).toEqual([]);
});

test('R35: an open item of Title I is told with its school', async () => {
  await build({ titleOne: true });
  const found = of(await review(), 'R35');
  expect(found?.rows[0]?.name).toMatch(/^A yearly meeting for parents.*\(Alder\)$/);
  expect((found?.rows.length ?? 0) + (found?.more ?? 0)).toBe(15);
});

test('the lines of the review are settings: a district that gives itself a week is held to a week, in words too', async () => {
  await built();
  await edited(host, 'Leads to call', 3, 'lead.name', 'A parent');
  await edited(host, 'Leads to call', 3, 'lead.on', '2026-08-01');
  expect(of(await review(), 'R27')).toBeUndefined();
  const row = rowsOf(host, 'Settings').findIndex((one) => one['setting.code'] === 'callWithinDays') + 3;
  await edited(host, 'Settings', row, 'setting.value', '7');
  expect(of(await review(), 'R27')?.what).toContain('more than 7 days ago');
});
