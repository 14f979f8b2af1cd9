// Laws of the plan of 1:1 talks: nobody twice, staff's bookings kept, and writing it down settles it.
import fc from 'fast-check';
import { bookingOf, contactKeys, isBookedBy } from '../../../src/domain/booking/contact';
import type { FormAnswer } from '../../../src/domain/booking/form-answer';
import { planTalks, type Slot, saysMoment, type TalkPlan } from '../../../src/domain/booking/talk-plan';

const ids = ['slot-0', 'slot-1', 'slot-2', 'slot-3', 'slot-4'];

/** The choice at place n stands for slot n; from 5 on it is gone. */
const slotAt = (place: number): string | undefined => ids[place];

const answerOf = (family: number, ticks: readonly number[], at: string): FormAnswer => ({
  language: 'en',
  at,
  given: Object.fromEntries(
    [
      ['ON01', `Family ${family}`, []],
      ['ON02', `608-555-010${family}`, []],
      ['ON04', ticks.length === 0 ? '' : 'ticked', ticks],
    ].flatMap(([code, text, places]) => (text === '' ? [] : [[code, { text, places, codes: [], other: false }]])) as [],
  ),
});

const answers = fc
  .array(fc.record({ family: fc.nat({ max: 6 }), ticks: fc.uniqueArray(fc.nat({ max: 6 }), { maxLength: 5 }) }), {
    maxLength: 12,
  })
  .map((list) => list.map(({ family, ticks }, at) => answerOf(family, ticks, `2026-10-02 08:00:${10 + at}`)));
/** Some that staff booked by hand, for someone who answered or not; some are over. */
const slots = fc
  .array(fc.constantFrom('', '', 'F-12', 'Family 1', 'Family 2 (608 555 0102)', 'over'), { minLength: 5, maxLength: 5 })
  .map((list) =>
    list.map((what, at): Slot => ({ id: ids[at] ?? '', bookedBy: what === 'over' ? '' : what, isFree: what === '' })),
  );

const plan = (all: readonly FormAnswer[], now: readonly Slot[], handled = new Map<string, string>()): TalkPlan =>
  planTalks({ answers: all, slots: now, handled, slotAt });

/** What writing it down makes of the sheet and of the memory. */
const written = (made: TalkPlan, now: readonly Slot[], before = new Map<string, string>()) => ({
  slots: now.map((slot): Slot => {
    const given = made.given.find((one) => one.slot === slot.id);
    if (given === undefined) return slot;
    return { ...slot, bookedBy: bookingOf(given.family.name, given.family.contact), isFree: false };
  }),
  handled: new Map([
    ...before,
    ...[...made.having, ...made.given].flatMap(({ family, slot }) => family.keys.map((key) => [key, slot] as const)),
  ]),
});

test('every family is told of once; no time is given twice, nor one that staff booked, that is over or that was not ticked last', () => {
  fc.assert(
    fc.property(answers, slots, (all, now) => {
      const made = plan(all, now);
      const placed = [...made.given, ...made.having].map(({ family }) => family);
      const told = [...placed, ...made.waiting, ...made.takenBack];
      expect(told.map(({ name }) => name).sort()).toEqual(
        [...new Set(all.map(({ given }) => given.ON01?.text))].sort(),
      );
      expect(new Set(made.given.map(({ slot }) => slot)).size).toBe(made.given.length);
      for (const { family, slot } of made.given) {
        expect(now.find(({ id }) => id === slot)?.isFree).toBe(true);
        const last = all.filter(({ given }) => given.ON01?.text === family.name).pop();
        expect(last?.given.ON04?.places.map(slotAt)).toContain(slot);
      }
    }),
  );
});

test('written down, it changes nothing when it is worked out again, and newcomers find the times that are left', () => {
  fc.assert(
    fc.property(answers, answers, slots, (first, more, now) => {
      const made = plan(first, now);
      const after = written(made, now);
      const again = plan(first, after.slots, after.handled);
      expect(again.given).toEqual([]);
      expect(again.takenBack).toEqual([]);
      const later = more.map((one, at) => ({ ...one, at: `2026-10-03 08:00:${10 + at}` }));
      const newcomers = plan([...first, ...later], after.slots, after.handled);
      for (const { slot } of newcomers.given) expect(after.slots.find(({ id }) => id === slot)?.isFree).toBe(true);
      for (const { family } of newcomers.given) {
        expect(made.given.some((one) => one.family.name === family.name)).toBe(false);
      }
    }),
  );
});

test('written down and cut short before the answers were noted, nobody gets a second time', () => {
  fc.assert(
    fc.property(answers, slots, (all, now) => {
      const after = written(plan(all, now), now);
      expect(plan(all, after.slots).given).toEqual([]);
    }),
  );
});

test('a time that staff took back is not given again until the family answers again; one that staff renamed is still theirs', () => {
  const [one] = [answerOf(1, [0, 1], '2026-10-02 08:00:00')];
  const now = ids.map((id): Slot => ({ id, bookedBy: '', isFree: true }));
  const { slots: booked, handled } = written(plan([one], now), now);
  expect(plan([one], now, handled)).toMatchObject({ given: [], having: [], takenBack: [{ name: 'Family 1' }] });
  const again = answerOf(1, [1], '2026-10-05 08:00:00');
  expect(plan([one, again], now, handled).given).toMatchObject([
    { slot: 'slot-1', family: { keys: [expect.any(String), expect.any(String)] } },
  ]);
  const renamed = booked.map((slot) => ({ ...slot, bookedBy: slot.bookedBy && 'The Okafors' }));
  expect(plan([one], renamed, handled)).toMatchObject({ given: [], having: [{ slot: 'slot-0' }] });
});

test('a slot that was deleted after it was given lets the family choose anew', () => {
  const one = answerOf(1, [0, 1], '2026-10-02 08:00:00');
  const now = ids.slice(1).map((id): Slot => ({ id, bookedBy: '', isFree: true }));
  expect(plan([one], now, new Map([['en 2026-10-02 08:00:00', 'slot-0']])).given).toMatchObject([{ slot: 'slot-1' }]);
});

test('a family is known by its phone or address, however it writes them, and by its name where there is neither', () => {
  expect(contactKeys('call me: +1 (608) 555-0101, or Ana.G@x.org.')).toEqual(['ana.g@x.org', '6085550101']);
  expect(contactKeys('٦٠٨-٥٥٥-٠١٠١')).toEqual(['6085550101']);
  expect(contactKeys('608.555.0101 / 608 555 0102')).toEqual(['6085550101', '6085550102']);
  expect(contactKeys('Apt 5, 608-555-0101; 1-608-555-0102; 16085550103')).toEqual([
    '6085550101',
    '6085550102',
    '6085550103',
  ]);
  expect(contactKeys('+52 55 1234 567')).toEqual(['52551234567']);
  expect(contactKeys('ask my sister')).toEqual([]);
  expect(isBookedBy('Ana (608-555-0101)', 'Anna Garcia', '6085550101')).toBe(true);
  expect(isBookedBy('Ana (608-555-0101)', 'Ana', '608-555-0199')).toBe(false);
  expect(isBookedBy('ana garcía', 'Ana García', '608-555-0199')).toBe(true);
  expect(isBookedBy('F-12', 'Ana', '608-555-0199')).toBe(false);
  expect(isBookedBy('', '', '')).toBe(false);
});

test('three answers of one family, of which the middle one joins the others, are one family', () => {
  const at = (second: number, contact: string): FormAnswer => {
    const { given } = answerOf(1, [second], '');
    return {
      language: 'en',
      at: `2026-10-02 08:00:0${second}`,
      given: { ...given, ON02: { text: contact, places: [], codes: [], other: true } },
    };
  };
  const all = [at(0, '608-555-0101'), at(1, 'ana@x.org'), at(2, 'ana@x.org or 6085550101')];
  const now = ids.map((id): Slot => ({ id, bookedBy: '', isFree: true }));
  expect(plan(all, now).given).toMatchObject([{ slot: 'slot-2', family: { keys: { length: 3 } } }]);
});

test('answers without a name and a contact are counted apart; a time that is gone is not given and said', () => {
  const now = ids.map((id): Slot => ({ id, bookedBy: '', isFree: true }));
  const { ON04 } = answerOf(1, [0], '').given;
  const nameless: FormAnswer = { language: 'en', at: '', given: ON04 === undefined ? {} : { ON04 } };
  expect(plan([nameless], now)).toMatchObject({ nameless: 1, given: [], waiting: [] });
  expect(plan([answerOf(1, [6], '')], now)).toMatchObject({ given: [], waiting: [{ tickedChanged: true, slots: [] }] });
});

test('a time is what was ticked while its day and hour are the same, wherever it is', () => {
  const now = 'Friday, October 2, 7:45 a.m.';
  expect(saysMoment('Friday, October 2, 7:45 a.m., Alder', now)).toBe(true);
  expect(saysMoment('Friday, October 2, 7:45 a.m. (2)', now)).toBe(true);
  expect(saysMoment('Friday, October 2, 7:45 a.m.', now)).toBe(true);
  expect(saysMoment('Friday, October 9, 7:45 a.m., Alder', now)).toBe(false);
  expect(saysMoment('Friday, October 2, 3:30 p.m., Alder', now)).toBe(false);
  expect(saysMoment('Friday, October 2, 7:45 a.m., Alder', '')).toBe(false);
});
