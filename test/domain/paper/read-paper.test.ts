// What staff typed from a paper, as it is taken and as it is refused.
import { entriesText, isReadable, papersOf } from '../../../src/domain/paper/paper-answer';
import { mostWritten, readPaper, type TypedEntry } from '../../../src/domain/paper/read-paper';
import type { TallyQuestion } from '../../../src/domain/tally/tally-question';

const choices = ['1', '2', '3', '99'].map((code) => ({ code, wordings: [`choice ${code}`] }));
const question = (code: string, kind: TallyQuestion['kind'], takesOther = false) => ({
  title: `Question ${code}`,
  question: { code, kind, choices: kind === 'open' || kind === 'number' ? [] : choices, takesOther },
});
const asked = [
  question('ONE', 'single', true),
  question('MANY', 'multi'),
  question('OPEN', 'open'),
  question('COUNT', 'number'),
];

const typed = (code: string, entry: Partial<TypedEntry>): TypedEntry => ({
  code,
  choices: [],
  text: '',
  other: '',
  ...entry,
});
const refusalOf = (...entries: TypedEntry[]) => {
  const read = readPaper(asked, entries);
  return read.ok ? 'taken' : read.problem.code;
};

test('what is blank is left out, choices stand in the order of the form, and words lose the space around them', () => {
  expect(
    readPaper(asked, [
      typed('MANY', { choices: ['99', '1', '1'] }),
      typed('OPEN', { text: '\n =1+1 \n' }),
      typed('ONE', { other: '   ' }),
      typed('COUNT', {}),
    ]),
  ).toEqual({
    ok: true,
    value: {
      MANY: { choices: ['1', '99'], text: '', other: '' },
      OPEN: { choices: [], text: '=1+1', other: '' },
    },
  });
});

test.each([
  ['a blank paper', 'paper.nothing-answered', []],
  ['nothing but spaces', 'paper.nothing-answered', [typed('OPEN', { text: ' \n ' })]],
  ['a question of another survey', 'paper.question-unknown', [typed('ELSE', { text: 'x' })]],
  ['a question twice', 'paper.question-unknown', [typed('OPEN', { text: 'x' }), typed('OPEN', { text: 'y' })]],
  ['a choice that is none', 'paper.choice-unknown', [typed('MANY', { choices: ['1', '7'] })]],
  ['Other where it is not asked', 'paper.choice-unknown', [typed('MANY', { other: 'x' })]],
  ['words for a choice', 'paper.choice-unknown', [typed('ONE', { text: 'x' })]],
  ['a choice for words', 'paper.choice-unknown', [typed('OPEN', { choices: ['1'] })]],
  ['two of one', 'paper.one-only', [typed('ONE', { choices: ['1', '2'] })]],
  ['one and Other', 'paper.one-only', [typed('ONE', { choices: ['1'], other: 'x' })]],
  ['a number in words', 'paper.not-a-number', [typed('COUNT', { text: 'two' })]],
  ['far too many words', 'paper.too-long', [typed('OPEN', { text: 'x'.repeat(mostWritten + 1) })]],
  ['far too many words beside Other', 'paper.too-long', [typed('ONE', { other: 'x'.repeat(mostWritten + 1) })]],
])('%s is refused', (_, code, entries) => expect(refusalOf(...entries)).toBe(code));

test('as many words as are taken are taken, and a paper that no cell could hold is refused', () => {
  expect(refusalOf(typed('OPEN', { text: 'x'.repeat(mostWritten) }))).toBe('taken');
  const many = Array.from({ length: 10 }, (_, at) => question(`O${at}`, 'open'));
  const read = readPaper(
    many,
    many.map((one) => typed(one.question.code, { text: 'x'.repeat(mostWritten) })),
  );
  expect(read).toMatchObject({ ok: false, problem: { code: 'paper.too-long-together' } });
});

test('entries come back from their cell as they were; a cell that was spoiled holds none', () => {
  const entries = {
    A: { choices: ['1', '3'], text: '', other: '"so, and so"' },
    B: { choices: [], text: '=1+1\nline', other: '' },
  };
  const cells = (answers: string) => ({ 'paper.survey': 's', 'paper.id': 'p', 'paper.answers': answers });
  const records = [entriesText(entries), '{"A":', '[]', '{"A":3}'].map((text, at) => ({
    row: at + 3,
    cells: cells(text),
  }));
  const table = { records, columns: new Map<string, number>(), nextRow: 7, width: 3 };
  const papers = papersOf(table, 's');
  expect(papers[0]?.entries).toEqual(entries);
  expect(papers.map(isReadable)).toEqual([true, false, false, false]);
  expect(papersOf(table, 'another')).toEqual([]);
});
