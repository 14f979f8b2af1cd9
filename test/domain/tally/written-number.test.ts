import { hasDecimalComma, writtenNumber } from '../../../src/domain/tally/written-number';

test.each([
  ['1,234.50', 1234.5],
  ['$1,234', 1234],
  ['US$ 40', 40],
  ['1 234', 1234],
  ['1\u00a0234', 1234],
  ['1’234.5', 1234.5],
  ['-3', -3],
  ['.5', 0.5],
  ['50%', 50],
  ['40 USD', 40],
])('%s is the number %d', (text, number) => {
  expect(writtenNumber(text)).toBe(number);
});

test.each([
  ['1.234,56 €', 1234.56],
  ['1.234', 1234],
  ['12,5', 12.5],
  ['1 234,5', 1234.5],
  ['€ 1.234.567', 1234567],
])('with a decimal comma, %s is the number %d', (text, number) => {
  expect(writtenNumber(text, true)).toBe(number);
});

test.each(['', ' ', '-', '$', 'about 40', '40-50', '1,23,4', '12.5.1', '1e5', 'Infinity', '٤'])(
  '“%s” is no number',
  (text) => {
    expect([writtenNumber(text), writtenNumber(text, true)]).toEqual([undefined, undefined]);
  },
);

test('only what cannot be read otherwise says that decimals stand behind a comma', () => {
  expect(['1.234,56', '12,5', '1.234 €', '1.234.567'].map(hasDecimalComma)).toEqual([true, true, true, true]);
  expect(['1,234', '1.234', '12.5', '40', 'about 12,5'].map(hasDecimalComma)).toEqual(Array(5).fill(false));
});
