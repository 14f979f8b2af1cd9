// A school's page for its principal, and what is known of a message's fields, through the bundle that ships (PV20).
import type { Host } from '../../../workbench/host-types';
import { homes, pagesOf, times, typeInto, typeRow } from '../../support/after-world';
import {
  answerOf,
  confirmed,
  type InviteWorld,
  inviteWorld,
  sendLog,
  sendUntilDone,
  valueOfCall,
} from '../../support/invite-world';
import { answerForm, formsOf, overHost } from '../listen/survey-host';

type Fields = { readonly [field: string]: { readonly [language: string]: string } };

let world: InviteWorld;
let host: Host;
beforeEach(async () => {
  world = await inviteWorld(
    homes([
      ...times(23, { school: 'Alder Elementary' }),
      ...times(12, { school: 'Birch Elementary' }),
      ...times(4, { school: 'Cedar Elementary' }),
    ]),
  );
  ({ host } = world);
}, 90_000);
afterEach(() => host.close());

const schools = async () =>
  (await valueOfCall<{ schools: readonly { id: string; name: string }[] }>(host, 'openAfter', {})).schools;
const pageOf = async (name: string): Promise<string> => {
  const school = (await schools()).find((one) => one.name === name)?.id ?? '';
  const pages = pagesOf(host);
  await valueOfCall(host, 'printSchool', { school });
  const { text } = await valueOfCall<{ text: string }>(host, 'schoolFile', { school });
  expect(pages).toEqual([text]);
  return text;
};
const likes = 'How much does your child like tutoring?';
const answersCounted = async (n: number): Promise<void> => {
  const [form] = formsOf(overHost(host));
  if (form === undefined) throw new Error('no form');
  for (let at = 0; at < n; at += 1)
    await answerForm(overHost(host), form, { [likes]: at % 2 === 0 ? 'Likes it' : 'It is okay' });
  await valueOfCall(host, 'countSurvey', { surveyId: world.survey });
};
const promise = async (cells: { readonly [code: string]: string }): Promise<void> => {
  await valueOfCall(host, 'startLoop', { source: { surveyId: world.survey }, what: '' });
  const isIt = (row: { readonly [code: string]: string }) => row['listening.what'] === world.survey;
  for (const [code, text] of Object.entries(cells)) await typeInto(host, code, text, isIt);
};
const fieldsOf = async (template: string, about: object): Promise<Fields> => {
  const whole = { survey: '', activity: '', change: '', ...about };
  return (await valueOfCall<{ fields: Fields }>(host, 'messageFields', { template, about: whole })).fields;
};

test('a school’s page tells of its plan, its messages in tens, what was published and what was promised', async () => {
  await sendUntilDone(host, await confirmed(world));
  await answersCounted(20);
  await promise({
    'listening.willDo': 'Open on Saturdays, as Given003 Surname003 asked',
    'listening.by': 'Sam Okafor',
    'listening.dueOn': '2026-08-01',
  });
  await typeInto(host, 'activity.lead', 'Given005 Surname005', (row) => row['activity.start'] !== '');
  const html = await pageOf('Alder Elementary');
  expect(html).toContain('Families and tutoring: Alder Elementary');
  expect(html).toMatch(
    /Family pulse 1<\/td><td dir="auto">Mon Aug 10<\/td><td dir="auto">about 20<\/td><td dir="auto">95% or more/,
  );
  expect(html).toContain('Family engagement coordinator');
  expect(html).toContain('Open on Saturdays');
  expect(html).toContain('Sat Aug 1 (late)');
  expect(html).toContain(likes);
  expect(html).toMatch(/50%/);
  for (const row of sendLog(host)) {
    for (const text of [row['log.familyName'], row['log.address'], row['log.phone']]) expect(html).not.toContain(text);
  }
  expect(html).not.toMatch(/Given\d|Surname\d|Kid\d|Birch|>23</);
}, 90_000);

test('what is planned for another school alone is on its own page', async () => {
  const isIt = (row: { readonly [code: string]: string }) => row['activity.id'] === '2026-E20-1';
  await typeInto(host, 'activity.school', 'Birch Elementary', isIt);
  await typeInto(host, 'activity.name', 'Evening at the library', isIt);
  await typeInto(host, 'activity.start', '2026-08-14', isIt);
  const change = { 'change.id': 'L1', 'change.school': 'Birch Elementary', 'change.announcedOn': '2026-07-01' };
  await typeRow(host, { ...change, 'change.role': 'Librarian' });
  const birch = await pageOf('Birch Elementary');
  expect(birch.match(/Evening at the library/g)?.length).toBeGreaterThan(1);
  expect(birch).toContain('Librarian');
  expect(await pageOf('Alder Elementary')).not.toMatch(/Evening at the library|Librarian/);
}, 90_000);

test('of a school with few families it is told only that they are few, however many they are', async () => {
  await sendUntilDone(host, await confirmed(world));
  const html = await pageOf('Cedar Elementary');
  expect(html).toContain('too few families to tell');
  const gone = sendLog(host).find((row) => row['log.schools'] === 'Cedar Elementary');
  await typeInto(host, 'log.key', '', (row) => row['log.key'] === gone?.['log.key']);
  expect(await pageOf('Cedar Elementary')).toBe(html);
}, 90_000);

test('before anything was counted a school’s page tells nothing of answers, and a school that is gone is refused', async () => {
  const [form] = formsOf(overHost(host));
  if (form === undefined) throw new Error('no form');
  for (let at = 0; at < 12; at += 1) await answerForm(overHost(host), form, { [likes]: 'Likes it' });
  expect(await pageOf('Alder Elementary')).not.toContain(likes);
  const reply = await answerOf(host, 'printSchool', { school: 'S99' });
  expect(reply.problem?.code).toBe('after.school-gone');
}, 90_000);

test('T12: how many answered is told only as it was published; what was heard and promised is as staff wrote it', async () => {
  await sendUntilDone(host, await confirmed(world));
  const about = { survey: world.survey };
  const [form] = formsOf(overHost(host));
  if (form === undefined) throw new Error('no form');
  for (let at = 0; at < 12; at += 1) await answerForm(overHost(host), form, { [likes]: 'Likes it' });
  expect(Object.keys(await fieldsOf('T12', about))).not.toContain('ResponseCountLine');
  await answersCounted(8);
  await promise({
    'listening.heard': 'Evenings are hard',
    'listening.willDo': 'Open on Saturdays',
    'listening.by': 'Sam Okafor',
    'listening.dueOn': '2026-10-01',
    'listening.closedOn': '2026-08-10',
  });
  // One more answer came since; what was published stays.
  await answerForm(overHost(host), form, { [likes]: 'Likes it' });
  expect(await fieldsOf('T12', about)).toEqual({
    SurveyMonth: { en: 'August', es: 'agosto' },
    ResponseCountLine: {
      en: 'We asked about 40 families. 20 answered. Thank you!',
      es: expect.stringMatching(/40 .*20/),
    },
    TopThemes: { en: '- Evenings are hard' },
    ActionsTaken: { en: '- Open on Saturdays (October 1)' },
    ActionOwner: { en: 'Sam Okafor', es: 'Sam Okafor' },
    ActionDate: { en: 'October 1', es: '1 de octubre' },
  });
}, 90_000);

test('T14 and T15 know who leaves, who comes and when; an event its name, day, time and place', async () => {
  await typeRow(host, {
    'change.id': 'L1',
    'change.role': 'Principal',
    'change.out': 'Ana Old',
    'change.in': 'Ben New',
    'change.startsOn': '2026-09-21',
  });
  expect(await fieldsOf('T14', { change: 'L1' })).toEqual({
    OldLeaderName: { en: 'Ana Old', es: 'Ana Old' },
    NewLeaderName: { en: 'Ben New', es: 'Ben New' },
    NewLeaderRole: { en: 'Principal' },
    StartDate: { en: 'September 21', es: '21 de septiembre' },
  });
  const isIt = (row: { readonly [code: string]: string }) => row['activity.id'] === '2026-E11-1';
  await typeInto(host, 'activity.start', '2026-09-18', isIt);
  await typeInto(host, 'activity.time', '6 to 7:30 pm', isIt);
  await typeInto(host, 'activity.place', 'Alder gym', isIt);
  expect(await fieldsOf('T23', { activity: '2026-E11-1' })).toMatchObject({
    EventName: { en: expect.stringMatching(/\w/) },
    EventDate: { en: 'Friday, September 18', es: 'viernes 18 de septiembre' },
    EventStart: { en: '6:00 p.m.' },
    EventEnd: { en: '7:30 p.m.' },
    EventPlace: { en: 'Alder gym', es: 'Alder gym' },
    AccessBy: { en: 'September 11' },
  });
  expect(await fieldsOf('T14', { change: 'L9' })).toEqual({});
}, 90_000);
