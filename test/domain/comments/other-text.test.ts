import { otherTextIn } from '../../../src/domain/comments/other-text';

const choices = [
  { code: '1', wordings: ['Text', 'Mensaje'] },
  { code: '2', wordings: ['A call, or a letter'] },
];

test.each([
  ['Text', ''],
  ['Text, A call, or a letter', ''],
  ['Text, pigeon post, please', 'pigeon post, please'],
  ['A call, or a letter, a visit', 'a visit'],
  ['Mensaje, una visita', 'una visita'],
  ['', ''],
])('of several choices what the family wrote itself is left: %s', (given, own) => {
  expect(otherTextIn({ code: 'q', kind: 'multi', choices })(given)).toBe(own);
});

test('of one choice it is the whole text', () => {
  const read = otherTextIn({ code: 'q', kind: 'single', choices });
  expect(['text ', 'Texting me'].map(read)).toEqual(['', 'Texting me']);
});
