import { shippedSpoken } from '../../../src/content/spoken';
import { calendarDateOf } from '../../../src/domain/calendar/calendar-date';
import { invitationFields } from '../../../src/domain/invitation/invitation-field';
import { listOf, longDay, privacyLine } from '../../../src/domain/invitation/invitation-words';
import { fieldsIn, piecesOf } from '../../../src/domain/invitation/merge-fields';
import { surveyPurposes } from '../../../src/domain/survey/survey';
import { hardSentences } from '../../../src/domain/text/readability';

const fieldsOf = (text: string): readonly string[] => {
  const pieces = piecesOf(text);
  return pieces.ok ? [...fieldsIn(pieces.value)].sort() : [pieces.problem.code];
};

const english = shippedSpoken('en').invitations;
const spanish = shippedSpoken('es').invitations;
if (english === undefined || spanish === undefined) throw new Error('English and Spanish ship');

describe.each(surveyPurposes)('the invitation to %s', (purpose) => {
  const [inEnglish, inSpanish] = [english.templates[purpose], spanish.templates[purpose]];

  test('uses the same fields in both languages, all of them known', () => {
    expect(fieldsOf(inEnglish.body)).toEqual(fieldsOf(inSpanish.body));
    expect(fieldsOf(inEnglish.subject)).toEqual(fieldsOf(inSpanish.subject));
    for (const field of fieldsOf(inEnglish.body)) expect(Object.keys(invitationFields)).toContain(field);
  });

  test('uses every field that T21 promises', () => {
    const used = [...fieldsOf(inEnglish.body), ...fieldsOf(inEnglish.subject)];
    for (const field of Object.keys(invitationFields)) expect(used).toContain(field);
  });

  test('is plain enough to read (R32), and leaves no mark of the template', () => {
    for (const [language, { body }] of [
      ['en', inEnglish],
      ['es', inSpanish],
    ] as const) {
      const text = body.replace(/\{\{[^|}]*\|?([^}]*)\}\}/g, '$1').replace(/[*[\]()-]/g, ' ');
      expect(hardSentences(text, language, { grade: 6, inflesz: 65, words: 25 })).toEqual([]);
      expect(body).not.toContain('[[');
    }
  });
});

test('each kind of survey is asked for in its own words', () => {
  for (const { templates } of [english, spanish])
    expect(new Set(Object.values(templates).map(({ body }) => body)).size).toBe(surveyPurposes.length);
});

test('PV12: an anonymous invitation says so truthfully, and warns where few families use the form', () => {
  const facts = { mode: 'anonymous', minGroupSize: 10, people: 4, families: 40 } as const;
  expect(privacyLine(english.words, facts)).toContain('4 people in our office can see the answers one by one');
  expect(privacyLine(english.words, facts)).toContain('groups of 10 or more');
  expect(privacyLine(english.words, facts)).not.toContain('guess');
  expect(privacyLine(spanish.words, { ...facts, families: 9 })).toContain('adivinar');
  expect(privacyLine(spanish.words, { ...facts, people: 1 })).toContain('Una persona de nuestra oficina puede ver las');
});

test.each([
  ['en', english],
  ['es', spanish],
] as const)('every privacy line in %s is plain enough to read (R32)', (language, { words }) => {
  const facts = { minGroupSize: 10, people: 4, families: 3 };
  const lines = (['anonymous', 'confidential', 'identified'] as const).map((mode) =>
    privacyLine(words, { ...facts, mode }),
  );
  expect(hardSentences(lines.join('\n'), language, { grade: 6, inflesz: 65, words: 25 })).toEqual([]);
  expect(lines[1]).not.toMatch(/anonym|anónim|guess|adivinar|do not ask your name|no pedimos su nombre/i);
});

test('dates and lists read as the language has them', () => {
  const day = calendarDateOf('2026-09-08');
  expect([longDay(day, english.words), longDay(day, spanish.words)]).toEqual(['September 8', '8 de septiembre']);
  expect(listOf(['A', 'B', 'C'], english.words)).toBe('A, B, and C');
  expect(listOf(['A', 'B', 'C'], spanish.words)).toBe('A, B y C');
  expect(listOf(['A', 'B'], english.words)).toBe('A and B');
  expect(listOf([], english.words)).toBe('');
});
