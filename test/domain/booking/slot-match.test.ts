// Laws of who gets which time: no time twice, only times that suit, as many families as can, earlier ones first.
import fc from 'fast-check';
import { matchSlots, type Wanting } from '../../../src/domain/booking/slot-match';

const slots = ['A', 'B', 'C', 'D', 'E'];
const families = fc.array(
  fc.subarray(slots).map((own): Wanting => ({ slots: own })),
  { maxLength: 7 },
);
const free = fc.shuffledSubarray(slots);

/** The most that can get one, by trying every way. */
const most = ([first, ...rest]: readonly Wanting[], open: readonly string[]): number => {
  if (first === undefined) return 0;
  const takes = first.slots
    .filter((slot) => open.includes(slot))
    .map(
      (slot) =>
        1 +
        most(
          rest,
          open.filter((one) => one !== slot),
        ),
    );
  return Math.max(most(rest, open), ...takes);
};

test('no time is given twice, and only free ones that suit', () => {
  fc.assert(
    fc.property(families, free, (all, open) => {
      const given = [...matchSlots(all, open)];
      expect(new Set(given.map(([, slot]) => slot)).size).toBe(given.length);
      for (const [family, slot] of given) expect(family.slots.includes(slot) && open.includes(slot)).toBe(true);
    }),
  );
});

test('as many families get a time as can get one at all', () => {
  fc.assert(
    fc.property(families, free, (all, open) => {
      expect(matchSlots(all, open).size).toBe(most(all, open));
    }),
  );
});

test('whoever gets a time keeps getting one when others come after', () => {
  fc.assert(
    fc.property(families, families, free, (first, later, open) => {
      const [before, after] = [matchSlots(first, open), matchSlots([...first, ...later], open)];
      for (const family of before.keys()) expect(after.has(family)).toBe(true);
    }),
  );
});

test('two families want one time: the earlier has it, or moves to another that suits it too', () => {
  const [one, other]: [Wanting, Wanting] = [{ slots: ['A'] }, { slots: ['A'] }];
  expect([...matchSlots([one, other], ['A', 'B'])]).toEqual([[one, 'A']]);
  const both: Wanting = { slots: ['A', 'B'] };
  expect(new Map(matchSlots([both, other], ['A', 'B']))).toEqual(
    new Map([
      [both, 'B'],
      [other, 'A'],
    ]),
  );
});

test('two hundred families and thirty times are no work', () => {
  const many = Array.from({ length: 30 }, (_, at) => `slot-${at}`);
  const all = Array.from(
    { length: 200 },
    (_, at): Wanting => ({ slots: many.filter((_one, slot) => (at * 7 + slot) % 3 === 0) }),
  );
  const began = Date.now();
  expect(matchSlots(all, many).size).toBe(30);
  expect(Date.now() - began).toBeLessThan(500);
});
