/** Reminders from the press to the inbox (PV12): to those who have not answered, in the words of the reminder, twice at most, never twice over. */
import type { ReminderFigures } from '../../../src/rpc/who-calls';
import type { Host } from '../../../workbench/host-types';
import {
  answerOf,
  approveMessage,
  confirmed,
  type InviteWorld,
  inviteWorld,
  plainFamilies,
  received,
  sendUntilDone,
  valueOfCall,
  wishFor,
} from '../../support/invite-world';
import { answerSurvey } from '../../support/who-world';

let world: InviteWorld;
let host: Host;
afterEach(() => host.close());

const invited = async (mode: 'anonymous' | 'confidential'): Promise<string> => {
  world = await inviteWorld(plainFamilies(6), { mode });
  ({ host } = world);
  for (const key of ['T22', 'T22.anonymous']) await approveMessage(world, key);
  const campaign = await confirmed(world);
  await sendUntilDone(host, campaign);
  await host.advanceClock(8 * 24 * 60);
  return campaign;
};

const reminder = (wave: number) => ({ ...wishFor(world.survey), template: 'T22', wave });

test('a reminder goes to whoever has not answered, by their own link, and confirming it again adds nobody', async () => {
  const campaign = await invited('confidential');
  await answerSurvey(host, 'g:G-001');
  const before = host.world().mail.length;
  const second = await confirmed(world, reminder(2));
  expect(second).toBe(`${campaign}-2`);
  await answerSurvey(host, 'g:G-002');
  expect(await confirmed(world, reminder(2))).toBe(second);
  await sendUntilDone(host, second);
  const mail = host.world().mail.slice(before);
  expect(mail).toHaveLength(5);
  expect(mail.every(({ subject }) => /Still time|Todavía|tiempo/.test(subject))).toBe(true);
  expect(received(host).get('family.001@families.example')).toBe(1);
  const links = mail.map(({ text }) => /entry\.\d+=([A-Z2-7]{10})/.exec(text)?.[1]);
  expect(new Set(links).size).toBe(5);
});

test('an anonymous reminder goes to all, and thanks those who answered already', async () => {
  await invited('anonymous');
  const before = host.world().mail.length;
  await sendUntilDone(host, await confirmed(world, reminder(2)));
  const mail = host.world().mail.slice(before);
  expect(mail).toHaveLength(6);
  expect(mail.every(({ text }) => /already|ya lo hizo|ya respondió|ya contestó/i.test(text))).toBe(true);
});

test('there are two reminders and no third, and the second waits for the first', async () => {
  const campaign = await invited('confidential');
  expect((await answerOf(host, 'previewInvitation', reminder(3))).problem?.code).toBe('invite.other-reminder');
  await sendUntilDone(host, await confirmed(world, reminder(2)));
  await host.advanceClock(8 * 24 * 60);
  expect((await valueOfCall<ReminderFigures>(host, 'lookReminder', { campaign })).wave).toBe(3);
  await sendUntilDone(host, await confirmed(world, reminder(3)));
  expect((await answerOf(host, 'lookReminder', { campaign })).problem?.code).toBe('who.reminded-twice');
  expect([...received(host).values()]).toEqual(Array.from({ length: 6 }, () => 3));
});
