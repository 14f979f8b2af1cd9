// What to send now, through the bundle that ships: what is late, due, done, and what the plan review says of it (R12, R16, R17, R27).
import type { DueHome, DueLineView } from '../../../src/rpc/after-calls';
import type { Host } from '../../../workbench/host-types';
import type { Json } from '../../../workbench/json';
import { handMade, typeInto, typeRow } from '../../support/after-world';
import {
  approveMessage,
  confirmed,
  type InviteWorld,
  inviteWorld,
  sendUntilDone,
  valueOfCall,
  wishFor,
} from '../../support/invite-world';

let world: InviteWorld;
let host: Host;
beforeEach(async () => {
  world = await inviteWorld(handMade);
  ({ host } = world);
}, 90_000);
afterEach(() => host.close());

const days = (n: number) => host.advanceClock(n * 24 * 60);
const open = () => valueOfCall<DueHome>(host, 'openDue', {});
const lines = async (template: string): Promise<readonly DueLineView[]> =>
  (await open()).lines.filter((line) => line.template === template);
const reviewed = async (rule: string): Promise<readonly string[]> => {
  const { findings } = await valueOfCall<{ findings: { rule: string; rows: { name: string }[] }[] }>(
    host,
    'reviewPlan',
    {},
  );
  return findings.filter((one) => one.rule === rule).flatMap(({ rows }) => rows.map(({ name }) => name));
};
const sendAll = async (): Promise<string> => {
  const campaign = await confirmed(world);
  await sendUntilDone(host, campaign);
  return campaign;
};
type Field = {
  readonly name: string;
  readonly type: string;
  readonly each: boolean;
  readonly known: { readonly [tag: string]: string };
};
const typed: { readonly [type: string]: string } = {
  day: '2026-12-01',
  time: '18:00',
  number: '2',
  link: 'https://x.example',
};

/** The message as a person writes it: what is known stays, and every other field gets a text. */
const written = async (template: string, about: string): Promise<{ readonly [name: string]: Json }> => {
  const { fields } = await valueOfCall<{ fields: readonly Field[] }>(host, 'openWish', { template, survey: '', about });
  const own = fields.map(({ name, type, each, known }): [string, Json] => {
    const text = typed[type] ?? 'As we said';
    return [name, { ...(each ? { en: text, es: text } : { '*': text }), ...known }];
  });
  await approveMessage(world, template);
  const to = { mode: 'guardian', audience: { kind: 'everyone' } };
  return { template, about, ...to, fields: Object.fromEntries(own), readers: { es: 'Ines Reader', en: 'Ines Reader' } };
};
const writeAndSend = async (template: string, about: string): Promise<string> => {
  const campaign = await confirmed(world, await written(template, about));
  await sendUntilDone(host, campaign);
  return campaign;
};

const remind = async (wave: number): Promise<void> => {
  await approveMessage(world, 'T22.anonymous');
  const campaign = await confirmed(world, { ...wishFor(world.survey), template: 'T22', wave });
  await sendUntilDone(host, campaign);
};

test('an open survey waits to be sent, then is done, and can be reminded of a week later, twice at most', async () => {
  expect(await lines('T21')).toMatchObject([
    { name: 'Family pulse 1', about: { survey: world.survey }, state: 'week', day: '2026-08-17' },
  ]);
  expect(await lines('T22')).toEqual([]);
  await sendAll();
  expect(await lines('T21')).toMatchObject([{ state: 'done', day: '2026-08-10' }]);
  const first = { about: { survey: world.survey }, wave: 2, state: 'week', day: '2026-08-17' };
  expect(await lines('T22')).toMatchObject([first]);
  await days(20);
  expect(await lines('T22')).toMatchObject([{ state: 'week', day: '2026-08-30', wave: 2 }]);
  await remind(2);
  expect(await lines('T22')).toMatchObject([{ day: '2026-09-06', wave: 3 }]);
  await days(8);
  await remind(3);
  expect(await lines('T22')).toEqual([]);
}, 90_000);

test('R16, R17: a change of leaders is to be told within ten school days, and a welcome planned within thirty days', async () => {
  const change = {
    role: 'Principal',
    out: 'Ana Old',
    in: 'Ben New',
    announcedOn: '2026-08-24',
    startsOn: '2026-09-21',
  };
  await typeRow(host, {
    'change.id': 'L1',
    ...Object.fromEntries(Object.entries(change).map(([k, v]) => [`change.${k}`, v])),
  });
  await days(21);
  expect(await lines('T14')).toMatchObject([
    { name: 'Principal', about: { change: 'L1' }, state: 'week', day: '2026-09-07' },
  ]);
  const welcomes = (await open()).lines.filter(({ task }) => task === 'welcome');
  expect(welcomes).toEqual([]);
  await days(8);
  expect(await lines('T14')).toMatchObject([{ state: 'late' }]);
  expect(await reviewed('R16')).toEqual(['Principal']);
  // R17: no welcome is planned within thirty days of the start.
  await days(14);
  expect((await open()).lines.filter(({ task }) => task === 'welcome')).toMatchObject([
    { name: 'Principal', state: 'later', day: '2026-10-21', about: { change: 'L1' } },
  ]);
  expect(await reviewed('R17')).toEqual(['Principal']);
}, 90_000);

test('R16: a notice that went out in time is noted with its day, and no day that a person wrote is changed', async () => {
  await typeRow(host, { 'change.id': 'L1', 'change.role': 'Principal', 'change.announcedOn': '2026-08-10' });
  await typeRow(host, {
    'change.id': 'L2',
    'change.role': 'Tutoring lead',
    'change.announcedOn': '2026-08-10',
    'change.noticeSentOn': '2026-08-09',
  });
  const campaign = await writeAndSend('T14', 'L1');
  const told = () => {
    const [codes = [], , ...rows] =
      host.world().sheets.find(({ values }) => values[0]?.includes('change.id'))?.displayValues ?? [];
    return rows.map((row) => row[codes.indexOf('change.noticeSentOn')]).filter((text) => text !== '');
  };
  expect(told()).toEqual(['2026-08-10', '2026-08-09']);
  expect(await lines('T14')).toMatchObject([
    { name: 'Tutoring lead', state: 'done', day: '2026-08-09' },
    { name: 'Principal', state: 'done', day: '2026-08-10' },
  ]);
  await days(40);
  expect(await reviewed('R16')).toEqual([]);
  await valueOfCall(host, 'sendMessages', { campaign, most: 50 });
  await writeAndSend('T14', 'L2');
  expect(told()).toEqual(['2026-08-10', '2026-08-09']);
}, 90_000);

test('R12: what was heard is due within three weeks, and once T12 went to all its line says so and the review is silent', async () => {
  await valueOfCall(host, 'closeSurvey', { surveyId: world.survey });
  await valueOfCall(host, 'startLoop', { source: { surveyId: world.survey }, what: '' });
  expect(await lines('T12')).toMatchObject([{ about: { survey: world.survey }, state: 'later', day: '2026-08-31' }]);
  await days(23);
  expect((await lines('T12'))[0]).toMatchObject({ state: 'late', name: 'Family pulse 1' });
  expect(await reviewed('R12')).toContain('Family pulse 1');
  await writeAndSend('T12', world.survey);
  const own = (await lines('T12')).filter(({ about }) => about.survey === world.survey);
  expect(own).toMatchObject([{ state: 'done', day: '2026-09-02' }]);
  expect(await reviewed('R12')).not.toContain('Family pulse 1');
}, 90_000);

test('a message with rows still open, or whose rest was canceled, notes nothing', async () => {
  await typeRow(host, { 'change.id': 'L1', 'change.role': 'Principal', 'change.announcedOn': '2026-08-10' });
  const campaign = await confirmed(world, await written('T14', 'L1'));
  await valueOfCall(host, 'sendMessages', { campaign, most: 5 });
  for (let left = 22; left > 0; left -= 1)
    await typeInto(host, 'log.state', 'canceled', (row) => row['log.state'] === 'open');
  await valueOfCall(host, 'sendMessages', { campaign, most: 50 });
  const sheet = host.world().sheets.find(({ values }) => values[0]?.includes('change.id'));
  const at = sheet?.values[0]?.indexOf('change.noticeSentOn') ?? 0;
  expect(sheet?.values[2]?.[at]).toBe('');
}, 90_000);

test('R27: families who wait for a call are one line, until the day of the call is written', async () => {
  const lead = { 'lead.id': 'L-a', 'lead.name': 'Uma Caller', 'lead.on': '2026-08-05', 'lead.wish': 'Tutor' };
  await typeRow(host, lead);
  await typeRow(host, { ...lead, 'lead.id': 'L-b', 'lead.name': 'Vic Waiter', 'lead.on': '2026-08-09' });
  const { lines: all, interest } = await open();
  expect(all.filter(({ task }) => task === 'leads')).toMatchObject([{ count: 2, state: 'later', day: '2026-08-19' }]);
  expect(interest).toMatchObject({ added: 2, waiting: 2, late: 0, to: 'rosa.delgado@maplevalley.example' });
  await days(12);
  expect((await open()).interest).toMatchObject({ late: 1 });
  await typeInto(host, 'lead.contactedOn', '2026-08-20', (row) => row['lead.id'] === 'L-a');
  await typeInto(host, 'lead.contactedOn', '2026-08-20', (row) => row['lead.id'] === 'L-b');
  expect((await open()).lines.filter(({ task }) => task === 'leads')).toEqual([]);
}, 90_000);

test('the plan’s own messages are due beside their activities, and done once a campaign went out for them', async () => {
  const all = (await open()).lines;
  expect(all.length).toBeGreaterThan(3);
  expect(all.every(({ name, day, message }) => name !== '' && day >= '2026-08-10' && message !== '')).toBe(true);
  const first = all.find(({ template, about }) => template === 'T03' && about.activity !== '');
  expect(first).toMatchObject({ template: 'T03' });
  await writeAndSend('T03', first?.about.activity ?? '');
  const own = (await lines('T03')).filter(({ about }) => about.activity === first?.about.activity);
  expect(own).toMatchObject([{ state: 'done', day: '2026-08-10' }]);
  // Before an event that is over nothing can be sent any more.
  await days(120);
  const later = await open();
  expect(later.missed).toBeGreaterThan(0);
  expect(later.lines.filter(({ template, state }) => template === 'T03' && state === 'late')).toEqual([]);
}, 90_000);

test('S6: the lead is mailed how many raised a hand, and no name or address of theirs', async () => {
  await typeRow(host, {
    'lead.id': 'L-a',
    'lead.name': 'Uma Caller',
    'lead.on': '2026-08-05',
    'lead.wish': 'Tutor',
    'lead.contactBy': '555-7777',
  });
  const { to } = await valueOfCall<{ to: string }>(host, 'mailInterest', {});
  const mail = host.world().mail.slice(-1)[0];
  expect(to).toBe('rosa.delgado@maplevalley.example');
  expect(mail?.to).toEqual([to]);
  expect(mail?.text).toContain('New families who raised a hand since Sat Jul 11: 1.');
  expect(`${mail?.subject} ${mail?.text} ${mail?.html}`).not.toMatch(/Uma|Caller|555-7777|Tutor\b/);
  host.setFaults({ quotaLeft: 1 });
  const reply = await host.run('rpc', ['mailInterest', {}]);
  expect(reply).toMatchObject({ result: { ok: false, problem: { code: 'after.no-quota' } } });
}, 90_000);
