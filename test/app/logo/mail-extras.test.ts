// What goes along with a message: the event as a file for calendars and as a link, and the district's logo, as a mail program reads them.
import PostalMime from 'postal-mime';
import {
  answerOf,
  approveMessage,
  confirmed,
  type InviteWorld,
  inviteWorld,
  plainFamilies,
  sendUntilDone,
  valueOfCall,
  wishFor,
} from '../../support/invite-world';
import { logoPng } from '../../support/logo-png';

const budgetNight = {
  template: 'T06',
  about: 'D-budget',
  mode: 'guardian',
  audience: { kind: 'everyone' },
  fields: {
    BudgetTopic: { en: 'more tutors', es: 'más tutores' },
    BudgetAmount: { '*': '$40,000' },
    DecisionDate: { '*': '2026-10-20' },
    PreMeetingDate: { '*': '2026-10-01' },
    EventName: { '*': 'Budget night; coffee, cake' },
    EventDate: { '*': '2026-10-08' },
    EventStart: { '*': '17:30' },
    EventEnd: { '*': '19:00' },
    EventPlace: { '*': 'Alder Elementary, room 4' },
    RsvpLink: { en: 'https://rsvp.example/', es: 'https://rsvp.example/es' },
    SupportsLine: { en: 'Food and child care.', es: 'Comida y cuidado de niños.' },
  },
  readers: { es: 'Ines Reader' },
} as const;

let world: InviteWorld;
afterEach(() => world.host.close());

const parsed = async (n: number) => PostalMime.parse(await world.host.eml(n), { attachmentEncoding: 'utf8' });
const linesOf = (text: unknown) =>
  String(text)
    .replace(/\r?\n /g, '')
    .split(/\r?\n/);

test('a message about an event is text, HTML and a file for calendars, each in its language', async () => {
  world = await inviteWorld(plainFamilies(3));
  for (const key of ['T06', 'T18']) await approveMessage(world, key);
  await sendUntilDone(world.host, await confirmed(world, budgetNight));
  const { mail } = world.host.world();
  expect(mail).toHaveLength(3);
  const spanish = mail.find(({ subject }) => subject.startsWith('Su voz'));
  for (const { n } of mail) {
    const read = await parsed(n);
    expect(read.attachments.map(({ filename, mimeType }) => [filename, mimeType])).toEqual([
      ['event.ics', 'text/calendar'],
    ]);
    const lines = linesOf(read.attachments[0]?.content);
    expect(lines).toEqual(expect.arrayContaining(['DTSTART:20261008T223000Z', 'DTEND:20261009T000000Z', 'SEQUENCE:0']));
    expect(lines).toContain('SUMMARY:Budget night\\; coffee\\, cake');
    const link = /https:\/\/calendar\.google\.com\/[^\s"<]+/.exec(read.text ?? '')?.[0] ?? '';
    expect(new URL(link).searchParams.get('dates')).toBe('20261008T223000Z/20261009T000000Z');
    expect(read.html).toContain(link.replaceAll('&', '&amp;'));
    expect(read.html).toMatch(n === spanish?.n ? /<html lang="es" dir="ltr">/ : /<html lang="en" dir="ltr">/);
  }
  expect((await parsed(spanish?.n ?? 0)).text).toContain('En su calendario: agréguelo https://calendar.google.com/');
});

test('a later message about the same event that was moved has the next number, and another event its own', async () => {
  world = await inviteWorld(plainFamilies(1));
  for (const key of ['T06', 'T18']) await approveMessage(world, key);
  const send = async (wish: object) => sendUntilDone(world.host, await confirmed(world, { ...budgetNight, ...wish }));
  const moved = { ...budgetNight.fields, EventStart: { '*': '18:00' } };
  const training = {
    ...moved,
    TrainerOrg: { '*': 'Families First' },
    TopicList: { en: '- How to ask', es: '- Cómo pedir' },
    CompensationLine: { en: 'We pay.', es: 'Pagamos.' },
  };
  const aWeek = () => world.host.advanceClock(7 * 24 * 60);
  await send({});
  await aWeek();
  await send({ template: 'T18', fields: training });
  await aWeek();
  await send({ about: 'D-other' });
  const files = await Promise.all([1, 2, 3].map(async (n) => linesOf((await parsed(n)).attachments[0]?.content)));
  const told = (name: string) => files.map((lines) => lines.find((line) => line.startsWith(name)) ?? '');
  expect(told('SEQUENCE:')).toEqual(['SEQUENCE:0', 'SEQUENCE:1', 'SEQUENCE:0']);
  const [first, second, third] = told('UID:');
  expect(second).toBe(first);
  expect(third).not.toBe(first);
});

test('what the plan knows of an event is filled in already', async () => {
  world = await inviteWorld(plainFamilies(1));
  for (const key of ['T06', 'T18']) await approveMessage(world, key);
  const activities = world.host.world().sheets.find(({ name }) => name === 'Activities')?.values ?? [];
  const [codes = [], , ...rows] = activities;
  const [id, place, start] = ['activity.id', 'activity.place', 'activity.start'].map((code) => codes.indexOf(code));
  const at = rows.findIndex((row) => String(row[id ?? 0]).includes('-E04'));
  await world.host.edit('Activities', `${String.fromCharCode(65 + (place ?? 0))}${at + 3}`, [['Alder gym']]);
  const about = String(rows[at]?.[id ?? 0]);
  const form = await valueOfCall<{ fields: readonly { name: string; known: { '*'?: string } }[] }>(
    world.host,
    'openWish',
    { template: 'T06', survey: '', about },
  );
  const known = Object.fromEntries(form.fields.map((field) => [field.name, field.known['*']]));
  expect(known).toMatchObject({ EventPlace: 'Alder gym', EventDate: String(rows[at]?.[start ?? 0]).slice(0, 10) });
  expect(form.fields.map(({ name }) => name)).not.toContain('CalendarLink');
});

test('the file costs one call a run, and a message without one costs what it did', async () => {
  const calls: number[] = [];
  for (const wish of [undefined, budgetNight]) {
    world = await inviteWorld(plainFamilies(12));
    for (const key of ['T06', 'T18']) await approveMessage(world, key);
    const campaign = await confirmed(world, wish ?? wishFor(world.survey));
    world.host.resetCalls();
    await sendUntilDone(world.host, campaign);
    calls.push(world.host.calls().total);
    if (wish === undefined) world.host.close();
  }
  const [plain = 0, withFiles = 0] = calls;
  // One file in each of two languages.
  expect(withFiles - plain).toBeLessThanOrEqual(2);
});

test('the logo stands in mail with the district’s name beside it, and goes when it is taken away', async () => {
  world = await inviteWorld(plainFamilies(2));
  for (const key of ['T06', 'T18']) await approveMessage(world, key);
  const saved = await valueOfCall<{ data: string }>(world.host, 'saveLogo', { data: logoPng });
  expect(saved.data).toBe(logoPng);
  const wish = wishFor(world.survey);
  const { samples } = await valueOfCall<{ samples: readonly { html: string }[] }>(
    world.host,
    'previewInvitation',
    wish,
  );
  expect(samples[0]?.html).toContain(`<img src="${logoPng}" alt="Maple Valley School District"`);
  await valueOfCall(world.host, 'sendTest', { wish, language: 'en' });
  const campaign = await confirmed(world, wish);
  await valueOfCall(world.host, 'sendMessages', { campaign, most: 1 });
  for (const n of [1, 2]) {
    const read = await PostalMime.parse(await world.host.eml(n), { attachmentEncoding: 'base64' });
    expect(read.html).toContain('<img src="cid:logo" alt="Maple Valley School District"');
    const [picture] = read.attachments;
    expect([picture?.mimeType, picture?.contentId, picture?.disposition]).toEqual(['image/png', '<logo>', 'inline']);
    expect(`data:image/png;base64,${String(picture?.content)}`).toBe(logoPng);
  }
  expect((await valueOfCall<{ data: string }>(world.host, 'saveLogo', { data: '' })).data).toBe('');
  await sendUntilDone(world.host, campaign);
  const last = await PostalMime.parse(await world.host.eml(3));
  expect([last.attachments, last.html?.includes('<img')]).toEqual([[], false]);
});

test('what is no picture, or is too large for mail, is refused and changes nothing', async () => {
  world = await inviteWorld(undefined);
  for (const key of ['T06', 'T18']) await approveMessage(world, key);
  const refusal = async (data: string) => (await answerOf(world.host, 'saveLogo', { data })).problem?.code;
  expect(await refusal('https://pictures.example/logo.png')).toBe('logo.no-picture');
  expect(await refusal('data:image/svg+xml;base64,PHN2Zz4=')).toBe('logo.no-picture');
  expect(await refusal(`data:image/png;base64,${'A'.repeat(45_000)}`)).toBe('logo.too-large');
  expect((await valueOfCall<{ data: string }>(world.host, 'openLogo', {})).data).toBe('');
});
