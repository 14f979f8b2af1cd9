// What of the plan a school's principal sees: what concerns the school, from last month to three months ahead.
import { planWords } from '../../../content/plan';
import { addDays, type CalendarDate } from '../../../domain/calendar/calendar-date';
import { plainKey } from '../../../domain/roster/plain-key';
import type { School } from '../../../domain/roster/school';
import { type Cell, dayOf, textOf } from '../../../domain/sheet/cell';

export interface SchoolActivity {
  readonly start: CalendarDate;
  readonly name: string;
  readonly lead: string;
  readonly leadRole: string;
}

const [backDays, aheadDays, mostShown] = [30, 90, 6];

const everySchool = new Set(Object.values(planWords).map(({ allSchools }) => plainKey(allSchools)));

/** A cell without a school is about all of them. */
export const concerns = (text: string, { id, name }: School): boolean => {
  if (text === '' || everySchool.has(plainKey(text))) return true;
  const named = text.split(/[,;\n]/).map(plainKey);
  return named.includes(plainKey(name)) || named.includes(plainKey(id));
};

/** The nearest to come first are kept where there are many. */
export const schoolActivities = (
  rows: readonly { readonly [code: string]: Cell }[],
  school: School,
  today: CalendarDate,
): readonly SchoolActivity[] => {
  const text = (cells: { readonly [code: string]: Cell }, code: string): string => textOf(cells[`activity.${code}`]);
  const own = rows.flatMap((cells): readonly SchoolActivity[] => {
    const start = dayOf(cells['activity.start']);
    const isNear = start !== undefined && start >= addDays(today, -backDays) && start <= addDays(today, aheadDays);
    if (!isNear || !concerns(text(cells, 'school'), school)) return [];
    return [{ start, name: text(cells, 'name'), lead: text(cells, 'lead'), leadRole: text(cells, 'leadRole') }];
  });
  const sorted = [...own].sort((one, other) => one.start.localeCompare(other.start));
  const past = sorted.filter(({ start }) => start < today).slice(-2);
  return [...past, ...sorted.filter(({ start }) => start >= today)].slice(0, mostShown);
};
