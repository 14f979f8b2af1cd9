import type { Cell } from '../../../src/domain/sheet/cell';
import {
  columnLetters,
  type ExpectedColumn,
  findColumns,
  headingRow,
  rowsAround,
} from '../../../src/domain/tally/answer-columns';
import type { TallyQuestion } from '../../../src/domain/tally/tally-question';

const question = (code: string, kind: TallyQuestion['kind'], ...choices: string[]): TallyQuestion => ({
  code,
  kind,
  choices: choices.map((wording, at) => ({ code: String(at + 1), wordings: [wording] })),
});

const expected: readonly ExpectedColumn[] = [
  {
    question: question('Q1', 'single', 'Yes', 'No'),
    headings: ['Do you know who to call?', '¿Sabe a quién llamar?'],
    column: 2,
  },
  { question: question('Q2', 'open'), headings: ['What is going well?', '¿Qué va bien?'], column: 3 },
];

const find = (headings: string[], ...rows: Cell[][]) => {
  const { columns, notices } = findColumns(expected, { name: 'Answers', headings, rows });
  return { places: columns.map(({ question: { code }, column }) => [code, column]), notices };
};

test('columns where they were made are found without a word', () => {
  expect(find(['Timestamp', 'Do you know who to call?', 'What is going well?'])).toEqual({
    places: [
      ['Q1', 1],
      ['Q2', 2],
    ],
    notices: [],
  });
});

test('moved columns, added columns and stray spaces are no trouble', () => {
  expect(find(['Note', 'What is going well? ', 'Timestamp', 'do you know\nwho to call?'])).toEqual({
    places: [
      ['Q1', 3],
      ['Q2', 1],
    ],
    notices: [],
  });
});

test('a changed heading is taken for its question where the answers fit, and is told', () => {
  const { places, notices } = find(['Timestamp', 'Know who?', 'What is going well?'], ['', 'Yes', ''], ['', 'No', '']);
  expect(places).toContainEqual(['Q1', 1]);
  expect(notices).toEqual([
    {
      code: 'listen.heading-changed',
      values: { question: 'Do you know who to call?', sheet: 'Answers', column: 'B', heading: 'Know who?' },
    },
  ]);
});

test('a changed heading over other answers, or over open ones, leaves the question out and says where', () => {
  const { places, notices } = find(['Timestamp', 'Bus', 'Well'], ['', 'Blue', 'x'], ['', 'Green', 'y']);
  expect(places).toEqual([]);
  expect(notices.map(({ code, values }) => [code, values.column])).toEqual([
    ['listen.heading-changed-left-out', 'B'],
    ['listen.heading-changed-left-out', 'C'],
  ]);
});

test('a deleted question is left out and named, and the next one is not taken for it', () => {
  const { places, notices } = find(['Timestamp', 'What is going well?'], ['', 'Yes']);
  expect(places).toEqual([['Q2', 1]]);
  expect(notices).toMatchObject([{ code: 'listen.question-gone', values: { question: 'Do you know who to call?' } }]);
});

test('a doubled heading counts where the question was made, and elsewhere not at all', () => {
  const twice = 'What is going well?';
  expect(find(['Timestamp', 'Do you know who to call?', twice, twice])).toMatchObject({
    places: [
      ['Q1', 1],
      ['Q2', 2],
    ],
    notices: [{ code: 'listen.heading-doubled' }],
  });
  expect(find(['Timestamp', 'Do you know who to call?', '', twice, twice])).toMatchObject({
    places: [['Q1', 1]],
    notices: [{ code: 'listen.heading-doubled-left-out' }],
  });
});

test('rows above the headings are seen through', () => {
  expect(headingRow([['Our answers'], [''], ['Timestamp', '¿Qué va bien?'], ['x']], ['¿Qué va bien?'])).toBe(2);
  expect(headingRow([['nothing', 'known']], ['¿Qué va bien?'])).toBeUndefined();
});

test('headings that were sorted in among the answers are found, and the answers above them count', () => {
  const stamp: Cell = { day: '2026-11-02', time: '08:00:00' } as Cell;
  const answers: Cell[][] = Array.from({ length: 9 }, () => [stamp, 'x']);
  const block: Cell[][] = [['Our title'], ...answers, ['Timestamp', '¿Qué va bien?'], [stamp, 'y']];
  expect(headingRow(block, ['¿Qué va bien?'])).toBe(10);
  expect(rowsAround(block, 10)).toHaveLength(10);
});

test('columns have the letters that the sheet shows', () => {
  expect([1, 26, 27, 52, 703].map(columnLetters)).toEqual(['A', 'Z', 'AA', 'AZ', 'AAA']);
});

test('a question asked twice is each of its columns in their order; with one of them gone, neither is guessed', () => {
  const twice: readonly ExpectedColumn[] = [
    { question: question('Q1', 'single', 'Yes', 'No'), headings: ['Well?'], column: 2 },
    { question: question('Q2', 'single', 'Yes', 'No'), headings: ['Well?'], column: 4 },
  ];
  const among = (headings: string[]) => findColumns(twice, { name: 'Answers', headings, rows: [['Yes', 'No', 'Yes']] });
  const { columns, notices } = among(['Note', 'Note', 'Well?', 'What?', 'Well?']);
  expect([columns.map(({ column }) => column), notices]).toEqual([[2, 4], []]);
  const gone = among(['Timestamp', 'Well?']);
  expect(gone.columns).toEqual([]);
  expect(gone.notices.map(({ code }) => code)).toEqual(['listen.asked-twice', 'listen.asked-twice']);
});

test('answers above the headings count also where their time is text in another country’s way', () => {
  const block = [
    ['31/12/2026 10:00:00', 'Yes'],
    ['Our notes', ''],
    ['Timestamp', 'Well?'],
    ['1/12/2026 9:00', 'No'],
  ];
  expect(rowsAround(block, 2)).toEqual([block[0], block[3]]);
});
