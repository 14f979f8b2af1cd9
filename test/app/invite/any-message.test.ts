/** Messages beside the invitation to a survey, through the bundle: what is typed, in which language, to whom, and once. */
import type { Json } from '../../../workbench/json';
import {
  answerOf,
  approveMessage,
  confirmed,
  type InviteWorld,
  inviteWorld,
  plainFamilies,
  received,
  sendLog,
  sendUntilDone,
  valueOfCall,
} from '../../support/invite-world';

const news = {
  template: 'T14',
  about: 'CH-1',
  mode: 'guardian',
  audience: { kind: 'everyone' },
  fields: {
    OldLeaderName: { '*': 'Dana Pruitt' },
    NewLeaderName: { '*': 'Luis Herrera' },
    NewLeaderRole: { en: 'principal', es: 'director' },
    StartDate: { '*': '2026-10-05' },
    WhatStays: { en: 'Tutoring goes on, with the same tutors.', es: 'La tutoría sigue, con los mismos tutores.' },
    BridgeContact: { '*': 'Sam Okafor, 555-0101' },
  },
  readers: { es: 'Ines Reader' },
} as const;

type Form = {
  readonly fields: readonly { readonly name: string; readonly each: boolean; readonly required: boolean }[];
  readonly needsSurvey: boolean;
  readonly languages: readonly { readonly tag: string }[];
};

/** With T14 and T10 read by a named person in both languages. */
const approvedWorld = async (families: Parameters<typeof inviteWorld>[0]): Promise<InviteWorld> => {
  const world = await inviteWorld(families);
  for (const key of ['T14', 'T10']) await approveMessage(world, key);
  return world;
};

const opened = ({ host }: InviteWorld, template: string): Promise<Form> =>
  valueOfCall<Form>(host, 'openWish', { template, survey: '', about: '' });

const withFields = (fields: { readonly [field: string]: Json }): { readonly [name: string]: Json } => ({
  ...news,
  fields: { ...news.fields, ...fields },
});

test('a message asks for what nobody knows, once for all where it is a name or a day', async () => {
  const world = await approvedWorld(plainFamilies(6));
  const { fields, needsSurvey, languages } = await opened(world, 'T14');
  expect(needsSurvey).toBe(false);
  expect(languages.map(({ tag }) => tag)).toEqual(['en', 'es']);
  const each = Object.fromEntries(fields.map((field) => [field.name, field.each]));
  expect(each).toMatchObject({ NewLeaderName: false, StartDate: false, WhatStays: true, NewLeaderRole: true });
  expect(Object.keys(each)).not.toEqual(expect.arrayContaining(['FamilyName']));
  expect(fields.find(({ name }) => name === 'EventDate')?.required).toBe(false);
  world.host.close();
});

test('each guardian gets it in their language, once, however often it is confirmed', async () => {
  const world = await approvedWorld(plainFamilies(9));
  const { host } = world;
  const campaign = await confirmed(world, news);
  await sendUntilDone(host, campaign);
  expect(await confirmed(world, news)).toBe(campaign);
  await sendUntilDone(host, campaign);
  expect([...received(host).values()]).toEqual(Array.from({ length: 9 }, () => 1));
  const texts = host.world().mail.map(({ text }) => text);
  expect(texts.filter((text) => text.includes('director el lunes 5 de octubre'))).toHaveLength(3);
  expect(texts.filter((text) => text.includes('principal on Monday, October 5'))).toHaveLength(6);
  expect(texts.join('\n')).not.toMatch(/\{\{|\}\}/);
  host.close();
});

test('a text that nobody has put a name to is sent to nobody, and waits again once it is changed', async () => {
  const world = await inviteWorld(plainFamilies(3));
  const { host } = world;
  expect((await answerOf(host, 'previewInvitation', news)).problem?.code).toBe('invite.nothing-approved');
  await approveMessage(world, 'T14');
  const preview = await valueOfCall<{ messages: number }>(host, 'previewInvitation', news);
  expect(preview.messages).toBe(3);
  const { languages } = await opened(world, 'T14');
  expect(languages).toHaveLength(2);
  host.close();
});

test('what is missing in one language, and what nobody read in another, keeps it from being confirmed', async () => {
  const world = await approvedWorld(plainFamilies(3));
  const { host } = world;
  const without = await answerOf(host, 'previewInvitation', withFields({ WhatStays: { en: 'All of it.' } }));
  expect(without.problem).toMatchObject({ code: 'invite.value-missing', values: { field: 'WhatStays' } });
  const unread = await answerOf(host, 'previewInvitation', { ...news, readers: {} });
  expect(unread.problem?.code).toBe('invite.nobody-read');
  expect(host.world().mail).toEqual([]);
  host.close();
});

test('what a person types stays text: no field, no mark of HTML, no second line in a subject', async () => {
  const world = await approvedWorld(plainFamilies(1));
  const { host } = world;
  const odd = 'A&B <script>x</script> $& {{FamilyName}} **bold**';
  const campaign = await confirmed(
    world,
    withFields({ BridgeContact: { '*': odd }, NewLeaderName: { '*': 'A\r\nB' } }),
  );
  await sendUntilDone(host, campaign);
  const [mail] = host.world().mail;
  expect(mail?.text).toContain(odd);
  expect(mail?.html).toContain('A&amp;B &lt;script&gt;x&lt;/script&gt; $&amp; {{FamilyName}} **bold**');
  expect(mail?.subject).not.toMatch(/[\r\n]/);
  host.close();
});

test('families that want no surveys get news that every family must have, and no invitation', async () => {
  const world = await approvedWorld(plainFamilies(3));
  const { host } = world;
  await host.edit('Families', 'C3', [['yes']]);
  const { optedOut, messages } = await valueOfCall<{ optedOut: number; messages: number }>(
    host,
    'previewInvitation',
    news,
  );
  expect({ optedOut, messages }).toEqual({ optedOut: 0, messages: 3 });
  const campaign = await confirmed(world, news);
  await sendUntilDone(host, campaign);
  expect(received(host).size).toBe(3);
  host.close();
});

test('a message about a child names it only to its guardians, and one child a message where that is wished', async () => {
  const siblings = plainFamilies(2).map((row, index) =>
    index === 0 ? row : ['F-001', ...row.slice(1, 5), 'G-001', ...row.slice(6)],
  );
  const world = await approvedWorld([
    ...siblings.map((row) => row.map((cell, at) => (at === 8 ? 'a@families.example' : cell))),
  ]);
  const { host } = world;
  const wish = {
    template: 'T10',
    about: 'D-1',
    mode: 'guardian-child',
    audience: { kind: 'everyone' },
    fields: {
      UpdateText: { en: 'We read a lot.\n\n- Stories\n- Maps', es: 'Leemos mucho.' },
      AskBack: { en: 'What does your child like?', es: '¿Qué le gusta?' },
      SlotLink: { '*': 'https://slots.example/' },
    },
    readers: { es: 'Ines Reader' },
  };
  const campaign = await confirmed(world, wish);
  await sendUntilDone(host, campaign);
  const texts = host.world().mail.map(({ text }) => text);
  expect(texts.map((text) => /tutoring for (\w+)\./.exec(text)?.[1]).sort()).toEqual(['Child001', 'Child002']);
  expect(texts[0]).toContain('- Stories\n- Maps');
  expect(sendLog(host).map((row) => row['log.children'])).toEqual(
    expect.arrayContaining(['Child001 · Alder Elementary', 'Child002 · Birch Elementary']),
  );
  host.close();
});

test('more words than a cell holds are refused before anything is written; a little less goes out whole', async () => {
  const world = await approvedWorld(plainFamilies(2));
  const { host } = world;
  await approveMessage(world, 'T12');
  const both = (text: string) => ({ en: text, es: text });
  const wish = (letters: number) => ({
    template: 'T12',
    about: world.survey,
    mode: 'guardian',
    audience: { kind: 'everyone' },
    fields: {
      ...Object.fromEntries(
        ['TopThemes', 'ActionsTaken', 'ActionsNotTaken'].map((name) => [
          name,
          both('More time. '.repeat(letters / 11)),
        ]),
      ),
      SurveyMonth: both('May'),
      ResponseCountLine: both('Many of you wrote.'),
      ActionOwner: { '*': 'Sam Okafor' },
      ActionDate: { '*': '2026-11-02' },
      SurveyLink: { '*': 'https://contact.example/' },
      SlotLink: { '*': 'https://slots.example/' },
    },
    readers: { es: 'Ines Reader' },
  });
  const refusal = await answerOf(host, 'previewInvitation', wish(7_990));
  expect(refusal.problem).toEqual({ code: 'invite.content-too-long', values: { most: 50_000 } });
  expect(host.world().sheets.some(({ name }) => name === 'Invitations')).toBe(false);
  await sendUntilDone(host, await confirmed(world, wish(7_000)));
  expect(host.world().mail[0]?.text.match(/More time\./g)).toHaveLength(3 * 636);
  host.close();
});
