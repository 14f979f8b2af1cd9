// The form on paper, through the real bundle: the form's own words, true of a paper, in its language.
import { firstScreenTexts } from '../../../src/content/survey';
import { paperFormOf } from '../../../src/domain/paper/paper-form';
import { paperFormHtml } from '../../../src/domain/take-out/paper-form-page';
import { hardSentences } from '../../../src/domain/text/readability';
import { openHost } from '../../../workbench/host';
import type { Host } from '../../../workbench/host-types';
import { districtAnswers } from '../../support/district-answers';
import { distDir } from '../../support/product';
import { formIn, makePulse, openPulse } from '../../support/pulse-survey';
import { problem, value } from '../../support/sidebar-calls';

let host: Host;
let shown: { readonly title: string; readonly html: string }[];
beforeEach(async () => {
  host = await openHost({ distDir, district: 'small' });
  shown = [];
  host.onScreen((event) => void (event.kind === 'dialog' && shown.push(event)));
  await value(host, 'buildPlan', { answers: districtAnswers });
});
afterEach(() => host.close());

test('the paper asks what the form asks, with a box and a number a choice, and says what is true of a paper', async () => {
  const survey = await openPulse(host);
  for (const language of ['en', 'es'] as const) {
    const form = formIn(survey, language);
    await value(host, 'printPaper', { formId: form.id });
    const { title, html } = shown[shown.length - 1] ?? { title: '', html: '' };
    const texts = firstScreenTexts(language);
    expect(title).toBe(texts.titles.pulse);
    expect(html).toContain(`<html lang="${language}" dir="ltr">`);
    const items = host.world().forms.find(({ id }) => id === form.id)?.items ?? [];
    expect(items.length).toBeGreaterThan(5);
    for (const [at, item] of items.entries()) expect(html).toContain(`<h2>${at + 1}. ${item.title}</h2>`);
    expect(html.match(/class="box"/g)).toHaveLength(items.flatMap(({ choices }) => choices ?? []).length);
    expect(html).toContain(texts.handOut.paperReturn);
    expect(html).toContain(texts.handOut.paperPrivacy.replace('{minGroupSize}', '10'));
    expect(html).not.toContain(texts.privacyAnonymous.slice(0, 120));
    expect(html).toContain(texts.safety);
  }
});

test('no paper goes out before a person saw the form open without signing in (PV09)', async () => {
  const made = await makePulse(host, { languages: ['en'] });
  expect(await problem(host, 'printPaper', { formId: formIn(made, 'en').id })).toMatchObject({ code: 'ask.not-open' });
  expect(shown).toEqual([]);
});

test('what only the paper says is among the texts that a named person approves', async () => {
  const { groups } = await value(host, 'readLanguageTexts', { language: 'es' });
  const texts = groups.flatMap((group) => group.texts.map(({ text }) => text)).join('\n');
  expect(texts).toContain('Podrían conocer su letra.');
  expect(texts).toContain(firstScreenTexts('es').handOut.paperReturn);
});

const facts = {
  purpose: 'pulse' as const,
  mode: 'anonymous' as const,
  questions: 1,
  needs: 'nothing' as const,
  minGroupSize: 10,
  fewFamilies: false,
  contact: { name: '', phone: '', email: '' },
};

test('a question runs from right to left where its language does, Other has a line, and signs stay text', () => {
  const question = {
    row: 3,
    survey: 's',
    code: 'X',
    position: 1,
    kind: 'multi' as const,
    choices: ['1'],
    wording: { ar: { title: '<b>A & B</b>', choices: ['"one"'] } },
    takesOther: true,
    places: {},
  };
  const form = paperFormOf(firstScreenTexts('en'), facts, {
    questions: [question],
    language: 'ar',
    takesOther: () => true,
  });
  expect(form.questions).toEqual([
    { title: '<b>A & B</b>', hint: 'Mark all that fit.', choices: ['"one"'], other: 'Other:', lines: 0 },
  ]);
  const html = paperFormHtml({
    form,
    language: 'ar',
    direction: 'rtl',
    district: 'X',
    print: 'Print',
    staffLanguage: 'en',
  });
  expect(html).toContain('<html lang="ar" dir="rtl">');
  expect(html).toContain('&lt;b&gt;A &amp; B&lt;/b&gt;');
  expect(html.match(/class="box"/g)).toHaveLength(2);
});

test.each(['en', 'es'] as const)('the paper in %s is plain enough to read (R32)', (language) => {
  const { title, paragraphs, end } = paperFormOf(firstScreenTexts(language), facts, {
    questions: [],
    language,
    takesOther: () => false,
  });
  const limits = { grade: 6, inflesz: 65, words: 25 };
  expect(hardSentences([title, ...paragraphs, ...end].join('\n'), language, limits)).toEqual([]);
});
