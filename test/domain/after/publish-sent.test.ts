// What is printed of sending does not depend on how many a small group has: an attack by changing just that (PV01, PV02, PV03).
import fc from 'fast-check';
import { publishSent } from '../../../src/domain/after/publish-sent';
import type { SentMessage } from '../../../src/domain/after/sent-figures';
import type { SendState } from '../../../src/domain/invitation/send-log';

interface Home {
  readonly school: string;
  readonly language: string;
  readonly state: SendState;
}

const messageOf = ({ school, language, state }: Home, family: string): SentMessage => ({
  entry: {
    key: `C/1/${family}`,
    campaign: 'C',
    unit: family,
    guardians: [],
    familyName: '',
    guardianFirstName: '',
    children: [],
    slice: '',
    link: '',
    schools: '',
    address: '',
    phone: '',
    language,
    state,
    rows: [{ row: 3, state, run: '', order: 0, claimedUntil: '', sender: '', day: '', why: '' }],
  },
  family,
  school: { kind: 'named', group: school },
  language: { kind: 'named', group: language },
  answered: undefined,
});

const messagesOf = (all: readonly Home[]): readonly SentMessage[] => all.map((one, at) => messageOf(one, `f${at}`));
const many = (n: number, home: Home): readonly Home[] => Array.from({ length: n }, () => home);
const home: Home = { school: 'Alder', language: 'en', state: 'sent' };

const states = fc.constantFrom<SendState>('sent', 'failed', 'call', 'unknown');
const anyHome: fc.Arbitrary<Home> = fc.record({
  school: fc.constantFrom('Alder', 'Birch', 'Cedar', 'Dogwood'),
  language: fc.constantFrom('en', 'es', 'vi'),
  state: states,
});

/** All that is told in figures; the names of small groups come with no number. */
const figuresOf = (messages: readonly SentMessage[], min: number): string => {
  const { whole, tables } = publishSent(messages, min);
  expect(tables[0]?.left).toContain('=Elm');
  return JSON.stringify([whole, tables.map(({ by, shown }) => ({ by, shown }))]);
};

test('however many a small school has, the page is the very same', () => {
  let tried = 0;
  fc.assert(
    fc.property(
      fc.array(anyHome, { minLength: 5, maxLength: 70 }),
      fc.constantFrom(5, 10, 30),
      fc.array(fc.record({ language: fc.constantFrom('en', 'es', 'vi'), state: states }), {
        minLength: 1,
        maxLength: 9,
      }),
      (district, min, more) => {
        const elm = (n: number) => more.slice(0, n).map((one): Home => ({ ...one, school: 'Elm' }));
        const pages = more
          .map((_, at) => at + 1)
          .filter((n) => n < min)
          .map((n) => figuresOf(messagesOf([...district, ...elm(n)]), min));
        tried += pages.length;
        expect(new Set(pages).size).toBe(1);
      },
    ),
    { numRuns: 400 },
  );
  expect(tried).toBeGreaterThan(1000);
});

test('the same where few read a language, and where taking them out makes a school small', () => {
  const district = [...many(25, home), ...many(10, { ...home, school: 'Birch' })];
  const page = (n: number) =>
    publishSent(messagesOf([...district, ...many(n, { ...home, school: 'Birch', language: 'vi' })]), 10);
  expect(page(1)).toEqual(page(9));
  const birch = publishSent(
    messagesOf([
      ...many(25, home),
      ...many(9, { ...home, school: 'Birch' }),
      { ...home, school: 'Birch', language: 'vi' },
    ]),
    10,
  );
  expect(birch.tables).toEqual([
    { by: 'school', shown: [{ group: '=Alder', families: 30, reached: { state: 'high' } }], left: ['=Birch'] },
    { by: 'language', shown: [{ group: '=en', families: 30, reached: { state: 'high' } }], left: ['=vi'] },
  ]);
});

test('nothing is told of fewer families than a group has, and no number is exact', () => {
  expect(publishSent(messagesOf(many(9, home)), 10).whole).toBeNull();
  expect(publishSent(messagesOf(many(24, home)), 10).whole).toEqual({ families: 20, reached: { state: 'high' } });
  const half = [...many(23, home), ...many(21, { ...home, state: 'failed' })];
  expect(publishSent(messagesOf(half), 10).whole).toEqual({ families: 40, reached: { state: 'about', percent: 50 } });
});

test('PV03: of a few who were reached, or were not, there is no share, only that all but a few or hardly any were', () => {
  const reached = (yes: number, no: number) =>
    publishSent(messagesOf([...many(yes, home), ...many(no, { ...home, state: 'failed' })]), 10).whole?.reached;
  expect(reached(20, 4)).toEqual({ state: 'withheld' });
  expect(reached(4, 20)).toEqual({ state: 'withheld' });
  expect(reached(60, 2)).toEqual({ state: 'high' });
  expect(reached(2, 60)).toEqual({ state: 'low' });
});

test('a family of two guardians or two campaigns is one family, reached by any of its messages', () => {
  const twice = many(12, home).flatMap((one, at) => [
    messageOf(one, `f${at}`),
    messageOf({ ...one, state: 'failed' }, `f${at}`),
  ]);
  expect(publishSent(twice, 10).whole).toEqual({ families: 10, reached: { state: 'high' } });
});
