// The first screen says only what is true of the form that it stands on.
import { firstScreenTexts, surveyLanguages } from '../../../src/content/survey';
import { type FirstScreenFacts, firstScreenOf, minutesFor } from '../../../src/domain/survey/first-screen';
import { purposeTraits } from '../../../src/domain/survey/purpose';
import { chosenModes, surveyPurposes } from '../../../src/domain/survey/survey';
import { hardSentences } from '../../../src/domain/text/readability';

const facts: FirstScreenFacts = {
  purpose: 'pulse',
  mode: 'anonymous',
  questions: 12,
  needs: 'nothing',
  minGroupSize: 10,
  fewFamilies: false,
  contact: { name: 'Dana Brook', phone: '555 0100', email: 'dana@example.org' },
};

test.each(surveyLanguages)(
  'a %s form says that it is voluntary, how long, who sees answers, where help is, and whom to call',
  (language) => {
    const texts = firstScreenTexts(language);
    const { title, description, confirmation } = firstScreenOf(texts, facts);
    expect(title).not.toBe('');
    expect(confirmation).not.toBe('');
    for (const part of [texts.voluntary, texts.skipAny, '5 minut', 'Dana Brook', '555 0100', '911', ' 10 '])
      expect(description).toContain(part);
    expect(description).not.toMatch(/[{}]/);
  },
);

test('a form that needs the school does not say that every question can be skipped (PV12)', () => {
  const texts = firstScreenTexts('en');
  const { description } = firstScreenOf(texts, { ...facts, needs: 'school' });
  expect(description).not.toContain(texts.skipAny);
  expect(description).toContain(texts.skipAllButSchool);
});

test('families of a language that few use are told that they might be guessed (PV12)', () => {
  const texts = firstScreenTexts('es');
  expect(firstScreenOf(texts, facts).description).not.toContain(texts.privacyFew);
  expect(firstScreenOf(texts, { ...facts, fewFamilies: true }).description).toContain(texts.privacyFew);
});

test.each(surveyLanguages)(
  'a confidential form in %s says who can see whose answers, and promises nothing else (PV12)',
  (language) => {
    const texts = firstScreenTexts(language);
    const { description } = firstScreenOf(texts, { ...facts, mode: 'confidential', people: 4, fewFamilies: true });
    for (const part of [
      texts.whoCanSee.other.replace('{people}', '4'),
      / 10 (or more|o más)/,
      /code|código/,
      /reminder|recordatorio/,
    ])
      expect(description).toMatch(part);
    expect(description).not.toContain(texts.privacyFew);
    expect(description).not.toMatch(/do not ask your name|no pedimos su nombre|anonym|anónim/i);
  },
);

test('help comes by email where there is no phone, and from the school where nobody is named', () => {
  const texts = firstScreenTexts('en');
  const by = (contact: typeof facts.contact) => firstScreenOf(texts, { ...facts, contact }).description;
  expect(by({ name: 'Dana', phone: '', email: 'dana@example.org' })).toContain('Dana, dana@example.org');
  expect(by({ name: '', phone: '555', email: '' })).toContain(texts.helpAtSchool);
});

test('a name with a dollar sign or braces stays as it is', () => {
  const contact = { name: 'A$& {where}', phone: '1', email: '' };
  expect(firstScreenOf(firstScreenTexts('en'), { ...facts, contact }).description).toContain('A$& {where}, 1');
});

test('twelve questions are about five minutes', () => {
  expect(minutesFor(12)).toBe(5);
  expect(minutesFor(1)).toBe(2);
});

const everyWay = surveyPurposes.flatMap((purpose) =>
  (purposeTraits[purpose].standing ? ['identified' as const] : chosenModes).map((mode) => [purpose, mode] as const),
);

test.each(surveyLanguages.flatMap((language) => everyWay.map((way) => [language, ...way] as const)))(
  'in %s the first screen of %s (%s) is plain enough to read (R32), and says what it is about',
  (language, purpose, mode) => {
    const { title, description, confirmation } = firstScreenOf(firstScreenTexts(language), {
      ...facts,
      purpose,
      mode,
      people: 4,
    });
    expect(title).toMatch(/\?$/);
    const limits = { grade: 6, inflesz: 65, words: 25 };
    // Single short sentences measure badly: the screen is read as a whole.
    expect(hardSentences([title, description, confirmation].join('\n'), language, limits)).toEqual([]);
  },
);
