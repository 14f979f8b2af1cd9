// What staff changed in a form by hand, by Google's item ids.
import { formDifferences } from '../../../src/domain/survey/form-differences';
import type { SurveyQuestion } from '../../../src/domain/survey/survey-question';

const question = (code: string, title: string, item: number): SurveyQuestion => ({
  row: 3,
  survey: 's',
  code,
  position: item,
  kind: 'single',
  choices: [],
  wording: { en: { title, choices: [] } },
  takesOther: false,
  places: { form: { item, column: item + 1 } },
});
const questions = [question('A', 'How?', 1), question('B', 'Why?', 2)];
const form = { id: 'form', language: 'en' };

test('a form as it was built, or with its questions moved, has no differences', () => {
  const none = { deleted: [], retitled: [], added: [] };
  expect(
    formDifferences(
      [
        { id: 1, title: 'How?' },
        { id: 2, title: 'Why?' },
      ],
      questions,
      form,
    ),
  ).toEqual(none);
  expect(
    formDifferences(
      [
        { id: 2, title: 'Why?' },
        { id: 1, title: 'How?' },
      ],
      questions,
      form,
    ),
  ).toEqual(none);
});

test('deleted, retitled and added questions are told by title', () => {
  const found = [
    { id: 2, title: 'Why not?' },
    { id: 7, title: 'Ours' },
  ];
  expect(formDifferences(found, questions, form)).toEqual({
    deleted: ['How?'],
    retitled: ['Why not?'],
    added: ['Ours'],
  });
});
