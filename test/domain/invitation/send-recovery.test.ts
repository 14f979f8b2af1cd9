import { calendarDateOf } from '../../../src/domain/calendar/calendar-date';
import { strayCells } from '../../../src/domain/invitation/log-stray';
import { mailTroubleOf } from '../../../src/domain/invitation/mail-trouble';
import { claimCells } from '../../../src/domain/invitation/send-claim';
import { sendDaysOf } from '../../../src/domain/invitation/send-days';
import type { LogCells, LogEntry } from '../../../src/domain/invitation/send-log';
import { noteNameOf, noteText } from '../../../src/domain/invitation/send-note';
import { recoveryOf } from '../../../src/domain/invitation/send-recovery';

const now = Date.parse('2026-09-01T15:00:00Z');
const claim = { run: 'run1', until: now - 1000, sender: 'rosa@district.example' };

const entry = (key: string, cells: LogCells): LogEntry => ({
  key,
  campaign: 'c',
  unit: key,
  guardians: [],
  guardianFirstName: '',
  children: [],
  familyName: '',
  schools: '',
  address: '',
  phone: '',
  language: 'en',
  state: cells.state,
  slice: '',
  link: '',
  rows: [{ ...cells, row: 3 }],
});

const claimed = ['a', 'b', 'c', 'd', 'e'].map((key, index) => entry(key, claimCells(claim, index + 1)));

const states = (properties: { readonly [name: string]: string }, entries = claimed) =>
  Object.fromEntries(recoveryOf(entries, properties, now).outcomes.map(({ key, state }) => [key, state]));

const noted = (key: string, order: number, failures = {}) => ({
  [noteNameOf('run1')]: noteText({ key, order, until: claim.until, failures }),
});

test('without a note nothing was sent, so everything is open again', () => {
  expect(states({})).toEqual({ a: 'open', b: 'open', c: 'open', d: 'open', e: 'open' });
});

test('before the noted one everything is through, the noted one is unknown, after it everything is open', () => {
  expect(states(noted('d', 4, { 1: 'address', 2: 'unclear' }))).toEqual({
    a: 'failed',
    b: 'unknown',
    c: 'sent',
    d: 'unknown',
    e: 'open',
  });
});

test('a run that was through before it could write leaves nothing unknown', () => {
  expect(states(noted('', 5))).toEqual({ a: 'sent', b: 'sent', c: 'sent', d: 'sent', e: 'sent' });
});

test('a claim that is younger than seven minutes is left alone, and so is its note', () => {
  const alive = { run: 'run1', until: now + 1, sender: '' };
  const recovery = recoveryOf([entry('a', claimCells(alive, 1))], noted('a', 1), now);
  expect(recovery).toEqual({ outcomes: [], missing: [], stale: [] });
});

test('a claim whose cells were changed by hand is unknown, never open', () => {
  const garbled = entry('a', { ...claimCells(claim, 1), claimedUntil: 'tomorrow' });
  expect(states({}, [garbled])).toEqual({ a: 'unknown' });
});

test('a note that cannot be read makes its run unknown', () => {
  expect(states({ [noteNameOf('run1')]: '{' })).toMatchObject({ a: 'unknown', e: 'unknown' });
});

test('a message whose row was deleted while it was under way comes back', () => {
  const recovery = recoveryOf([], noted('gone', 1), now);
  expect(recovery.missing).toEqual(['gone']);
  expect(recovery.stale).toEqual([noteNameOf('run1')]);
});

test('other properties are nobody’s note', () => {
  expect(recoveryOf(claimed, { other: 'x' }, now).stale).toEqual([]);
});

test('what a sort put into the wrong row is written once more, and what it overwrote comes back', () => {
  const open: LogCells = { state: 'open', run: '', order: 0, claimedUntil: '', day: '', why: '', sender: '' };
  const sent: LogCells = { ...open, state: 'sent', day: '2026-09-01' };
  const before = [entry('a', open), entry('b', sent)];
  const wanted = new Map([['a', claimCells(claim, 1)]]);
  const now = [entry('a', open), entry('b', claimCells(claim, 1))];
  const stray = strayCells(before, wanted, now);
  expect(stray.get('a')).toEqual(claimCells(claim, 1));
  expect(stray.get('b')).toMatchObject(sent);
  expect(strayCells(before, wanted, [entry('a', claimCells(claim, 1)), entry('b', sent)]).size).toBe(0);
});

test.each([
  ['Service invoked too many times for one day: email.', 'quota'],
  ['Invalid email: someone@x', 'address'],
  ['Failed to send email: no recipient', 'address'],
  ['Service invoked too many times in a short time: gmail. Try Utilities.sleep(1000) between calls.', 'unclear'],
  ['We are sorry, a server error occurred. Please wait a bit and try again.', 'unclear'],
  ['', 'unclear'],
])('“%s” means %s', (message, trouble) => {
  expect(mailTroubleOf(message)).toBe(trouble);
});

test('the days of a wave count what is left today, and keep one back', () => {
  const today = calendarDateOf('2026-09-01');
  const days = (messages: number, quotaLeft: number, sender = 'a@school.example') =>
    sendDaysOf(messages, { quotaLeft, sender, today });
  expect(days(1499, 1500)).toEqual({ today: 1499, days: 1, finish: '2026-09-01' });
  expect(days(1500, 1500)).toEqual({ today: 1499, days: 2, finish: '2026-09-02' });
  expect(days(200, 0, 'a@gmail.com')).toEqual({ today: 0, days: 4, finish: '2026-09-04' });
});
