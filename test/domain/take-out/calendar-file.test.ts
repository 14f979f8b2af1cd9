// The file for calendar programs, held to RFC 5545.
import fc from 'fast-check';
import type { CalendarDate } from '../../../src/domain/calendar/calendar-date';
import { calendarFile } from '../../../src/domain/take-out/calendar-file';

const day = (text: string): CalendarDate => text as CalendarDate;
const entry = { id: '2026-E10-1', name: 'Coffee', start: day('2026-09-14'), end: undefined, details: '', place: '' };
const from = { owner: 'book', name: 'Plan', stamp: Date.UTC(2026, 7, 10, 15) };

/** What a calendar program reads: unfolded lines, and values with their signs back. */
const linesOf = (file: string): readonly string[] => file.replace(/\r\n /g, '').split('\r\n');
const propertyOf = (file: string, name: string): string | undefined =>
  linesOf(file)
    .find((line) => line.startsWith(`${name}:`))
    ?.slice(name.length + 1)
    .replace(/\\([\\;,nN])/g, (_, sign: string) => (sign.toLowerCase() === 'n' ? '\n' : sign));

test('a day is a whole day, and a span ends on the day after its last', () => {
  const file = calendarFile([entry, { ...entry, id: 'x', end: day('2026-09-18') }], from);
  expect(linesOf(file).filter((line) => line.startsWith('DT'))).toEqual([
    'DTSTAMP:20260810T150000Z',
    'DTSTART;VALUE=DATE:20260914',
    'DTEND;VALUE=DATE:20260915',
    'DTSTAMP:20260810T150000Z',
    'DTSTART;VALUE=DATE:20260914',
    'DTEND;VALUE=DATE:20260919',
  ]);
  expect(propertyOf(file, 'UID')).toBe('2026-E10-1@book');
});

test('any text survives the file: no line is longer than 75 octets, none ends another, and no sign is cut', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', maxLength: 200 }),
      fc.string({ unit: 'binary', maxLength: 200 }),
      (name, details) => {
        const plain = (text: string) => text.replace(/\r\n|\r/g, '\n');
        const file = calendarFile([{ ...entry, name: `N${name}`, details: `D${details}` }], from);
        for (const line of file.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
        expect(propertyOf(file, 'SUMMARY')).toBe(plain(`N${name}`));
        expect(Buffer.from(propertyOf(file, 'DESCRIPTION') ?? '').toString()).toBe(
          Buffer.from(plain(`D${details}`)).toString(),
        );
        expect(linesOf(file).filter((line) => line === 'BEGIN:VEVENT')).toHaveLength(1);
      },
    ),
  );
});
