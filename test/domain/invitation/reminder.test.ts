import type { CalendarDate } from '../../../src/domain/calendar/calendar-date';
import { unitPlanOf } from '../../../src/domain/invitation/recipient-unit';
import type { LogEntry, SendState } from '../../../src/domain/invitation/send-log';
import { toRemind, unitsToday, wavesOf } from '../../../src/domain/invitation/who/reminder';
import { guardian, rosterOf, rules } from './made-up-roster';

const entry = (unit: string, state: SendState = 'sent', wave = 1, day = '2026-10-01'): LogEntry => ({
  key: `A/${wave}/${unit}`,
  campaign: 'A',
  unit,
  guardians: unit.startsWith('g:') ? [unit.slice(2).split('/')[0] ?? ''] : [],
  guardianFirstName: '',
  children: [],
  slice: '',
  link: '',
  familyName: `Family ${unit}`,
  schools: '',
  address: 'x@x.example',
  phone: '',
  language: 'en',
  state,
  rows: [{ row: 3, state, run: '', order: 0, claimedUntil: '', sender: '', day, why: '' }],
});

const nobody = { hasAnswered: () => false, isHeldBack: () => false };
const names = (entries: readonly LogEntry[], change: Partial<Parameters<typeof toRemind>[1]> = {}) =>
  toRemind(entries, { ...nobody, ...change }).remind.map(({ unit }) => unit);

test('it goes to those whom the campaign reached: mailed, or called or written to by a person', () => {
  const states = [
    entry('g:G1'),
    entry('g:G2', 'call'),
    entry('g:G3', 'call', 1, ''),
    entry('g:G4', 'failed'),
    entry('g:G5', 'unknown'),
    entry('g:G6', 'letter'),
  ];
  expect(names(states)).toEqual(['g:G1', 'g:G2', 'g:G6']);
  expect(toRemind(states, nobody).unknown).toBe(1);
});

test('never to those who answered, were barred, or opted out; where nobody is to know, to all', () => {
  const entries = [entry('g:G1'), entry('g:G2'), entry('g:G3')];
  const rest = {
    hasAnswered: ({ unit }: LogEntry) => unit === 'g:G1',
    isHeldBack: ({ unit }: LogEntry) => unit === 'g:G2',
  };
  expect(toRemind(entries, rest)).toMatchObject({ remind: [{ unit: 'g:G3' }], answered: 1, heldBack: 1 });
  expect(names(entries, { hasAnswered: undefined })).toEqual(['g:G1', 'g:G2', 'g:G3']);
});

test('an unknown first reminder keeps a second one from going out; a failed one does not', () => {
  expect(names([entry('g:G1'), entry('g:G1', 'unknown', 2)])).toEqual([]);
  expect(names([entry('g:G1'), entry('g:G1', 'failed', 2)])).toEqual(['g:G1']);
});

test('waves are counted, and a few days lie between them', () => {
  const today = '2026-10-05' as CalendarDate;
  expect(wavesOf([entry('g:G1')], today)).toEqual({ next: 2, waiting: 0, last: '2026-10-01', tooSoon: true });
  expect(wavesOf([entry('g:G1')], '2026-10-06' as CalendarDate).tooSoon).toBe(false);
  const twice = [entry('g:G1'), entry('g:G1', 'open', 2), entry('g:G2', 'claimed', 3)];
  expect(wavesOf(twice, today)).toMatchObject({ next: 4, waiting: 2 });
});

test('a reminder goes to the address of today, child by child; who left the lists is named', () => {
  const roster = rosterOf([guardian('G1', 'F1', { email: 'new@x.example' })], { schools: { F1: ['Alder', 'Birch'] } });
  const { units } = unitPlanOf(roster, rules({ mode: 'guardian-child' }));
  const { units: found, gone } = unitsToday([entry('g:G1/c:C2-F1'), entry('g:G9')], units);
  expect(found.map(({ unit, way }) => [unit, way.by === 'mail' && way.address])).toEqual([
    ['g:G1/c:C2-F1', 'new@x.example'],
  ]);
  expect(gone).toEqual(['Family g:G9']);
});

test('a household that has a barred guardian by now is reminded guardian by guardian', () => {
  const roster = rosterOf([guardian('G1', 'F1'), guardian('G2', 'F1', { barred: true })]);
  const { units } = unitPlanOf(roster, rules({ mode: 'household' }));
  expect(unitsToday([{ ...entry('h:F1'), guardians: ['G1', 'G2'] }], units).units.map(({ unit }) => unit)).toEqual([
    'g:G1',
  ]);
});

test('someone on no list is written to as before', () => {
  expect(unitsToday([entry('l:L1')], []).units).toMatchObject([
    { unit: 'l:L1', way: { by: 'mail', address: 'x@x.example' } },
  ]);
});
