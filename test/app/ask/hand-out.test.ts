// A survey handed out beside email: a flyer a language and school, and a text message, through the real bundle.
import { firstScreenTexts } from '../../../src/content/survey';
import { openHost } from '../../../workbench/host';
import type { Host } from '../../../workbench/host-types';
import { districtAnswers } from '../../support/district-answers';
import { distDir } from '../../support/product';
import { formIn, makePulse, openPulse } from '../../support/pulse-survey';
import { problem, value } from '../../support/sidebar-calls';
import { fillTranslations } from '../../support/translated';

let host: Host;
let shown: { readonly title: string; readonly html: string }[];
beforeEach(async () => {
  host = await openHost({ distDir, district: 'small' });
  shown = [];
  host.onScreen((event) => void (event.kind === 'dialog' && shown.push(event)));
  await value(host, 'buildPlan', { answers: districtAnswers });
});
afterEach(() => host.close());

test('the flyer says what the form says, in its language, with its link as a square and in letters', async () => {
  const survey = await openPulse(host);
  for (const language of ['en', 'es'] as const) {
    const form = formIn(survey, language);
    await value(host, 'printFlyer', { formId: form.id, school: '' });
    const { title, html } = shown[shown.length - 1] ?? { title: '', html: '' };
    const texts = firstScreenTexts(language);
    expect(title).toBe(texts.titles.pulse);
    expect(html).toContain(`<html lang="${language}" dir="ltr">`);
    expect(html).toContain(texts.handOut.scan);
    expect(html).toContain('<svg role="img"');
    expect(html).toContain(form.publicUrl.replaceAll('&', '&amp;'));
    const page = host.world().forms.find(({ id }) => id === form.id);
    for (const paragraph of page?.description.split('\n\n') ?? [])
      expect(html).toContain(paragraph.replaceAll('&', '&amp;').replaceAll("'", '&#39;').replaceAll('"', '&quot;'));
  }
});

test('a flyer for one school names it, and a name with signs stays text', async () => {
  const survey = await openPulse(host, { languages: ['en'] });
  const { id: formId } = formIn(survey, 'en');
  const { schools } = await value(host, 'openHandOut', { formId });
  expect(schools.length).toBeGreaterThan(1);
  await value(host, 'printFlyer', { formId, school: '<b>Ash & Elm</b>' });
  expect(shown[0]?.html).toContain('For families of &lt;b&gt;Ash &amp; Elm&lt;/b&gt;');
});

test('the text message holds the district, the minutes and the link, and fits two messages of a phone', async () => {
  const survey = await openPulse(host);
  for (const language of ['en', 'es'] as const) {
    const form = formIn(survey, language);
    const { textMessage, link } = await value(host, 'openHandOut', { formId: form.id });
    expect(link).toBe(form.publicUrl);
    expect(textMessage).toContain(districtAnswers.districtName);
    expect(textMessage).toContain(' 5 min');
    expect(textMessage.endsWith(link)).toBe(true);
    expect(textMessage.length - link.length).toBeLessThan(160);
  }
});

test('nothing is handed out before a person saw the form open without signing in, nor after it is closed', async () => {
  const made = await makePulse(host, { languages: ['en'] });
  const formId = formIn(made, 'en').id;
  expect(await problem(host, 'openHandOut', { formId })).toMatchObject({ code: 'ask.not-open' });
  expect(await problem(host, 'printFlyer', { formId, school: '' })).toMatchObject({ code: 'ask.not-open' });
  expect(shown).toEqual([]);
});

test('what a flyer and a text message say is among the texts that a named person approves (PV09)', async () => {
  const { groups } = await value(host, 'readLanguageTexts', { language: 'es' });
  const texts = groups.flatMap((group) => group.texts.map(({ text }) => text)).join('\n');
  expect(texts).toContain(firstScreenTexts('es').handOut.scan);
  expect(texts).toContain('Para las familias de ⟦school⟧');
  expect(texts).toContain('⟦district⟧: ⟦title⟧ Toma unos ⟦minutes⟧ minutos.');
});

test('in a language that only the district’s own sheet knows, flyer and paper run as that sheet says', async () => {
  const last = host.world().sheets.find(({ name }) => name === 'Languages')?.values.length ?? 0;
  await host.edit('Languages', `A${last + 1}:C${last + 1}`, [['prs', 'دری', 'rtl']]);
  await value(host, 'addLanguage', { language: 'prs' });
  await fillTranslations(host, 'prs');
  const survey = await openPulse(host, { languages: ['prs'] });
  const formId = formIn(survey, 'prs').id;
  expect((await value(host, 'readLanguageTexts', { language: 'prs' })).direction).toBe('rtl');
  await value(host, 'printFlyer', { formId, school: '' });
  await value(host, 'printPaper', { formId });
  expect(shown.map(({ html }) => html.match(/<html[^>]*>/)?.[0])).toEqual([
    '<html lang="prs" dir="rtl">',
    '<html lang="prs" dir="rtl">',
  ]);
});
