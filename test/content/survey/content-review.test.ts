// Every text that a family may read, in both languages that ship: complete, alike in its marks, easy to read, and right in any direction.
import { type CatalogText, catalog } from '../../../src/content/spoken';
import { questionBank } from '../../../src/content/survey';
import { surveyPurposes } from '../../../src/domain/survey/survey';
import { englishGrade, inflesz } from '../../../src/domain/text/readability';
import { textFault } from '../../../src/domain/translation/text-check';

const texts = catalog();
const partOf = (part: CatalogText['part']) => texts.filter((text) => text.part === part);

/** As a family reads it: names, dates and links are filled in, and a list is a sentence a line. */
const readable = (text: string): string =>
  text
    .replace(/\[([^\]]+)\]\(\{\{\w+\}\}\)/g, '$1')
    .replace(/\{+\s*\w+[^{}]*\}+|\[\[\w+\]\]/g, 'name')
    .replace(/[*_#-]/g, ' ');

test('each text is there in English and Spanish, under an id of its own', () => {
  expect(texts.length).toBeGreaterThan(300);
  expect(new Set(texts.map(({ id }) => id)).size).toBe(texts.length);
  for (const { id, texts: words } of texts)
    for (const text of Object.values(words))
      expect([id, text.trim() !== '', text === text.trim()]).toEqual([id, true, true]);
});

test('Spanish fills in what English fills in, so a translation of either keeps every mark', () => {
  for (const { id, texts: words } of texts) expect([id, textFault(words.en, words.es)]).toEqual([id, undefined]);
});

test.each(surveyPurposes)(
  '%s: its questions are at grade 6 or lower in English, and 65 or more by INFLESZ in Spanish (R32)',
  (purpose) => {
    const asked = questionBank.questions.filter((question) => question.purpose === purpose);
    expect(asked.length).toBeGreaterThan(2);
    // One short question measures badly either way: the form is read as a whole.
    const said = (language: 'en' | 'es') =>
      asked.map(({ text, help }) => readable([text[language], help?.[language]].filter(Boolean).join(' '))).join('\n');
    expect(englishGrade(said('en'))).toBeLessThanOrEqual(6);
    expect(inflesz(said('es'))).toBeGreaterThanOrEqual(65);
  },
);

test.each(['screen', 'answers', 'events', 'mail', 'told'] as const)(
  '%s: as easy as the questions are (R32)',
  (part) => {
    const said = (language: 'en' | 'es') =>
      partOf(part)
        .filter(({ id }) => !/\.(?:months|weekdays)\./.test(id))
        .map(({ texts: words }) => readable(words[language]))
        .join('.\n');
    expect(englishGrade(said('en'))).toBeLessThanOrEqual(6);
    expect(inflesz(said('es'))).toBeGreaterThanOrEqual(65);
  },
);

test('no two questions are worded alike, but those that several forms share', () => {
  const shared = new Set(['What is your name?']);
  for (const language of ['en', 'es'] as const) {
    const titles = partOf('questions')
      .filter(({ id, texts: words }) => /^questions\.\w+$/.test(id) && !shared.has(words.en))
      .map(({ texts: words }) => words[language].toLowerCase());
    expect(titles.filter((title, at) => titles.indexOf(title) < at)).toEqual([]);
  }
});

/** Arrows, signs that point, and words that say where on the page something is. */
const oneWay = /[←→⇐⇒➔▶◀►◄«»<>]|\b(?:on the (?:left|right)|to the (?:left|right)|a la (?:izquierda|derecha))\b/i;

test('nothing works only from left to right: Google shows a form in the direction of whoever reads it', () => {
  for (const { id, texts: words } of texts)
    for (const text of Object.values(words)) expect([id, oneWay.test(text)]).toEqual([id, false]);
  for (const text of ['Press the button on the left', 'Siga →', 'a la derecha']) expect(oneWay.test(text)).toBe(true);
});

test('numbers, scales and codes are the same in both languages', () => {
  for (const [name, { labels }] of Object.entries(questionBank.optionSets))
    expect([name, labels.en?.length]).toEqual([name, labels.es?.length]);
});
