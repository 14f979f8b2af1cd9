// Families whom no email reaches: calls and letters are marked done once, whoever presses, and count as reached.
import type { CampaignView } from '../../../src/rpc/invite-calls';
import type { MissingHome } from '../../../src/rpc/missing-calls';
import type { CallScript } from '../../../src/rpc/reach-calls';
import { answerOf, approveMessage, confirmed, sendLog, sendUntilDone, valueOfCall } from '../../support/invite-world';
import { markAs, mixedFamilies, openReach, type ReachWorld, reachWorld, typeInto } from './reach-world';

let world: ReachWorld;
afterEach(() => world.host.close());

const today = () => world.host.world().clock.slice(0, 10);
const rowNamed = (name: string) => sendLog(world.host).find((row) => row['log.familyName'] === name) ?? {};
const reached = async () =>
  (await valueOfCall<MissingHome>(world.host, 'openMissing', { surveyId: world.survey })).reached;

test('a family without an address is called, one without a phone gets a letter, and the campaign page counts both', async () => {
  world = await reachWorld(mixedFamilies);
  const view = await openReach(world);
  expect(view.calls.map(({ familyName, phone, schools }) => [familyName, phone, schools])).toEqual([
    ['Last001', '555-0001', 'Alder Elementary'],
    ['Last003', '555-0003', 'Alder Elementary'],
  ]);
  expect(view.letters.map(({ familyName }) => familyName)).toEqual(['Last002', 'Last004']);
  expect(view.figures).toEqual({ call: { done: 0, todo: 2 }, letter: { done: 0, todo: 2 } });
  const campaign = await valueOfCall<CampaignView>(world.host, 'openCampaign', { campaign: world.campaign });
  expect(campaign.byHand).toEqual(view.figures);
});

test('reached fills the day, and the family counts as reached among who is missing', async () => {
  world = await reachWorld(mixedFamilies, { mode: 'confidential' });
  await sendUntilDone(world.host, world.campaign);
  expect(await reached()).toBe(2);
  const { calls, letters } = await openReach(world);
  const marked = await markAs(world, 'done', [...calls.slice(0, 1), ...letters.slice(0, 1)]);
  expect(marked.value.figures).toEqual({ call: { done: 1, todo: 1 }, letter: { done: 1, todo: 1 } });
  expect(rowNamed('Last001')).toMatchObject({ 'log.state': 'call', 'log.day': today() });
  expect(rowNamed('Last002')).toMatchObject({ 'log.state': 'letter', 'log.day': today() });
  expect(await reached()).toBe(4);
  const undone = await markAs(world, 'undone', calls.slice(0, 1));
  expect(undone.value.figures.call).toEqual({ done: 0, todo: 2 });
  expect(await reached()).toBe(3);
});

test('a second person who marks the same family later changes nothing, and no other row moves', async () => {
  world = await reachWorld(mixedFamilies);
  const { calls } = await openReach(world);
  await markAs(world, 'done', calls.slice(0, 1));
  const before = sendLog(world.host);
  await world.host.advanceClock(3 * 24 * 60);
  const [, second] = world.host.world().users;
  expect((await markAs(world, 'done', calls.slice(0, 1), second?.email)).ok).toBe(true);
  expect((await markAs(world, 'no-answer', calls.slice(0, 1), second?.email)).ok).toBe(true);
  expect(sendLog(world.host)).toEqual(before);
});

test('no answer and wrong number are noted with the day, once a day, and the family stays on the list', async () => {
  world = await reachWorld(mixedFamilies);
  const { calls } = await openReach(world);
  const first = today();
  await markAs(world, 'no-answer', calls.slice(0, 1));
  await markAs(world, 'no-answer', calls.slice(0, 1));
  await world.host.advanceClock(24 * 60);
  const { value } = await markAs(world, 'wrong-number', calls.slice(0, 1));
  expect(value.calls[0]?.notes).toEqual([
    'No email address on the list.',
    `${first}: no answer.`,
    `${today()}: wrong number.`,
  ]);
  expect(value.figures.call).toEqual({ done: 0, todo: 2 });
  expect(rowNamed('Last001')).toMatchObject({ 'log.state': 'call', 'log.day': '' });
  const { value: asLetter } = await markAs(world, 'letter', calls.slice(0, 1));
  expect(asLetter.letters.map(({ familyName }) => familyName)).toContain('Last001');
  expect(rowNamed('Last001')).toMatchObject({ 'log.state': 'letter', 'log.day': '' });
});

test('rows are found by their key after staff sorted the log upside down', async () => {
  world = await reachWorld(mixedFamilies);
  const { calls } = await openReach(world);
  const log = world.host.world().sheets.find(({ values }) => values[0]?.includes('log.key'));
  const [codes = [], , ...rows] = log?.values ?? [];
  const turned = [...rows].filter((row) => row[0] !== '').reverse();
  const last = String.fromCharCode(64 + codes.length);
  await world.host.edit(
    'Send log',
    `A3:${last}${turned.length + 2}`,
    turned.map((row) => row.map(String)),
  );
  await markAs(world, 'done', calls.slice(0, 1));
  expect(
    sendLog(world.host)
      .filter((row) => row['log.day'] !== '')
      .map((row) => row['log.familyName']),
  ).toEqual(['Last001']);
});

test('a list is of one school or one language where that is asked for', async () => {
  world = await reachWorld(mixedFamilies);
  const { schools, languages } = await openReach(world);
  expect(schools.map(({ name }) => name)).toEqual(['Alder Elementary', 'Birch Elementary']);
  const [, birch] = schools;
  const there = await openReach(world, { by: 'school', id: birch?.id ?? '' });
  expect([there.callsToDo, there.letters.map(({ familyName }) => familyName)]).toEqual([0, ['Last002', 'Last004']]);
  expect(languages.map(({ id }) => id)).toEqual(['en', 'vi']);
  const spoken = await openReach(world, { by: 'language', id: 'vi' });
  expect(spoken.calls.map(({ familyName }) => familyName)).toEqual(['Last003']);
});

test('whoever is barred or opted out since it was confirmed is on no list any more (PV08, PV23)', async () => {
  world = await reachWorld(mixedFamilies);
  const [barred] = (await openReach(world)).calls;
  await typeInto(world.host, 'Guardians', 'guardian.barred', 3, 'yes');
  await typeInto(world.host, 'Families', 'family.optOut', 4, 'yes');
  const view = await openReach(world);
  expect([...view.calls, ...view.letters].map(({ familyName }) => familyName)).toEqual(['Last003', 'Last004']);
  expect(view.heldBack).toBe(2);
  const script = await answerOf(world.host, 'openCallScript', { campaign: world.campaign, key: barred?.key ?? '' });
  expect(script).toMatchObject({ ok: false, problem: { code: 'reach.not-there' } });
});

test('whoever has had the call is not mailed too when addresses are checked again', async () => {
  world = await reachWorld(mixedFamilies);
  const { calls } = await openReach(world);
  await markAs(world, 'done', calls);
  await typeInto(world.host, 'Guardians', 'guardian.email', 3, 'now@families.example');
  const { reopened } = await valueOfCall<{ reopened: number }>(world.host, 'recheckUnsent', {
    campaign: world.campaign,
  });
  expect(reopened).toBe(0);
  expect(rowNamed('Last001')).toMatchObject({ 'log.state': 'call', 'log.day': today() });
});

test('what to say names the interpreter’s phone of the school and forbids a child; the link is the family’s own (PV11, PV12)', async () => {
  world = await reachWorld(mixedFamilies, { mode: 'confidential' });
  await typeInto(world.host, 'Schools', 'school.interpreterPhone', 3, '555-0777');
  const { calls } = await openReach(world);
  const scripts: CallScript[] = [];
  for (const { key } of calls)
    scripts.push(await valueOfCall<CallScript>(world.host, 'openCallScript', { campaign: world.campaign, key }));
  const [english, vietnamese] = scripts;
  expect(english?.steps.join(' ')).not.toContain('interpreter');
  expect(vietnamese?.steps.join(' ')).toContain('Call with an interpreter: 555-0777. Never ask a child to interpret.');
  expect(english?.texts.map(({ tag }) => tag)).toEqual(['en']);
  expect(english?.texts[0]?.text).toContain('Hello Last001 family');
  expect(english?.texts[0]?.text).toContain(english?.link);
  expect(new Set(scripts.map(({ link }) => link)).size).toBe(2);
});

test('a message about children names none of them on a volunteer’s list (PV08)', async () => {
  world = await reachWorld(mixedFamilies);
  for (const key of ['T10']) await approveMessage(world, key);
  await world.host.advanceClock(8 * 24 * 60);
  const campaign = await confirmed(world, {
    template: 'T10',
    about: 'D-1',
    mode: 'guardian',
    audience: { kind: 'everyone' },
    fields: {
      UpdateText: { en: 'We read a lot.', es: 'Leemos mucho.' },
      AskBack: { en: 'What does your child like?', es: '¿Qué le gusta?' },
      SlotLink: { '*': 'https://slots.example/' },
    },
    readers: { es: 'Ines Reader' },
  });
  const about = { ...world, campaign };
  const { schools, calls } = await openReach(about);
  const script = await valueOfCall<CallScript>(world.host, 'openCallScript', { campaign, key: calls[0]?.key ?? '' });
  expect(script.texts[0]?.text).toContain('Child001');
  await valueOfCall(world.host, 'printCalls', { campaign, by: 'school', id: schools[0]?.id ?? '' });
  const html = world.dialogs[world.dialogs.length - 1]?.html ?? '';
  expect(html).toContain('We read a lot.');
  expect(html).not.toMatch(/Child00/);
});

test('a volunteer’s list has names and numbers of one school alone, and says whose they are', async () => {
  world = await reachWorld(mixedFamilies, { mode: 'confidential' });
  const { schools, calls } = await openReach(world);
  const [alder, birch] = schools;
  await valueOfCall(world.host, 'printCalls', { campaign: world.campaign, by: 'school', id: alder?.id ?? '' });
  const { title = '', html = '' } = world.dialogs[0] ?? {};
  expect(title).toBe('Please phone: Alder Elementary');
  expect(html).toContain('Make no copy and no photo, and give the page back.');
  for (const text of [
    '<h2>Vietnamese',
    'write it under Notes',
    'Last001',
    '555-0001',
    'Last003',
    '555-0003',
    'To read aloud: English',
  ])
    expect(html).toContain(text);
  for (const text of ['Last002', 'families.example', 'entry.', 'TEST000000', 'Child001', calls[0]?.key ?? '?'])
    expect(html).not.toContain(text);
  const nobody = await answerOf(world.host, 'printCalls', {
    campaign: world.campaign,
    by: 'school',
    id: birch?.id ?? '',
  });
  expect(nobody).toMatchObject({ ok: false, problem: { code: 'reach.no-calls' } });
});
