// The sheets around the activities, through the bundle that ships: what each begins with, and what it brings.
import { rmSync } from 'node:fs';
import type { AnswersDraft } from '../../src/domain/plan/answers';
import type { PlanReport } from '../../src/rpc/plan-calls';
import { openHost } from '../../workbench/host';
import type { Host, RunOptions } from '../../workbench/host-types';
import { distWith } from '../support/dist-with';
import { preparedWorld } from '../support/prepared-world';
import { distDir } from '../support/product';
import { activity, call, edited, planAnswers, rowsOf, sheetNamed } from './plan-world';

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
const build = (answers: Partial<AnswersDraft> = {}, options?: RunOptions): Promise<PlanReport> =>
  call<PlanReport>(host, 'buildPlan', { answers: { ...planAnswers, ...answers } }, options);
const figure = (id: string): string | undefined =>
  rowsOf(host, 'Dashboard').find((row) => row['figure.id'] === id)?.['figure.value'];

test('built again without a change it takes at most 60 service calls and changes nothing', async () => {
  await build();
  const before = JSON.stringify(host.world().sheets);
  host.resetCalls();
  await build();
  expect(host.calls().total).toBeLessThanOrEqual(60);
  expect(JSON.stringify(host.world().sheets)).toBe(before);
});

test('S11, S26, S27, S33: a change of leaders brings its notice, welcome and handover, once, on school days after today', async () => {
  await built();
  await host.edit('Leadership changes', 'B3', [['Principal of Alder']]);
  await edited(host, 'Leadership changes', 3, 'change.announcedOn', '2026-09-01');
  await edited(host, 'Leadership changes', 3, 'change.startsOn', '2026-10-12');
  await build();
  const tasks = () => rowsOf(host, 'Activities').filter((row) => /-L1$/.test(row['activity.id'] ?? ''));
  expect(rowsOf(host, 'Leadership changes')[0]).toMatchObject({
    'change.id': 'L1',
    'change.role': 'Principal of Alder',
  });
  expect(tasks().map((row) => [row['activity.id'], row['activity.start']])).toEqual([
    ['2026-E29-L1', '2026-09-07'],
    ['2026-E06-L1', '2026-10-26'],
    ['2026-E07-L1', '2026-10-05'],
  ]);
  expect(tasks().every((row) => row['activity.name']?.endsWith(': Principal of Alder'))).toBe(true);
  await edited(host, 'Activities', activity(host, '2026-E06-L1').row, 'activity.start', '2026-10-20');
  await build();
  await build();
  expect(tasks()).toHaveLength(3);
  expect(activity(host, '2026-E06-L1').cells['activity.start']).toBe('2026-10-20');
});

test('S23, S39: work that families should be paid for has its row, tutors at the pay floor and with paid training', async () => {
  await built();
  const rows = rowsOf(host, 'Compensation');
  const tutors = rows.find((row) => row['pay.activity'] === '2026-E14-1');
  expect(tutors).toMatchObject({ 'pay.decision': 'Yes', 'pay.rate': '$20.00', 'pay.trainingPaid': 'Yes' });
  expect(rows.filter((row) => row !== tutors).every((row) => row['pay.decision'] === '')).toBe(true);
  await edited(host, 'Compensation', 3, 'pay.rate', 25);
  await edited(host, 'Compensation', 3, 'pay.hours', 12);
  await build();
  expect(figure('pay')).toBe('$300');
});

test('PV17: no column of the pay sheet is for a tax or a bank number', async () => {
  await built();
  expect(sheetNamed(host, 'Compensation').displayValues[1]?.join(' ')).not.toMatch(/ssn|social|tax|bank|account/i);
});

test('PV17: what each payee is paid in the year is added up, and held against the sum that the district must report', async () => {
  await built();
  const pay = (row: number, cells: { readonly [code: string]: string | number }) =>
    Promise.all(Object.entries(cells).map(([code, value]) => edited(host, 'Compensation', row, code, value)));
  await pay(3, { 'pay.payee': 'P-1', 'pay.rate': 25, 'pay.hours': 20, 'pay.paidOn': '2026-09-30' });
  await pay(4, { 'pay.payee': 'P-1', 'pay.amount': 150, 'pay.paidOn': '2026-10-30' });
  await pay(5, { 'pay.payee': 'P-1', 'pay.amount': 9000 });
  await pay(6, { 'pay.payee': 'P-2', 'pay.amount': 90, 'pay.paidOn': '2026-10-30' });
  await build();
  const totals = () =>
    rowsOf(host, 'Compensation')
      .slice(0, 4)
      .map((row) => row['pay.payeeTotal']);
  expect(totals()).toEqual(['$650.00', '$650.00', '$650.00', '$90.00']);
  expect(figure('payReport')).toBe('');
  const at = rowsOf(host, 'Settings').findIndex((row) => row['setting.code'] === 'payReportAt') + 3;
  await edited(host, 'Settings', at, 'setting.value', '$600');
  await build();
  expect(figure('payReport')).toBe('1');
});

test('S34: slots for 1:1 talks are before and after school, with program managers, for each school', async () => {
  await built();
  const slots = rowsOf(host, 'One to ones');
  expect(slots.length).toBeGreaterThanOrEqual(8);
  expect(new Set(slots.map((row) => row['slot.time']))).toEqual(new Set(['07:45', '15:30']));
  expect(new Set(slots.map((row) => row['slot.staffRole']))).toEqual(new Set(['Program manager']));
  expect(new Set(slots.map((row) => row['slot.school']))).toEqual(new Set(['Alder', 'Cedar']));
  expect(sheetNamed(host, 'One to ones').validations?.flatMap(({ choices = [] }) => choices)).not.toContain('Tutor');
});

test('S3: the coverage sheet counts each month’s activities by kind, tints them, and asks before it is changed by hand', async () => {
  await built();
  const starts = rowsOf(host, 'Activities').map((row) => row['activity.start']?.slice(5, 7));
  const rows = rowsOf(host, 'Coverage');
  const sum = (month: string) => rows.reduce((all, row) => all + Number(row[`coverage.m${month}`] ?? 0), 0);
  for (const month of ['09', '11', '02', '05']) expect(sum(month)).toBe(starts.filter((one) => one === month).length);
  const sheet = sheetNamed(host, 'Coverage');
  expect(sheet.conditionalRules).toHaveLength(1);
  expect(sheet.protections).toEqual([expect.objectContaining({ warningOnly: true })]);
});

test('S5: a plan that begins after the launch says that families came in after design', async () => {
  await build({ tutoringStart: '2026-08-17' });
  expect(Number(figure('early'))).toBeLessThan(0);
  expect(rowsOf(host, 'Dashboard').find((row) => row['figure.id'] === 'early')?.['figure.meaning']).toContain(
    'after design',
  );
});

test('S20, S37, S62: the dashboard shows the families’ share, what goes beyond feedback and the four Cs, and no sum of them', async () => {
  await built();
  expect(figure('familySeats')).toBe('38%');
  expect(Number.parseInt(figure('beyond') ?? '', 10)).toBeGreaterThan(5);
  for (const one of ['capabilities', 'connections', 'cognition', 'confidence'])
    expect(Number(figure(one))).toBeGreaterThan(0);
  expect(rowsOf(host, 'Dashboard').some((row) => /score|total|overall/i.test(row['figure.name'] ?? ''))).toBe(false);
});

test('PV14: what Title I asks for is a sheet of its own, made where the district says so', async () => {
  await built();
  expect(host.world().sheets.some(({ name }) => name === 'Title I')).toBe(false);
  await build({ titleOne: true });
  expect(rowsOf(host, 'Title I').map((row) => row['titleOne.id'])).toEqual([
    ...['S1', 'S2'].flatMap((school) => [1, 2, 3, 4, 5, 6].map((item) => `T1-${item}-${school}`)),
    ...['T1-7', 'T1-8', 'T1-9'],
  ]);
});

test('PV14: the switch is one per school; a school without the money is asked for nothing', async () => {
  await build({ titleOne: true });
  await edited(host, 'Title I', 3, 'titleOne.activity', '2026-E01-1');
  await edited(host, 'Schools', 4, 'school.titleOne', 'No');
  await build({ titleOne: true });
  expect(new Set(rowsOf(host, 'Title I').map((row) => row['titleOne.school']))).toEqual(
    new Set(['Alder', 'All schools']),
  );
  await edited(host, 'Schools', 4, 'school.titleOne', '');
  await build({ titleOne: true });
  expect(rowsOf(host, 'Title I').filter((row) => row['titleOne.school'] === 'Cedar')).toHaveLength(6);
});

test('S13: the reflection has its 32 items, unscored, in the staff’s own language', async () => {
  await build({}, { user: 'sam.okafor@maplevalley.example' });
  const rows = rowsOf(host, 'Reflexión');
  expect(rows).toHaveLength(32);
  expect(rows.every((row) => row['reflection.score'] === '' && row['reflection.ifLow'] !== '')).toBe(true);
  expect(rows[0]?.['reflection.item']).toContain('conocer a las familias');
});

test('S4: the sheet of focus group notes has no column for names', async () => {
  await built();
  expect(sheetNamed(host, 'Focus group notes').displayValues[1]).toEqual([
    'Activity ID',
    'On',
    'Group',
    'Question',
    'What was said',
    'Theme',
  ]);
});

test('S44: the register starts with the eight roles of school staff, an ambassador a school, and the list offers them and “Other”', async () => {
  await built();
  const staff = rowsOf(host, 'Partners').filter((row) => row['partner.type'] === 'PT2');
  const roles = [...new Set(staff.map((row) => row['partner.subRole'] ?? ''))];
  expect(roles.sort()).toEqual([
    'Dean',
    'Family ambassador',
    'Front office',
    'Guidance counselor',
    'Paraprofessional',
    'School leader',
    'Social worker',
    'Teacher',
  ]);
  expect(staff.filter((row) => row['partner.subRole'] === 'Family ambassador')).toHaveLength(2);
  const offered = (sheetNamed(host, 'Partners').validations ?? []).filter((rule) =>
    JSON.stringify(rule).includes('Front office'),
  );
  expect(JSON.stringify(offered)).toContain('"Other"');
  for (const role of roles) expect(JSON.stringify(offered)).toContain(`"${role}"`);
});

test('S47: the other community-facing partners have a heading before the kinds that belong to it', async () => {
  await built();
  const types = rowsOf(host, 'Partners').map((row) => row['partner.type']);
  expect([...new Set(types)]).toEqual(['PT1', 'PT2', 'PT3', 'PT4', 'PT5', 'PT6', 'PT7', 'PT8', 'PT9', 'PT10', 'PT11']);
});

test('S10: a kind of partner that is not known is refused at the cell, with where to look', async () => {
  await built();
  const before = rowsOf(host, 'Partners')[3]?.['partner.typeName'];
  await expect(edited(host, 'Partners', 6, 'partner.typeName', 'Pirates')).rejects.toThrow(
    /following values: District office/,
  );
  expect(rowsOf(host, 'Partners')[3]?.['partner.typeName']).toBe(before);
  await edited(host, 'Partners', 6, 'partner.typeName', 'Local media');
  expect(rowsOf(host, 'Partners')[3]?.['partner.typeName']).toBe('Local media');
});

test('S34: slots follow the class hours of the Settings sheet, but one that a family booked keeps its time', async () => {
  await built();
  const settings = rowsOf(host, 'Settings');
  const at = (code: string) => 3 + settings.findIndex((row) => row['setting.code'] === code);
  await edited(host, 'One to ones', 3, 'slot.bookedBy', 'F-12');
  await edited(host, 'Settings', at('classFrom'), 'setting.value', '9:00');
  await edited(host, 'Settings', at('classUntil'), 'setting.value', '3:10');
  const before = rowsOf(host, 'One to ones')[0]?.['slot.time'];
  await build();
  const [booked, ...rest] = rowsOf(host, 'One to ones').map((row) => row['slot.time']);
  expect(booked).toBe(before);
  expect(new Set(rest)).toEqual(new Set(['08:15', '15:40']));
});

test('S34: a tutor cannot be put down for a 1:1 talk', async () => {
  await built();
  await expect(edited(host, 'One to ones', 3, 'slot.staffRole', 'Tutor')).rejects.toThrow(
    /following values: Program manager, Family/,
  );
});

test('the Start sheet comes first, tells how to begin and what each sheet is for, and names no sheet that is not there', async () => {
  await built();
  const rows = rowsOf(host, 'Start');
  const shown = host.world().sheets.filter(({ hidden }) => !hidden);
  expect(shown.find(({ values }) => values[0]?.[0] !== undefined && String(values[0][0]).includes('.'))?.name).toBe(
    'Start',
  );
  const named = rows
    .filter((row) => /^(?!step-|begin$|yours$|shared$|sheets$)/.test(row['start.id'] ?? ''))
    .map((row) => row['start.what']);
  expect(named.filter((name) => !shown.some((sheet) => sheet.name === name))).toEqual([]);
  expect(named).toHaveLength(21);
  expect(rows.find((row) => row['start.id'] === 'step-plan')?.['start.state']).toMatch(
    /^\d+ activities, \w+ Aug \d+ to /,
  );
  await build({ titleOne: true });
  expect(rowsOf(host, 'Start').map((row) => row['start.what'])).toContain('Title I');
});

test('the Start sheet says of each step what the plan has next', async () => {
  await built();
  const states = () =>
    Object.fromEntries(rowsOf(host, 'Start').map((row) => [row['start.id'], row['start.state']] as const));
  expect(states()).toMatchObject({
    'step-ask': 'Next in your plan: Interest and needs survey, Mon Aug 24',
    'step-listen': 'Next in your plan: Formal listening session, Thu Aug 27',
    'step-invite': 'Next in your plan: Will you help plan tutoring?, Thu Aug 20',
    'step-close': 'Next in your plan: Close the loop (after: Family focus group), Mon Sep 7',
  });
  for (const row of rowsOf(host, 'Activities').filter((one) => one['activity.opportunity'] === 'E28'))
    await edited(host, 'Activities', activity(host, row['activity.id'] ?? '').row, 'activity.status', 'Done');
  await build();
  expect(states()['step-close']).toBe('Nothing more in this year’s plan');
});

test('the Start sheet’s names of sheets lead to the sheets, also to one that came later', async () => {
  const folder = distWith(
    `function links() { return SpreadsheetApp.getActive().getSheetByName('Start').getDataRange().getRichTextValues()
       .reduce(function (all, row) { return all.concat(row); }, [])
       .reduce(function (all, cell) { return all.concat(cell.getRuns().map(function (run) { return [run.getText(), run.getLinkUrl()]; })); }, [])
       .filter(function (part) { return part[1] !== null; }); }`,
  );
  host.close();
  host = await openHost({ distDir: folder, district: 'empty' });
  const links = async () => {
    const reply = await host.run('links', []);
    const sheets = new Map(host.world().sheets.map(({ id, name }) => [`#gid=${id}`, name]));
    return 'result' in reply ? (reply.result as [string, string][]).map(([text, to]) => [text, sheets.get(to)]) : [];
  };
  await build();
  const first = await links();
  expect(first).toHaveLength(21);
  expect(first.filter(([text, sheet]) => text !== sheet)).toEqual([]);
  await build({ titleOne: true });
  expect((await links()).filter(([text, sheet]) => text === 'Title I' && sheet === 'Title I')).toHaveLength(1);
  rmSync(folder, { recursive: true });
});

test('S19: the calendar says each month what to write, and the Messages sheet when each message is due', async () => {
  await built();
  const weeks = rowsOf(host, 'Calendar');
  const months = new Set(weeks.map((week) => week['calendar.month']));
  for (const month of months) {
    const lines = weeks.filter((week) => week['calendar.month'] === month).map((week) => week['calendar.messages']);
    expect([month, lines.join('')]).toEqual([month, expect.stringMatching(/T\d\d · /)]);
  }
  const messages = rowsOf(host, 'Messages');
  expect(messages.map((row) => row['template.id'])).toHaveLength(24);
  const budget = messages.find((row) => row['template.id'] === 'T05');
  expect(budget).toMatchObject({
    'template.channel': 'Agenda',
    'template.subject': 'Get ready for the budget meeting',
    'template.body': '',
  });
  expect(weeks.map((week) => week['calendar.messages']).join('\n')).toContain(
    `${budget?.['template.when']} · T05 · Agenda: Get ready for the budget meeting`,
  );
});

test('S16: the letter to officials is in the calendar once a city partner is named', async () => {
  await built();
  const written = () =>
    rowsOf(host, 'Calendar')
      .map((week) => week['calendar.messages'])
      .join('\n');
  expect(written()).not.toContain('T19');
  const row = rowsOf(host, 'Partners').findIndex((one) => one['partner.type'] === 'PT10') + 3;
  await edited(host, 'Partners', row, 'partner.person', 'Mayor Lee');
  await build();
  expect(written()).toContain('T19 · Email: Families and tutoring in our district');
});

test('S12, S22: each survey, listening session and meeting has a record, with the day by which families are told', async () => {
  await built();
  const records = rowsOf(host, 'What we heard');
  const held = rowsOf(host, 'Activities').filter((row) =>
    ['E01', 'E20', 'E21', 'E22', 'E23', 'E25'].includes(row['activity.opportunity'] ?? ''),
  );
  expect(records.map((row) => row['listening.what']).sort()).toEqual(held.map((row) => row['activity.id']).sort());
  const meetings = ['2026-E01-1', '2026-E01-2'].map((id) => activity(host, id).cells['activity.start'] ?? '');
  const first = records.find((row) => row['listening.what'] === '2026-E01-1');
  expect(first).toMatchObject({
    'listening.name': 'Report back: Families on the design or revision group',
    'listening.by': 'Family representatives',
    'listening.closedOn': '',
  });
  expect([...meetings, first?.['listening.tellBy'] ?? ''].sort()[1]).toBe(first?.['listening.tellBy']);
});

test('S35: a wish from a 1:1 talk becomes a family to call, once, and what staff note of the call stays', async () => {
  await built();
  await edited(host, 'One to ones', 3, 'slot.bookedBy', 'F-12');
  await edited(host, 'One to ones', 3, 'slot.wish', 'Would translate');
  await build();
  const leads = () => rowsOf(host, 'Leads to call');
  expect(leads()).toEqual([
    expect.objectContaining({ 'lead.name': 'F-12', 'lead.source': '1:1 talk', 'lead.wish': 'Would translate' }),
  ]);
  await edited(host, 'Leads to call', 3, 'lead.contactedOn', '2026-10-01');
  expect(await build()).toMatchObject({ nothingToDo: true });
  await edited(host, 'One to ones', 3, 'slot.wish', '');
  await build();
  expect(leads()).toHaveLength(1);
});
