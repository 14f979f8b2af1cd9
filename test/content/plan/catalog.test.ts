// The catalog of opportunities and the words of plans.
import * as v from 'valibot';
import { messageMoments, opportunities, planWords } from '../../../src/content/plan';

const span = v.strictObject({ from: v.number(), to: v.number() });
const anchor = v.pipe(v.string(), v.regex(/^(start|launch|middle|end|E\d\d-\d)$/));
const timing = v.strictObject({
  key: v.pipe(v.string(), v.regex(/^\d$/)),
  phase: v.picklist(['design', 'launch', 'run', 'review']),
  within: v.array(
    v.strictObject({
      of: anchor,
      from: v.optional(v.number()),
      to: v.optional(v.number()),
      soft: v.optional(v.boolean()),
    }),
  ),
  aim: v.strictObject({ of: anchor, days: v.number() }),
  soon: v.optional(v.boolean()),
  follows: v.optional(v.pipe(v.string(), v.regex(/^E\d\d-\d$/))),
  on: v.optional(v.literal('saturday')),
  lasts: v.optional(v.union([v.number(), v.literal('year')])),
  before: v.optional(span),
  after: v.optional(span),
  repeat: v.optional(v.strictObject({ from: v.number(), to: v.number(), aim: v.number() })),
});
const opportunity = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^E\d\d$/)),
  category: v.picklist(['input', 'support', 'direct', 'beyond', 'listening', 'feedback', 'communication', 'newcomer']),
  purpose: v.picklist(['learn', 'decide', 'connect', 'act', 'feedback', 'inform']),
  format: v.picklist(['formal', 'informal', 'written']),
  codesign: v.picklist(['itself', 'advise', 'gate', 'none']),
  pay: v.picklist(['offer', 'required', 'supports', 'none']),
  partners: v.pipe(v.array(v.string()), v.minLength(1)),
  builds: v.pipe(v.array(v.picklist(['capabilities', 'connections', 'cognition', 'confidence'])), v.minLength(1)),
  source: v.pipe(v.array(v.pipe(v.string(), v.regex(/^S\d+$/))), v.minLength(1)),
  goal: v.pipe(v.string(), v.regex(/^G\d$/)),
  led: v.picklist(['office', 'school']),
  only: v.optional(v.picklist(['newcomer', 'group', 'no-group'])),
  timings: v.array(timing),
});

const languages = Object.values(planWords);

describe('the catalog', () => {
  it('has the 32 opportunities, each once and of the right shape', () => {
    expect(() => v.parse(v.array(opportunity), opportunities)).not.toThrow();
    const ids = Array.from({ length: 32 }, (_, index) => `E${String(index + 1).padStart(2, '0')}`);
    expect(opportunities.map(({ id }) => id)).toEqual(ids);
  });

  it('plans leadership changes only when there is one', () => {
    expect(opportunities.filter(({ timings }) => timings.length === 0).map(({ id }) => id)).toEqual([
      'E06',
      'E07',
      'E29',
    ]);
  });

  it('hangs dates on occurrences that exist, never on themselves in a ring', () => {
    const timings = new Map<string, (typeof opportunities)[number]['timings'][number]>(
      opportunities.flatMap(({ id, timings }) => timings.map((one) => [`${id}-${one.key}`, one] as const)),
    );
    const depth = (id: string, seen: readonly string[]): void => {
      expect(seen).not.toContain(id);
      const found = timings.get(id);
      expect([id, found === undefined]).toEqual([id, false]);
      const anchors = [...(found?.within ?? []).map(({ of }) => of), found?.aim.of, found?.follows];
      for (const next of anchors) if (next?.startsWith('E')) depth(next, [...seen, id]);
    };
    for (const id of timings.keys()) depth(id, []);
  });

  it('leaves time to plan with families before each ask to act (R21)', () => {
    for (const { codesign, timings } of opportunities)
      for (const { before } of timings) if (codesign === 'gate') expect(before).toEqual({ from: -28, to: -7 });
  });

  it('closes the loop after every survey and listening session (R12)', () => {
    const asked = opportunities
      .filter(({ id }) => ['E20', 'E21', 'E22', 'E23', 'E25'].includes(id))
      .flatMap(({ id, timings }) => timings.map(({ key }) => `${id}-${key}`));
    const answered = opportunities.find(({ id }) => id === 'E28')?.timings.map(({ follows }) => follows);
    expect([...(answered ?? [])].sort()).toEqual(asked.sort());
  });

  it('has words for every opportunity, goal and partner in each language', () => {
    for (const { opportunities: words, goals, partners } of languages) {
      expect(Object.keys(words).sort()).toEqual(opportunities.map(({ id }) => id));
      for (const text of Object.values(words).flatMap(({ name, why, who }) => [name, why, who]))
        expect(text.trim().length).toBeGreaterThan(3);
      for (const { goal } of opportunities) expect(goals.map(({ id }) => id)).toContain(goal);
      const types = partners.map(({ type }) => type);
      for (const one of opportunities) expect(types).toEqual(expect.arrayContaining([...one.partners]));
    }
  });

  it('lists the family engagement office first, and all ten kinds of partner and their heading (S43, S47)', () => {
    for (const { partners } of languages)
      expect(partners.map(({ type }) => type)).toEqual([
        'PT1',
        'PT2',
        'PT3',
        'PT4',
        'PT5',
        'PT6',
        'PT7',
        'PT8',
        'PT9',
        'PT10',
        'PT11',
      ]);
  });

  it('has seven weekdays and twelve months in each language', () => {
    for (const { weekdays, months, shortMonths } of languages)
      expect([weekdays.length, months.length, shortMonths.length]).toEqual([7, 12, 12]);
  });

  it('has texts of its own in Spanish', () => {
    for (const { id } of opportunities)
      expect(planWords.es.opportunities[id]?.name).not.toBe(planWords.en.opportunities[id]?.name);
  });
});

describe('the messages', () => {
  it('are 24, each with an occasion that the catalog has', () => {
    const ids = Array.from({ length: 24 }, (_, index) => `T${String(index + 1).padStart(2, '0')}`);
    expect(messageMoments.map(({ id }) => id)).toEqual(ids);
    const known = new Set(
      opportunities.flatMap(({ id, timings }) => [id, ...timings.map(({ key }) => `${id}-${key}`)]),
    );
    for (const { goesWith, channel, days } of messageMoments) {
      expect(goesWith.filter((one) => !known.has(one))).toEqual([]);
      expect(['email', 'flyer', 'agenda']).toContain(channel);
      expect(Math.abs(days)).toBeLessThanOrEqual(21);
    }
  });

  it('have a subject, a moment and an audience in each language, without a field to fill in', () => {
    for (const { messages } of languages) {
      expect(Object.keys(messages.kinds).sort()).toEqual(messageMoments.map(({ id }) => id));
      for (const text of Object.values(messages.kinds).flatMap((one) => Object.values(one)))
        expect(text).toMatch(/^[^{}]{4,}$/);
    }
    for (const { id } of messageMoments)
      expect(planWords.es.messages.kinds[id]?.subject).not.toBe(planWords.en.messages.kinds[id]?.subject);
  });
});
