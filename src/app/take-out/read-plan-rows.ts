// The plan's activities as they go out: those that were not dropped, by day.
import { droppedStatuses } from '../../content/plan';
import type { CalendarDate } from '../../domain/calendar/calendar-date';
import { planShapes } from '../../domain/plan/plan-shapes';
import { done, type Outcome, refused } from '../../domain/problem';
import { dayOf, textOf } from '../../domain/sheet/cell';
import type { Ports } from '../ports';
import { readSheet } from '../sheets/our-sheets';

export interface PlannedRow {
  readonly id: string;
  readonly name: string;
  readonly start: CalendarDate;
  readonly end: CalendarDate | undefined;
  readonly why: string;
  readonly lead: string;
  readonly goal: string;
  readonly place: string;
}

/** Rows without a day are passed over; refused where there is no plan. */
export const readPlanRows = (ports: Ports): Outcome<readonly PlannedRow[]> => {
  const sheet = readSheet(ports, planShapes.activities);
  if (!sheet.ok) return sheet;
  if (sheet.value === undefined) return refused('plan.not-built');
  const rows = sheet.value.table.records.flatMap(({ row, cells }): readonly PlannedRow[] => {
    const text = (code: string) => textOf(cells[`activity.${code}`]);
    const start = dayOf(cells['activity.start']);
    if (start === undefined || droppedStatuses.includes(text('status').toLowerCase())) return [];
    return [
      {
        id: text('id') || `row-${row}`,
        name: text('name'),
        start,
        end: dayOf(cells['activity.end']),
        why: text('why'),
        lead: text('lead'),
        goal: text('goal'),
        place: text('place'),
      },
    ];
  });
  return done([...rows].sort((one, other) => one.start.localeCompare(other.start) || one.id.localeCompare(other.id)));
};
