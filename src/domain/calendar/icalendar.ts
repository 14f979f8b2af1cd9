// How RFC 5545 writes a line of a calendar file: texts, days, moments, and lines that are not too long.
import type { CalendarDate } from './calendar-date';

/** 3.3.11: these signs mean something, and a line break is written out. */
export const icalText = (text: string): string => text.replace(/([\\;,])/g, '\\$1').replace(/\r\n|\r|\n/g, '\\n');

/** `20261001`. */
export const icalDay = (day: CalendarDate): string => day.replace(/-/g, '');

/** `20261001T223000Z`: a moment in milliseconds since 1970, the same in every zone. */
export const icalMoment = (moment: number): string =>
  `${new Date(moment).toISOString().replace(/[-:]/g, '').slice(0, 15)}Z`;

const utf8Length = (sign: string): number => {
  const code = sign.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
};

const longestLine = 74;

/** 3.1: lines of at most 75 octets; what is left goes on after a space. A sign is never cut in two. */
const folded = (line: string): string => {
  const lines: string[] = [];
  let [current, length] = ['', 0];
  for (const sign of line) {
    const more = utf8Length(sign);
    if (length + more > longestLine) {
      lines.push(current);
      [current, length] = [' ', 1];
    }
    current += sign;
    length += more;
  }
  return [...lines, current].join('\r\n');
};

/** The whole file out of its lines. */
export const icalFile = (lines: readonly string[]): string => `${lines.map(folded).join('\r\n')}\r\n`;
