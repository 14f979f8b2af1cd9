// The clock port: what time it is, and what day where the script is at home.
import type { Clock } from '../app/ports';
import { calendarDateOf } from '../domain/calendar/calendar-date';

export const scriptClock: Clock = {
  now: () => Date.now(),
  today: () => calendarDateOf(Utilities.formatDate(new Date(), Session.getScriptTimeZone(), 'yyyy-MM-dd')),
};
