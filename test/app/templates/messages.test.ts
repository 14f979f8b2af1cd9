// The room Messages through the bundle: the district's own wording, its approval, and what keeps a text from going out.
import { openHost } from '../../../workbench/host';
import type { Host } from '../../../workbench/host-types';
import { distDir } from '../../support/product';
import { problem, value } from '../../support/sidebar-calls';
import { call, planAnswers } from '../plan-world';

let host: Host;
beforeEach(async () => {
  host = await openHost({ distDir, district: 'small' });
  await call(host, 'buildPlan', { answers: planAnswers });
});
afterEach(() => host.close());

const open = (key: string, language = 'en') => value(host, 'openMessage', { key, language });

const save = async (key: string, change: { subject?: string; body?: string; reviewedOn?: string }, language = 'en') => {
  const { subject, body, reviewedOn, seen } = await open(key, language);
  return value(host, 'saveMessage', { key, language, subject, body, reviewedOn, seen, ...change });
};

const approve = async (key: string, language = 'en') => {
  const { seen } = await open(key, language);
  return value(host, 'approveMessage', { key, language, name: 'Ines Reader', seen });
};

const stateIn = (line: Awaited<ReturnType<typeof open>>, language = 'en') =>
  line.states.find((state) => state.language === language);

const sheet = (name = 'Messages') => host.world().sheets.find((one) => one.name === name);

const row = (id: string, language = 'en') => {
  const [codes = [], , ...rows] = sheet()?.values ?? [];
  const at = (code: string) => codes.indexOf(code);
  const found = rows.find((one) => one[at('template.id')] === id && one[at('template.language')] === language);
  return (code: string) => String(found?.[at(`template.${code}`)] ?? '');
};

const type = async (id: string, code: string, text: string) => {
  const values = sheet()?.values ?? [];
  const line = values.findIndex((one) => one[0] === id) + 1;
  const column = String.fromCharCode(65 + (values[0]?.indexOf(`template.${code}`) ?? 0));
  await host.edit(sheet()?.name ?? '', `${column}${line}:${column}${line}`, [[text]]);
};

const approveLanguage = async (language: string) => {
  const { seen } = await value(host, 'readLanguageTexts', { language });
  await value(host, 'approveLanguage', { language, name: 'Ines Reader', seen });
};

const check = async (key: string, languages = ['en']) => {
  const { stops } = await value(host, 'checkMessage', { key, languages });
  return stops.map(({ code }) => code);
};

test('all 24 messages are there in English and Spanish, as they ship, though the sheet of the plan has none of their texts', async () => {
  const { lines } = await value(host, 'openMessages', {});
  expect(new Set(lines.filter(({ what }) => what === 'message').map(({ id }) => id)).size).toBe(24);
  for (const { key, states } of lines)
    expect([
      key,
      ...states.filter(({ language }) => ['en', 'es'].includes(language)).map(({ words }) => words),
    ]).toEqual([key, 'shipped', 'shipped']);
  expect(row('T03')('body')).toBe('');
  expect((await open('T03')).subject).not.toBe('');
});

test('what is saved is the district’s from then on, in that language alone; going back brings the words that ship', async () => {
  const shipped = await open('T03');
  const saved = await save('T03', {
    subject: 'Come and\ntalk ',
    body: 'Dear {{Family name|school}} family,\r\n\r\nCome.',
  });
  expect([saved.subject, saved.body]).toEqual(['Come and talk', 'Dear {{Family name|school}} family,\n\nCome.']);
  expect(stateIn(saved)).toMatchObject({ words: 'district', isWaiting: true });
  expect(stateIn(saved, 'es')).toMatchObject({ words: 'shipped' });
  expect(row('T03')('body')).toBe('Dear {{Family name|school}} family,\n\nCome.');
  const back = await value(host, 'resetMessage', { key: 'T03', language: 'en', seen: saved.seen });
  expect([back.subject, back.body]).toEqual([shipped.subject, shipped.body]);
  expect(row('T03')('body')).toBe('');
});

test('words that are typed back to what ships leave the cell empty, so that mended ones still arrive', async () => {
  const { subject, body } = await open('T03');
  await save('T03', { body: 'Mine' });
  const again = await save('T03', { subject, body });
  expect([row('T03')('body'), stateIn(again)?.words]).toEqual(['', 'shipped']);
});

test('building the plan again keeps what the district wrote', async () => {
  await save('T03', { body: 'Mine' });
  await save('T01', { body: 'Mía' }, 'es');
  await call(host, 'buildPlan', { answers: planAnswers });
  expect([(await open('T03')).body, (await open('T01', 'es')).body]).toEqual(['Mine', 'Mía']);
});

test('a text that looks like a formula is kept and shown as text', async () => {
  const body = '=IMPORTXML("http://x.example","//a")';
  await save('T03', { body, subject: '=1+1' });
  expect([row('T03')('body'), row('T03')('subject')]).toEqual([body, '=1+1']);
  expect(
    sheet()
      ?.formulas.flat()
      .filter((formula) => formula !== ''),
  ).toEqual([]);
  const shown = await preview('T03', body);
  expect(shown.message?.text).toBe(body);
});

const family = { familyName: 'Ruiz', guardianFirstName: '', children: [{ firstName: 'Ana', school: 'Alder' }] };

const preview = async (key: string, body: string, subject = 'Hello') =>
  value(host, 'previewMessage', { key, language: 'en', subject, body, family });

test('the preview is what arrives: fields filled, values escaped, shared texts put in', async () => {
  const { message, stops } = await value(host, 'previewMessage', {
    key: 'T03',
    language: 'en',
    subject: 'At {{SchoolName}}',
    body: 'Dear {{Guardian first name|Family}} {{familyname}},\n\n{{HITDefinition}}\n\n<b>x</b>',
    family: { ...family, familyName: '<script>$&</script>' },
  });
  expect(stops).toEqual([]);
  expect(message?.subject).toBe('At Alder');
  expect(message?.text).toContain('Dear Family <script>$&</script>,\n\nIn this tutoring, one trained tutor');
  expect(message?.html).toContain('&lt;script&gt;$&amp;&lt;/script&gt;');
  expect(message?.html).not.toContain('<b>');
});

test.each([
  ['an unclosed field', 'Dear {{FamilyName', 'invite.field-broken'],
  ['an unknown field', 'Dear {{FamlyName}}', 'invite.field-unknown'],
  ['an unclosed section', '{{#each child}}x', 'invite.field-names-child'],
  ['a child', 'For {{StudentFirstName}}', 'invite.field-names-child'],
  ['a block in a block', '{{HITDefinition}} {{Nope}}', 'invite.field-unknown'],
])('%s is told beside the preview, and is not approved', async (_what, body, code) => {
  const shown = await preview('T03', body);
  expect(shown.stops.map((stop) => stop.code)).toContain(code);
  await save('T03', { body });
  const { seen } = await open('T03');
  const refusal = await problem(host, 'approveMessage', { key: 'T03', language: 'en', name: 'Ines', seen });
  expect(shown.stops.map((stop) => stop.code)).toContain(refusal?.code);
  expect(await check('T03')).toContain(code);
});

test('PV09: a text waits until a named person approves it, and waits again once it is worded otherwise', async () => {
  expect(await check('T03')).toEqual(['messages.language-waiting']);
  await approveLanguage('en');
  expect(await check('T03')).toEqual(['messages.not-approved']);
  expect(stateIn(await approve('T03'))).toMatchObject({ isWaiting: false, approvedOn: expect.any(String) });
  expect(stateIn(await open('T03'))?.approvedBy).toContain('Ines Reader');
  expect(await check('T03')).toEqual([]);
  expect(await check('T03', ['en', 'es'])).toEqual(['messages.language-waiting']);
  await type('T03', 'body', 'Typed right into the sheet');
  expect(await check('T03')).toEqual(['messages.not-approved']);
});

test('S55: a shared text changes every message that has it, and each waits again', async () => {
  await approveLanguage('en');
  await approve('T01');
  await approve('T02');
  expect([await check('T01'), await check('T02')]).toEqual([[], []]);
  const block = await save('HITDefinition', { body: 'One tutor for two children.' });
  expect(block.usedBy.length).toBeGreaterThan(1);
  expect([await check('T01'), await check('T02')]).toEqual([['messages.not-approved'], []]);
  const { message } = await value(host, 'previewMessage', { ...(await wordsOf('T01')), family });
  expect(message?.text).toContain('One tutor for two children.');
});

const wordsOf = async (key: string) => {
  const { subject, body } = await open(key);
  return { key, language: 'en', subject, body };
};

test('S55: the day on which families reviewed a text is kept beside it, without making it the district’s', async () => {
  const saved = await save('T22.anonymous', { reviewedOn: '2026-09-01' });
  expect([saved.reviewedOn, stateIn(saved)?.words]).toEqual(['2026-09-01', 'shipped']);
  expect(row('T22.anonymous')('reviewedOn')).toContain('2026-09-01');
  expect((await save('T22.anonymous', { reviewedOn: '' })).reviewedOn).toBe('');
  const { seen } = await open('T03');
  const wish = { key: 'T03', language: 'en', subject: 'a', body: 'b', seen };
  expect(await problem(host, 'saveMessage', { ...wish, reviewedOn: '2026-02-31' })).toMatchObject({
    code: 'messages.no-day',
  });
});

test('a colleague’s change is not written over, and nor is one that was made in the sheet', async () => {
  const { seen } = await open('T03');
  await save('T03', { body: 'Theirs' });
  const late = { key: 'T03', language: 'en', subject: 'a', body: 'Mine', reviewedOn: '', seen };
  expect(await problem(host, 'saveMessage', late)).toMatchObject({ code: 'messages.changed' });
  expect(await problem(host, 'resetMessage', { key: 'T03', language: 'en', seen })).toMatchObject({
    code: 'messages.changed',
  });
  expect((await open('T03')).body).toBe('Theirs');
});

test('a message of the district’s own is made, worded, approved and deleted; then it is gone for who edits it', async () => {
  await approveLanguage('en');
  const made = await value(host, 'makeMessage', { name: '=Picnic', channel: 'email', kind: 'notice', language: 'en' });
  expect(made).toMatchObject({ name: '=Picnic', what: 'own', kind: 'notice', channel: 'email', subject: '', body: '' });
  expect(made.key).toMatch(/^O-[a-z2-7]{8}$/);
  expect(await check(made.key)).toEqual(['messages.no-text']);
  const { seen } = await save(made.key, { subject: 'Picnic', body: 'Dear {{StudentFirstName|child}}' });
  await save(made.key, { subject: 'Picnic', body: 'Hola' }, 'es');
  await approve(made.key);
  expect(await check(made.key)).toEqual([]);
  const { lines } = await value(host, 'deleteMessage', { key: made.key });
  expect(lines.some(({ key }) => key === made.key)).toBe(false);
  const late = { key: made.key, language: 'en', subject: 'a', body: 'b', reviewedOn: '', seen };
  expect(await problem(host, 'saveMessage', late)).toMatchObject({ code: 'messages.gone' });
  expect(await check(made.key)).toEqual(['messages.gone']);
  expect(await problem(host, 'deleteMessage', { key: 'T03' })).toMatchObject({ code: 'messages.ships' });
});

test('a flyer of the district’s own names nobody', async () => {
  const { key } = await value(host, 'makeMessage', {
    name: 'Fair',
    channel: 'flyer',
    kind: 'invitation',
    language: 'en',
  });
  expect((await preview(key, 'Dear {{FamilyName|x}}')).stops.map(({ code }) => code)).toContain(
    'invite.page-row-field',
  );
  expect((await preview(key, 'Come on {{EventDate}}')).stops).toEqual([]);
});

test('two rows of one text that differ stop it, by their numbers; the same words twice do not', async () => {
  await save('T03', { body: 'One' });
  const values = sheet()?.values ?? [];
  const next = values.length + 1;
  const at = (code: string) => values[0]?.indexOf(`template.${code}`) ?? 0;
  const copy = (body: string) => {
    const cells: string[] = Array.from({ length: values[0]?.length ?? 0 }, () => '');
    cells[at('id')] = 't03 ';
    cells[at('language')] = 'EN';
    cells[at('subject')] = row('T03')('subject');
    cells[at('body')] = body;
    return cells;
  };
  const last = String.fromCharCode(64 + (values[0]?.length ?? 1));
  await host.edit('Messages', `A${next}:${last}${next}`, [copy('One')]);
  expect((await open('T03')).body).toBe('One');
  await host.edit('Messages', `A${next}:${last}${next}`, [copy('Two')]);
  const refusal = await problem(host, 'openMessage', { key: 'T03', language: 'en' });
  expect(refusal).toMatchObject({ code: 'messages.doubled' });
  expect(String(refusal?.values.rows)).toContain(String(next));
  expect(await check('T03')).toContain('messages.doubled');
  const { lines } = await value(host, 'openMessages', {});
  expect(lines.find(({ key }) => key === 'T03')?.states[0]?.words).toBe('doubled');
});

test('the sheet may be renamed, sorted and get columns; a text is found by its code and language', async () => {
  host.renameSheet('Messages', 'Our letters');
  const saved = await save('T09', { body: 'Ours' });
  expect(saved.sheet?.name).toBe('Our letters');
  expect((await open('t09')).body).toBe('Ours');
});

test('a text longer than a cell is refused, and what was there stays', async () => {
  const { subject, seen } = await open('T03');
  const wish = { key: 'T03', language: 'en', subject, body: 'x'.repeat(50_001), reviewedOn: '', seen };
  expect(await problem(host, 'saveMessage', wish)).toMatchObject({
    code: 'messages.too-long',
    values: { most: 50000, now: 50001 },
  });
  expect((await open('T03')).seen).toBe(seen);
  await save('T03', { body: 'x'.repeat(50_000) });
  expect((await open('T03')).body).toHaveLength(50_000);
});

/** Types into every row of a sheet of the plan whose code cell ends or begins so. */
const typeInto = async (name: string, id: RegExp, code: string, text: string) => {
  const values = host.world().sheets.find((one) => one.name === name)?.values ?? [];
  const column = String.fromCharCode(65 + (values[0]?.indexOf(code) ?? 0));
  const lines = values.flatMap((cells, at) => (cells.some((cell) => id.test(String(cell))) ? [at + 1] : []));
  if (lines.length === 0) throw new Error(`no row of ${name} is ${id}`);
  for (const line of lines) await host.edit(name, `${column}${line}:${column}${line}`, [[text]]);
};

test('S38, S39, S16: what the plan does not bear out is told before anything is confirmed, and gone once it is mended', async () => {
  await approveLanguage('en');
  for (const key of ['T16', 'T17', 'T19']) await approve(key);
  expect(await check('T17')).toEqual(['messages.meet-first-planned']);
  const { stops } = await value(host, 'checkMessage', { key: 'T17', languages: ['en'] });
  expect(stops[0]?.values).toEqual({
    template: expect.stringMatching(/^Parents lead outreach.*\(T17\)$/),
    day: expect.stringMatching(/^Mon Sep 14/),
  });
  await typeInto('Activities', /^\d{4}-E13-/, 'activity.codesignOn', '2026-01-05');
  expect(await check('T17')).toEqual([]);
  const forNone = await value(host, 'checkMessage', { key: 'T17', languages: ['en'], activity: '' });
  expect(forNone.stops).toEqual([]);
  const forOther = await value(host, 'checkMessage', { key: 'T17', languages: ['en'], activity: '2026-E20-1' });
  expect(forOther.stops.map(({ code }) => code)).toEqual(['messages.meet-first']);
  expect(await check('T16')).toEqual([]);
  await typeInto('Compensation', /^\d{4}-E14-/, 'pay.rate', '5');
  expect(await check('T16')).toEqual(['messages.pay-first']);
  await typeInto('Compensation', /^\d{4}-E14-/, 'pay.rate', '25');
  await typeInto('Compensation', /^\d{4}-E14-/, 'pay.trainingPaid', 'no');
  expect(await check('T16')).toEqual(['messages.training-unpaid']);
  expect(await check('T19')).toEqual(['messages.no-officials']);
  await typeInto('Partners', /^PT10$/, 'partner.person', 'Board member Prueba');
  expect(await check('T19')).toEqual([]);
});

test('R31: the claim of results waits for the six marks in Settings', async () => {
  await approveLanguage('en');
  await approve('T09');
  expect(await check('T09')).toEqual(['messages.evidence']);
});

test('a survey’s invitation is approved with its language, until the district words it itself', async () => {
  await approveLanguage('en');
  expect(await check('T21.pulse')).toEqual([]);
  const { body } = await open('T21.pulse');
  await save('T21.pulse', { body: `${body}\n\nThank you.` });
  expect(await check('T21.pulse')).toEqual(['messages.not-approved']);
  expect(await check('T21.needs')).toEqual([]);
  await approve('T21.pulse');
  expect(await check('T21.pulse')).toEqual([]);
});

test('PV07: a message goes out in another language once it is translated and approved', async () => {
  await value(host, 'addLanguage', { language: 'ar' });
  expect((await open('T02', 'ar')).shipped).toBeNull();
  const english = await open('T02');
  const values = host.world().sheets.find(({ name }) => name === 'Translations')?.values ?? [];
  const column = columnName(values[0]?.indexOf('text.ar') ?? 0);
  const translate = async (id: string, text: string) => {
    const line = values.findIndex(([first]) => first === id) + 1;
    await host.edit('Translations', `${column}${line}:${column}${line}`, [[text]]);
  };
  await translate('messages.T02.subject', 'لنتحدث');
  await translate('messages.T02.body', english.body);
  expect(stateIn(await open('T02', 'ar'), 'ar')).toMatchObject({ words: 'none' });
  await translate('blocks.SupportsLine', 'نساعدك');
  const arabic = await open('T02', 'ar');
  expect(arabic).toMatchObject({ subject: 'لنتحدث', direction: 'rtl' });
  expect(stateIn(arabic, 'ar')).toMatchObject({ words: 'translated', isWaiting: true });
  expect(stateIn(await approve('T02', 'ar'), 'ar')).toMatchObject({ isWaiting: false });
  const now = host.world().sheets.find(({ name }) => name === 'Translations')?.values ?? [];
  const reader = now[0]?.indexOf('reviewer.ar') ?? 0;
  const read = now.filter((cells) => cells[reader] === 'Ines Reader').map(([id]) => id);
  expect(read).toEqual(['blocks.SupportsLine', 'messages.T02.subject', 'messages.T02.body']);
});

const columnName = (at: number): string =>
  at < 26 ? String.fromCharCode(65 + at) : `${columnName(Math.floor(at / 26) - 1)}${columnName(at % 26)}`;
