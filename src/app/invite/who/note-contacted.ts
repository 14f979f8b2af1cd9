// Notes in Leads to call who was written to (R27).
import { parseCalendarDate } from '../../../domain/calendar/calendar-date';
import type { LogEntry } from '../../../domain/invitation/send-log';
import { contactedRows, leadsOf } from '../../../domain/invitation/who/raised-hand';
import { isReached } from '../../../domain/missing/reach';
import { leadsShape } from '../../../domain/plan/raised-hand';
import type { Ports } from '../../ports';
import { readSheet } from '../../sheets/our-sheets';
import { writeCells } from '../../sheets/write-cells';

/**
 * From what the send log says, so that a run that died is made good by the next. Reads the sheet only where someone was written to who
 * raised a hand; one whose headings cannot be made out is left as it is, since the message went out all the same. Call it under the lock.
 */
export const noteContacted = (ports: Ports, entries: readonly LogEntry[]): void => {
  const days = new Map(
    entries.flatMap((entry) => {
      const day = entry.unit.startsWith('l:') && isReached(entry) ? parseCalendarDate(entry.rows[0].day) : undefined;
      return day === undefined ? [] : [[entry.unit, day] as const];
    }),
  );
  const sheet = days.size === 0 ? undefined : readSheet(ports, leadsShape);
  if (sheet === undefined || !sheet.ok || sheet.value === undefined) return;
  const rows = contactedRows(leadsOf(sheet.value.table), days);
  writeCells(
    ports,
    sheet.value,
    [...rows].map(([row, day]) => ({ row, cells: { 'lead.contactedOn': { day } } })),
  );
};
