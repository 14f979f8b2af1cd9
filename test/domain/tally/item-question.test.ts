// How a question of any form is recognized, and what of an answer goes on to be counted.
import { questionBank } from '../../../src/content/survey';
import type { AnsweredItem } from '../../../src/domain/tally/form/answered-item';
import { type ItemQuestion, itemQuestion } from '../../../src/domain/tally/form/item-question';

const itemOf = (about: Partial<AnsweredItem>): AnsweredItem => ({
  id: 7,
  title: 'How do you come?',
  kind: 'one',
  choices: ['Bus', 'Car'],
  ownChoice: false,
  ...about,
});

const countedAs = (about: Partial<AnsweredItem>): ItemQuestion => {
  const found = itemQuestion(itemOf(about), questionBank);
  if ('why' in found) throw new Error(`left out: ${found.why}`);
  return found.counted;
};

const why = (about: Partial<AnsweredItem>) => {
  const found = itemQuestion(itemOf(about), questionBank);
  return 'why' in found ? found.why : undefined;
};

const like = { en: 'How much does your child like tutoring?', es: '¿Cuánto le gusta la tutoría a su hijo o hija?' };

test('a choice has the bank’s code in whatever language the form words it', () => {
  const english = countedAs({ title: like.en, choices: ['Likes it a lot', 'Likes it', 'I don’t know yet'] });
  const spanish = countedAs({
    title: ` ${like.es.toUpperCase()}`,
    choices: ['Le gusta mucho', 'Le gusta', 'Todavía no sé'],
  });
  for (const one of [english, spanish]) {
    expect(one.question).toMatchObject({ code: 'item-7', kind: 'ord5' });
    expect(one.question.choices.map(({ code }) => code)).toEqual(['5', '4', '99']);
  }
  expect(spanish.labels['5']).toBe('Le gusta mucho');
  expect([english.coded('Likes it'), english.coded('Le gusta'), english.coded('It is okay')]).toEqual([
    '4',
    '4',
    'other',
  ]);
});

test('a question of the bank whose choices somebody changed has no middle any more', () => {
  const changed = countedAs({ title: like.en, choices: ['Likes it a lot', 'Loves it'] });
  expect(changed.question.kind).toBe('single');
  expect(changed.coded('Likes it a lot')).toBe('5');
  expect(changed.coded('Loves it')).toBe(changed.question.choices[1]?.code);
});

test('choices keep their codes when they are moved, and those that read the same are one', () => {
  const codesOf = (choices: readonly string[]) => countedAs({ choices }).question.choices.map(({ code }) => code);
  const [bus, car] = codesOf(['Bus', 'Car']);
  expect(codesOf(['Car', '', 'bus ', 'BUS'])).toEqual([car, bus]);
});

test('no choice can be taken for the codes that the tally keeps for itself', () => {
  const { question, coded } = countedAs({ choices: ['99', 'other', '1'] });
  expect(question.choices.map(({ code }) => code).filter((code) => ['99', 'other', '1'].includes(code))).toEqual([]);
  expect(coded('99')).toBe(question.choices[0]?.code);
});

test('no word that a family wrote goes on', () => {
  const own = countedAs({ kind: 'several', ownChoice: true });
  expect(own.coded(['Bus', 'my own words'])).toBe(`${own.question.choices[0]?.code}, other`);
  expect(countedAs({ kind: 'text', choices: [] }).coded('my own words')).not.toContain('own');
  expect(countedAs({ kind: 'text', choices: [] }).coded(' \u200b')).toBe('');
});

test('a number that the bank asks for is counted as one', () => {
  const people = questionBank.questions.find(({ kind }) => kind === 'count')?.text.es ?? '';
  const { question, coded } = countedAs({ title: people, kind: 'text', choices: [] });
  expect([question.kind, coded('4')]).toEqual(['number', '4']);
});

test('what asks who someone is, or sorts families, or is no question of words and choices, is left out', () => {
  expect(why({ title: 'Your full name', kind: 'text' })).toBe('contact');
  for (const { kind, text } of questionBank.questions)
    for (const title of Object.values(text))
      expect(why({ title })).toBe(
        ['contact', 'consent', 'slots'].includes(kind) ? 'contact' : kind === 'key' ? 'group' : undefined,
      );
  expect([why({ kind: 'grid' }), why({ kind: 'other' }), why({})]).toEqual(['grid', 'other', undefined]);
});
