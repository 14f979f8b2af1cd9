import type { Cell } from '../../../src/domain/sheet/cell';
import { type ColumnProposal, looksLikeAnswers, proposeSetup } from '../../../src/domain/tally/tab/propose-setup';

const times = (count: number, text: Cell): Cell[] => Array.from({ length: count }, () => text);

const propose = (heading: string, cells: readonly Cell[]): ColumnProposal => {
  const [proposal] = proposeSetup(
    [heading],
    cells.map((cell) => [cell]),
    10,
  );
  if (proposal === undefined) throw new Error('nothing was proposed');
  return proposal;
};

const origins = [
  ...times(40, 'North Hill'),
  ...times(14, 'South Bank'),
  ...times(12, 'River, Lake, or sea side'),
  ...times(5, 'River, Lake, or sea side, North Hill'),
  ...times(4, 'North Hill, South Bank'),
  'South Bank, River, Lake, or sea side',
  'A farm, up the road',
  'River, maybe',
];

test('a choice whose parts never come apart is one choice of a checkbox question', () => {
  expect(propose('Where do you live?', origins)).toMatchObject({
    kind: 'multi',
    choices: ['North Hill', 'South Bank', 'River, Lake, or sea side'],
  });
});

test('a choice with a comma in brackets does not make a question a checkbox', () => {
  const answers = [...times(30, 'College'), ...times(14, 'A license (plumber, nurse, etc.)'), ...times(12, 'School')];
  expect(propose('What did you finish?', [...answers, 'Some of it, at night'])).toMatchObject({
    kind: 'single',
    choices: ['College', 'A license (plumber, nurse, etc.)', 'School'],
    rarer: 1,
  });
});

test('choices that begin alike stay two', () => {
  const answers = [...times(20, 'Yes, a lot'), ...times(20, 'Yes, a little'), ...times(15, 'No')];
  expect(propose('Does it help?', [...answers, ...times(3, 'Yes, a lot, No')]).choices).toEqual(
    expect.arrayContaining(['Yes, a lot', 'Yes, a little', 'No']),
  );
});

test('a text that fewer than ten gave is not listed, however the question is counted', () => {
  const proposal = propose('Which bus?', [...times(25, 'Blue'), ...times(9, 'Green'), 'my cousin Zoraida drives']);
  expect(proposal).toMatchObject({ heading: 'Which bus?', column: 1, kind: 'single', choices: ['Blue'], rarer: 2 });
  expect(JSON.stringify(proposal)).not.toMatch(/Green|Zoraida/);
});

test('open answers are never listed', () => {
  const words = Array.from({ length: 60 }, (_, at) => `what family ${at} wrote, in its own words`);
  expect(propose('What should change?', words)).toMatchObject({ kind: 'open', choices: [] });
});

test('names, addresses, phones and times are left out as personal', () => {
  const stamp: Cell = { day: '2026-11-02', time: '10:11:12' } as Cell;
  expect(propose('Timestamp', times(12, stamp)).kind).toBe('personal');
  expect(propose('Marca temporal', times(12, stamp)).kind).toBe('personal');
  expect(propose('When was this', times(12, stamp)).kind).toBe('personal');
  expect(propose('Nombre de su hijo', times(12, 'Ana')).kind).toBe('personal');
  expect(propose('Contact', ['a@example.org', 'b@example.org']).kind).toBe('personal');
  expect(propose('How to reach you', ['555-010-0199', '(555) 010-0188']).kind).toBe('personal');
});

test('numbers as text, scales and days are told apart', () => {
  expect(propose('How likely?', [...times(6, 5), ...times(5, '4'), 1])).toMatchObject({
    kind: 'scale',
    choices: ['1', '2', '3', '4', '5'],
  });
  expect(propose('How likely, 0 to 10?', [...times(6, 9), 0]).choices).toHaveLength(11);
  expect(propose('How many miles?', ['1,200', '30', 412, '17.5']).kind).toBe('number');
  expect(propose('First day?', times(5, { day: '2026-09-01' } as Cell)).kind).toBe('date');
});

test('stray spaces, line breaks and capitals make no new choice; other scripts are choices like any', () => {
  const answers = [
    ...times(6, 'Blue bus'),
    ...times(3, ' blue  bus '),
    'BLUE\nBUS',
    ...times(12, 'الحافلة'),
    ...times(11, '校车'),
  ];
  expect(propose('Which bus?', answers)).toMatchObject({
    kind: 'single',
    choices: ['الحافلة', '校车', 'Blue bus'],
    rarer: 0,
  });
});

test('blank columns are nothing, a heading without answers is left out, answers without a heading are shown', () => {
  const rows = [
    ['', '', 'x'],
    ['', '', 'x'],
  ];
  expect(proposeSetup(['', 'Empty', ''], rows, 10).map(({ column, kind }) => [column, kind])).toEqual([
    [2, 'ignore'],
    [3, 'open'],
  ]);
});

test('a tab with headings and two rows looks like answers; one with figures on top does not', () => {
  expect(looksLikeAnswers(['Timestamp', 'Question'], 3)).toBe(true);
  expect(looksLikeAnswers(['Timestamp', 'Question'], 2)).toBe(false);
  expect(looksLikeAnswers([4, 5, 'x'], 30)).toBe(false);
});
