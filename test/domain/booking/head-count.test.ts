// Laws of the head count: every answer counts once, and plates follow the percentages.
import fc from 'fast-check';
import type { FormAnswer, Given } from '../../../src/domain/booking/form-answer';
import { headCount, platesFor } from '../../../src/domain/booking/head-count';

const shares = { yes: 75, maybe: 35, walkIn: 10 };
const given = (text: string, ...codes: string[]): Given => ({ text, codes, places: [], other: codes.length === 0 });

const answer = fc
  .record({
    event: fc.constantFrom(undefined, '', 'E1', 'E2', 'E3'),
    said: fc.constantFrom(undefined, '1', '2', '3', 'other'),
    adults: fc.constantFrom(undefined, '0', '2', '10', 'two', '-1', '1.5'),
    children: fc.constantFrom(undefined, '0', '4', '?'),
  })
  .map(({ event, said, adults, children }): FormAnswer => {
    const all = {
      RS07: event === undefined ? undefined : event === '' ? given('A party') : given(event, event),
      RS01: said === undefined ? undefined : said === 'other' ? given('Perhaps') : given(said, said),
      RS02: adults === undefined ? undefined : given(adults),
      RS03: children === undefined ? undefined : given(children),
    };
    const known = Object.entries(all).flatMap(([code, one]) => (one === undefined ? [] : [[code, one] as const]));
    return { language: 'en', at: '', given: Object.fromEntries(known) };
  });

test('every answer counts for exactly one event, once, or is counted apart', () => {
  fc.assert(
    fc.property(fc.array(answer, { maxLength: 40 }), (answers) => {
      const { events, withoutEvent, unknownEvent } = headCount(answers, shares);
      const said = events.flatMap((one) => Object.values(one.said));
      expect(said.reduce((sum, n) => sum + n, 0) + withoutEvent + unknownEvent).toBe(answers.length);
      expect(new Set(events.map(({ event }) => event)).size).toBe(events.length);
      for (const { yes, maybe, plates } of events)
        for (const n of [yes.adults, yes.children, maybe.adults, maybe.children, plates])
          expect(Number.isInteger(n) && n >= 0).toBe(true);
    }),
  );
});

test('the order of the answers changes no figure', () => {
  const figuresOf = (answers: readonly FormAnswer[]) =>
    headCount(answers, shares)
      .events.map(({ event, said, yes, maybe, plates }) => JSON.stringify({ event, said, yes, maybe, plates }))
      .sort();
  fc.assert(
    fc.property(fc.array(answer, { maxLength: 20 }), (answers) => {
      expect(figuresOf([...answers].reverse())).toEqual(figuresOf(answers));
    }),
  );
});

test('plates are whole, never too few, and never one too many', () => {
  expect(platesFor(40, 20, shares)).toBe(41);
  expect(platesFor(0, 0, shares)).toBe(0);
  expect(platesFor(100, 0, { yes: 100, maybe: 0, walkIn: 10 })).toBe(110);
  const count = fc.nat({ max: 500 });
  fc.assert(
    fc.property(count, count, (yes, maybe) => {
      const exact = (yes * 0.75 + maybe * 0.35) * 1.1;
      expect(platesFor(yes, maybe, shares)).toBeGreaterThanOrEqual(exact - 1e-6);
      expect(platesFor(yes, maybe, shares)).toBeLessThan(exact + 1);
    }),
  );
});
