// The log as figures, through the bundle that ships, against a world whose numbers are known by hand.
import { familyCode } from '../../../src/domain/survey/family-code';
import type { AfterHome } from '../../../src/rpc/after-calls';
import type { Host } from '../../../workbench/host-types';
import { handMade, pagesOf, typeInto } from '../../support/after-world';
import { answerOf, confirmed, inviteWorld, sendLog, sendUntilDone, valueOfCall } from '../../support/invite-world';

let host: Host;
afterEach(() => host.close());

const open = () => valueOfCall<AfterHome>(host, 'openAfter', {});
const none = { waiting: 0, failed: 0, unknown: 0, callsDone: 0, callsToDo: 0, lettersDone: 0, lettersToDo: 0 };
const groups = (home: AfterHome, by: string) =>
  Object.fromEntries(
    (home.tables.find((table) => table.by === by)?.groups ?? []).map(({ kind, name, figures }) => [
      name || kind,
      figures,
    ]),
  );
const secret = (): string => {
  const [codes = [], , row = []] = host.world().sheets.find(({ name }) => name === 'Survey forms')?.values ?? [];
  return String(row[codes.indexOf('form.secret')] ?? '');
};
const answer = async (code: string): Promise<void> => {
  const { publishedId, items } = host.world().forms[0] ?? { publishedId: '', items: [] };
  const [first, last] = [items[0], items[items.length - 1]];
  const body = new URLSearchParams({ [`entry.${first?.entryId}`]: first?.choices[1] ?? '' });
  if (code !== '') body.set(`entry.${last?.entryId}`, code);
  expect((await host.submitForm(publishedId, body)).state).toBe('received');
};

test('every message of a confidential survey is told once, by campaign, school and language, with who answered', async () => {
  const world = await inviteWorld(handMade, { mode: 'confidential' });
  ({ host } = world);
  const campaign = await confirmed(world);
  const before = await open();
  expect(before.all).toMatchObject({ messages: 29, sent: 0, waiting: 27, callsToDo: 1, lettersToDo: 1, answered: 0 });
  await sendUntilDone(host, campaign);
  await typeInto(host, 'log.day', '2026-08-05', (row) => row['log.state'] === 'call');
  for (const id of ['001', '002', '015', '027']) await answer(familyCode(secret(), `g:G-${id}`));
  const home = await open();
  const alder = { ...none, messages: 14, sent: 13, callsDone: 1, handedOver: 0, canceled: 0, answered: 2 };
  const birch = { ...none, messages: 12, sent: 11, lettersToDo: 1, handedOver: 0, canceled: 0, answered: 1 };
  const cedar = { ...none, messages: 3, sent: 3, handedOver: 0, canceled: 0, answered: 1 };
  expect(groups(home, 'school')).toEqual({
    'Alder Elementary': alder,
    'Birch Elementary': birch,
    'Cedar Elementary': cedar,
  });
  expect(groups(home, 'language')).toEqual({
    English: { ...alder, messages: 17, sent: 16, answered: 3 },
    Español: birch,
  });
  const whole = {
    ...none,
    messages: 29,
    sent: 27,
    callsDone: 1,
    lettersToDo: 1,
    handedOver: 0,
    canceled: 0,
    answered: 4,
  };
  expect(home.all).toEqual(whole);
  expect(home.campaigns).toMatchObject([
    { id: campaign, name: 'Family pulse 1', figures: whole, returned: null, coming: null },
  ]);
}, 90_000);

test('of an anonymous survey only how many answers came is told, and a letter counts once its day is written', async () => {
  const world = await inviteWorld(handMade);
  ({ host } = world);
  await sendUntilDone(host, await confirmed(world));
  for (let at = 0; at < 5; at += 1) await answer('');
  await typeInto(host, 'log.day', '2026-08-05', (row) => row['log.state'] === 'letter');
  const home = await open();
  expect(home.all).toMatchObject({ callsToDo: 1, lettersDone: 1, lettersToDo: 0, answered: null });
  expect(home.campaigns).toMatchObject([{ returned: 5 }]);
}, 90_000);

test('each sheet is read once, and nothing is written by looking', async () => {
  const world = await inviteWorld(handMade, { mode: 'confidential' });
  ({ host } = world);
  await confirmed(world);
  const before = JSON.stringify(host.world().sheets);
  const { calls } = host.world();
  await open();
  const after = host.world().calls;
  expect(JSON.stringify(host.world().sheets)).toBe(before);
  const made = (method: string): number => (after.byMethod[method] ?? 0) - (calls.byMethod[method] ?? 0);
  // Twelve sheets of ours, each whole, and the two tabs of answers.
  expect([made('Sheet.getDataRange'), made('Range.getValues')]).toEqual([12, 14]);
  expect(
    Object.keys(after.byMethod).filter((method) => /\.set|append|insert/.test(method) && made(method) > 0),
  ).toEqual([]);
}, 90_000);

test('the log is saved with what a spreadsheet would reckon with made harmless, one campaign or all', async () => {
  const world = await inviteWorld(handMade);
  ({ host } = world);
  expect((await answerOf(host, 'sendLogFile', { campaign: '' })).problem?.code).toBe('after.no-log');
  const campaign = await confirmed(world);
  await typeInto(host, 'log.familyName', '=HYPERLINK("http://x.example","a")', (row) => row['log.unit'] === 'g:G-001');
  await typeInto(host, 'log.phone', '+1 555 0100', (row) => row['log.unit'] === 'g:G-002');
  const file = await valueOfCall<{ name: string; text: string; messages: number }>(host, 'sendLogFile', { campaign });
  expect(file.messages).toBe(29);
  expect(file.name).toMatch(/^Send log \d{4}-\d{2}-\d{2}\.csv$/);
  const lines = file.text.trim().split('\r\n');
  expect(lines).toHaveLength(30);
  expect(lines[0]).toContain('Family,Guardian first name,Schools,Children,Email address');
  expect(file.text).toContain(`"'=HYPERLINK(""http://x.example"",""a"")"`);
  expect(file.text).toContain("'+1 555 0100");
  expect(lines.slice(1).every((line) => !/(^|,)"?[=+@-]/.test(line))).toBe(true);
  const other = await answerOf(host, 'sendLogFile', { campaign: 'C-none' });
  expect(other.problem?.code).toBe('after.no-log');
}, 90_000);

test('the page for others names nobody, and tells of the small school only that it is left out', async () => {
  const world = await inviteWorld(handMade);
  ({ host } = world);
  await sendUntilDone(host, await confirmed(world));
  const pages = pagesOf(host);
  await valueOfCall(host, 'printSent', {});
  const html = pages[0] ?? '';
  expect(html).toContain('Left out, since they are few: Cedar Elementary');
  expect(html).toContain('Family pulse 1');
  expect(html).toMatch(/Alder Elementary<\/td><td dir="auto">about 10<\/td>/);
  for (const row of sendLog(host)) {
    expect(html).not.toContain(row['log.familyName']);
    expect(html).not.toContain(row['log.address'] || 'no address');
  }
  expect(html).not.toContain('29');
}, 90_000);
