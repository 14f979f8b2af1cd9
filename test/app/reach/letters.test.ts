// Letters on paper: each in its family's language, with the family's own link, printed fifty at a time and marked once they are sent.
import { familyCode } from '../../../src/domain/survey/family-code';
import type { Host } from '../../../workbench/host-types';
import { answerOf, plainFamilies, sendLog, valueOfCall } from '../../support/invite-world';
import {
  familiesWith,
  markAs,
  mixedFamilies,
  openReach,
  type ReachWorld,
  reachWorld,
  rowsOf,
  typeInto,
} from './reach-world';

let world: ReachWorld;
afterEach(() => world.host.close());

const print = (from = 0) =>
  valueOfCall<{ keys: readonly string[] }>(world.host, 'printLetters', {
    campaign: world.campaign,
    by: 'everyone',
    id: '',
    from,
  });
const lettersIn = (html: string) =>
  html
    .split('<article class="letter"')
    .slice(1)
    .map((text) => ({
      language: /^ lang="(\w+)"/.exec(text)?.[1] ?? '',
      direction: /dir="(\w+)"/.exec(text)?.[1] ?? '',
      name: /<bdi>([^<]*)<\/bdi>/.exec(text)?.[1] ?? '',
      links: (text.match(/<p class="link" dir="ltr">([^<]+)/g) ?? []).map((one) =>
        one.replace(/^.*>/, '').replaceAll('&amp;', '&'),
      ),
      text,
    }));
const shown = () => lettersIn(world.dialogs[world.dialogs.length - 1]?.html ?? '');

const unreachable = { email: '', phone: '' } as const;

test('each letter is the message itself, in its language, with the link of its own family and a square for it (PV12)', async () => {
  world = await reachWorld(familiesWith(6, { 1: unreachable, 3: unreachable }), { mode: 'confidential' });
  const { keys } = await print();
  expect(keys).toHaveLength(2);
  const letters = shown();
  expect(letters.map(({ language, direction, name }) => [language, direction, name])).toEqual([
    ['en', 'ltr', 'Last001'],
    ['es', 'ltr', 'Last003'],
  ]);
  const secret = rowsOf(world.host, 'Survey forms')[1]?.['form.secret'] ?? '';
  for (const [at, unit] of ['g:G-001', 'g:G-003'].entries()) {
    const [link = ''] = letters[at]?.links ?? [];
    expect([...new URL(link).searchParams.values()]).toContain(familyCode(secret, unit));
    expect(letters[at]?.text).toMatch(/<svg role="img" aria-label="QR"><use href="#q\d+"\/>/);
  }
  expect(letters[0]?.text).toContain('Hello Last001 family,');
  expect(letters[0]?.text).toContain('<li>You choose if you want to answer. You can skip any question.</li>');
  expect(letters[1]?.text).toContain('Alder Elementary');
  expect(letters[0]?.text).not.toContain('class="help"');
});

test('where nothing is approved in the language it is in English, with the names of languages and the interpreter’s phone (PV07)', async () => {
  world = await reachWorld(familiesWith(3, { 2: { language: 'Vietnamese', phone: '' } }));
  await typeInto(world.host, 'Schools', 'school.interpreterPhone', 4, '555-0888');
  await print();
  const [letter] = shown();
  expect([letter?.language, letter?.name]).toEqual(['en', 'Last002']);
  expect(letter?.text).toMatch(/class="help">.*Tiếng Việt.*: 555-0888<\/p>/);
});

test('an approved language that has no open form lends its own line about interpreters to the English letter (PV07)', async () => {
  const families = familiesWith(3, { 2: { language: 'Arabic', phone: '' } });
  const arabicForm = (host: Host) =>
    host.world().forms.find(({ items }) => items.some(({ title }) => /[\u0600-\u06ff]/.test(title)))?.id ?? '';
  world = await reachWorld(families, { languages: ['en', 'es', 'ar'] }, (host) =>
    valueOfCall(host, 'tickFormOpens', { formId: arabicForm(host), opens: false }),
  );
  await print();
  const [letter] = shown();
  expect([letter?.language, letter?.direction, letter?.name]).toEqual(['en', 'ltr', 'Last002']);
  expect(letter?.text).toContain(
    '<p lang="ar" dir="rtl">مساعدة مجانية بلغتكم. أخبرونا أي لغة. \u2066555-0100\u2069</p>',
  );
});

test('a letter in a language from right to left says so, and its link does not (PV25)', async () => {
  world = await reachWorld(familiesWith(4, { 2: { language: 'Arabic', ...unreachable } }), {
    languages: ['en', 'es', 'ar'],
  });
  await print();
  const [letter] = shown();
  expect([letter?.language, letter?.direction]).toEqual(['ar', 'rtl']);
  expect(letter?.links[0]).toMatch(/^http/);
  expect(letter?.text).toContain('مرحبًا عائلة Last002،');
  expect(letter?.text).toContain('<h1>3 دقائق: أخبرونا عن الدروس الخصوصية</h1>');
});

test('a hundred and twenty letters are three pages to print, and each is marked once', async () => {
  world = await reachWorld(plainFamilies(120).map((row) => row.map((cell, at) => (at === 8 || at === 9 ? '' : cell))));
  const { lettersToDo, lettersAPage, letters } = await openReach(world);
  expect([lettersToDo, lettersAPage, letters.length]).toEqual([120, 50, 120]);
  const pages = [await print(), await print(50), await print(100)];
  expect(pages.map(({ keys }) => keys.length)).toEqual([50, 50, 20]);
  const all = pages.flatMap(({ keys }) => keys);
  expect(new Set(all).size).toBe(120);
  for (const { html } of world.dialogs) expect(html.length).toBeLessThan(600_000);
  const marked = await valueOfCall<{ lettersToDo: number }>(world.host, 'markByHand', {
    campaign: world.campaign,
    by: 'everyone',
    id: '',
    keys: [...(pages[0]?.keys ?? [])],
    outcome: 'done',
  });
  expect(marked.lettersToDo).toBe(70);
  expect(
    sendLog(world.host)
      .filter((row) => row['log.day'] !== '')
      .map((row) => row['log.key'])
      .sort(),
  ).toEqual([...(pages[0]?.keys ?? [])].sort());
  // What is sent is not printed again: the next page begins with those to do.
  expect((await print()).keys).toEqual(pages[1]?.keys);
});

test('no letter goes out in a language that lost its approval, or from a copy of the workbook', async () => {
  world = await reachWorld(mixedFamilies);
  const codes = world.host.world().sheets.find(({ name }) => name === 'Languages')?.values ?? [];
  const row = codes.findIndex((cells) => cells.includes('es')) + 1;
  await typeInto(world.host, 'Languages', 'language.approvedBy', row, '');
  const refusal = await answerOf(world.host, 'printLetters', {
    campaign: world.campaign,
    by: 'everyone',
    id: '',
    from: 0,
  });
  expect(refusal).toMatchObject({ ok: false, problem: { code: 'invite.language-closed' } });
  const { letters } = await openReach(world);
  const sheet = world.host.world().sheets.find(({ values }) => values[0]?.includes('campaign.workbook'));
  await typeInto(world.host, sheet?.name ?? '', 'campaign.workbook', 3, 'another');
  expect(
    await answerOf(world.host, 'printLetters', { campaign: world.campaign, by: 'everyone', id: '', from: 0 }),
  ).toMatchObject({
    problem: { code: 'invite.copied' },
  });
  expect((await openReach(world)).copied).toBe(true);
  expect(await markAs(world, 'done', letters)).toMatchObject({ ok: false, problem: { code: 'invite.copied' } });
});

test('a name that looks like markup stays a name', async () => {
  world = await reachWorld(familiesWith(2, { 1: { ...unreachable, last: '<b>Ann & "Co"</b>' } }));
  await print();
  expect(world.dialogs[0]?.html).toContain('<bdi>&lt;b&gt;Ann &amp; &quot;Co&quot;&lt;/b&gt;</bdi>');
  expect(world.dialogs[0]?.html).not.toContain('<b>Ann');
});
