// Whether a difference between two published figures is more than chance would give.
import fc from 'fast-check';
import { meanChange, shareChange } from '../../../../src/domain/tally/compare/chance';
import type { Figure } from '../../../../src/domain/tally/figures/figures';

const shown = (count: number, base: number): { readonly figure: Figure; readonly base: number } => ({
  figure: { state: 'shown', count, percent: Math.round((100 * count) / base) },
  base,
});

const capped = (
  state: 'low' | 'high' | 'withheld',
  base: number,
): { readonly figure: Figure; readonly base: number } => ({
  figure: { state },
  base,
});

const share = fc
  .integer({ min: 10, max: 400 })
  .chain((base) => fc.integer({ min: 0, max: base }).map((count) => shown(count, base)));

const chances = (n: number, p: number): readonly number[] => {
  const all = [(1 - p) ** n];
  for (let k = 1; k <= n; k += 1) all.push(((all[k - 1] ?? 0) * (n - k + 1) * p) / (k * (1 - p)));
  return all;
};

/** How often two rounds that differ in nothing are said to differ, by adding up every outcome that there is. */
const falseAlarms = (one: number, other: number, p: number): number => {
  let sum = 0;
  chances(one, p).forEach((first, earlier) => {
    chances(other, p).forEach((second, later) => {
      const { state } = shareChange(shown(earlier, one), shown(later, other));
      if (state !== 'chance') sum += first * second;
    });
  });
  return sum;
};

it.each([10, 14, 25, 60])(
  'of 20 figures that did not change at most about one looks so, also with %d families',
  (n) => {
    const alarms = [0.1, 0.3, 0.5, 0.7, 0.9].flatMap((p) => [falseAlarms(n, n, p), falseAlarms(n, 3 * n, p)]);
    expect(Math.max(...alarms)).toBeLessThan(0.065);
  },
);

it('a wide change is seen, a narrow one is not, and the points are those of the shares that were told', () => {
  expect(shareChange(shown(8, 60), shown(40, 60))).toEqual({ state: 'more', by: 54 });
  expect(shareChange(shown(40, 60), shown(8, 60))).toEqual({ state: 'less', by: -54 });
  expect(shareChange(shown(30, 60), shown(33, 60))).toEqual({ state: 'chance', by: 5 });
  expect(shareChange(shown(5, 10), shown(8, 10))).toEqual({ state: 'chance', by: 30 });
});

it('the other way round says the opposite', () => {
  const opposite = { more: 'less', less: 'more', chance: 'chance', unknown: 'unknown' };
  fc.assert(
    fc.property(share, share, (one, other) => {
      const [there, back] = [shareChange(one, other), shareChange(other, one)];
      expect(back.state).toBe(opposite[there.state]);
      expect((back.by ?? 0) + (there.by ?? 0)).toBe(0);
    }),
  );
});

it('a cap tells more or less only where whatever it hides would, and what is withheld tells nothing', () => {
  const tops = { low: [0, 0.05], high: [0.95, 1] } as const;
  fc.assert(
    fc.property(share, fc.constantFrom('low', 'high'), fc.integer({ min: 10, max: 400 }), (one, state, base) => {
      const said = shareChange(one, capped(state, base));
      const [from, to] = [Math.ceil(tops[state][0] * base), Math.floor(tops[state][1] * base)];
      for (let count = from; count <= to && said.state !== 'unknown'; count += 1)
        expect(shareChange(one, shown(count, base)).state).toBe(said.state);
      expect(said.by).toBeNull();
    }),
  );
  expect(shareChange(shown(30, 60), capped('low', 60)).state).toBe('less');
  expect(shareChange(capped('withheld', 60), shown(30, 60))).toEqual({ state: 'unknown', by: null });
});

it('means are compared by their spreads, and one that is withheld with none', () => {
  const one = { mean: 3.1, spread: 1.1, base: 60 };
  expect(meanChange(one, { mean: 4, spread: 1, base: 60 })).toEqual({ state: 'more', by: 0.9 });
  expect(meanChange(one, { mean: 3.3, spread: 1.1, base: 60 })).toEqual({ state: 'chance', by: 0.2 });
  expect(meanChange(one, { mean: null, spread: null, base: 60 })).toEqual({ state: 'unknown', by: null });
});
