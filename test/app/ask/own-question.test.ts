// Questions that staff write: advice while they are written, what cannot be asked, and one code for good.
import { openHost } from '../../../workbench/host';
import type { Host } from '../../../workbench/host-types';
import { distDir } from '../../support/product';
import { approveLanguages, finishBuilding, surveyIn } from '../../support/pulse-survey';
import { problem, value } from '../../support/sidebar-calls';

let host: Host;
beforeEach(async () => {
  host = await openHost({ distDir, district: 'small' });
});
afterEach(() => host.close());

const rating = {
  code: 'new-1',
  kind: 'ord5' as const,
  text: { en: 'How clear is the bus plan?', es: '¿Qué tan claro es el plan de camiones?' },
  scale: 'CLEAR5',
  choices: {},
  other: false,
};
const snack = {
  code: 'new-2',
  kind: 'multi' as const,
  text: { en: 'Which snacks does your child like? 🍎', es: '¿Qué bocadillos le gustan a su hijo o hija? 🍎' },
  scale: '',
  choices: { en: ['Fruit, cut', 'Bread'], es: ['Fruta, en trozos', 'Pan'] },
  other: true,
};
const wish = {
  purpose: 'pulse' as const,
  languages: ['en', 'es'],
  askSchool: false,
  own: [rating, snack],
  questions: ['PU01', 'new-2', 'new-1'],
};
const made = async (change: object = {}) => {
  const { surveyId, state } = await value(host, 'startSurvey', { ...wish, ...change });
  if (state !== 'ready') await finishBuilding(host, surveyId);
  return surveyIn(host, surveyId);
};
const form = (id: string | undefined) => host.world().forms.find((one) => one.id === id);
const block = (sheet: string) => host.world().sheets.find(({ name }) => name === sheet)?.values ?? [];
const column = (sheet: string, code: string) => {
  const at = block(sheet)[0]?.indexOf(code) ?? -1;
  return block(sheet)
    .slice(2)
    .map((row) => row[at]);
};

test('a question of one’s own stands where it was put, in each language, with its choices and room for another', async () => {
  const survey = await made();
  const [english, spanish] = survey.forms.map(({ id }) => form(id)?.items ?? []);
  expect(english?.map(({ title }) => title)).toEqual([
    'How much does your child like tutoring?',
    'Which snacks does your child like? 🍎',
    'How clear is the bus plan?',
  ]);
  expect(english?.[1]?.choices).toEqual(['Fruit, cut', 'Bread']);

  expect(spanish?.[1]?.choices).toEqual(['Fruta, en trozos', 'Pan']);
  expect(spanish?.[2]?.choices).toEqual(['Nada clara', 'Un poco clara', 'Más o menos clara', 'Clara', 'Muy clara']);
});

test('what a family writes of its own comes back with what it ticked', async () => {
  const survey = await made({ languages: ['en'] });
  const formId = survey.forms[0]?.id ?? '';
  await approveLanguages(host, ['en']);
  await value(host, 'publishForm', { formId });
  host.setResponders(formId, 'anyone');
  const item = form(formId)?.items[1];
  const body = new URLSearchParams();
  body.append(`entry.${item?.entryId}`, 'Fruit, cut');
  body.append(`entry.${item?.entryId}`, '__other_option__');
  body.append(`entry.${item?.entryId}.other_option_response`, '=SUM(1,2) soup');
  expect(await host.submitForm(form(formId)?.publishedId ?? '', body)).toMatchObject({ state: 'received' });
  const answers = host.world().sheets.find(({ id }) => id === form(formId)?.destinationSheetId)?.values ?? [];
  expect(answers[1]?.[2]).toBe('Fruit, cut, =SUM(1,2) soup');
});

test('its code is made once: the next round asks it again under the same one', async () => {
  await made();
  const codes = column('Survey questions', 'question.code');
  expect(codes[0]).toBe('PU01');
  for (const code of codes.slice(1)) expect(code).toMatch(/^OWN-[a-z2-7]{6}$/);
  const { own } = await value(host, 'offerQuestions', { purpose: 'yearEnd' });
  expect(own.map(({ code }) => code)).toEqual(codes.slice(1));
  expect(own).toEqual([
    { ...snack, code: codes[1] },
    { ...rating, code: codes[2] },
  ]);
  const again = { ...own[1], text: { en: 'How clear is the new bus plan?', es: '¿Qué tan claro es el nuevo plan?' } };
  await made({ purpose: 'yearEnd', own: [again], questions: [codes[2]] });
  expect(column('Survey questions', 'question.code').slice(3)).toEqual([codes[2]]);
  expect((await value(host, 'offerQuestions', { purpose: 'pulse' })).own.map(({ text }) => text.en)).toEqual([
    snack.text.en,
    'How clear is the new bus plan?',
  ]);
});

test('a question that is left out is asked nowhere, however unfinished', async () => {
  const survey = await made({ own: [{ ...rating, text: {} }], questions: ['PU01'] });
  expect(survey.questions).toBe(1);
});

const long = 'a'.repeat(5000);
test.each([
  ['no words in Spanish', { ...rating, text: { en: 'How?', es: ' \u200f ' } }, 'ask.own-text'],
  ['5,000 letters', { ...rating, text: { en: long, es: 'b' } }, 'ask.own-text-long'],
  ['a scale that is not there', { ...rating, scale: 'constructor' }, 'ask.own-scale'],
  ['one answer', { ...snack, choices: { en: ['One'], es: ['Una'] } }, 'ask.own-choices-few'],
  [
    '150 answers',
    { ...snack, choices: { en: Array.from({ length: 150 }, (_, n) => `a${n}`), es: [] } },
    'ask.own-choices-many',
  ],
  [
    'an answer that is only a space',
    { ...snack, choices: { en: ['One', ' '], es: ['Una', 'Dos'] } },
    'ask.own-choices-blank',
  ],
  ['an answer too long', { ...snack, choices: { en: ['One', 'b'.repeat(121)], es: [] } }, 'ask.own-choices-long'],
  [
    'two answers that differ in a mark nobody sees',
    { ...snack, choices: { en: ['One', '\u200eone'], es: ['Una', 'Dos'] } },
    'ask.own-choices-alike',
  ],
  [
    'an answer that Spanish lacks',
    { ...snack, choices: { en: ['One', 'Two', 'Three'], es: ['Una', 'Dos'] } },
    'ask.own-choices-uneven',
  ],
  [
    'the words of a question of the bank',
    { ...rating, text: { en: 'how much does  your child like tutoring?', es: 'x' } },
    'ask.own-twice',
  ],
])('%s: refused in words that name it, and nothing is written', async (_, question, code) => {
  const before = JSON.stringify(host.world().sheets);
  const own = [{ ...question, code: 'new-9' }];
  const refusal = await problem(host, 'startSurvey', { ...wish, own, questions: ['PU01', 'new-9'] });
  expect(refusal.code).toBe(code);
  expect(JSON.stringify(refusal.values).length).toBeLessThan(300);
  expect(JSON.stringify(host.world().sheets)).toBe(before);
});

test('line breaks and doubled blanks are one blank, so that the form can be gone on with by its titles', async () => {
  const text = { en: '  How\n\nclear  is it? ', es: '¿Qué tan\tclaro es?' };
  const survey = await made({ own: [{ ...rating, text }], questions: ['new-1'] });
  expect(form(survey.forms[0]?.id)?.items.map(({ title }) => title)).toEqual(['How clear is it?']);
});

test('advice comes by language: reading level, two things at once, leading, sensitive, yes and no', async () => {
  const advised = async (text: Record<string, string>, change: object = {}) =>
    value(host, 'adviseQuestion', { question: { ...rating, text, ...change }, languages: Object.keys(text) });
  const sure = await advised({
    en: 'How safe and clean is the bus?',
    es: '¿De qué religión es su familia?',
    ar: 'ما رأيك؟',
  });
  expect(sure.readings).toEqual([
    { language: 'en', advice: ['two-at-once'], level: expect.any(Number) },
    { language: 'es', advice: ['sensitive'], level: expect.any(Number) },
    { language: 'ar', advice: [], level: null },
  ]);
  expect(sure.problem).toBeNull();
  const closed = await advised({ en: 'Did you like the bus?' }, { kind: 'single', choices: { en: ['Yes', 'No'] } });
  expect(closed.readings[0]?.advice).toEqual(['yes-no']);
  expect((await advised({ en: '' })).problem).toMatchObject({ code: 'ask.own-text' });
});
