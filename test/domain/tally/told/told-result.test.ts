import fc from 'fast-check';
import { toldTexts } from '../../../../src/content/told';
import { type PublishedQuestion, publishedBefore } from '../../../../src/domain/tally/figures/publish';
import { familiesHeard, mostTelling, toldResult } from '../../../../src/domain/tally/told/told-result';

const texts = toldTexts.en;

/** Figures as a record of what was published has them: `count:percent`, `<`, `>` or `?` a choice. */
const published = (
  figures: { readonly [code: string]: string },
  more: object = {},
  kind = 'ord5',
): PublishedQuestion => {
  const found = publishedBefore(
    JSON.stringify({ q: 'Q', k: kind, on: '2026-10-01', w: { n: 40, x: 2, f: figures, ...more }, g: 'none' }),
  );
  if (found === undefined) throw new Error('the record cannot be read');
  return found;
};

const choicesOf = (codes: readonly string[]) => codes.map((code) => ({ code, label: `label-${code}-end` }));
const told = (figures: { readonly [code: string]: string }, more: object = {}, kind = 'ord5') =>
  toldResult(
    { title: 'Title', choices: choicesOf(Object.keys(figures)), figures: published(figures, more, kind) },
    texts,
  );

const marks = fc.oneof(
  fc.integer({ min: 6, max: 94 }).map((percent) => `${percent}:${percent}`),
  fc.constantFrom('<', '>', '?'),
);

/** The bar that a published mark may have, or none. */
const barFor = (mark: string) => {
  if (mark === '?') return undefined;
  if (mark === '<') return { share: '5% or less', length: 5, isCapped: true };
  if (mark === '>') return { share: '95% or more', length: 95, isCapped: true };
  const percent = Number(mark.split(':')[1]);
  return { share: `${percent}%`, length: percent, isCapped: false };
};

test('whatever is withheld has no bar and is in no sentence, and every bar is what was published', () => {
  fc.assert(
    fc.property(
      fc.array(marks, { minLength: 1, maxLength: 12 }),
      fc.constantFrom('ord5', 'single', 'multi', 'scale'),
      (all, kind) => {
        const figures = Object.fromEntries(all.map((mark, at) => [String(at + 1), mark]));
        const { bars, sentence } = told(figures, {}, kind) ?? { bars: [], sentence: '' };
        for (const { label, ...bar } of bars)
          expect(bar).toEqual(barFor(figures[label.replace(/^label-|-end$/g, '')] ?? '?'));
        const withheld = Object.keys(figures).filter((code) => figures[code] === '?');
        for (const code of withheld) expect(sentence).not.toContain(`label-${code}-end`);
        expect(bars.length).toBeLessThanOrEqual(5);
      },
    ),
  );
});

test('a rating is told by its two best answers, and keeps the order of its scale', () => {
  const result = told({ 1: '<', 2: '?', 3: '10:25', 4: '14:35', 5: '12:30' }, { v: '26:65' });
  expect(result?.sentence).toBe('65% of families said “label-4-end” or “label-5-end”.');
  expect(result?.bars.map(({ length }) => length)).toEqual([5, 25, 35, 30]);
});

test('a choice is told by the one that most families made among those that are told, the longest bar first', () => {
  const result = told({ 1: '8:20', 2: '?', 3: '20:50', 4: '<' }, {}, 'multi');
  expect(result?.sentence).toBe('50% of families said “label-3-end”.');
  expect(result?.bars.map(({ length }) => length)).toEqual([50, 20, 5]);
});

test('there is nothing to tell where all is withheld or no more than 5%, of what families wrote, or of too few', () => {
  expect(told({ 1: '?', 2: '?' })).toBeUndefined();
  expect(told({ 1: '<', 2: '?' })).toBeUndefined();
  expect(told({}, {}, 'open')).toBeUndefined();
  const few = publishedBefore(JSON.stringify({ q: 'Q', k: 'ord5', on: '2026-10-01', w: 'few', g: 'few' }));
  if (few === undefined) throw new Error('the record cannot be read');
  expect(toldResult({ title: 'Title', choices: [], figures: few }, texts)).toBeUndefined();
  expect(familiesHeard([few])).toBe(0);
  expect(familiesHeard([few, published({ 1: '?' })])).toBe(42);
});

test('a number is told by its average', () => {
  expect(told({}, { m: 2.4 }, 'number')?.sentence).toBe('The average answer was 2.4.');
  expect(told({}, {}, 'number')).toBeUndefined();
});

test('the five that tell the most are told, in the order of the form: a clear no as much as a clear yes', () => {
  const results = [50, 10, 60, 90, 45, 75, 95].map((percent, at) => ({
    ...(told({ 1: '?', 4: '10:30', 5: '10:30' }, { v: `${percent}:${percent}` }) as NonNullable<
      ReturnType<typeof told>
    >),
    code: `Q${at}`,
  }));
  expect(mostTelling(results)).toEqual(['Q1', 'Q2', 'Q3', 'Q5', 'Q6']);
});
