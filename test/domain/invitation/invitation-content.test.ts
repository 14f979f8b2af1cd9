import { invitations } from '../../../src/content/invitations';
import { calendarDateOf } from '../../../src/domain/calendar/calendar-date';
import { invitationFields } from '../../../src/domain/invitation/invitation-field';
import { listOf, longDay, privacyLine } from '../../../src/domain/invitation/invitation-words';
import { fieldsIn, piecesOf } from '../../../src/domain/invitation/merge-fields';

const fieldsOf = (text: string): readonly string[] => {
  const pieces = piecesOf(text);
  return pieces.ok ? [...fieldsIn(pieces.value)].sort() : [pieces.problem.code];
};

const english = invitations.en;
const spanish = invitations.es;
if (english === undefined || spanish === undefined) throw new Error('English and Spanish ship');

test('both languages use the same fields, all of them known', () => {
  expect(fieldsOf(english.template.body)).toEqual(fieldsOf(spanish.template.body));
  expect(fieldsOf(english.template.subject)).toEqual(fieldsOf(spanish.template.subject));
  for (const field of fieldsOf(english.template.body)) expect(Object.keys(invitationFields)).toContain(field);
});

test('every field that T21 promises is used', () => {
  const used = [...fieldsOf(english.template.body), ...fieldsOf(english.template.subject)];
  for (const field of Object.keys(invitationFields)) expect(used).toContain(field);
});

test('PV12: an anonymous invitation says so truthfully, and warns where few families use the form', () => {
  expect(privacyLine(english.words, 10, 40)).toContain('groups of 10 or more');
  expect(privacyLine(english.words, 10, 40)).not.toContain('guess');
  expect(privacyLine(spanish.words, 10, 9)).toContain('adivinar');
});

test('dates and lists read as the language has them', () => {
  const day = calendarDateOf('2026-09-08');
  expect([longDay(day, english.words), longDay(day, spanish.words)]).toEqual(['September 8', '8 de septiembre']);
  expect(listOf(['A', 'B', 'C'], english.words)).toBe('A, B, and C');
  expect(listOf(['A', 'B', 'C'], spanish.words)).toBe('A, B y C');
  expect(listOf(['A', 'B'], english.words)).toBe('A and B');
  expect(listOf([], english.words)).toBe('');
});

const sentences = (text: string): readonly string[] => text.split(/[.?!:\n]+/).filter((part) => /[a-z]{2}/i.test(part));

const syllables = (word: string): number =>
  Math.max(
    1,
    (
      word
        .toLowerCase()
        .replace(/e\b/, '')
        .match(/[aeiouy]+/g) ?? []
    ).length,
  );

test('grade 6 or lower in English, by Flesch and Kincaid', () => {
  const text = english.template.body.replace(/\{\{[^|}]*\|?([^}]*)\}\}/g, '$1').replace(/[*[\]()-]/g, ' ');
  const words = text.match(/[a-z']+/gi) ?? [];
  const perWord = words.reduce((sum, word) => sum + syllables(word), 0) / words.length;
  expect(0.39 * (words.length / sentences(text).length) + 11.8 * perWord - 15.59).toBeLessThan(6);
});
