import fc from 'fast-check';
import { safetyWords } from '../../../src/content/comments';
import { type Comment, isTicked, themesIn } from '../../../src/domain/comments/comment';
import { quotesIn } from '../../../src/domain/comments/quote';
import { safetyFinder } from '../../../src/domain/comments/safety';
import { themeQuestion, themeTally } from '../../../src/domain/comments/theme-tally';
import { commentsIn, type WrittenAnswer } from '../../../src/domain/comments/written-comment';
import { publish } from '../../../src/domain/tally/figures/publish';

const isUrgent = safetyFinder(safetyWords);

test.each([
  'My son was HIT by... he hits him',
  'le PEGO un niño',
  'Tenemos hambre.',
  'There is a gun',
  'she thinks of sui\u00adcide',
  'quiere morirse',
])('PV18: %s needs follow-up today', (text) => expect(isUrgent(text)).toBe(true));

test.each(['We have begun early', 'armario y paz', 'He is a hungarian reader', 'the shooter game is fine? no: games'])(
  'PV18: words are whole: %s does not',
  (text) => expect(isUrgent(text)).toBe(false),
);

const answer = fc.record({
  place: fc.constantFrom('f1', 'f2'),
  moment: fc.constantFrom('', '2026-11-02 10:00:00', '2026-11-03 09:00:01'),
  day: fc.constant(undefined),
  language: fc.constant('en'),
  family: fc.constant(''),
  texts: fc.array(
    fc.record({ question: fc.constantFrom('a', 'b'), title: fc.constant('A'), text: fc.constantFrom('x', 'y') }),
    {
      maxLength: 2,
    },
  ),
});
const keysOf = (answers: readonly WrittenAnswer[]) =>
  commentsIn(answers)
    .map(({ key }) => key)
    .sort();

test('keys stay when rows are sorted, added or deleted, are each once, and tell no moment', () => {
  fc.assert(
    fc.property(fc.array(answer, { maxLength: 12 }), fc.integer(), (answers, seed) => {
      const keys = keysOf(answers);
      expect(new Set(keys).size).toBe(keys.length);
      const moved = [...answers].sort(
        (one, other) => ((JSON.stringify(one).length + seed) % 3) - (JSON.stringify(other).length % 2),
      );
      expect(keysOf(moved)).toEqual(keys);
      expect(keysOf([...answers, ...answers.slice(0, 1)])).toEqual(expect.arrayContaining(keys));
      expect(keys.join()).not.toMatch(/2026|10:00/);
    }),
  );
});

const comment = (at: number, more: Partial<Comment> = {}): Comment => ({
  row: at + 3,
  key: `k${at}`,
  source: 'survey:s',
  answer: `a${at}`,
  question: 'Q',
  language: 'English',
  on: '',
  text: `Ana ${at}`,
  scrubbed: `[name] ${at}`,
  themes: ['Bus times'],
  readBy: 'rosa@example.org',
  share: true,
  followUp: '',
  gone: false,
  isOurs: true,
  seen: '',
  ...more,
});
const many = (n: number, more: Partial<Comment> = {}) => Array.from({ length: n }, (_, at) => comment(at, more));
const quotes = (comments: readonly Comment[], least = 5) => quotesIn(comments, least, ({ scrubbed }) => scrubbed);

test('PV01: comments of nine families are quoted nowhere, of ten they are, also where the minimum is five', () => {
  expect(quotes(many(9))).toEqual([]);
  expect(quotes(many(10))).toHaveLength(10);
  expect(quotes(many(12), 15)).toEqual([]);
  expect(quotes([...many(9), comment(9, { answer: 'a1' })])).toEqual([]);
});

test('PV19: what is unread, not ticked or deleted is no quote, and a quote is the scrubbed text alone', () => {
  const mixed = [...many(10), comment(10, { readBy: '' }), comment(11, { share: false }), comment(12, { gone: true })];
  expect(quotes(mixed)).toHaveLength(10);
  expect(quotes(mixed).join()).not.toMatch(/Ana|k\d|\[name\] 1[012]/);
});

test('a tick is a plain yes, in either language; anything else lets nothing out', () => {
  expect(['yes', 'Sí', 'x', true, 'TRUE', '✓'].map(isTicked)).toEqual(Array(6).fill(true));
  expect(['no', '', 'not yet', 'maybe', false, 'ask Rosa'].map(isTicked)).toEqual(Array(6).fill(false));
  expect(themesIn('Bus times, bus TIMES; Food\n Food')).toEqual(['Bus times', 'Food']);
});

const themes = [
  { id: 'T1', name: 'Bus times' },
  { id: 'T2', name: 'Food' },
];
const figures = (comments: readonly Comment[]) =>
  publish(themeTally(comments, themes), [themeQuestion(themes)], {
    minGroupSize: 10,
    views: [],
    wished: [],
    today: '2026-11-26' as never,
    before: [],
  })[0]?.figures;

test('PV01: themes are counted by family, from ten on; a family that spoke of one twice counts once', () => {
  expect(figures(many(9))?.whole).toEqual({ state: 'few' });
  const twice = [
    ...many(20),
    ...many(20).map((one) => ({ ...one, key: `${one.key}b` })),
    ...many(30, { themes: ['who knows'] }),
  ];
  expect(figures(twice)?.whole).toMatchObject({ state: 'shown', base: 20 });
});
