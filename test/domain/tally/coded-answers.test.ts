// One answer a family code: the later of two, in whatever order rows, blocks and tabs come.
import fc from 'fast-check';
import type { Cell } from '../../../src/domain/sheet/cell';
import { familyCode, nobodysCode } from '../../../src/domain/survey/family-code';
import {
  answersThatCount,
  type CodedAnswer,
  findCode,
  mergeSorted,
  noSorted,
  sortAnswers,
  sortedFigures,
} from '../../../src/domain/tally/coded-answers';
import { countAnswers, type FoundColumn } from '../../../src/domain/tally/count-answers';
import { emptyTally, mergeTallies, type WorkingTally } from '../../../src/domain/tally/working-tally';

const [one = '', other = '', third = ''] = ['g:1', 'g:2', 'h:3'].map((unit) => familyCode('secret', unit));
const known = new Set([one, other, third]);
const whose = (text: string) => findCode(text, known);

test('what a family or a mail program does to a code leaves it the family’s', () => {
  const mangled = [
    one.toLowerCase(),
    ` ${one}\n`,
    `${one.slice(0, 5)} ${one.slice(5)}`,
    `${one.slice(0, 4)}-${one.slice(4)}`,
    `«${one}».`,
    `Familia Pérez ${one} gracias`,
    one.replace(/[A-Z]/g, (letter) => String.fromCodePoint(letter.charCodeAt(0) + 0xfee0)),
    `${one} ${one}`,
  ];
  for (const text of mangled) expect([text, whose(text)]).toEqual([text, { whose: 'family', code: one }]);
});

test('a code that was changed, cut short, or stands beside another family’s is nobody’s; an empty one says nothing', () => {
  const changed = `${one.slice(0, 9)}${one.endsWith('A') ? 'B' : 'A'}`;
  for (const text of [changed, one.slice(0, 9), `${one} ${other}`, 'hello', familyCode('another', 'g:1')])
    expect([text, whose(text)]).toEqual([text, { whose: 'nobody' }]);
  for (const text of ['', '  ', '–']) expect(whose(text)).toEqual({ whose: 'unsaid' });
  for (const text of [nobodysCode, ` ${nobodysCode.toLowerCase()} `]) expect(whose(text)).toEqual({ whose: 'test' });
});

/** Moment, code, then the answer. */
const answer = (form: string, time: string | undefined, code: string, said: string): CodedAnswer => {
  const stamp: Cell = time === undefined ? '' : ({ day: '2026-11-03', time } as Cell);
  return { found: whose(code), form, cells: [stamp, code, said] };
};
const saidBy = (answers: readonly CodedAnswer[]) => answersThatCount(sortAnswers(answers)).map(({ cells }) => cells[2]);

test('of two answers with one code the later counts, also in another form; one that was typed in came first', () => {
  expect(saidBy([answer('en', '09:00:00', one, 'Well'), answer('es', '10:00:00', one, 'Mal')])).toEqual(['Mal']);
  expect(saidBy([answer('es', '10:00:00', one, 'Mal'), answer('en', '09:00:00', one, 'Well')])).toEqual(['Mal']);
  expect(saidBy([answer('en', '00:00:01', one, 'Well'), answer('en', undefined, one, 'Badly')])).toEqual(['Well']);
});

test('a day that staff put in front of Google’s own moment does not make an answer the later one', () => {
  const noted = (day: string, { cells, ...coded }: CodedAnswer): CodedAnswer => ({
    ...coded,
    cells: [{ day } as Cell, ...cells],
  });
  const [first, last] = [answer('en', '09:00:00', one, 'Well'), answer('en', '10:00:00', one, 'Badly')];
  const [counted] = answersThatCount(sortAnswers([noted('2026-12-24', first), noted('2026-01-01', last)]));
  expect(counted?.cells[3]).toBe('Badly');
});

test('answers without a family each count, those of test messages do not, and all of it is told in numbers', () => {
  const sorted = sortAnswers([
    answer('en', '09:00:00', one, 'Well'),
    answer('en', '09:01:00', one, 'Well'),
    answer('es', '09:02:00', one, 'Well'),
    answer('en', '09:03:00', other, 'Well'),
    answer('en', '09:04:00', 'ABCDEFGHIJ', 'Badly'),
    answer('en', '09:05:00', 'ABCDEFGHIJ', 'Badly'),
    answer('en', '09:06:00', '', 'Badly'),
    answer('en', '09:07:00', nobodysCode, 'Badly'),
  ]);
  expect(answersThatCount(sorted)).toHaveLength(5);
  expect(sortedFigures(sorted)).toEqual({ families: 1, answers: 3, nobodys: 2, unsaid: 1, tests: 1 });
});

const anyAnswer = fc
  .record({
    form: fc.constantFrom('en', 'es'),
    second: fc.option(fc.integer({ min: 0, max: 4 }), { nil: undefined }),
    code: fc.constantFrom(one, other, third.toLowerCase(), '', 'ABCDEFGHIJ', nobodysCode),
    said: fc.constantFrom('Well', 'So so', 'Badly', ''),
  })
  .map(({ form, second, code, said }) =>
    answer(form, second === undefined ? undefined : `09:00:0${second}`, code, said),
  );

const question: FoundColumn = {
  column: 2,
  question: {
    code: 'PU02',
    kind: 'single',
    choices: ['Well', 'So so', 'Badly'].map((wording, at) => ({ code: String(at + 1), wordings: [wording] })),
  },
};
const tallyOf = (answers: readonly CodedAnswer[]): WorkingTally =>
  countAnswers(
    answers.map(({ cells }) => cells),
    [question],
  );

test('blocks and tabs merged in any order are the same as all at once, also row by row in any order', () => {
  fc.assert(
    fc.property(
      fc.array(anyAnswer, { maxLength: 24 }).chain((answers) =>
        fc.record({
          answers: fc.constant(answers),
          shuffled: fc.shuffledSubarray(answers, { minLength: answers.length }),
          cut: fc.nat({ max: answers.length }),
        }),
      ),
      ({ answers, shuffled, cut }) => {
        const whole = sortAnswers(answers);
        const [first, rest] = [sortAnswers(shuffled.slice(0, cut)), sortAnswers(shuffled.slice(cut))];
        for (const merged of [mergeSorted(first, rest), mergeSorted(rest, first), mergeSorted(noSorted, whole)]) {
          expect(tallyOf(answersThatCount(merged))).toEqual(tallyOf(answersThatCount(whole)));
          expect(sortedFigures(merged)).toEqual(sortedFigures(whole));
        }
      },
    ),
  );
});

test('the tallies of the forms together are the tally of all that counts, each family in the form that it used last', () => {
  fc.assert(
    fc.property(fc.array(anyAnswer, { maxLength: 24 }), (answers) => {
      const counting = answersThatCount(sortAnswers(answers));
      const byForm = ['en', 'es'].map((form) => tallyOf(counting.filter((one) => one.form === form)));
      expect(byForm.reduce(mergeTallies, emptyTally).whole.asked).toBe(tallyOf(counting).whole.asked);
      const families = new Set(answers.flatMap(({ found }) => (found.whose === 'family' ? [found.code] : [])));
      const loose = answers.filter(({ found }) => found.whose === 'nobody' || found.whose === 'unsaid');
      expect(counting).toHaveLength(families.size + loose.length);
    }),
  );
});
