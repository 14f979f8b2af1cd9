// A link that opens Google Calendar with the event filled in, for whoever reads mail in a browser.
import type { EventInWords } from './calendar-file';

/** The event’s times are in UTC, and a whole day ends on the next: the same two that the file has. */
export const calendarLink = ({ facts, span, details }: Pick<EventInWords, 'facts' | 'span' | 'details'>): string => {
  const values = {
    text: facts.name,
    dates: `${span.from}/${span.until}`,
    details,
    location: facts.place,
  };
  const query = Object.entries(values)
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `${name}=${encodeURIComponent(value).replace(/'/g, '%27')}`);
  return `https://calendar.google.com/calendar/render?action=TEMPLATE&${query.join('&')}`;
};
