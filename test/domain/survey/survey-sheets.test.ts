// The surveys, forms and questions as records, also where a cell was spoiled by hand.

import type { Cell } from '../../../src/domain/sheet/cell';
import { surveysOf } from '../../../src/domain/survey/survey';
import { formsOf, isOpenToFamilies } from '../../../src/domain/survey/survey-form';
import { questionsOf } from '../../../src/domain/survey/survey-question';

const table = (...rows: { readonly [code: string]: Cell }[]) => ({
  records: rows.map((cells, index) => ({ row: index + 3, cells })),
  columns: new Map<string, number>(),
  nextRow: rows.length + 3,
  width: 9,
});

const open = {
  'form.survey': 's',
  'form.language': 'es',
  'form.id': 'f',
  'form.publicUrl': 'https://forms.example/f',
  'form.state': 'open',
  'form.opensCheckedBy': 'dana@example.org',
};

test('a form is open to families only when it is open, was seen open by somebody, and has a link', () => {
  const isOpen = (cells: { readonly [code: string]: Cell }) =>
    formsOf(table({ ...open, ...cells })).map(isOpenToFamilies);
  expect(isOpen({})).toEqual([true]);
  expect(isOpen({ 'form.opensCheckedBy': '' })).toEqual([false]);
  expect(isOpen({ 'form.state': 'published' })).toEqual([false]);
  expect(isOpen({ 'form.state': 'closed' })).toEqual([false]);
  expect(isOpen({ 'form.publicUrl': '' })).toEqual([false]);
});

test('a state that somebody mistyped never opens a form', () => {
  expect(formsOf(table({ ...open, 'form.state': 'opne' }))[0]?.state).toBe('building');
});

test('a question comes back as it was written, in the order of the form', () => {
  const cells = (code: string, position: number) => ({
    'question.survey': 's',
    'question.code': code,
    'question.position': position,
    'question.kind': 'single',
    'question.choices': '["1","99"]',
    'question.wording': '{"en":{"title":"How, exactly?","choices":["Well, yes","No"]}}',
    'question.places': '{"form":{"item":12,"column":3},"odd":{"item":"x"}}',
  });
  const [first, second] = questionsOf(table(cells('B', 2), cells('A', 1)));
  expect([first?.code, second?.code]).toEqual(['A', 'B']);
  expect(first?.choices).toEqual(['1', '99']);
  expect(first?.wording.en?.choices).toEqual(['Well, yes', 'No']);
  expect(first?.places).toEqual({ form: { item: 12, column: 3 } });
});

test('a cell of a hidden sheet that cannot be read counts as empty', () => {
  const [question] = questionsOf(
    table({
      'question.survey': 's',
      'question.code': 'A',
      'question.kind': 'open',
      'question.choices': '[1,',
      'question.wording': '[]',
      'question.places': '7',
    }),
  );
  expect(question).toMatchObject({ choices: [], wording: {}, places: {} });
});

test('a survey row without an id or with a purpose of its own is none', () => {
  expect(
    surveysOf(table({ 'survey.id': '', 'survey.purpose': 'pulse' }, { 'survey.id': 'x', 'survey.purpose': 'lunch' })),
  ).toEqual([]);
});
