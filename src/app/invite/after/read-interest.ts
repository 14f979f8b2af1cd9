// Families who raised a hand in the last month, and how many of them wait for a call (S6, R27).
import { addDays, type CalendarDate } from '../../../domain/calendar/calendar-date';
import { leadsShape } from '../../../domain/plan/raised-hand';
import { done, type Outcome } from '../../../domain/problem';
import { dayOf, textOf } from '../../../domain/sheet/cell';
import type { InterestView } from '../../../rpc/after-calls';
import type { Ports } from '../../ports';
import { readSettings } from '../../settings/read-settings';
import { type OurSheet, readSheet } from '../../sheets/our-sheets';

const monthDays = 30;

export interface Interest extends InterestView {
  readonly since: CalendarDate;
}

/** Exact, for the sidebar. `known` is the sheet where it was read before. */
export const readInterest = (ports: Ports, known?: OurSheet): Outcome<Interest> => {
  const settings = readSettings(ports);
  if (!settings.ok) return settings;
  const read = known === undefined ? readSheet(ports, leadsShape) : done(known);
  if (!read.ok) return read;
  const today = ports.workbook.today();
  const since = addDays(today, -monthDays);
  const { contact, thresholds } = settings.value;
  const rows = (read.value?.table.records ?? []).map(({ cells }) => ({
    on: dayOf(cells['lead.on']),
    isWaiting: textOf(cells['lead.contactedOn']) === '',
  }));
  const added = rows.filter(({ on }) => on !== undefined && on > since && on <= today);
  return done({
    since,
    added: added.length,
    waiting: rows.filter(({ on, isWaiting }) => on !== undefined && isWaiting).length,
    late: rows.filter(
      ({ on, isWaiting }) => on !== undefined && isWaiting && addDays(on, thresholds.callWithinDays) < today,
    ).length,
    sheet: read.value?.id ?? null,
    to: contact.email,
  });
};
