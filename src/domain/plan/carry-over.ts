// Last year's activities as a start for this year: what was done, not who did it or who came (S18).
import { addDays, type CalendarDate, daysBetween, earlierOf, laterOf } from '../calendar/calendar-date';
import { isSchoolDay, type SchoolYear } from '../calendar/school-year';
import { type Cell, dayOf, type NewCell, textOf } from '../sheet/cell';
import type { PlanPerson } from './answers';
import type { Opportunity } from './opportunity';
import { type PartnerNames, partnerTypesIn } from './partner';
import type { PlanWords } from './plan-words';
import type { WantedRow } from './row-merge';

type Row = { readonly [code: string]: Cell };

export interface CarryOverQuestion {
  /** Last year's. */
  readonly rows: readonly Row[];
  /** Rows of this workbook's Activities sheet, earlier years' among them. */
  readonly now: readonly Row[];
  /** Ids of rows that were brought over before, also where staff have deleted them since. */
  readonly broughtBefore: (id: string) => boolean;
  readonly year: SchoolYear;
  readonly today: CalendarDate;
  readonly catalog: readonly Opportunity[];
  /** Who leads from now on, in turns. */
  readonly people: readonly PlanPerson[];
  readonly words: Pick<PlanWords, 'partners' | 'statuses'>;
  /** How each kind of partner is called, in every language that a plan may have been written in. */
  readonly partnerNames: PartnerNames;
}

export interface CarryOver {
  readonly added: readonly WantedRow[];
  /** Already in this year's plan: as one of its own of the same idea, or brought over before. */
  readonly there: number;
  /** Their time of the year is over. */
  readonly tooLate: number;
}

/** 52 weeks: the same weekday a year later. */
const yearDays = 364;
/** What was missed by more is another time of the year. */
const nearDays = 21;
const meetBeforeDays = 14;

/** What holds no name, no count and no promise of last year. */
const carried = ['name', 'why', 'phase', 'school', 'goal', 'purpose', 'format', 'support', 'builds', 'opportunity'];

const startOf = (row: Row): CalendarDate | undefined => dayOf(row['activity.start']);

/**
 * The activities of the last plan before this school year: the twelve months up to its last day. Those without a day are among them
 * where the sheet holds no plan of this year too.
 */
export const lastYearIn = (rows: readonly Row[], start: CalendarDate, withUndated: boolean): readonly Row[] => {
  const named = rows.filter((row) => textOf(row['activity.name']) !== '');
  const days = named.flatMap((row) => startOf(row) ?? []).filter((day) => day < start);
  const [last] = [...days].sort().reverse();
  if (last === undefined) return [];
  return named.filter((row) => {
    const day = startOf(row);
    return day === undefined ? withUndated : day < start && day > addDays(last, -yearDays - 1);
  });
};

const nearestSchoolDay = (year: SchoolYear, day: CalendarDate, earliest: CalendarDate): CalendarDate | undefined => {
  const offsets = Array.from({ length: yearDays }, (_, away) => [away, -away]).flat();
  return offsets.map((away) => addDays(day, away)).find((one) => one >= earliest && isSchoolDay(year, one));
};

/** The nearest school day of the same week; what lay in the summer comes to the year's first or last days. */
const dayIn = ({ year, today }: CarryOverQuestion, sameWeek: CalendarDate): CalendarDate | undefined => {
  const wanted = laterOf(year.start, earlierOf(year.end, sameWeek));
  return wanted < addDays(today, -nearDays) ? undefined : nearestSchoolDay(year, wanted, laterOf(today, year.start));
};

/** Whole years between last year's first activity and this school year. */
const yearsBetween = (past: readonly Row[], year: SchoolYear): number => {
  const [first] = past.flatMap((row) => startOf(row) ?? []).sort();
  return first === undefined ? 1 : Math.max(1, Math.round(daysBetween(first, year.start) / yearDays));
};

/** Those that this year's plan has not: an activity of its own stands for one of the same idea. */
const freshOf = ({ rows, now, year, broughtBefore }: CarryOverQuestion) => {
  const ids = new Set(now.map((row) => textOf(row['activity.id'])));
  const own = now
    .filter((row) => (startOf(row) ?? year.start) >= year.start && textOf(row['activity.carriedOver']) === '')
    .map((row) => textOf(row['activity.opportunity']));
  return rows
    .map((row, index) => ({ row, id: `${year.start.slice(0, 4)}-from-${textOf(row['activity.id']) || index + 1}` }))
    .filter(({ id }) => !ids.has(id) && !broughtBefore(id))
    .filter(({ row }) => {
      const idea = textOf(row['activity.opportunity']);
      const at = idea === '' ? -1 : own.indexOf(idea);
      if (at >= 0) own.splice(at, 1);
      return at < 0;
    });
};

/**
 * The rows to add: every activity of last year that this year's plan does not have, on the nearest school day of the same week, led by
 * this year's people. Names, attendance, pay and what was given stay behind. Asking again adds nothing twice.
 */
export const carryOver = (question: CarryOverQuestion): CarryOver => {
  const { rows, year, today } = question;
  const shift = yearsBetween(rows, year) * yearDays;
  const fresh = freshOf(question);
  const dated = fresh.flatMap(({ row, id }): readonly Dated[] => {
    const before = startOf(row);
    const from = (before ?? addDays(year.start, -shift)).slice(0, 4);
    if (before === undefined) return today > year.end ? [] : [{ row, id, from, day: undefined }];
    const day = dayIn(question, addDays(before, shift));
    return day === undefined ? [] : [{ row, id, from, day }];
  });
  return {
    added: dated.map((one, index) => broughtRow(question, one, index)),
    there: rows.length - fresh.length,
    tooLate: fresh.length - dated.length,
  };
};

interface Dated {
  readonly row: Row;
  readonly id: string;
  /** The year that it was in. */
  readonly from: string;
  readonly day: CalendarDate | undefined;
}

const broughtRow = (question: CarryOverQuestion, { row, id, from, day }: Dated, index: number): WantedRow => {
  const { people, words } = question;
  const lead = people[index % Math.max(1, people.length)];
  const texts = carried.map((code): [string, NewCell] => [`activity.${code}`, textOf(row[`activity.${code}`])]);
  return {
    id,
    cells: {
      ...Object.fromEntries(texts),
      'activity.id': id,
      'activity.start': day === undefined ? '' : { day },
      'activity.lead': lead?.name ?? '',
      'activity.leadRole': lead?.role ?? '',
      'activity.partners': partnersOf(question, textOf(row['activity.partners'])),
      'activity.codesignOn': day === undefined ? '' : meetingDay(question, row, day),
      'activity.status': words.statuses.planned,
      'activity.carriedOver': from,
    },
  };
};

/** The kinds of partners; whom staff named beside them stays behind. */
const partnersOf = ({ partnerNames, words }: CarryOverQuestion, text: string): string => {
  const types = partnerTypesIn(text, partnerNames);
  return words.partners.flatMap(({ type, name }) => (types.includes(type) ? [name] : [])).join(', ');
};

/** Planned with families before anyone is asked (R21). */
const meetingDay = ({ year, today, catalog }: CarryOverQuestion, row: Row, day: CalendarDate): NewCell => {
  const idea = catalog.find(({ id }) => id === textOf(row['activity.opportunity']));
  if (idea?.codesign !== 'gate') return '';
  const meeting = nearestSchoolDay(year, addDays(day, -meetBeforeDays), today);
  return meeting === undefined || meeting >= day ? '' : { day: meeting };
};
