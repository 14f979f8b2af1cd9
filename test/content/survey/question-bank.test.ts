// The question bank holds together: every question and choice in both languages, and codes that never meet.
import { firstScreenTexts, questionBank, surveyLanguages } from '../../../src/content/survey';

const { questions, optionSets } = questionBank;

test.each(questions.map((question) => [question.code, question] as const))(
  '%s is worded in both languages and says how it is counted and answered',
  (_, { text, item, kind, options }) => {
    for (const language of surveyLanguages) expect(text[language]).toMatch(/\S/);
    expect(text.en).not.toBe(text.es);
    expect(['choice', 'list', 'checkbox', 'paragraph', 'text']).toContain(item);
    expect(kind).toMatch(/^(ord5|single|multi|count|open|key|slots|contact|consent|code)$/);
    expect(options !== undefined).toBe(['choice', 'list', 'checkbox'].includes(item));
  },
);

test('no two questions share a code, and no two of one form share a wording, by which a form is resumed', () => {
  expect(new Set(questions.map(({ code }) => code)).size).toBe(questions.length);
  for (const language of surveyLanguages)
    for (const purpose of new Set(questions.map((question) => question.purpose))) {
      const titles = questions
        .filter((question) => question.purpose === purpose || question.purpose === 'keys')
        .map(({ text }) => text[language]);
      expect(new Set(titles).size).toBe(titles.length);
    }
});

/** What a family is never asked to say of itself. */
const ownStatus =
  /\b(?:disab|special education|IEP|race|racial|ethnic|minorit|immigra|citizen|undocumented|income|poor\b|poverty|free lunch|literacy|can you read|religio|church|discapaci|educación especial|raza|racial|étni|minor[ií]a|inmigra|ciudadan|indocumentad|ingresos|pobre|analfabet|sabe leer|religi|iglesia)/iu;

test('no question and no choice asks a family to name its own protected status; the questions about barriers least of all (PV15)', () => {
  const asked = questions.flatMap(({ text }) => Object.values(text));
  const offered = JSON.stringify(optionSets);
  for (const text of asked) expect([text, ownStatus.test(text)]).toEqual([text, false]);
  expect(offered.match(ownStatus)).toBeNull();
  const barriers = questions.filter(({ code }) => code === 'EY08' || code === 'NB09');
  expect(barriers.map(({ item, options }) => [item, options])).toEqual([
    ['checkbox', 'SUPP'],
    ['checkbox', 'BARR'],
  ]);
  for (const text of ['Are you a citizen?', '¿Su hijo tiene una discapacidad?'])
    expect(ownStatus.test(text)).toBe(true);
});

test('the pulse asks PU01 to PU12, two of them open (domain 2(d) rule 7)', () => {
  const pulse = questions.filter(({ purpose }) => purpose === 'pulse');
  expect(pulse.map(({ code }) => code)).toEqual(
    Array.from({ length: 12 }, (_, n) => `PU${String(n + 1).padStart(2, '0')}`),
  );
  expect(pulse.filter(({ kind }) => kind === 'open')).toHaveLength(2);
});

test('only a group key may be required (PV26)', () => {
  expect(questions.filter(({ required }) => required === true).every(({ kind }) => kind === 'key')).toBe(true);
  expect(questions.find(({ code }) => code === 'G01')?.required).toBe(true);
});

test.each(Object.entries(optionSets))(
  'the choices of %s line up in both languages, none twice',
  (_, { from, labels, otherAt }) => {
    const [en = [], es = []] = [labels.en, labels.es];
    expect(en).toHaveLength(es.length);
    if (from === undefined) expect(en.length).toBeGreaterThanOrEqual(2);
    for (const list of [en, es]) {
      expect(new Set(list.map((label) => label.toLowerCase())).size).toBe(list.length);
      for (const label of list) expect(label).toBe(label.trim());
    }
    if (otherAt !== undefined) expect(en[otherAt - 1]).toBe('Something else');
  },
);

test('every question finds its set of choices, and a rating has five', () => {
  for (const { options, kind } of questions) {
    if (options !== undefined) expect(optionSets).toHaveProperty(options);
    if (kind === 'ord5' && options !== undefined) expect(optionSets[options]?.labels.en).toHaveLength(5);
  }
});

test('“I don’t know yet” is worded in both languages wherever it stands, and PU05 has words of its own', () => {
  for (const { doNotKnow } of questions)
    if (doNotKnow !== undefined) for (const language of surveyLanguages) expect(doNotKnow[language]).toMatch(/\S/);
  expect(questions.find(({ code }) => code === 'PU05')?.doNotKnow).toEqual({
    en: 'I do not get any news',
    es: 'No recibo noticias',
  });
});

test('both languages say the same things around the questions', () => {
  const [en, es] = [firstScreenTexts('en'), firstScreenTexts('es')];
  const fields = (text: unknown): readonly string[] => String(JSON.stringify(text)).match(/\{\w+\}/g) ?? [];
  expect(Object.keys(es)).toEqual(Object.keys(en));
  expect(fields(es)).toEqual(fields(en));
  expect(en.safety).toContain('911');
  expect(es.safety).toContain('911');
});

test('no text promises to be anonymous: the line says who sees what (PV12)', () => {
  for (const language of surveyLanguages)
    expect(JSON.stringify(Object.values(firstScreenTexts(language)))).not.toMatch(
      /anonymous|anónim|secret|confidential/i,
    );
});

test('no sentence that families read around the questions is longer than 25 words (R32)', () => {
  for (const language of surveyLanguages)
    for (const text of Object.values(firstScreenTexts(language)).filter((one) => typeof one === 'string'))
      for (const sentence of text.split(/(?<=[.;:?!])\s+/))
        expect([sentence, sentence.split(/\s+/).length <= 25]).toEqual([sentence, true]);
});
