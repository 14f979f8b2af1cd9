// Sending through the bundle: what goes out, what does not, and what staff do to the log meanwhile.
import type { Host } from '../../../workbench/host-types';
import {
  answerOf,
  confirmed,
  type InviteWorld,
  inviteWorld,
  type Progress,
  plainFamilies,
  received,
  sendLog,
  sendUntilDone,
  valueOfCall,
  wishFor,
} from '../../support/invite-world';

let world: InviteWorld;
let host: Host;
let campaign: string;

const begin = async (families = 12): Promise<void> => {
  world = await inviteWorld(plainFamilies(families));
  host = world.host;
  campaign = await confirmed(world);
};

afterEach(() => host.close());

const press = (most = 50): Promise<Progress> => valueOfCall<Progress>(host, 'sendMessages', { campaign, most });

const doubled = (): number => [...received(host).values()].filter((count) => count > 1).length;

const logSheet = 'Send log';
const firstRow = 3;

/** Where a column of the log stands now, as a letter. */
const letterOf = (code: string): string => {
  const codes = host.world().sheets.find(({ name }) => name === logSheet)?.values[0] ?? [];
  return String.fromCharCode(65 + codes.indexOf(code));
};

test('M1, M8: everyone has one message, and pressing again sends nothing', async () => {
  await begin();
  expect((await press()).figures).toMatchObject({ sent: 12, open: 0 });
  const again = await press();
  expect(again.sentNow).toBe(0);
  expect(host.world().mail).toHaveLength(12);
  expect(doubled()).toBe(0);
});

test('each message is in the language of its guardian, with reply-to and display name, to one address', async () => {
  await begin(3);
  await press();
  const [english, , spanish] = host.world().mail;
  expect(english).toMatchObject({ to: ['family.001@families.example'], cc: [], bcc: [] });
  expect(english?.replyTo).toBe('rosa.delgado@maplevalley.example');
  expect(english?.name).toBe('Rosa Delgado, Maple Valley School District');
  expect(english?.subject).toBe('3 minutes: tell us about tutoring');
  expect(english?.text).toContain('Hello Last001 family');
  expect(spanish?.subject).toBe('3 minutos: cuéntenos de la tutoría');
  expect(spanish?.html).toContain('lang="es"');
});

test('confirming twice, or by a second person, adds nothing', async () => {
  await begin(5);
  const asked = { wish: wishFor(world.survey), messages: 5, calls: true, asNew: false };
  const second = await answerOf<{ added: number; campaign: string }>(
    host,
    'confirmInvitation',
    asked,
    'sam.okafor@maplevalley.example',
  );
  expect(second.value).toEqual({ campaign, added: 0 });
  expect(sendLog(host)).toHaveLength(5);
});

test('M3: a quota stop sends nobody twice, loses nobody, and keeps one back', async () => {
  await begin(12);
  host.setFaults({ quotaLeft: 6 });
  const first = await press();
  expect(first).toMatchObject({ sentNow: 5, stopped: 'quota' });
  expect((await press()).sentNow).toBe(0);
  await host.advanceClock(25 * 60);
  host.setFaults({ quotaLeft: 1500 });
  await sendUntilDone(host, campaign);
  expect(received(host).size).toBe(12);
  expect(doubled()).toBe(0);
});

test('M3: quota that runs out in the middle leaves the rest open', async () => {
  await begin(12);
  host.setFaults({ failNext: 'MailApp.sendEmail', message: 'Service invoked too many times for one day: email.' });
  const stopped = await press();
  expect(stopped).toMatchObject({ sentNow: 0, stopped: 'quota', figures: { open: 12, unknown: 0 } });
  await sendUntilDone(host, campaign);
  expect(received(host).size).toBe(12);
});

test('M4: a bad address fails alone, and goes out once it is mended', async () => {
  await begin(4);
  host.setFaults({ failNext: 'MailApp.sendEmail', message: 'Invalid email: family.001@families.example' });
  expect((await press()).figures).toMatchObject({ sent: 3, failed: 1, open: 0 });
  expect(await valueOfCall(host, 'recheckUnsent', { campaign })).toMatchObject({ reopened: 0 });
  const guardians = host.world().sheets.find(({ name }) => name === 'Guardians');
  const column = guardians?.values[0]?.indexOf('guardian.email') ?? -1;
  const row = guardians?.values.findIndex((line) => line.includes('family.001@families.example')) ?? -1;
  await host.edit('Guardians', `${String.fromCharCode(65 + column)}${row + 1}`, [['mended@families.example']]);
  expect(await valueOfCall(host, 'recheckUnsent', { campaign })).toMatchObject({ reopened: 1 });
  expect((await press()).figures).toMatchObject({ sent: 4, failed: 0 });
  expect(received(host).get('mended@families.example')).toBe(1);
  expect(received(host).has('family.001@families.example')).toBe(false);
});

test('an error that leaves it open is unknown, is not retried, and three in a row stop the run', async () => {
  await begin(6);
  host.setFaults({ failNext: 'MailApp.sendEmail', message: 'We are sorry, a server error occurred.', times: 3 });
  const stopped = await press();
  expect(stopped).toMatchObject({ sentNow: 0, stopped: 'trouble', figures: { unknown: 3, open: 3 } });
  expect((await press()).figures).toMatchObject({ unknown: 3, sent: 3, open: 0 });
  expect(host.world().mail).toHaveLength(3);
});

test('a person settles what is unknown: it arrived, or it is sent again', async () => {
  await begin(3);
  host.setFaults({ failNext: 'MailApp.sendEmail', message: 'Exception: Gmail operation not allowed.', times: 2 });
  await press();
  const keys = sendLog(host)
    .filter((row) => row['log.state'] === 'unknown')
    .map((row) => row['log.key'] ?? '');
  expect(keys).toHaveLength(2);
  await valueOfCall(host, 'settleUnknown', { campaign, key: keys[0] ?? '', arrived: true });
  await valueOfCall(host, 'settleUnknown', { campaign, key: keys[1] ?? '', arrived: false });
  expect((await press()).figures).toMatchObject({ sent: 3, unknown: 0 });
  expect(host.world().mail).toHaveLength(2);
});

test('M6: staff sort, insert and move rows between two slices', async () => {
  await begin(12);
  await press(4);
  host.sortSheet(logSheet, letterOf('log.address').charCodeAt(0) - 64, false);
  host.insertRows(logSheet, firstRow + 2, 3);
  host.insertColumns(logSheet, 2, 1);
  await sendUntilDone(host, campaign, 4);
  expect(received(host).size).toBe(12);
  expect(doubled()).toBe(0);
});

test('a row that was copied and pasted never sends twice', async () => {
  await begin(3);
  const sheet = host.world().sheets.find(({ name }) => name === logSheet);
  const row = sheet?.values[firstRow - 1] ?? [];
  const last = String.fromCharCode(64 + row.length);
  await host.edit(logSheet, `A9:${last}9`, [row]);
  await press();
  await host.edit(logSheet, `A11:${last}11`, [row]);
  expect((await press()).sentNow).toBe(0);
  expect(host.world().mail).toHaveLength(3);
  expect(doubled()).toBe(0);
});

test('rows deleted from the log are missed, and nobody is added again before they are back', async () => {
  await begin(6);
  await press();
  host.deleteRows(logSheet, firstRow, 2);
  expect((await press()).figures).toMatchObject({ sent: 4, gone: 2 });
  const wish = wishFor(world.survey);
  const { messages } = await valueOfCall<{ messages: number }>(host, 'previewInvitation', wish);
  const again = await answerOf(host, 'confirmInvitation', { wish, messages, calls: true, asNew: false });
  expect(again.problem?.code).toBe('invite.log-rows-gone');
  expect(host.world().mail).toHaveLength(6);
});

test('the confirmed words stay, whatever is changed in Settings afterwards', async () => {
  await begin(2);
  const settings = host.world().sheets.find(({ name }) => name === 'Settings');
  const row = settings?.values.findIndex((line) => line.includes('districtName')) ?? -1;
  await host.edit('Settings', `C${row + 1}`, [['Another District']]);
  await press();
  for (const { text } of host.world().mail) expect(text).toContain('Maple Valley School District');
});

test('PV12: the log keeps the day of a message and never its time', async () => {
  await begin(3);
  await press();
  for (const row of sendLog(host)) {
    expect(row['log.day']).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(Object.values(row).join(' ')).not.toMatch(/\d{1,2}:\d{2}/);
  }
});

test('a wider audience adds who is not in the log, and nobody else', async () => {
  world = await inviteWorld(plainFamilies(8));
  host = world.host;
  const english = { ...wishFor(world.survey), audience: { kind: 'languages', languages: ['en'] } };
  campaign = await confirmed(world, english);
  await press();
  expect(await confirmed(world)).toBe(campaign);
  await press();
  expect(received(host).size).toBe(8);
  expect(doubled()).toBe(0);
  const household = await answerOf(host, 'previewInvitation', { ...wishFor(world.survey), mode: 'household' });
  expect(household.problem?.code).toBe('invite.mode-fixed-guardian');
});

test('what a failed send said goes into no log and no answer', async () => {
  const told: string[] = [];
  await begin(2);
  host.onScreen((event) => {
    if (event.kind === 'log') told.push(event.text);
  });
  host.setFaults({ failNext: 'MailApp.sendEmail', message: 'Odd trouble with MARKED-7731', times: 2 });
  const progress = await press();
  expect(JSON.stringify(progress) + told.join() + JSON.stringify(host.world().sheets)).not.toContain('MARKED-7731');
});
