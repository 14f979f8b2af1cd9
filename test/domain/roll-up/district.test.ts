import fc from 'fast-check';
import { districtOf } from '../../../src/domain/roll-up/district';
import type { FiguresFile } from '../../../src/domain/roll-up/figures-file';
import { limitsIn } from '../../../src/domain/tally/figures/district-figures';
import { figuresText } from '../../../src/domain/tally/figures/recorded-figures';
import { schoolFile } from './schools';

const wish = { minGroupSize: 10, language: 'en', other: 'Other' };

const districtIn = (files: readonly FiguresFile[], minGroupSize = 10) => {
  const [question] = districtOf(files, { ...wish, minGroupSize });
  if (question === undefined) throw new Error('there is no question');
  return question;
};

test('counts add up where every school shows them, bases too, and it says from how many schools', () => {
  const { figures } = districtIn([
    schoolFile('A', [20, 20, 20]),
    schoolFile('B', [10, 30, 20]),
    schoolFile('C', [4, 4, 1]),
  ]);
  expect(figures).toMatchObject({
    schools: 3,
    whole: {
      from: 2,
      base: 120,
      shares: {
        1: { state: 'shown', count: 30, percent: 25 },
        2: { state: 'shown', count: 50, percent: 42 },
        3: { state: 'shown', count: 40, percent: 33 },
      },
    },
  });
  expect(Object.keys(figures.rows)).toEqual(['mark-A', 'mark-B']);
});

test('where a school caps a share, the district has a range whose ends are the cap’s own', () => {
  const { figures } = districtIn([schoolFile('A', [50, 40, 10]), schoolFile('B', [60, 40, 0])]);
  expect(figures.rows['mark-B']?.figures[3]).toEqual({ state: 'low' });
  // What B hides is 0 to 5 of its 100: with the 10 of A, 10 to 15 of 200.
  expect(figures.whole).toMatchObject({ shares: { 3: { state: 'between', least: 5, most: 8 } } });
});

test('one school alone is no district, whatever it shows', () => {
  const { figures } = districtIn([schoolFile('A', [20, 20]), schoolFile('B', [3, 3])]);
  expect(figures).toMatchObject({ schools: 2, whole: { state: 'few' }, rows: {} });
});

test('a school below this workbook’s own minimum is in no figure, so that no total less the others tells it', () => {
  const files = [schoolFile('A', [20, 20]), schoolFile('B', [30, 30]), schoolFile('C', [8, 6])];
  const { figures } = districtIn(files, 20);
  expect(Object.keys(figures.rows)).toEqual(['mark-A', 'mark-B']);
  expect(figures.whole).toMatchObject({ from: 2, base: 100, shares: { 1: { count: 50 }, 2: { count: 50 } } });
});

test('the mean is there only where every school has one', () => {
  const a = schoolFile('A', [10, 10, 10, 10, 20], { kind: 'ord5' });
  const b = schoolFile('B', [20, 10, 10, 10, 10], { kind: 'ord5' });
  const capped = schoolFile('C', [30, 20, 20, 20, 0], { kind: 'ord5' });
  // 30, 20, 20, 20 and 30 families of 120 chose 1 to 5.
  expect(districtIn([a, b]).figures.whole).toMatchObject({ mean: 3, favorable: { count: 50 } });
  expect(districtIn([a, b, capped]).figures.whole).toMatchObject({ mean: null, favorable: null });
});

test('another question under the same code is left out, and its school is named', () => {
  const other = schoolFile('C', [20, 20]);
  const [question] = other.questions;
  if (question === undefined) throw new Error('no question');
  const reworded = {
    ...other,
    questions: [
      {
        ...question,
        wordings: {
          en: {
            title: 'How is it not going?',
            choices: [
              ['1', 'choice 1'],
              ['2', 'choice 2'],
            ],
          },
        },
      },
    ],
  } as FiguresFile;
  const found = districtIn([schoolFile('A', [20, 20]), reworded, schoolFile('B', [30, 30])]);
  expect(found).toMatchObject({ title: 'How is it going?', unlike: ['C'], figures: { schools: 2 } });
});

const counts = fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 3, maxLength: 3 });
const schools = fc.array(counts, { minLength: 2, maxLength: 5 });
const named = (all: readonly (readonly number[])[]) => all.map((one, at) => schoolFile(`S${at}`, one));

test('worlds that publish the same tables have the same district: nothing that is withheld gets in', () => {
  fc.assert(
    fc.property(schools, fc.array(fc.nat(2), { minLength: 6, maxLength: 6 }), (all, moves) => {
      // Families move between choices wherever the school's table stays the very same.
      const moved = all.map((own, at) => {
        const [from = 0, to = 0] = [moves[at % 6], moves[(at + 1) % 6]];
        const other = own.map((count, place) => count - (place === from ? 1 : 0) + (place === to ? 1 : 0));
        if (other.some((count) => count < 0)) return own;
        const [one, two] = [schoolFile('S', own), schoolFile('S', other)].map(({ questions }) =>
          figuresText(questions[0]?.figures as never),
        );
        return one === two ? other : own;
      });
      expect(districtIn(named(moved))).toEqual(districtIn(named(all)));
    }),
    { numRuns: 300 },
  );
});

test('a total less the shown rows tells nothing, and a range leaves each school as many values as its own table', () => {
  fc.assert(
    fc.property(schools, (all) => {
      const { figures } = districtIn(named(all));
      const { whole, rows } = figures;
      if (whole.state !== 'shown') return;
      const shown = Object.values(rows);
      expect(shown.reduce((sum, { base }) => sum + base, 0)).toBe(whole.base);
      for (const [choice, share] of Object.entries(whole.shares)) {
        const own = shown.map((row) => row.figures[choice]);
        const isHidden = own.some((one) => one !== undefined && one.state !== 'shown');
        if (share.state === 'shown') {
          expect(isHidden).toBe(false);
          expect(own.reduce((sum, one) => sum + (one?.state === 'shown' ? one.count : 0), 0)).toBe(share.count);
        }
        if (share.state !== 'between') continue;
        // The range holds every total that the schools' own limits allow, the least and the most.
        const limits = shown.map((row) => limitsIn(row, figures.kind).get(choice) ?? ([0, 0] as const));
        for (const end of [0, 1] as const) {
          const share100 = (100 * limits.reduce((sum, one) => sum + one[end], 0)) / whole.base;
          expect(share100).toBeGreaterThanOrEqual(share.least);
          expect(share100).toBeLessThanOrEqual(share.most);
        }
      }
    }),
    { numRuns: 300 },
  );
});

test('the true count lies in every limit that is taken for it', () => {
  fc.assert(
    fc.property(counts, (own) => {
      const [question] = schoolFile('A', own).questions;
      const whole = question?.figures.whole;
      if (whole?.state !== 'shown') return;
      for (const [choice, [least, most]] of limitsIn(whole, 'single')) {
        expect(own[Number(choice) - 1]).toBeGreaterThanOrEqual(least);
        expect(own[Number(choice) - 1]).toBeLessThanOrEqual(most);
      }
    }),
  );
});
