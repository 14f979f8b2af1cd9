// What lists, settings and sheets hold when people have filled them, sent through the real bundle.
import type { Host } from '../../workbench/host-types';
import {
  answerOf,
  confirmed,
  type InviteWorld,
  inviteWorld,
  listHeadings,
  type Progress,
  pasteList,
  plainFamilies,
  type Row,
  received,
  sendLog,
  sendUntilDone,
  valueOfCall,
  wishFor,
} from '../support/invite-world';
import { fillArabic, translationRows, typeTranslation } from '../support/translated';

jest.setTimeout(120_000);

let host: Host;
afterEach(() => host.close());

const open = async (rows: readonly Row[] | undefined): Promise<InviteWorld> => {
  const world = await inviteWorld(rows);
  host = world.host;
  return world;
};

const changed = (row: Row, cells: { readonly [at: number]: string }): Row => row.map((cell, at) => cells[at] ?? cell);

const withCells = (n: number, cells: { readonly [family: number]: { readonly [at: number]: string } }) =>
  plainFamilies(n).map((row, at) => changed(row, cells[at + 1] ?? {}));

const sheetNamed = (name: string) => host.world().sheets.find((sheet) => sheet.name === name);

const setSetting = async (code: string, value: string): Promise<void> => {
  const row = sheetNamed('Settings')?.values.findIndex((line) => line.includes(code)) ?? -1;
  await host.edit('Settings', `C${row + 1}`, [[value]]);
};

const press = (campaign: string, most = 50): Promise<Progress> =>
  valueOfCall<Progress>(host, 'sendMessages', { campaign, most });

test('an empty row in the middle of the pasted list, and one that holds only spaces, are passed over', async () => {
  const rows = plainFamilies(6);
  const blank = listHeadings.map(() => '');
  const world = await open([...rows.slice(0, 2), blank, ...rows.slice(2, 4), blank.map(() => ' '), ...rows.slice(4)]);
  const campaign = await confirmed(world);
  await sendUntilDone(host, campaign);
  expect([...received(host).values()]).toEqual(Array(6).fill(1));
});

test('<script>, $& and {{SchoolName}} in names, schools and settings arrive as those characters', async () => {
  const odd = '<script>alert(1)</script> $& {{SchoolName}}';
  const world = await open(withCells(1, { 1: { 3: `School ${odd}`, 7: odd } }));
  await setSetting('districtName', `District ${odd}`);
  const campaign = await confirmed(world);
  await press(campaign);
  const [mail] = host.world().mail;
  expect(mail?.text).toContain(`Hello ${odd} family,`);
  expect(mail?.text).toContain(`District ${odd}`);
  expect(mail?.html).not.toContain('<script');
  expect(mail?.html).toContain('&lt;script&gt;');
});

test('a formula that a family is called by is never one in our sheets', async () => {
  const world = await open(withCells(2, { 1: { 7: '\'=HYPERLINK("https://x.example","y")' }, 2: { 6: "'+1+2" } }));
  const campaign = await confirmed(world);
  await press(campaign);
  expect(host.world().mail).toHaveLength(2);
  for (const name of ['Guardians', 'Families', 'Send log'])
    expect(
      sheetNamed(name)
        ?.formulas.flat()
        .filter((formula) => formula !== ''),
    ).toEqual([]);
});

test('a line break in a setting reaches no header of a message', async () => {
  const world = await open(plainFamilies(1));
  await setSetting('districtName', 'Maple\r\nBcc: thief@x.example');
  await setSetting('contactName', 'Rosa\nDelgado');
  const campaign = await confirmed(world);
  await press(campaign);
  const [mail] = host.world().mail;
  expect({ to: mail?.to, cc: mail?.cc, bcc: mail?.bcc }).toEqual({
    to: ['family.001@families.example'],
    cc: [],
    bcc: [],
  });
  expect(`${mail?.subject}${mail?.name}`).not.toMatch(/[\r\n]/);
  expect(await host.eml(1)).not.toMatch(/^Bcc:/im);
});

test('an address with spaces around it goes out; a full name, two addresses and none become a call, and say why', async () => {
  const world = await open(
    withCells(6, {
      1: { 8: ' family.001@families.example  ' },
      2: { 8: 'Last Two <family.002@families.example>' },
      3: { 8: 'family.003@families.example, other.003@families.example' },
      4: { 8: '' },
      5: { 8: 'family.005@families..example' },
      6: { 8: '', 9: '' },
    }),
  );
  const campaign = await confirmed(world);
  await sendUntilDone(host, campaign);
  expect([...received(host)]).toEqual([['family.001@families.example', 1]]);
  const states = sendLog(host).map((row) => [row['log.unit'], row['log.state'], row['log.why'] !== '']);
  expect(states).toEqual([
    ['g:G-001', 'sent', false],
    ['g:G-002', 'call', true],
    ['g:G-003', 'call', true],
    ['g:G-004', 'call', true],
    ['g:G-005', 'call', true],
    ['g:G-006', 'letter', true],
  ]);
});

test('a translation with an unclosed field keeps its language from being sent in, and the others go out', async () => {
  const world = await open(withCells(3, { 1: { 10: 'Arabic' } }));
  await valueOfCall(host, 'addLanguage', { language: 'ar' });
  await fillArabic(host);
  const body = translationRows(host).find(({ cells }) => (cells['text.ar'] ?? '').includes('{{FamilyName'));
  if (body === undefined) throw new Error('no translation greets a family');
  await typeTranslation(
    host,
    'text.ar',
    body.row,
    (body.cells['text.ar'] ?? '').replace('{{FamilyName', '{{FamilyNam'),
  );
  const { problem } = await answerOf(host, 'approveLanguage', { language: 'ar', name: 'Ines Reader', seen: 'x' });
  expect(problem).toBeDefined();
  const preview = await valueOfCall<{ messages: number; notReady: readonly { name: string }[] }>(
    host,
    'previewInvitation',
    wishFor(world.survey),
  );
  expect(preview).toMatchObject({ messages: 2, notReady: [{ families: 1 }] });
});

test('what the messages were made of is deleted while they go out: the rest has the confirmed words', async () => {
  const campaign = await confirmed(await open(plainFamilies(9)));
  await press(campaign, 3);
  for (const name of ['Settings', 'Schools', 'Children', 'Surveys', 'Translations'])
    if (sheetNamed(name) !== undefined) host.deleteSheet(name);
  await press(campaign, 3);
  await press(campaign, 3);
  expect([...received(host).values()]).toEqual(Array(9).fill(1));
  for (const { text } of host.world().mail) expect(text).toContain('Maple Valley School District');
});

test('a workbook with decimal commas and days first sends, stops and goes on the same', async () => {
  const world = await open(plainFamilies(9));
  host.setWorkbook({ locale: 'de_DE', timeZone: 'Europe/Berlin' });
  const campaign = await confirmed(world);
  host.onScreen((event) => {
    if (event.kind === 'mail-arrived' && event.n === 4) host.setFaults({ crashAtCall: 1, crashWhen: 'after' });
  });
  expect(await host.run('rpc', ['sendMessages', { campaign, most: 50 }])).toHaveProperty('error');
  await host.advanceClock(8);
  await sendUntilDone(host, campaign);
  const states = sendLog(host).map((row) => row['log.state']);
  expect([...states].sort()).toEqual([...Array(8).fill('sent'), 'unknown']);
  expect([...received(host).values()]).toEqual(Array(8).fill(1));
  for (const row of sendLog(host)) expect(row['log.day']).toMatch(/^\d{4}-\d\d-\d\d$/);
});

test('copied while it is sent: the copy sends nothing, and the first workbook goes on', async () => {
  const campaign = await confirmed(await open(plainFamilies(6)));
  await press(campaign, 3);
  const column = String.fromCharCode(65 + (sheetNamed('Invitations')?.values[0]?.indexOf('campaign.workbook') ?? 0));
  const own = String(sheetNamed('Invitations')?.values[2]?.[column.charCodeAt(0) - 65]);
  // As it is in the copy: the campaign names a workbook that this one is not.
  await host.edit('Invitations', `${column}3`, [['the-first-workbook']]);
  for (const method of ['sendMessages', 'recheckUnsent'] as const) {
    const input = method === 'sendMessages' ? { campaign, most: 50 } : { campaign };
    expect((await answerOf(host, method, input)).problem?.code).toBe('invite.copied');
  }
  expect(host.world().mail).toHaveLength(3);
  await host.edit('Invitations', `${column}3`, [[own]]);
  await sendUntilDone(host, campaign);
  expect([...received(host).values()]).toEqual(Array(6).fill(1));
});

test('a list that is pasted again with other addresses while messages wait sends none of them to two addresses', async () => {
  const campaign = await confirmed(await open(plainFamilies(6)));
  await press(campaign, 3);
  const moved = plainFamilies(6).map((row) => changed(row, { 8: (row[8] ?? '').replace('family', 'new') }));
  await valueOfCall(host, 'importFamilies', {
    sheetId: await pasteList(host, 'Pasted again', [listHeadings, ...moved]),
  });
  await sendUntilDone(host, campaign);
  const numbers = [...received(host).keys()].map((address) => address.replace(/\D/g, ''));
  expect(new Set(numbers).size).toBe(numbers.length);
  expect(host.world().mail).toHaveLength(6);
});
