// Reminders, the cap, and who raised a hand, through the bundle that ships.
import type { ReminderFigures } from '../../../../src/rpc/who-calls';
import type { Host } from '../../../../workbench/host-types';
import {
  answerOf,
  confirmed,
  type InviteWorld,
  inviteWorld,
  plainFamilies,
  sendLog,
  sendUntilDone,
  valueOfCall,
} from '../../../support/invite-world';
import { answerSurvey, cellsOf, lookWho, typeBelow, typeRow } from '../../../support/who-world';

let host: Host;
afterEach(() => host.close());

const sent = async (
  mode: 'anonymous' | 'confidential',
  n = 8,
): Promise<{ readonly made: InviteWorld; readonly campaign: string }> => {
  const made = await inviteWorld(plainFamilies(n), { mode });
  host = made.host;
  const campaign = await confirmed(made);
  await sendUntilDone(host, campaign);
  return { made, campaign };
};
const look = (campaign: string) => valueOfCall<ReminderFigures>(host, 'lookReminder', { campaign });
const days = (n: number) => host.advanceClock(n * 24 * 60);

test('a confidential survey reminds those who have not answered; an answer that comes between two looks takes one out', async () => {
  const { campaign } = await sent('confidential');
  await answerSurvey(host, 'g:G-001');
  expect(await look(campaign)).toMatchObject({ wave: 2, messages: 7, answered: 1, knowsWho: true, tooSoon: true });
  await answerSurvey(host, 'g:G-002');
  await days(6);
  expect(await look(campaign)).toMatchObject({ messages: 6, answered: 2, tooSoon: false });
});

test('an anonymous survey reminds all whom it was sent to, but nobody who opted out or was barred since', async () => {
  const { campaign } = await sent('anonymous');
  await typeBelow(host, ['Families', 'family.optOut'], 3, ['yes']);
  await typeBelow(host, ['Guardians', 'guardian.barred'], 4, ['yes']);
  expect(await look(campaign)).toMatchObject({ messages: 6, heldBack: 2, answered: 0, knowsWho: false });
});

test('an unknown message is left to a person; one that was not sent is no reminder', async () => {
  const { campaign } = await sent('confidential');
  await typeBelow(host, ['Send log', 'log.state'], 3, ['unknown', 'failed']);
  expect(await look(campaign)).toMatchObject({ messages: 6, unknown: 1 });
  await typeBelow(host, ['Send log', 'log.day'], 3, ['']);
  await typeBelow(host, ['Send log', 'log.state'], 3, ['open']);
  const refused = await answerOf(host, 'lookReminder', { campaign });
  expect(refused.problem).toEqual({ code: 'who.wave-waits', values: { n: 1 } });
});

test('two reminders at most, and none of a campaign or a survey that is gone', async () => {
  const { campaign } = await sent('confidential');
  const last = sendLog(host)[0] ?? {};
  await typeRow(host, 'Send log', { ...last, 'log.key': `${campaign}/3/g:G-001` });
  expect((await answerOf(host, 'lookReminder', { campaign })).problem?.code).toBe('who.reminded-twice');
  expect((await answerOf(host, 'lookReminder', { campaign: 'I-none' })).problem?.code).toBe('invite.campaign-gone');
  await typeBelow(host, ['Surveys', 'survey.id'], 3, ['gone']);
  expect((await answerOf(host, 'lookReminder', { campaign })).problem?.code).toBe('listen.survey-gone');
});

test('R37: whoever had a message this week is named with its day, until seven days are over or the district sets more', async () => {
  await sent('anonymous', 3);
  const day = sendLog(host)[0]?.['log.day'] ?? '';
  const { cap } = await lookWho(host, {});
  expect(cap).toMatchObject({ aWeek: 1, over: 3, overFirst: [{ name: 'Last001', last: day }, {}, {}], resting: 0 });
  expect((await lookWho(host, { kind: 'notice' })).cap.over).toBe(0);
  const settings = cellsOf(host, 'Settings');
  const row = settings.findIndex((cells) => cells.includes('messagesAWeek')) + 1;
  await typeBelow(host, ['Settings', 'setting.value'], row, ['2']);
  expect((await lookWho(host, {})).cap.over).toBe(0);
  await typeBelow(host, ['Settings', 'setting.value'], row, ['1']);
  await days(7);
  expect((await lookWho(host, {})).cap.over).toBe(0);
});

test('S59: a family that wants news once a month has no second update within 28 days', async () => {
  await sent('anonymous', 3);
  await typeBelow(host, ['Families', 'family.frequency'], 3, ['once a month']);
  await typeBelow(host, ['Invitations', 'campaign.template'], 3, ['T10']);
  await days(27);
  expect((await lookWho(host, { template: 'T11' })).cap).toMatchObject({
    resting: 1,
    restingFirst: [{ name: 'Last001' }],
  });
  expect((await lookWho(host, { template: 'T03' })).cap.resting).toBe(0);
  await days(1);
  expect((await lookWho(host, { template: 'T11' })).cap.resting).toBe(0);
});

test('R27: who raised a hand and was written to is noted as contacted, in every row of theirs', async () => {
  const made = await inviteWorld(plainFamilies(2));
  host = made.host;
  await typeRow(host, 'Leads to call', { 'lead.id': 'L1', 'lead.name': 'Ana', 'lead.contactBy': 'ana@x.example' });
  await typeRow(host, 'Leads to call', {
    'lead.id': 'L2',
    'lead.name': 'Ana',
    'lead.contactBy': 'Ana@x.example, evenings',
  });
  await typeRow(host, 'Leads to call', { 'lead.id': 'L3', 'lead.name': 'Eva', 'lead.contactBy': 'eva@x.example' });
  const campaign = await confirmed(made);
  const first = sendLog(host)[0] ?? {};
  await typeRow(host, 'Send log', {
    ...first,
    'log.key': `${campaign}/1/l:L1`,
    'log.unit': 'l:L1',
    'log.guardians': '',
    'log.address': 'ana@x.example',
  });
  await sendUntilDone(host, campaign);
  const [codes = []] = cellsOf(host, 'Leads to call');
  const noted = cellsOf(host, 'Leads to call')
    .slice(2)
    .map((cells) => String(cells[codes.indexOf('lead.contactedOn')]) !== '');
  expect(noted).toEqual([true, true, false]);
});

test('for 1,000 families it is said in a few seconds and in few round trips', async () => {
  ({ host } = await inviteWorld(plainFamilies(1000)));
  await valueOfCall(host, 'openWho', {});
  host.resetCalls();
  const begun = performance.now();
  const only = [{ kind: 'column' as const, sheet: 'children' as const, column: 'Grades', values: ['3-5'] }];
  expect(await lookWho(host, { mode: 'guardian-child', names: true, only })).toMatchObject({ messages: 1000 });
  expect(performance.now() - begun).toBeLessThan(8000);
  expect(host.calls().total).toBeLessThan(120);
});
