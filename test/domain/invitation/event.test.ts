// Events for calendars: the file of RFC 5545, and the link that opens Google Calendar.
import { addDays, type CalendarDate } from '../../../src/domain/calendar/calendar-date';
import { type EventVersion, eventFile, eventVersion } from '../../../src/domain/invitation/event/calendar-file';
import { calendarLink } from '../../../src/domain/invitation/event/calendar-link';
import {
  type EventFacts,
  eventFields,
  eventInActivity,
  eventInFields,
} from '../../../src/domain/invitation/event/event-facts';
import { eventSpan } from '../../../src/domain/invitation/event/event-span';

const day = (text: string) => text as CalendarDate;

/** When a day is over in New York, clock changes of 2026 and 2027 included. */
const endOf = (date: CalendarDate): number => {
  const next = addDays(date, 1);
  const isSummer = (next > '2026-03-08' && next <= '2026-11-01') || (next > '2027-03-14' && next <= '2027-11-07');
  return Date.parse(`${next}T00:00:00${isSummer ? '-04:00' : '-05:00'}`);
};

const facts: EventFacts = {
  name: 'Budget night; coffee, cake',
  day: day('2026-10-01'),
  start: '17:30',
  end: '19:00',
  place: 'Alder Elementary, room 4',
  online: 'https://meet.example/abc',
};

const inWords = (own: Partial<EventFacts> = {}, sequence = 0) => {
  const all = { ...facts, ...own };
  return {
    facts: all,
    span: eventSpan(all, endOf),
    version: { id: '2026-E04-1', sequence, mark: '' },
    details: 'Bring questions.\nRosa',
  };
};
const file = (own: Partial<EventFacts> = {}, sequence = 0) =>
  eventFile(inWords(own, sequence), { owner: 'workbook-1', stamp: Date.UTC(2026, 8, 1, 12) });
const unfolded = (text: string) => text.replace(/\r\n /g, '').split('\r\n');

test('the file has the event in UTC, with signs that mean something escaped', () => {
  const lines = unfolded(file());
  expect(lines).toEqual(
    expect.arrayContaining([
      'METHOD:PUBLISH',
      'SEQUENCE:0',
      'DTSTAMP:20260901T120000Z',
      'DTSTART:20261001T213000Z',
      'DTEND:20261001T230000Z',
      'SUMMARY:Budget night\\; coffee\\, cake',
      'LOCATION:Alder Elementary\\, room 4',
      'DESCRIPTION:Bring questions.\\nRosa',
      'URL:https://meet.example/abc',
    ]),
  );
  expect(file().endsWith('END:VCALENDAR\r\n')).toBe(true);
  expect(lines.find((line) => line.startsWith('UID:'))).toMatch(/^UID:2026-E04-1@\w+$/);
  expect(file()).not.toContain('workbook-1');
});

test('no line is longer than 75 octets, and no letter is cut in two', () => {
  const name = 'اجتماع العائلات حول الدروس الخصوصية والميزانية 🎉'.repeat(4);
  const lines = file({ name }).split('\r\n');
  for (const line of lines) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  expect(unfolded(file({ name }))).toContain(`SUMMARY:${name}`);
});

test.each([
  ['2026-03-07', '20260307T223000Z'],
  ['2026-03-08', '20260308T213000Z'],
  ['2026-11-01', '20261101T223000Z'],
  ['2026-10-31', '20261031T213000Z'],
])('half past five on %s is half past five also where clocks change', (date, from) => {
  expect(eventSpan({ day: day(date), start: '17:30', end: '' }, endOf)).toMatchObject({ kind: 'moments', from });
});

test('an hour after midnight is on the day itself', () => {
  expect(eventSpan({ day: day('2026-11-01'), start: '00:30', end: '01:00' }, endOf)).toMatchObject({
    from: '20261101T043000Z',
    until: '20261101T050000Z',
  });
});

test('without a time it lasts the whole day, and without an end one hour', () => {
  expect(unfolded(file({ start: '', end: '' }))).toEqual(
    expect.arrayContaining(['DTSTART;VALUE=DATE:20261001', 'DTEND;VALUE=DATE:20261002']),
  );
  expect(unfolded(file({ end: '' }))).toContain('DTEND:20261001T223000Z');
});

// Format: https://github.com/InteractionDesignFoundation/add-event-to-calendar-docs/blob/master/services/google.md
test('the link opens Google Calendar with the same times as the file', () => {
  const link = new URL(calendarLink(inWords()));
  expect(`${link.origin}${link.pathname}`).toBe('https://calendar.google.com/calendar/render');
  expect(Object.fromEntries(link.searchParams)).toEqual({
    action: 'TEMPLATE',
    text: 'Budget night; coffee, cake',
    dates: '20261001T213000Z/20261001T230000Z',
    details: 'Bring questions.\nRosa',
    location: 'Alder Elementary, room 4',
  });
  expect(new URL(calendarLink(inWords({ start: '' }))).searchParams.get('dates')).toBe('20261001/20261002');
  expect(calendarLink(inWords({ name: `O'Hara "night" <b>` }))).not.toMatch(/["'<>\s]/);
});

test('the number goes up where the event changed, and stays where it did not', () => {
  const first = eventVersion(facts, '2026-E04-1', []);
  expect(first.sequence).toBe(0);
  expect(eventVersion(facts, '2026-E04-1', [first])).toEqual(first);
  const moved = eventVersion({ ...facts, start: '18:00' }, '2026-E04-1', [first]);
  expect(moved.sequence).toBe(1);
  const back = eventVersion(facts, '2026-E04-1', [first, moved]);
  expect(back.sequence).toBe(2);
  const others: readonly EventVersion[] = [{ ...moved, id: 'another' }];
  expect(eventVersion(facts, '2026-E04-1', others).sequence).toBe(0);
});

test('a message’s fields tell the event, and what is no time tells none', () => {
  const typed: { readonly [field: string]: string } = {
    EventName: 'Coffee',
    EventDate: '2026-10-01',
    EventStart: '9:15',
    EventEnd: 'noon',
  };
  expect(eventInFields((field) => typed[field] ?? '')).toEqual({
    name: 'Coffee',
    day: '2026-10-01',
    start: '09:15',
    end: '',
    place: '',
    online: '',
  });
  expect(eventInFields(() => '')).toBeUndefined();
});

test('a row of the plan tells the event, and the fields that it fills', () => {
  const row = {
    'activity.name': 'Budget night',
    'activity.start': { day: day('2026-10-01'), time: '17:30:00' },
    'activity.end': { day: day('2026-10-01'), time: '19:00:00' },
    'activity.time': 'Evening',
    'activity.place': 'Online: https://meet.example/abc',
  };
  const event = eventInActivity(row);
  expect(event).toMatchObject({ start: '17:30', end: '19:00', place: 'Online:', online: 'https://meet.example/abc' });
  expect(event === undefined ? {} : eventFields(event)).toMatchObject({ EventDate: '2026-10-01', EventEnd: '19:00' });
  const plain = eventInActivity({ ...row, 'activity.start': { day: day('2026-10-01') }, 'activity.place': 'Gym' });
  expect(plain).toMatchObject({ start: '', end: '', place: 'Gym', online: '' });
  expect(plain === undefined ? {} : Object.keys(eventFields(plain))).toEqual(['EventName', 'EventDate', 'EventPlace']);
});
