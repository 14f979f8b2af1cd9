// A family that would like to lead or tutor becomes a family to call, once, through the real bundle (S6, R27, PV27).
import type { Host } from '../../../workbench/host-types';
import { preparedWorld } from '../../support/prepared-world';
import { reply, value } from '../../support/sidebar-calls';
import { choicesOf, formOf, openStanding, send } from '../../support/standing-form';
import { edited, rowsOf } from '../plan-world';

let host: Host;
let survey: Awaited<ReturnType<typeof openStanding>>;
let surveyId: string;
const world = preparedWorld('small', (one) => openStanding(one, 'leadership', { partner: 'Reading Friends' }));
beforeEach(async () => {
  ({ host, made: survey } = await world());
  surveyId = survey.id;
});
afterEach(() => host.close());

type Answers = { readonly [question: string]: string | readonly string[] };
const say = async (answers: Answers) => {
  await host.advanceClock(1);
  await send(host, formOf(host, survey), answers);
};
const decir = async (answers: Answers) => {
  await host.advanceClock(1);
  await send(host, formOf(host, survey, 'es'), answers);
};
const take = () => value(host, 'takeInterest', { surveyId });
const leads = () => rowsOf(host, 'Leads to call');

test('a form sent in March is in Leads to call within one refresh, with the wish in the staff’s language', async () => {
  const march = (Date.parse('2027-03-02T15:00:00Z') - Date.parse(host.world().clock)) / 60_000;
  await host.advanceClock(march);
  await decir({
    'su nombre': 'Inés Ortiz',
    'comunicarnos con usted': '608-555-0101, de tarde',
    'le gustaría hacer': ['Trabajar como tutor con pago', 'Avisar a otras familias sobre la tutoría'],
    'idiomas habla': ['Español', 'English'],
    'podemos reunirnos': choicesOf(formOf(host, survey, 'es'), 'podemos reunirnos')[0] ?? '',
  });
  expect(await take()).toMatchObject({ answers: 1, added: 1, nameless: 0, notices: [] });
  const [lead, ...others] = leads();
  expect(others).toEqual([]);
  expect(lead).toMatchObject({
    'lead.id': expect.stringMatching(/^L-[0-9a-z]{8,14}$/),
    'lead.name': 'Inés Ortiz',
    'lead.source': 'Survey',
    'lead.on': '2027-03-02',
    'lead.wish': 'Tell other families about tutoring; Work as a paid tutor',
    'lead.contactBy': '608-555-0101, de tarde',
    'lead.contactedOn': '',
  });
  const meet = choicesOf(formOf(host, survey), 'can we meet')[0] ?? '';
  expect(lead?.['lead.notes']).toBe(`Speaks: English; Español. Times to meet: ${meet}. Do not share the name`);
});

test('R27: who was not called for more than 14 days is named by the plan review', async () => {
  await say({ 'your name': 'Ana' });
  await take();
  const waiting = async () =>
    (await value(host, 'reviewPlan', {})).findings.filter(({ rule }) => rule === 'R27').length;
  await host.advanceClock(14 * 24 * 60);
  expect(await waiting()).toBe(0);
  await host.advanceClock(24 * 60);
  expect(await waiting()).toBe(1);
  await edited(host, 'Leads to call', 3, 'lead.contactedOn', '2026-10-01');
  expect(await waiting()).toBe(0);
});

test('PV27: a name may be shared only with a tick, and nobody is asked for anything before somebody met them', async () => {
  await say({ 'your name': 'Ana', 'share your name': 'Yes' });
  await say({ 'your name': 'Beto', 'share your name': 'No' });
  await take();
  const [ana, beto] = leads().map((row) => row['lead.notes'] ?? '');
  expect(ana).toContain('May we share your name with Reading Friends? Yes');
  expect(beto).toContain('Do not share the name');
  for (const notes of [ana, beto]) expect(notes).toContain('Meet first to hear their ideas');
});

test('taken again, nothing changes; a new answer is one more; what staff wrote stays', async () => {
  await say({ 'your name': 'Ana', 'reach you': 'ana@x.org' });
  await take();
  await edited(host, 'Leads to call', 3, 'lead.notes', 'Called, wants to join in May');
  const before = JSON.stringify(host.world().sheets);
  expect(await take()).toMatchObject({ added: 0, answers: 1 });
  expect(JSON.stringify(host.world().sheets)).toBe(before);
  await decir({ 'su nombre': 'Beto' });
  expect(await take()).toMatchObject({ added: 1, answers: 2 });
  expect(leads().map((row) => row['lead.name'])).toEqual(['Ana', 'Beto']);
  expect(leads()[0]?.['lead.notes']).toBe('Called, wants to join in May');
});

test('a row that staff deleted does not come back, and the plan’s own rebuild keeps the others', async () => {
  await say({ 'your name': 'Ana' });
  await say({ 'your name': 'Beto' });
  await take();
  host.deleteRows('Leads to call', 3, 1);
  const { answers } = await value(host, 'openPlan', {});
  await value(host, 'buildPlan', { answers });
  expect(await take()).toMatchObject({ added: 0 });
  expect(leads().map((row) => row['lead.name'])).toEqual(['Beto']);
});

test('an answer with nobody to call is said and makes no row; a name alone does', async () => {
  await say({ 'like to do': 'Work as a paid tutor' });
  await say({ 'reach you': '608-555-0101' });
  expect(await take()).toMatchObject({ answers: 2, added: 1, nameless: 1 });
  expect(leads()).toMatchObject([{ 'lead.contactBy': '608-555-0101' }]);
});

test('what a family writes stays text', async () => {
  await say({ 'your name': '=1+1', 'reach you': '+1 608 555 0101' });
  await say({ 'your name': 'فاطمة', 'reach you': '=IMPORTXML("http://x.example")' });
  await take();
  const sheet = host.world().sheets.find(({ name }) => name === 'Leads to call');
  expect(sheet?.formulas.flat().filter((formula) => formula !== '')).toEqual([]);
  expect(leads().map((row) => [row['lead.name'], row['lead.contactBy']])).toEqual([
    ['=1+1', '+1 608 555 0101'],
    ['فاطمة', '=IMPORTXML("http://x.example")'],
  ]);
});

test('cut short at any call, each family is in the list once when it is taken again', async () => {
  for (let at = 0; at < 3; at += 1) await say({ 'your name': `Family ${at}` });
  let tried = 0;
  for (let call = 1; call < 200; call += 3) {
    host.setFaults({ crashAtCall: call, unflushed: 'lost', crashWhen: 'after' });
    const ran = await host.run('rpc', ['takeInterest', { surveyId }]);
    if (!('error' in ran)) break;
    tried += 1;
    host.setFaults({ unflushed: 'kept' });
    await take();
    const names = leads().map((row) => row['lead.name']);
    expect([call, names]).toEqual([call, ['Family 0', 'Family 1', 'Family 2']]);
    host.deleteRows('Leads to call', 3, 3);
    host.deleteSheet('Answers handled');
  }
  expect(tried).toBeGreaterThan(8);
}, 60_000);

test('two people look at once: each family is in the list once', async () => {
  await say({ 'your name': 'Ana' });
  for (let atCall = 1; atCall < 60; atCall += 6) {
    const user = 'sam.okafor@maplevalley.example';
    host.setFaults({ interleave: { atCall, function: 'rpc', args: ['takeInterest', { surveyId }], user } });
    await reply(host, 'takeInterest', { surveyId });
    host.setFaults({});
    await say({ 'your name': `Family ${atCall}` });
  }
  await take();
  const names = leads().map((row) => row['lead.name']);
  expect(new Set(names).size).toBe(names.length);
  expect(names).toHaveLength(11);
}, 60_000);

test('two hundred answers are taken at once', async () => {
  const form = formOf(host, survey);
  for (let at = 0; at < 200; at += 1)
    await send(host, form, { 'your name': `Family ${at}`, 'reach you': `f${at}@x.org` });
  expect(await take()).toMatchObject({ added: 200 });
  expect(new Set(leads().map((row) => row['lead.id'])).size).toBe(200);
  expect(await take()).toMatchObject({ added: 0 });
}, 60_000);
