// Schools send a part of an invitation from their own workbooks (design 6): nobody gets it from both.
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Host } from '../../../workbench/host-types';
import {
  type Away,
  emptyWorkbook,
  handOverHome,
  handOverSchool,
  handOverShare,
  receiptOf,
} from '../../support/hand-over-world';
import {
  answerOf,
  approveMessage,
  confirmed,
  inviteWorld,
  plainFamilies,
  received,
  sendLog,
  sendUntilDone,
  valueOfCall,
} from '../../support/invite-world';

const families = 12;

let [district, school, campaign]: [Host, Host, string] = [undefined as never, undefined as never, ''];

beforeEach(async () => {
  const world = await inviteWorld(plainFamilies(families));
  district = world.host;
  campaign = await confirmed(world);
  school = await emptyWorkbook();
}, 60_000);

afterEach(() => {
  district.close();
  school.close();
});

const codeOf = async (host: Host, method: string, input: { readonly [name: string]: string | number | boolean }) =>
  (await answerOf(host, method, input)).problem?.code;

const statesIn = (host: Host): { readonly [state: string]: number } => {
  const counts: { [state: string]: number } = {};
  for (const row of sendLog(host)) counts[row['log.state'] ?? ''] = (counts[row['log.state'] ?? ''] ?? 0) + 1;
  return counts;
};

const onlyAway = async (): Promise<Away> => {
  const { away } = await handOverHome(district);
  if (away[0] === undefined) throw new Error('nothing is away');
  return away[0];
};

test('one school sends its half, the district the other, and a receipt brings both together', async () => {
  const { text, slice } = await handOverSchool(district, campaign, 'Alder Elementary');
  expect(statesIn(district)).toEqual({ open: 6, 'handed over': 6 });
  await sendUntilDone(district, campaign);
  expect(received(district).size).toBe(6);
  const loaded = await valueOfCall<{ campaign: string; added: number }>(school, 'loadSlice', { text });
  expect(loaded).toEqual({ campaign, added: 6 });
  await sendUntilDone(school, campaign);
  expect([...received(district, school).values()]).toEqual(Array.from({ length: families }, () => 1));
  await valueOfCall(district, 'loadReceipt', { text: await receiptOf(school, slice) });
  expect(statesIn(district)).toEqual({ sent: 12 });
  expect((await onlyAway()).counts).toMatchObject({ total: 6, sent: 6, open: 0 });
});

test('the file holds what the messages need, and nothing else of the families', async () => {
  const { text } = await handOverSchool(district, campaign, 'Alder Elementary');
  const file = JSON.parse(text) as { content: { languages: object }; messages: readonly object[] };
  expect(Object.keys(file.messages[0] ?? {}).sort()).toEqual(
    ['address', 'children', 'familyName', 'guardianFirstName', 'key', 'language', 'link', 'schools'].sort(),
  );
  // Neither phones, nor children, nor families of the other school, nor any workbook’s id.
  expect(text).not.toMatch(/555-00\d\d|Child0|S-00|family\.002/);
  expect(text).not.toContain(district.world().workbook.id);
  expect(text).toContain('family.001@families.example');
});

test('each family of a confidential survey gets its own link from the other workbook, too', async () => {
  const world = await inviteWorld(plainFamilies(4), { mode: 'confidential' });
  const own = await confirmed(world);
  const here = await emptyWorkbook();
  const { text } = await handOverShare(world.host, own, 2);
  await valueOfCall(here, 'loadSlice', { text });
  await sendUntilDone(here, own);
  await sendUntilDone(world.host, own);
  const links = [here, world.host].flatMap((host) =>
    host.world().mail.map(({ text: body }) => /entry\.\d+=([A-Z2-7]{10})/.exec(body)?.[1] ?? 'none'),
  );
  expect(new Set(links).size).toBe(4);
  expect(links).not.toContain('none');
  here.close();
  world.host.close();
});

test('a message about a child arrives from the other workbook as it would from here, and the other file names no child', async () => {
  const world = await inviteWorld(plainFamilies(3));
  await approveMessage(world, 'T10');
  const fields = {
    UpdateText: { en: 'We read a lot.', es: 'Leemos mucho.' },
    AskBack: { en: 'What does your child like?', es: '¿Qué le gusta?' },
    SlotLink: { '*': 'https://slots.example/' },
  };
  const shared = { audience: { kind: 'everyone' }, readers: { es: 'Ines Reader' } };
  const about = await confirmed(world, { ...shared, template: 'T10', about: 'D-1', mode: 'guardian-child', fields });
  const [mine, given] = [await emptyWorkbook('Mine'), await handOverShare(world.host, about, 2)];
  expect(given.text).toContain('Child001');
  await valueOfCall(mine, 'loadSlice', { text: given.text });
  await sendUntilDone(mine, about);
  await sendUntilDone(world.host, about);
  const texts = [mine, world.host].flatMap((host) => host.world().mail.map(({ text }) => text));
  const named = texts.map((text) => /(?:tutoring for|tutoría de) (\w+)/.exec(text)?.[1]).sort();
  expect(named).toEqual(['Child001', 'Child002', 'Child003']);
  // The invitation to the survey of the same families names nobody.
  expect((await handOverShare(district, campaign, 2)).text).not.toContain('Child0');
  mine.close();
  world.host.close();
});

test('loaded twice, a slice adds nothing; nor does a receipt change anything the second time', async () => {
  const { text, slice } = await handOverSchool(district, campaign, 'Birch Elementary');
  await valueOfCall(school, 'loadSlice', { text });
  await valueOfCall(school, 'sendMessages', { campaign, most: 4 });
  expect(await valueOfCall(school, 'loadSlice', { text })).toEqual({ campaign, added: 0 });
  expect(statesIn(school)).toEqual({ open: 2, sent: 4 });
  const receipt = await receiptOf(school, slice);
  await valueOfCall(district, 'loadReceipt', { text: receipt });
  const before = sendLog(district);
  const again = await valueOfCall<{ isKnown: boolean }>(district, 'loadReceipt', { text: receipt });
  expect(again.isKnown).toBe(true);
  expect(sendLog(district)).toEqual(before);
  expect(statesIn(district)).toEqual({ open: 6, 'handed over': 2, sent: 4 });
});

test('a slice is not loaded where it came from, cut short, edited, or where a receipt is meant', async () => {
  const { text, slice } = await handOverSchool(district, campaign, 'Alder Elementary');
  expect(await codeOf(district, 'loadSlice', { text })).toBe('handOver.own-file');
  expect(await codeOf(school, 'loadSlice', { text: text.slice(0, -40) })).toBe('handOver.cut-short');
  const edited = text.replace('family.001@families.example', 'family.999@families.example');
  expect(await codeOf(school, 'loadSlice', { text: edited })).toBe('handOver.edited');
  expect(await codeOf(school, 'loadSlice', { text: 'Dear all' })).toBe('handOver.no-slice');
  await valueOfCall(school, 'loadSlice', { text });
  const receipt = await receiptOf(school, slice);
  expect(await codeOf(school, 'loadSlice', { text: receipt })).toBe('handOver.is-receipt');
  expect(await codeOf(district, 'loadReceipt', { text })).toBe('handOver.is-slice');
});

test('in a copy of the district’s workbook or of the school’s nothing is loaded, sent or saved; a new name changes nothing', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'hand-over-'));
  const [kept, copied] = [join(folder, 'kept'), join(folder, 'copied')];
  const world = await inviteWorld(plainFamilies(4), { dataDir: kept });
  const own = await confirmed(world);
  const { text, slice } = await handOverShare(world.host, own, 2);
  world.host.setWorkbook({ name: 'A new name' });
  await valueOfCall(school, 'loadSlice', { text });
  await sendUntilDone(school, own);
  await valueOfCall(world.host, 'loadReceipt', { text: await receiptOf(school, slice) });
  world.host.close();
  cpSync(kept, copied, { recursive: true });
  const copy = await emptyWorkbook('Copy', { dataDir: copied });
  expect(await codeOf(copy, 'loadSlice', { text })).toBe('handOver.copy-of-origin');
  expect(await codeOf(copy, 'sliceFile', { slice })).toBe('invite.copied');
  expect(await codeOf(copy, 'cancelRest', { campaign: own })).toBe('invite.copied');
  expect(await codeOf(copy, 'loadReceipt', { text: await receiptOf(school, slice) })).toBe('invite.copied');
  copy.close();
  const mine = await emptyWorkbook('Mine', { dataDir: join(folder, 'mine') });
  await valueOfCall(mine, 'loadSlice', { text });
  mine.close();
  const copyOfMine = await emptyWorkbook('Mine 2', { dataDir: join(folder, 'mine') });
  expect(await codeOf(copyOfMine, 'loadSlice', { text })).toBe('invite.copied');
  expect(await codeOf(copyOfMine, 'receiptFile', { slice })).toBe('invite.copied');
  expect(await codeOf(copyOfMine, 'sendMessages', { campaign: own, most: 50 })).toBe('invite.copied');
  copyOfMine.close();
  rmSync(folder, { recursive: true, force: true });
});

test('a receipt of another slice, an older, a cut or an edited one, or of a second workbook is refused', async () => {
  const { text, slice } = await handOverSchool(district, campaign, 'Alder Elementary');
  await valueOfCall(school, 'loadSlice', { text });
  const first = await receiptOf(school, slice);
  await sendUntilDone(school, campaign);
  const second = await receiptOf(school, slice);
  await valueOfCall(district, 'loadReceipt', { text: second });
  const before = sendLog(district);
  expect(await codeOf(district, 'loadReceipt', { text: first })).toBe('handOver.older');
  expect(await codeOf(district, 'loadReceipt', { text: second.slice(0, 300) })).toBe('handOver.cut-short');
  expect(await codeOf(district, 'loadReceipt', { text: second.replace('"sent"', '"back"') })).toBe('handOver.edited');
  const elsewhere = await emptyWorkbook('Birch');
  await valueOfCall(elsewhere, 'loadSlice', { text });
  for (let times = 0; times < 3; times += 1) await receiptOf(elsewhere, slice);
  const other = await receiptOf(elsewhere, slice);
  expect(await codeOf(district, 'loadReceipt', { text: other })).toBe('handOver.two-workbooks');
  expect(await codeOf(elsewhere, 'loadReceipt', { text: other })).toBe('handOver.own-receipt');
  const stranger = await emptyWorkbook('Cedar');
  expect(await codeOf(stranger, 'loadReceipt', { text: other })).toBe('handOver.other-slice');
  expect(sendLog(district)).toEqual(before);
  elsewhere.close();
  stranger.close();
});

test('what the school gives back waits in the district again, and the school cannot send it any more', async () => {
  const { text, slice } = await handOverSchool(district, campaign, 'Alder Elementary');
  await valueOfCall(school, 'loadSlice', { text });
  await valueOfCall(school, 'sendMessages', { campaign, most: 2 });
  await valueOfCall(school, 'cancelRest', { campaign });
  expect(await codeOf(school, 'reopenCanceled', { campaign })).toBe('handOver.given-back');
  await valueOfCall(district, 'loadReceipt', { text: await receiptOf(school, slice) });
  expect(statesIn(district)).toEqual({ open: 10, sent: 2 });
  await sendUntilDone(district, campaign);
  await sendUntilDone(school, campaign);
  expect([...received(district, school).values()]).toEqual(Array.from({ length: families }, () => 1));
  // Handed over once more, it waits at the school anew.
  expect((await onlyAway()).counts.total).toBe(2);
});

test('given back, then handed over anew to the same school: it goes out from there, once', async () => {
  const first = await handOverShare(district, campaign, 4);
  await valueOfCall(school, 'loadSlice', { text: first.text });
  await valueOfCall(school, 'cancelRest', { campaign });
  await valueOfCall(district, 'loadReceipt', { text: await receiptOf(school, first.slice) });
  const second = await handOverShare(district, campaign, 3);
  await valueOfCall(school, 'loadSlice', { text: second.text });
  // The older file again: it brings nothing back.
  await valueOfCall(school, 'loadSlice', { text: first.text });
  expect(statesIn(school)).toEqual({ canceled: 1, open: 3 });
  await sendUntilDone(school, campaign);
  await sendUntilDone(district, campaign);
  await valueOfCall(district, 'loadReceipt', { text: await receiptOf(school, second.slice) });
  expect([...received(district, school).values()]).toEqual(Array.from({ length: families }, () => 1));
  expect(statesIn(district)).toEqual({ sent: families });
});

test('taken back as never loaded; where it was loaded all the same, its receipt says who can have it twice', async () => {
  const { text, slice } = await handOverShare(district, campaign, 6);
  await valueOfCall(school, 'loadSlice', { text });
  await valueOfCall(district, 'takeBack', { slice, neverLoaded: true });
  expect(statesIn(district)).toEqual({ open: families });
  expect(await codeOf(district, 'sliceFile', { slice })).toBe('handOver.not-out');
  await valueOfCall(district, 'sendMessages', { campaign, most: 2 });
  await valueOfCall(school, 'sendMessages', { campaign, most: 3 });
  const told = await valueOfCall<{ wasTakenBack: boolean; clashCount: number }>(district, 'loadReceipt', {
    text: await receiptOf(school, slice),
  });
  // Two went out here and there; the other four are the school’s again, sent or not.
  expect(told).toMatchObject({ wasTakenBack: true, clashCount: 2 });
  expect(statesIn(district)).toEqual({ sent: 3, 'handed over': 3, open: 6 });
  expect(await codeOf(district, 'takeBack', { slice, neverLoaded: true })).toBe('handOver.was-loaded');
});

test('a family that opted out after the hand-over is named, so that the school can be told', async () => {
  await handOverShare(district, campaign, 4);
  expect((await onlyAway()).heldBack).toEqual([]);
  const guardians = district.world().sheets.find(({ values }) => values[0]?.includes('guardian.barred'));
  const column = guardians?.values[0]?.indexOf('guardian.barred') ?? -1;
  await district.edit(guardians?.name ?? '', `${String.fromCharCode(65 + column)}3`, [[true]]);
  expect((await onlyAway()).heldBack).toHaveLength(1);
});

test('what the school does not know the fate of is unknown here, and settled there alone', async () => {
  const { text, slice } = await handOverShare(district, campaign, 3);
  await valueOfCall(school, 'loadSlice', { text });
  school.setFaults({ failNext: 'MailApp.sendEmail', message: 'Service error' });
  await sendUntilDone(school, campaign);
  await valueOfCall(district, 'loadReceipt', { text: await receiptOf(school, slice) });
  expect(statesIn(district)).toEqual({ open: 9, sent: 2, unknown: 1 });
  const key = sendLog(district).find((row) => row['log.state'] === 'unknown')?.['log.key'] ?? '';
  expect(await codeOf(district, 'settleUnknown', { campaign, key, arrived: false })).toBe('handOver.settle-there');
  await valueOfCall(school, 'settleUnknown', { campaign, key, arrived: true });
  await valueOfCall(district, 'loadReceipt', { text: await receiptOf(school, slice) });
  expect(statesIn(district)).toEqual({ open: 9, sent: 3 });
});

test('a row that the school’s log has lost is unknown here, never open', async () => {
  const { text, slice } = await handOverShare(district, campaign, 3);
  await valueOfCall(school, 'loadSlice', { text });
  const log = school.world().sheets.find(({ values }) => values[0]?.includes('log.key'));
  school.deleteRows(log?.name ?? '', 3, 1);
  await valueOfCall(district, 'loadReceipt', { text: await receiptOf(school, slice) });
  expect(statesIn(district)).toEqual({ open: 9, unknown: 1, 'handed over': 2 });
});

test('a number that is not the one that was seen, or a choice that nobody waits for, is refused', async () => {
  const choice = { kind: 'share', messages: 5 };
  const answer = await answerOf(district, 'handOver', { campaign, choice, seen: 4 });
  expect(answer.problem?.code).toBe('handOver.changed-since');
  await sendUntilDone(district, campaign);
  const late = await answerOf(district, 'handOver', { campaign, choice, seen: 5 });
  expect(late.problem?.code).toBe('handOver.nothing');
  expect(await codeOf(school, 'receiptFile', { slice: 'H-nothing' })).toBe('handOver.slice-gone');
});
