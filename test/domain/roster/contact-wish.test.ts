// How often a family wants news and how it is reached, in whatever words the sheet, the survey or a person has for it (S59).
import { staffLanguages } from '../../../src/content/interface/staff-language';
import { sheetWordsOf } from '../../../src/content/sheets';
import optionSets from '../../../src/content/survey/option-sets.json';
import {
  contactWayIn,
  contactWays,
  frequencies,
  frequencyIn,
  minDaysBetween,
} from '../../../src/domain/roster/contact-wish';

test.each(staffLanguages)('what the sheet offers in %s is read as what it means', (language) => {
  const { choices } = sheetWordsOf('families', language);
  expect(choices?.['family.frequency']?.map(frequencyIn)).toEqual(frequencies);
  expect(choices?.['family.contactBy']?.map(contactWayIn)).toEqual(contactWays);
});

test.each(['en', 'es'] as const)('what the survey of needs offers in %s is read the same', (language) => {
  expect(optionSets.FREQ[language].map(frequencyIn)).toEqual(frequencies);
});

test('an empty cell and words that say nothing of it are no wish', () => {
  expect(['', 'ask the grandmother'].map((cell) => [frequencyIn(cell), contactWayIn(cell)])).toEqual([
    [undefined, undefined],
    [undefined, undefined],
  ]);
});

test('with “once a month” no two updates come within 28 days; only what is needed leaves room for none', () => {
  expect([undefined, ...frequencies].map(minDaysBetween)).toEqual([0, 7, 14, 28, Number.POSITIVE_INFINITY]);
});
