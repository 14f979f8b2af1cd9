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
/** What the page on which the message is written knows already, of the fields of which anything is known. */
const fieldsOf = async (template: string, about: string): Promise<Fields> => {
  type Form = { readonly fields: readonly { readonly name: string; readonly known: Fields[string] }[] };
  const { fields } = await valueOfCall<Form>(host, 'openWish', { template, survey: '', about });
  return Object.fromEntries(
    fields.filter(({ known }) => Object.keys(known).length > 0).map(({ name, known }) => [name, known]),
  );
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
  const reply = await answerOf(host, 'printSchool', { school: 'nowhere' });
  expect(reply.problem?.code).toBe('after.school-gone');
}, 90_000);

test('T12: how many answered is told only as it was published; what was heard and promised is as staff wrote it', async () => {
  await sendUntilDone(host, await confirmed(world));
  const [form] = formsOf(overHost(host));
  if (form === undefined) throw new Error('no form');
  for (let at = 0; at < 12; at += 1) await answerForm(overHost(host), form, { [likes]: 'Likes it' });
  expect(Object.keys(await fieldsOf('T12', world.survey))).not.toContain('ResponseCountLine');
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
  expect(await fieldsOf('T12', world.survey)).toEqual({
    SurveyMonth: { en: 'August', es: 'agosto' },
    ResponseCountLine: {
      en: 'We asked about 40 families. 20 answered. Thank you!',
      es: expect.stringMatching(/40 .*20/),
    },
    TopThemes: { en: '- Evenings are hard' },
    ActionsTaken: { en: '- Open on Saturdays (Thu Oct 1)' },
    ActionOwner: { '*': 'Sam Okafor' },
    ActionDate: { '*': '2026-10-01' },
  });
}, 90_000);

test('T14 knows who leaves, who comes and when; an event its name, day, time and place', async () => {
  await typeRow(host, {
    'change.id': 'L1',
    'change.role': 'Principal',
    'change.out': 'Ana Old',
    'change.in': 'Ben New',
    'change.startsOn': '2026-09-21',
  });
  expect(await fieldsOf('T14', 'L1')).toEqual({
    OldLeaderName: { '*': 'Ana Old' },
    NewLeaderName: { '*': 'Ben New' },
    NewLeaderRole: { en: 'Principal' },
    StartDate: { '*': '2026-09-21' },
  });
  expect(await fieldsOf('T14', 'L9')).toEqual({});
  const isIt = (row: { readonly [code: string]: string }) => row['activity.id'] === '2026-E11-1';
  await typeInto(host, 'activity.start', '2026-09-18', isIt);
  await typeInto(host, 'activity.time', '6 to 7:30 pm', isIt);
  await typeInto(host, 'activity.place', 'Alder gym', isIt);
  expect(await fieldsOf('T23', '2026-E11-1')).toMatchObject({
    EventDate: { '*': '2026-09-18' },
    EventStart: { '*': '18:00' },
    EventEnd: { '*': '19:30' },
    EventPlace: { '*': 'Alder gym' },
  });
}, 90_000);

test('T15: the welcome of a change is the event, with the names of who leaves and who comes', async () => {
  await typeRow(host, {
    'change.id': 'L1',
    'change.role': 'Principal',
    'change.in': 'Ben New',
    'change.announcedOn': '2026-08-10',
  });
  const first = { 'activity.id': '2026-E06-L1', 'activity.name': 'Meet Ben', 'activity.opportunity': 'E06' };
  await typeRow(host, { ...first, 'activity.start': '2026-09-30' });
  expect(await fieldsOf('T15', '2026-E06-L1')).toMatchObject({
    NewLeaderName: { '*': 'Ben New' },
    EventDate: { '*': '2026-09-30' },
  });
}, 90_000);
