import fc from 'fast-check';
import type { CalendarDate } from '../../../src/domain/calendar/calendar-date';
import { unitPlanOf } from '../../../src/domain/invitation/recipient-unit';
import type { LogEntry, SendState } from '../../../src/domain/invitation/send-log';
import { capStop } from '../../../src/domain/invitation/who/cap-stop';
import { type CapFacts, capFindingOf } from '../../../src/domain/invitation/who/frequency-cap';
import type { Frequency } from '../../../src/domain/roster/contact-wish';
import { guardian, rosterOf, rules } from './made-up-roster';

const today = '2026-10-15' as CalendarDate;

const entry = (campaign: string, unit: string, day: string, state: SendState = 'sent', wave = 1): LogEntry => ({
  key: `${campaign}/${wave}/${unit}`,
  campaign,
  unit,
  guardians: unit.startsWith('g:') ? [unit.slice(2)] : [],
  guardianFirstName: '',
  children: [],
  slice: '',
  link: '',
  familyName: 'Last',
  schools: '',
  address: unit.startsWith('g:') ? `${unit.slice(2).toLowerCase()}@x.example` : 'someone@x.example',
  phone: '',
  language: 'en',
  state,
  rows: [{ row: 3, state, run: '', order: 0, claimedUntil: '', sender: '', day, why: '' }],
});

const roster = (frequency?: Frequency) => {
  const made = rosterOf([guardian('G1', 'F1'), guardian('G2', 'F1'), guardian('G3', 'F2')]);
  return { ...made, families: made.families.map((family) => (family.id === 'F1' ? { ...family, frequency } : family)) };
};

const templates = new Map([
  ['A', 'T21'],
  ['B', 'T10'],
  ['C', 'T11'],
]);

const find = (entries: readonly LogEntry[], change: Partial<CapFacts> = {}) => {
  const facts = {
    template: { id: 'T03', kind: 'invitation' },
    entries,
    templates,
    roster: roster(),
    today,
    aWeek: 1,
  } as const;
  const all = { ...facts, ...change };
  return capFindingOf(unitPlanOf(all.roster, rules()).units, all);
};

const over = (entries: readonly LogEntry[], change: Partial<CapFacts> = {}) =>
  find(entries, change).over.map(({ unit, last }) => [unit, last]);

test('R37: the whole family has had its message of the week when one of its guardians has', () => {
  expect(over([entry('A', 'g:G1', '2026-10-10')])).toEqual([
    ['g:G1', '2026-10-10'],
    ['g:G2', '2026-10-10'],
  ]);
});

test.each([
  ['2026-10-09', true],
  ['2026-10-08', false],
])('R37: a message of %s counts in the week of October 15: %s', (day, counts) => {
  expect(over([entry('A', 'g:G3', day)]).length > 0).toBe(counts);
});

test.each<[SendState, string, boolean]>([
  ['sent', '2026-10-14', true],
  ['unknown', '2026-10-14', true],
  ['open', '', true],
  ['claimed', '', true],
  ['call', '2026-10-14', true],
  ['letter', '2026-10-14', true],
  ['call', '', false],
  ['letter', '', false],
  ['failed', '2026-10-14', false],
])('R37: a message that is %s (day “%s”) counts: %s', (state, day, counts) => {
  expect(over([entry('A', 'g:G3', day, state)]).length > 0).toBe(counts);
});

test('R37: both guardians and both children are one message of a wave; a reminder is another', () => {
  const wave = [entry('A', 'g:G1', '2026-10-12'), entry('A', 'g:G2', '2026-10-12')];
  expect(over(wave, { aWeek: 2 })).toEqual([]);
  expect(over([...wave, entry('A', 'g:G1', '2026-10-14', 'sent', 2)], { aWeek: 2 }).length).toBe(2);
});

test('R37: the rest of a wave is not held against what the family had of it', () => {
  expect(over([entry('A', 'g:G1', '2026-10-15')], { wave: 'A/1' })).toEqual([]);
  expect(over([entry('A', 'g:G1', '2026-10-15')], { wave: 'A/2' }).length).toBe(2);
});

test('R37: people who are on no list are known by their address', () => {
  const [unit] = unitPlanOf(rosterOf([guardian('G9', 'F9', { email: 'Someone@X.example' })]), rules()).units;
  const facts = {
    template: { id: 'T03', kind: 'invitation' as const },
    templates,
    roster: rosterOf([]),
    today,
    aWeek: 1,
  };
  const entries = [entry('A', 'l:L1', '2026-10-14')];
  expect(unit && capFindingOf([{ ...unit, guardians: [] }], { ...facts, entries }).over).toHaveLength(1);
});

test('PV23: a required notice is not capped', () => {
  const notice = { template: { id: 'T14', kind: 'notice' as const }, roster: roster('needed') };
  expect(find([entry('A', 'g:G1', '2026-10-14')], notice)).toEqual({ aWeek: 1, over: [], resting: [] });
});

const update = { id: 'T11', kind: 'invitation' as const };
const resting = (frequency: Frequency, day: string) =>
  find([entry('B', 'g:G1', day)], { template: update, roster: roster(frequency) }).resting.map(({ unit }) => unit);

test('S59: a family with “once a month” gets no second update in 28 days, whichever of the two it is', () => {
  expect(resting('monthly', '2026-09-18')).toEqual(['g:G1', 'g:G2']);
  expect(resting('monthly', '2026-09-17')).toEqual([]);
  expect(resting('biweekly', '2026-10-01')).toEqual([]);
  expect(resting('biweekly', '2026-10-02')).toEqual(['g:G1', 'g:G2']);
});

test('S59: the rhythm is about updates, and who wants only what is needed gets none', () => {
  const invitation = { id: 'T03', kind: 'invitation' as const };
  expect(find([entry('B', 'g:G1', '2026-10-01')], { template: invitation, roster: roster('monthly') }).resting).toEqual(
    [],
  );
  expect(find([entry('A', 'g:G1', '2026-10-01')], { template: update, roster: roster('monthly') }).resting).toEqual([]);
  expect(find([], { template: update, roster: roster('needed') }).resting).toMatchObject([
    { unit: 'g:G1' },
    { unit: 'g:G2' },
  ]);
});

test('S59: sent as often as the add-on lets it, a monthly family never has two updates in 28 days', () => {
  const days = fc.uniqueArray(fc.integer({ min: 0, max: 120 }), { maxLength: 30 });
  const dayOf = (at: number): CalendarDate =>
    new Date(Date.UTC(2026, 8, 1 + at)).toISOString().slice(0, 10) as CalendarDate;
  fc.assert(
    fc.property(days, (wished) => {
      const sent: number[] = [];
      for (const at of [...wished].sort((one, other) => one - other)) {
        const entries = sent.map((one, index) => ({
          ...entry(index % 2 === 0 ? 'B' : 'C', 'g:G1', dayOf(one)),
          key: `X${index}/1/g:G1`,
        }));
        const facts = { template: update, roster: roster('monthly'), today: dayOf(at), aWeek: 50 };
        if (find(entries, facts).resting.every(({ unit }) => unit !== 'g:G1')) sent.push(at);
      }
      for (const [index, at] of sent.slice(1).entries()) expect(at - (sent[index] ?? 0)).toBeGreaterThanOrEqual(28);
    }),
  );
});

test('R37: it stops until a person names how many they accept; another number by then stops again', () => {
  const finding = find([entry('A', 'g:G1', '2026-10-14')]);
  expect(capStop(finding, undefined)).toMatchObject({ problem: { code: 'who.over-cap', values: { n: 2 } } });
  expect(capStop(finding, 1)).toMatchObject({ problem: { code: 'who.over-cap-changed', values: { seen: 1, n: 2 } } });
  expect(capStop(finding, 2)).toBeUndefined();
  expect(capStop(find([]), undefined)).toBeUndefined();
});
