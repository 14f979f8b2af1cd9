import fc from 'fast-check';
import type { Cell } from '../../../src/domain/sheet/cell';
import { countAnswers, type FoundColumn } from '../../../src/domain/tally/count-answers';
import type { TallyQuestion } from '../../../src/domain/tally/tally-question';
import { emptyTally, mergeTallies } from '../../../src/domain/tally/working-tally';

const likes: TallyQuestion = {
  code: 'PU01',
  kind: 'ord5',
  choices: [
    ['1', 'Not at all', 'Nada'],
    ['2', 'A little', 'Un poco'],
    ['3', 'It is okay', 'Más o menos'],
    ['4', 'Likes it', 'Le gusta'],
    ['5', 'Likes it a lot', 'Le gusta mucho'],
    ['99', "I don't know yet", 'Todavía no sé'],
  ].map(([code = '', ...wordings]) => ({ code, wordings })),
};
const help: TallyQuestion = {
  code: 'NB09',
  kind: 'multi',
  choices: [
    { code: '1', wordings: ['Child care', 'Cuidado de niños'] },
    { code: '2', wordings: ['Help to hear, see, or get around', 'Ayuda para oír, ver o moverme'] },
  ],
};
const school: TallyQuestion = {
  code: 'G01',
  kind: 'key',
  choices: [
    { code: 'S1', wordings: ['Oak'] },
    { code: 'S2', wordings: ['Elm'] },
  ],
};
const open: TallyQuestion = { code: 'PU11', kind: 'open', choices: [] };

const columns: readonly FoundColumn[] = [school, likes, help, open].map((question, column) => ({ question, column }));

const count = (...rows: Cell[][]) => countAnswers(rows, columns);

test('both languages count under one code', () => {
  const { whole } = count(['Oak', 'Likes it', '', ''], ['Elm', 'Le gusta', '', '']);
  expect(whole.questions.PU01).toEqual({ answered: 2, doNotKnow: 0, counts: { 4: 2 } });
});

test('“I don’t know yet” is outside the base and the mean', () => {
  const { whole } = count(['Oak', 'Todavía no sé', '', ''], ['Oak', 'Nada', '', '']);
  expect(whole).toMatchObject({
    asked: 2,
    questions: { PU01: { answered: 1, doNotKnow: 1, counts: { 1: 1 } } },
  });
});

test('a checkbox counts families, not ticks', () => {
  const { whole } = count(
    ['Oak', '', 'Child care, Help to hear, see, or get around', ''],
    ['Elm', '', 'Child care, a taxi, at night', ''],
  );
  expect(whole.questions.NB09).toEqual({ answered: 2, doNotKnow: 0, counts: { 1: 2, 2: 1, other: 1 } });
});

test('a code that came back as a number counts', () => {
  const many: TallyQuestion = {
    code: 'G04',
    kind: 'single',
    choices: [
      { code: '1', wordings: ['1'] },
      { code: '2', wordings: ['2'] },
    ],
  };
  const { whole } = countAnswers([[1], ['1'], [2]], [{ question: many, column: 0 }]);
  expect(whole.questions.G04?.counts).toEqual({ 1: 2, 2: 1 });
});

test('blank rows are nobody, blank cells are no answer, and a school that is not known is a group of its own', () => {
  const tally = count(['', ' ', '', ''], ['Oak', '', '', ''], ['A school far away', 'Nada', '', 'words']);
  expect(tally.whole).toMatchObject({ asked: 2, questions: { PU11: { answered: 1 } } });
  expect(Object.keys(tally.views.G01 ?? {}).sort()).toEqual(['', 'S1']);
});

const cell = fc.constantFrom(
  '',
  'Likes it',
  'Le gusta mucho',
  'Nada',
  'Todavía no sé',
  'something else',
  'Child care',
  'Child care, x',
);
const row = fc.tuple(fc.constantFrom('Oak', 'Elm', '', 'Ash'), cell, cell, cell);

test('parts merged are the whole, wherever they are cut and in whichever order they come', () => {
  fc.assert(
    fc.property(fc.array(row), fc.array(row), (one, other) => {
      const whole = countAnswers([...one, ...other], columns);
      expect(mergeTallies(countAnswers(one, columns), countAnswers(other, columns))).toEqual(whole);
      expect(mergeTallies(countAnswers(other, columns), countAnswers(one, columns))).toEqual(whole);
      expect(mergeTallies(emptyTally, whole)).toEqual(whole);
    }),
  );
});

test('the order of the columns and of the rows makes no difference', () => {
  fc.assert(
    fc.property(fc.array(row), fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4 }), (rows, order) => {
      const moved = order.map((at, column) => ({ question: columns[at]?.question ?? open, column }));
      const turned = rows.map((cells) => order.map((at) => cells[at] ?? '')).reverse();
      expect(countAnswers(turned, moved)).toEqual(countAnswers(rows, columns));
    }),
  );
});

test('the schools together are the district', () => {
  fc.assert(
    fc.property(fc.array(row, { minLength: 1 }), (rows) => {
      const { whole, views } = countAnswers(rows, columns);
      const parts = Object.values(views.G01 ?? {}).map((group) => ({ whole: group, views: {} }));
      expect(parts.reduce(mergeTallies, emptyTally).whole).toEqual(whole);
    }),
  );
});
