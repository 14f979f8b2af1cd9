// What stands between a look and a confirmation.
import type { Host } from '../../../workbench/host-types';
import {
  answerOf,
  confirmed,
  type InviteWorld,
  inviteWorld,
  type Progress,
  plainFamilies,
  type Row,
  sendLog,
  valueOfCall,
  wishFor,
} from '../../support/invite-world';

let host: Host;

afterEach(() => host.close());

const open = async (rows: readonly Row[], languages: readonly string[] = ['en', 'es']): Promise<InviteWorld> => {
  const world = await inviteWorld(rows, { languages });
  host = world.host;
  return world;
};

const ask = (
  { survey }: InviteWorld,
  change: { readonly messages: number; readonly calls?: boolean; readonly asNew?: boolean },
) =>
  answerOf<{ campaign: string; added: number }>(host, 'confirmInvitation', {
    wish: wishFor(survey),
    calls: false,
    asNew: false,
    ...change,
  });

const codesOf = (sheet: string) => host.world().sheets.find(({ name }) => name === sheet)?.values[0] ?? [];

const columnOf = (sheet: string, code: string): string => String.fromCharCode(65 + codesOf(sheet).indexOf(code));

test('PV07: a language that many families read waits, or is phoned when a person says so', async () => {
  const world = await open(plainFamilies(9), ['en']);
  const refused = await ask(world, { messages: 6 });
  expect(refused.problem).toEqual({ code: 'invite.languages-not-ready', values: { language: 'Español', families: 3 } });
  expect((await ask(world, { messages: 6, calls: true })).value.added).toBe(9);
  const states = sendLog(host).map((row) => row['log.state']);
  expect(states.filter((state) => state === 'call')).toHaveLength(3);
});

test('PV09: nothing goes out in a language that nobody approved', async () => {
  const world = await open(plainFamilies(3));
  await host.edit(
    'Languages',
    `${columnOf('Languages', 'language.approvedBy')}3:${columnOf('Languages', 'language.approvedBy')}6`,
    [[''], [''], [''], ['']],
  );
  expect((await answerOf(host, 'previewInvitation', wishFor(world.survey))).problem?.code).toBe('invite.nothing-open');
});

test('design 3.11: no link is sent before someone saw the form open without signing in', async () => {
  const world = await open(plainFamilies(3));
  for (const { id } of host.world().forms) await valueOfCall(host, 'tickFormOpens', { formId: id, opens: false });
  expect((await answerOf(host, 'previewInvitation', wishFor(world.survey))).problem?.code).toBe('invite.nothing-open');
});

test('a list that changed between the look and the confirmation is looked at again', async () => {
  const world = await open(plainFamilies(3));
  expect((await ask(world, { messages: 2 })).problem).toEqual({
    code: 'invite.changed-since',
    values: { seen: 2, now: 3 },
  });
  expect(sendLog(host)).toEqual([]);
});

test('a fact that the message needs is asked for by name', async () => {
  const world = await open(plainFamilies(3));
  const settings = host.world().sheets.find(({ name }) => name === 'Settings');
  const row = settings?.values.findIndex((line) => line.includes('contactPhone')) ?? -1;
  await host.edit('Settings', `C${row + 1}`, [['']]);
  const reply = await answerOf(host, 'previewInvitation', wishFor(world.survey));
  expect(reply.problem).toEqual({ code: 'invite.settings-missing', values: { settings: 'Their phone' } });
});

test('a contact that families cannot answer to is named before anything is sent', async () => {
  const world = await open(plainFamilies(3));
  const settings = host.world().sheets.find(({ name }) => name === 'Settings');
  const row = settings?.values.findIndex((line) => line.includes('contactEmail')) ?? -1;
  await host.edit('Settings', `C${row + 1}`, [['Rosa Delgado rosa@']]);
  const reply = await answerOf(host, 'previewInvitation', wishFor(world.survey));
  expect(reply.problem?.code).toBe('invite.contact-not-address');
});

test('in a copied workbook an invitation is read only until a person starts it as new', async () => {
  const world = await open(plainFamilies(3));
  const campaign = await confirmed(world);
  await host.edit('Invitations', `${columnOf('Invitations', 'campaign.workbook')}3`, [['another-workbook']]);
  expect((await answerOf(host, 'sendMessages', { campaign, most: 50 })).problem?.code).toBe('invite.copied');
  expect(await valueOfCall(host, 'openCampaign', { campaign })).toMatchObject({ copied: true, figures: { open: 3 } });
  expect((await ask(world, { messages: 3 })).problem?.code).toBe('invite.copied');
  const anew = await ask(world, { messages: 3, asNew: true });
  expect(anew.value.added).toBe(3);
  expect(anew.value.campaign).not.toBe(campaign);
  const progress = await valueOfCall<Progress>(host, 'sendMessages', { campaign: anew.value.campaign, most: 50 });
  expect(progress.figures).toMatchObject({ sent: 3, total: 3 });
});

test('rows that staff typed get ids, and rows that do not count are told by sheet and row', async () => {
  const world = await open(plainFamilies(2));
  const at = (code: string) => columnOf('Guardians', code);
  await host.edit('Guardians', `${at('guardian.family')}5`, [['F-001']]);
  await host.edit('Guardians', `${at('guardian.email')}5`, [['typed@families.example']]);
  await host.edit('Guardians', `${at('guardian.language')}5`, [['Spanish']]);
  await host.edit('Guardians', `${at('guardian.email')}6`, [['orphan@families.example']]);
  const preview = await valueOfCall<{ messages: number; problems: readonly unknown[] }>(
    host,
    'previewInvitation',
    wishFor(world.survey),
  );
  expect(preview.messages).toBe(3);
  expect(preview.problems).toEqual([{ code: 'invite.family-missing', values: { sheet: 'Guardians', row: 6 } }]);
});

test('a crash while the confirmation is written loses nothing once it is confirmed again', async () => {
  const rows = plainFamilies(4);
  const clean = await open(rows);
  host.resetCalls();
  await ask(clean, { messages: 4 });
  const calls = host.calls().total;
  host.close();
  for (let crashAtCall = 1; crashAtCall <= calls; crashAtCall += 7) {
    const world = await open(rows);
    host.setFaults({ crashAtCall, crashWhen: 'after', unflushed: 'kept' });
    const asked = { wish: wishFor(world.survey), messages: 4, calls: false, asNew: false };
    await host.run('rpc', ['confirmInvitation', asked]);
    const again = await ask(world, { messages: 4 });
    if (!again.ok) throw new Error(`at call ${crashAtCall}: ${again.problem?.code}`);
    const { campaign } = again.value;
    await valueOfCall(host, 'sendMessages', { campaign, most: 50 });
    expect({ crashAtCall, mail: host.world().mail.length }).toEqual({ crashAtCall, mail: 4 });
    host.close();
  }
  await open(rows);
}, 120_000);

test('a wish of the wrong shape never reaches a handler', async () => {
  const world = await open(plainFamilies(2));
  const wrong = { ...wishFor(world.survey), audience: { kind: 'nobody' } };
  expect((await answerOf(host, 'previewInvitation', wrong)).problem?.code).toBe('rpc.wrong-input');
  const past = await answerOf(host, 'previewInvitation', { ...wishFor(world.survey), closes: '2020-01-01' });
  expect(past.problem?.code).toBe('invite.closes-past');
});

test.each([
  ['needs', 'What does your child need?', '¿Qué necesita su hijo o hija?'],
  ['yearEnd', 'How was tutoring at', '¿Cómo estuvo la tutoría en'],
] as const)('an invitation to the survey %s says what that survey is about', async (purpose, english, spanish) => {
  const world = await inviteWorld(plainFamilies(3), { purpose });
  host = world.host;
  const confirmation = await ask(world, { messages: 3 });
  await valueOfCall<Progress>(host, 'sendMessages', { campaign: confirmation.value.campaign, most: 50 });
  const texts = host.world().mail.map(({ text }) => text);
  expect(texts).toHaveLength(3);
  expect(texts.filter((text) => text.includes(english))).toHaveLength(2);
  expect(texts.filter((text) => text.includes(spanish))).toHaveLength(1);
  expect(texts.join('')).not.toMatch(/How is tutoring at|Cómo le va/);
});
