import { marginOf, rateOf } from '../../../src/domain/missing/precision';

test.each([
  [57, 14, 25, 23],
  [110, 17, 15, 22],
  [110, 55, 50, 9],
  [750, 188, 25, 6],
  [2500, 375, 15, 5],
  [7500, 1875, 25, 2],
])('domain 4.2: of %i families %i answered, which is %i%%, within %i points', (families, answered, rate, margin) => {
  expect(rateOf(answered, families)).toBe(rate);
  expect(marginOf(answered, families)).toBe(margin);
});

test('where all answered nothing is left to chance, and where nobody did there is no margin', () => {
  expect([marginOf(40, 40), marginOf(1, 1), marginOf(0, 40), marginOf(0, 0)]).toEqual([0, 0, null, null]);
});

test('more answers than families have no rate and no margin', () => {
  expect([rateOf(12, 10), marginOf(12, 10), rateOf(0, 0), rateOf(0, 10)]).toEqual([null, null, null, 0]);
});
