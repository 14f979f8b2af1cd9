import fc from 'fast-check';
import { calendarDateOf } from '../../../src/domain/calendar/calendar-date';
import type { Cell } from '../../../src/domain/sheet/cell';
import { answerCounter } from '../../../src/domain/tally/answer-counter';
import { countAnswers, type FoundColumn } from '../../../src/domain/tally/count-answers';
import { countedKinds, type TallyQuestion } from '../../../src/domain/tally/tally-question';
import { mergeTallies } from '../../../src/domain/tally/working-tally';
import { plainCount } from './plain-count';

const wordings = [
  ['Yes', 'Sí', '1', '1.50'],
  ['Hill, Ridge, or valley', 'Colina', '2'],
  ['Ridge', 'Yes', '٣'],
  ["I don't know yet", 'Todavía no sé'],
  ['2026-10-01', 'true'],
] as const;

const codes = ['1', '2', 'other', '99', 'five'];

const questionOf = (kind: TallyQuestion['kind'], at: number): TallyQuestion => ({
  // Two columns of one question, as where somebody doubled a column.
  code: `Q${at % 9}`,
  kind,
  choices: codes.map((code, choice) => ({ code, wordings: wordings[choice] ?? [] })),
});

const cell: fc.Arbitrary<Cell> = fc.oneof(
  fc.constantFrom<Cell>(
    '',
    ' ',
    '\u200b',
    '\u00a0',
    ',',
    ' Yes ',
    'yes, ridge',
    'Hill, Ridge, or valley, Ridge , a boat',
    'I don’t know yet',
    "Ridge,I don't know yet",
    '$1,200.50',
    ' 7',
    -0,
    1,
    1.5,
    0.1 + 0.2,
    1e300,
    Number.MAX_SAFE_INTEGER,
    true,
    { day: calendarDateOf('2026-10-01') },
    { day: calendarDateOf('2026-10-01'), time: '10:00:00' },
  ),
  fc.constantFrom(...wordings.flat()),
  fc.string({ maxLength: 8 }),
  fc.integer(),
);

const columns = fc
  .array(fc.constantFrom(...countedKinds), { minLength: 1, maxLength: 11 })
  .map((kinds): readonly FoundColumn[] =>
    kinds.map((kind, column) => ({ question: questionOf(kind, column), column })),
  );

const rows = fc.array(fc.array(cell, { maxLength: 11 }), { maxLength: 30 });

test('the fast count is the plain count, whatever the cells hold', () => {
  fc.assert(
    fc.property(rows, columns, fc.boolean(), (some, found, worded) => {
      const wordedAs = worded ? () => (choice: { wordings: readonly string[] }) => choice.wordings[1] : undefined;
      expect(countAnswers(some, found, wordedAs)).toEqual(plainCount(some, found, wordedAs));
    }),
    { numRuns: 500 },
  );
});

test('rows that come block by block count as if they had come at once, and as merged parts do', () => {
  const whole = fc.array(fc.array(fc.oneof(fc.constantFrom(...wordings.flat()), fc.nat(9)), { maxLength: 11 }));
  fc.assert(
    fc.property(whole, columns, fc.nat(), (some, found, where) => {
      const cut = some.length === 0 ? 0 : where % some.length;
      const counter = answerCounter(found, () => () => undefined, {});
      counter.add(some.slice(0, cut));
      const before = counter.tally();
      counter.add(some.slice(cut));
      expect(counter.tally()).toEqual(plainCount(some, found));
      expect(before).toEqual(plainCount(some.slice(0, cut), found));
      expect(mergeTallies(before, countAnswers(some.slice(cut), found))).toEqual(counter.tally());
    }),
  );
});

test('who answered and who does not know yet are never more than were asked, and shares of one choice add up', () => {
  fc.assert(
    fc.property(rows, columns, (some, found) => {
      const { whole } = countAnswers(some, found);
      for (const { question } of found) {
        const isDoubled = found.filter((one) => one.question.code === question.code).length > 1;
        const counted = whole.questions[question.code];
        if (counted === undefined || isDoubled) continue;
        expect(counted.answered + counted.doNotKnow).toBeLessThanOrEqual(whole.asked);
        const chosen = Object.values(counted.counts).reduce((sum, count) => sum + count, 0);
        if (['ord5', 'single', 'scale'].includes(question.kind)) expect(chosen).toBe(counted.answered);
        if (question.kind === 'number') expect(counted.numbers?.count ?? 0).toBe(counted.answered);
      }
    }),
  );
});

test('texts beyond those that are remembered count too', () => {
  const many = Array.from({ length: 25_000 }, (_, at) => [`words of person ${at % 12_500}`, at % 3 === 0 ? 'Yes' : '']);
  const found = [questionOf('multi', 0), questionOf('single', 1)].map((question, column) => ({ question, column }));
  expect(countAnswers(many, found).whole).toEqual({
    asked: 25_000,
    questions: {
      Q0: { answered: 25_000, doNotKnow: 0, counts: { other: 25_000 } },
      Q1: { answered: 8_334, doNotKnow: 0, counts: { 1: 8_334 } },
    },
  });
});
