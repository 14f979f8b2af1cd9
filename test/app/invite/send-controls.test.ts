// Cancel the rest, prepare for a day, be reminded, and who sends how many.
import type { Host } from '../../../workbench/host-types';
import {
  answerOf,
  confirmed,
  inviteWorld,
  type Progress,
  plainFamilies,
  received,
  sendLog,
  sendUntilDone,
  valueOfCall,
} from '../../support/invite-world';

const [rosa, sam] = ['rosa.delgado@maplevalley.example', 'sam.okafor@maplevalley.example'];

type View = {
  readonly figures: { readonly [state: string]: number };
  readonly isEarly: boolean;
  readonly sendOn: string;
  readonly sendBy: string;
  readonly days: number;
  readonly together: {
    readonly senders: readonly { readonly sender: string; readonly sentToday: number; readonly quotaLeft: number }[];
    readonly days: number;
  };
};

let [host, campaign]: [Host, string] = [undefined as never, ''];

const openWith = async (families: number): Promise<void> => {
  const world = await inviteWorld(plainFamilies(families));
  host = world.host;
  campaign = await confirmed(world);
};

afterEach(() => host.close());

const send = (most: number, more: { readonly early?: boolean } = {}, user = rosa) =>
  answerOf<Progress>(host, 'sendMessages', { campaign, most, ...more }, user);

const view = () => valueOfCall<View>(host, 'openCampaign', { campaign });

const reminders = () => host.world().mail.filter(({ to }) => to.includes(rosa));

test('cancel the rest: nothing of it goes out, its row has the day and who did it, and a press puts it back', async () => {
  await openWith(9);
  await send(4);
  const { changed } = await valueOfCall<{ changed: number }>(host, 'cancelRest', { campaign });
  expect(changed).toBe(5);
  expect((await send(50)).value.figures).toMatchObject({ sent: 4, canceled: 5, open: 0 });
  expect(received(host).size).toBe(4);
  const row = sendLog(host).find((one) => one['log.state'] === 'canceled');
  expect(row).toMatchObject({ 'log.sender': rosa, 'log.day': '2026-08-10' });
  await valueOfCall(host, 'reopenCanceled', { campaign });
  await sendUntilDone(host, campaign);
  expect([...received(host).values()]).toEqual(Array.from({ length: 9 }, () => 1));
});

test('a canceled family counts as not reached, and confirming again does not bring it back', async () => {
  await openWith(3);
  await valueOfCall(host, 'cancelRest', { campaign });
  const [first] = (await valueOfCall<{ surveys: { id: string }[] }>(host, 'openInvite', {})).surveys;
  const wish = {
    survey: first?.id ?? '',
    mode: 'guardian',
    audience: { kind: 'everyone' },
    minutes: 3,
    closes: '2026-12-18',
  };
  const anew = await answerOf<{ added: number }>(host, 'confirmInvitation', {
    wish,
    messages: 0,
    calls: true,
    asNew: false,
  });
  expect(anew.value.added).toBe(0);
  expect((await view()).figures).toMatchObject({ canceled: 3, open: 0 });
});

test('prepared for a day: sending before it asks first, on it nothing asks, and whose reminder it is can be read', async () => {
  await openWith(3);
  const prepared = await valueOfCall<View>(host, 'setSendDay', { campaign, day: '2026-08-12' });
  expect(prepared).toMatchObject({ isEarly: true, sendOn: '2026-08-12', sendBy: rosa });
  expect((await send(50)).problem).toEqual({ code: 'invite.too-early', values: { day: '2026-08-12' } });
  expect(received(host).size).toBe(0);
  expect((await send(1, { early: true })).value.figures).toMatchObject({ sent: 1 });
  await host.advanceClock(2 * 24 * 60);
  expect((await view()).isEarly).toBe(false);
  expect((await send(50)).value.figures).toMatchObject({ sent: 3 });
  const past = await answerOf(host, 'setSendDay', { campaign, day: '2026-08-11' });
  expect(past.problem?.code).toBe('invite.send-day-past');
});

test('on its day the sender gets one line by mail, once a day, without any workbook there', async () => {
  await openWith(3);
  await valueOfCall(host, 'setSendDay', { campaign, day: '2026-08-12' });
  await host.advanceClock(24 * 60);
  expect(reminders()).toHaveLength(0);
  await host.advanceClock(24 * 60);
  expect(reminders()).toHaveLength(1);
  expect(reminders()[0]?.text).toContain('3 messages wait in “Tutoring and families 2026-27”. Open the workbook');
  await host.advanceClock(5 * 60);
  expect(reminders()).toHaveLength(1);
  await host.advanceClock(24 * 60);
  expect(reminders()).toHaveLength(2);
  await sendUntilDone(host, campaign);
  await host.advanceClock(48 * 60);
  expect(reminders()).toHaveLength(2);
});

test('after the day’s limit the sender is reminded tomorrow of what waits, by the unit that is kept back', async () => {
  await openWith(6);
  host.setUser(rosa, { quotaLeft: 4 });
  expect((await send(50)).value).toMatchObject({ stopped: 'quota', figures: { open: 3 } });
  await host.advanceClock(60);
  expect(reminders()).toHaveLength(0);
  await host.advanceClock(24 * 60);
  expect(reminders().map(({ text }) => text.slice(0, 15))).toEqual(['3 messages wait']);
});

test('a colleague who sends the rest ends the reminder of whoever looks next', async () => {
  await openWith(6);
  host.setUser(rosa, { quotaLeft: 4 });
  await send(50);
  await send(50, {}, sam);
  await view();
  await host.advanceClock(48 * 60);
  expect(reminders()).toHaveLength(0);
});

test('two senders of one workbook: who sent how many today, and how long they take together', async () => {
  await openWith(9);
  host.setUser(rosa, { quotaLeft: 4 });
  await send(50);
  await send(2, {}, sam);
  const { together, days } = await view();
  expect(together.senders).toEqual([
    { sender: rosa, sentToday: 3, quotaLeft: 1 },
    { sender: sam, sentToday: 2, quotaLeft: 1498 },
  ]);
  expect([days, together.days]).toEqual([2, 1]);
  await host.advanceClock(24 * 60);
  expect((await view()).together.senders.map(({ sentToday }) => sentToday)).toEqual([0, 0]);
});
