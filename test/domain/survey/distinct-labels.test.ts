// Choices that staff worded alike are told apart, whatever stands beside them.
import fc from 'fast-check';
import { distinctLabels } from '../../../src/domain/survey/distinct-labels';
import { plainWording } from '../../../src/domain/tally/plain-wording';

test('one that reads like another gets a number that no other has', () => {
  expect(distinctLabels(['Hall', 'Hall', 'Hall (2)', 'HALL'])).toEqual([
    'Hall',
    'Hall (2)',
    'Hall (2) (2)',
    'HALL (3)',
  ]);
  expect(distinctLabels(['Gym', 'Library'])).toEqual(['Gym', 'Library']);
});

test('no two read alike, and each begins as it was worded', () => {
  const label = fc.constantFrom('A', 'a', 'A (2)', 'A (2) (2)', 'Ａ', 'A\u200f', '“A”', '"A"');
  fc.assert(
    fc.property(fc.array(label), (labels) => {
      const distinct = distinctLabels(labels);
      expect(new Set(distinct.map(plainWording)).size).toBe(labels.length);
      for (const [at, one] of distinct.entries()) expect(one.startsWith(labels[at] ?? '-')).toBe(true);
    }),
  );
});
