import { moneyIn } from '../../../src/domain/sheet/money';

test.each([
  [25, 25],
  ['$25', 25],
  ['25.50', 25.5],
  ['1,250', 1250],
  ['$1,250.75', 1250.75],
  ['25 $', 25],
  ['25 dollars', 25],
  ['25 dólares', 25],
  ['US$25', 25],
  ['USD 25.00', 25],
  ['25,50', 25.5],
  ['25,5 $', 25.5],
  ['1.250,75', 1250.75],
  ['1.250', 1250],
  ['$25/hr', 25],
  ['$25 an hour', 25],
  ['25 dólares por hora', 25],
  ['to be decided', undefined],
  ['20 to 25', undefined],
  ['', undefined],
])('%s is read as %s', (cell, amount) => expect(moneyIn(cell)).toBe(amount));
