// Laws of a question that is brought up to date: it offers what is there, forgets nothing, and settles.
import fc from 'fast-check';
import { everOffered, withOffered } from '../../../src/domain/booking/offered-choices';
import type { ListedChoice } from '../../../src/domain/survey/question-bank';
import type { SurveyQuestion } from '../../../src/domain/survey/survey-question';

const blank: SurveyQuestion = {
  row: 3,
  survey: 'x',
  code: 'RS07',
  position: 1,
  kind: 'key',
  choices: [],
  wording: { en: { title: 'Which?', choices: [] }, es: { title: '¿Cuál?', choices: [] } },
  takesOther: false,
  places: {},
};

const choice = fc
  .record({ code: fc.constantFrom('A', 'B', 'C', 'D'), name: fc.constantFrom('one', 'two', 'three') })
  .map(({ code, name }): ListedChoice => ({ code, labels: { en: `${code} ${name}`, es: `${code} ${name} (es)` } }));
const offers = fc.array(fc.uniqueArray(choice, { selector: ({ code }) => code }), { minLength: 1, maxLength: 8 });

test('it offers what is there now, and an answer under any label that was ever offered finds its code, in every language', () => {
  fc.assert(
    fc.property(offers, (rounds) => {
      const question = rounds.reduce(withOffered, blank);
      const last = rounds[rounds.length - 1] ?? [];
      expect(question.choices).toEqual(last.map(({ code }) => code));
      expect(question.wording.es?.choices).toEqual(last.map(({ labels }) => labels.es));
      const ever = everOffered(question);
      expect(ever.choices.slice(0, last.length)).toEqual(question.choices);
      for (const { code, labels } of rounds.flat())
        for (const language of ['en', 'es']) {
          const at = ever.wording[language]?.choices.indexOf(labels[language] ?? '') ?? -1;
          expect(ever.choices[at]).toBe(code);
        }
      const all = ever.choices.map((code, at) => `${code} ${ever.wording.en?.choices[at]}`);
      expect(new Set(all).size).toBe(all.length);
    }),
  );
});

test('offered the same again, it is the same', () => {
  fc.assert(
    fc.property(offers, (rounds) => {
      const question = rounds.reduce(withOffered, blank);
      expect(withOffered(question, rounds[rounds.length - 1] ?? [])).toEqual(question);
    }),
  );
});

test('years of times fit into a cell: the oldest are forgotten, what is offered now never', () => {
  const week = (number: number): readonly ListedChoice[] =>
    Array.from({ length: 30 }, (_, at) => ({
      code: `A2026-E08-${number}-${at}`,
      labels: {
        en: `Thursday, week ${number}, ${at} a.m., Alder Elementary`,
        es: `jueves, semana ${number}, ${at} a.m.`,
      },
    }));
  const question = Array.from({ length: 60 }, (_, at) => week(at)).reduce(withOffered, blank);
  expect(JSON.stringify(question.wording).length).toBeLessThan(50_000);
  expect(question.choices).toHaveLength(30);
  expect(everOffered(question).choices.length).toBeGreaterThan(150);
});
