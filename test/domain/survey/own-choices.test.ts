// Answers to a question of one's own that could not be told apart once families have given them.
import { questionBank } from '../../../src/content/survey';
import { type OwnQuestion, ownFault } from '../../../src/domain/survey/own-question';

const faultOf = (choices: readonly string[], kind: OwnQuestion['kind'] = 'multi') =>
  ownFault(
    { code: 'new-1', kind, text: { en: 'When can you come?' }, scale: '', choices: { en: choices }, other: false },
    { languages: ['en'], bank: questionBank },
  )?.fault;

test('two that differ in quotes, width or direction alone are the same answer', () => {
  for (const [one, other] of [
    ['I don’t know', "I don't know"],
    ['Room A1', 'Room Ａ１'],
    ['Later', '\u200fLATER'],
  ] as const)
    expect([one, faultOf([one, other])]).toEqual([one, 'choices-alike']);
});

test('where several can be ticked, none is made of others with a comma between them', () => {
  expect(faultOf(['Morning', 'Evening', 'Morning, evening'])).toBe('choices-joined');
  expect(faultOf(['Morning', 'Evening', 'Morning, evening'], 'single')).toBeUndefined();
  expect(faultOf(['Fruit, cut', 'Fruit', 'Bread'])).toBeUndefined();
});
