import fc from 'fast-check';
import type { CalendarDate } from '../../../src/domain/calendar/calendar-date';
import { fileIn, fileText } from '../../../src/domain/roll-up/figures-file';
import { sortFiles } from '../../../src/domain/roll-up/sort-files';
import { fingerprint } from '../../../src/domain/text/fingerprint';
import { schoolFile } from './schools';

const codeOf = (text: string): string => {
  const read = fileIn(text);
  return read.ok ? 'fine' : read.problem.code;
};

/** Edited by someone who makes the sum fit again. */
const edited = (text: string, from: string, to: string): string => {
  expect(text).toContain(from);
  const { sum: _, ...content } = JSON.parse(text.replace(from, to));
  return JSON.stringify({ ...content, sum: fingerprint(JSON.stringify(content)) });
};

const kinds = ['single', 'ord5', 'multi', 'open'] as const;

test('every file that a school can make is read back as it was', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 60 }), { minLength: 5, maxLength: 5 }),
      fc.constantFrom(...kinds),
      (counts, kind) => {
        const file = schoolFile('A', counts, { kind });
        expect(fileIn(`\uFEFF${fileText(file)}\n`)).toEqual({ ok: true, value: file });
      },
    ),
    { numRuns: 400 },
  );
});

test('a school’s file tells nothing by group, even where groups were published', () => {
  const file = schoolFile('A', [30, 30]);
  const [question] = file.questions;
  if (question === undefined) throw new Error('no question');
  const view = { state: 'shown', on: file.on, rows: { Marked: question.figures.whole }, withheld: [], together: null };
  const figures = { ...question.figures, views: { school: view } } as typeof question.figures;
  const text = fileText({ ...file, questions: [{ ...question, figures }] });
  expect(text).toBe(fileText(file));
  expect(text).not.toContain('Marked');
});

test('what is no file of figures, is cut short, newer or changed is told apart', () => {
  const text = fileText(schoolFile('A', [20, 20, 20]));
  expect(codeOf('')).toBe('rollUp.wrong-file');
  expect(codeOf('{"a": 1}')).toBe('rollUp.wrong-file');
  expect(codeOf('Timestamp,Name\n1,2')).toBe('rollUp.wrong-file');
  expect(codeOf(text.slice(0, -30))).toBe('rollUp.cut-short');
  expect(codeOf(text.replace('"version":1', '"version":2'))).toBe('rollUp.other-version');
  expect(codeOf(text.replace('choice 1', 'choice one'))).toBe('rollUp.edited');
});

test('sums that cannot be are noticed even where the file’s own sum was made to fit', () => {
  const text = fileText(schoolFile('A', [20, 20, 20]));
  expect(codeOf(edited(text, 'choice 1', 'choice one'))).toBe('fine');
  // More chose than answered; a share that is not the count's; fewer than the minimum; a cap told exactly; one alone withheld.
  expect(codeOf(edited(text, '20:33', '25:42'))).toBe('rollUp.edited');
  expect(codeOf(edited(text, '20:33', '20:34'))).toBe('rollUp.edited');
  expect(codeOf(edited(text, '"min":10', '"min":4'))).toBe('rollUp.edited');
  expect(codeOf(edited(text, '20:33', '1:2'))).toBe('rollUp.edited');
  expect(codeOf(edited(text, '20:33', '?'))).toBe('rollUp.edited');
  expect(codeOf(edited(fileText(schoolFile('A', [3, 7])), '"min":10', '"min":11'))).toBe('rollUp.edited');
  const rated = fileText(schoolFile('A', [10, 10, 10, 10, 20], { kind: 'ord5' }));
  expect(codeOf(edited(rated, '\\"m\\":3.3', '\\"m\\":3.9'))).toBe('rollUp.edited');
  expect(codeOf(edited(rated, '\\"v\\":\\"30:50', '\\"v\\":\\"36:60'))).toBe('rollUp.edited');
  // Ticks add up to nothing, so only the cap itself gives this one away.
  const ticked = fileText(schoolFile('A', [40, 30, 30], { kind: 'multi' }));
  expect(codeOf(edited(ticked, '40:40', '41:41'))).toBe('fine');
  expect(codeOf(edited(ticked, '40:40', '3:3'))).toBe('rollUp.edited');
  expect(codeOf(edited(ticked, '40:40', '97:97'))).toBe('rollUp.edited');
});

const day = (text: string) => text as CalendarDate;
const loaded = (...files: readonly ReturnType<typeof schoolFile>[]) =>
  files.map((file) => ({ called: `${file.name}.json`, read: fileIn(fileText(file)) }));
const codesOf = ({ files }: ReturnType<typeof sortFiles>) => files.map(({ state, problem }) => problem?.code ?? state);

const rated = [10, 11, 12, 13, 14, 15, 16];
const early = schoolFile('A', rated, { on: day('2026-10-01') });
const late = schoolFile('A', [11, 12, 13, 14, 15, 16, 17], { on: day('2026-11-01') });

test('of one workbook the newest file stands, in whatever order they come (PV05)', () => {
  for (const files of [loaded(early, late), loaded(late, early)]) {
    const sorted = sortFiles(files, 'pulse', []);
    expect(codesOf(sorted).sort()).toEqual(['new', 'rollUp.older']);
    expect(sorted.standing).toEqual([late]);
  }
  expect(codesOf(sortFiles(loaded(late), 'pulse', [early]))).toEqual(['replaces']);
  expect(sortFiles(loaded(late), 'pulse', [early]).standing).toEqual([late]);
  expect(codesOf(sortFiles(loaded(early), 'pulse', [late]))).toEqual(['rollUp.older']);
});

test('a file that is loaded twice, one of another survey and one of a copied workbook add nothing', () => {
  const other = schoolFile('B', [20, 20], { purpose: 'needs' });
  const copy = { ...late, workbook: 'mark-copy', name: 'Copy of A' };
  const sorted = sortFiles(loaded(late, late, other, copy), 'pulse', []);
  expect(codesOf(sorted)).toEqual(['new', 'same', 'rollUp.other-survey', 'rollUp.copy']);
  expect(sorted.standing).toEqual([late]);
});
