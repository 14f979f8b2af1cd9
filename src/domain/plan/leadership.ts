// A change of leaders or key staff: a row of the Leadership changes sheet, and the tasks that it brings (S11, S26, S27, S33).
import { addDays, type CalendarDate, laterOf } from '../calendar/calendar-date';
import { daysFrom, isSchoolDay, type SchoolYear, schoolDayFrom } from '../calendar/school-year';
import { dayOf, textOf } from '../sheet/cell';
import type { SheetShape } from '../sheet/sheet-shape';
import type { Occurrence } from './occurrence';
import type { OccurrenceId, Opportunity, OpportunityId } from './opportunity';
import type { SheetNow } from './plan-sheet';
import type { FoundRow, WantedRow } from './row-merge';
import type { Standing } from './schedule';

export const leadershipShape: SheetShape = {
  role: 'leadership',
  columns: [
    { code: 'change.id', kind: 'free', width: 80, required: true },
    { code: 'change.role', kind: 'free', width: 180, required: true },
    { code: 'change.out', kind: 'free', width: 180 },
    { code: 'change.in', kind: 'free', width: 180 },
    { code: 'change.announcedOn', kind: 'day', width: 180 },
    { code: 'change.startsOn', kind: 'day', width: 180 },
    { code: 'change.noticeSentOn', kind: 'day', width: 180 },
    { code: 'change.school', kind: 'free', width: 180 },
    { code: 'change.notes', kind: 'free', width: 180 },
  ],
};

const idPattern = /^L(\d+)$/;

/** Each change with an id: the one it has, or the next free one. Nothing else of the row is ours. */
export const leadershipRows = (sheet: SheetNow | undefined): readonly WantedRow[] => {
  const rows = changesIn(sheet);
  let last = Math.max(0, ...rows.map((row) => Number(idPattern.exec(textOf(row.cells['change.id']))?.[1] ?? 0)));
  return rows.map((row) => {
    const known = textOf(row.cells['change.id']);
    if (known === '') last += 1;
    const id = known || `L${last}`;
    return { id, foundAs: row.id, cells: { 'change.id': id } };
  });
};

/** A row counts once it says whose place it is. */
const changesIn = (sheet: SheetNow | undefined): readonly FoundRow[] =>
  (sheet?.rows ?? []).filter(({ cells }) => textOf(cells['change.role']) !== '');

/** The three tasks of a change, by the opportunity that each is. */
const tasks = ['E29', 'E06', 'E07'] as const satisfies readonly OpportunityId[];

/** Families hear of it within ten school days (R16). */
const noticeSchoolDays = 5;
/** The welcome comes within thirty days of the start (R17). */
const welcomeAfterDays = 14;
const handoverBeforeDays = 7;

export interface LeadershipQuestion {
  readonly sheet: SheetNow | undefined;
  readonly rows: readonly WantedRow[];
  readonly year: SchoolYear;
  readonly today: CalendarDate;
  readonly catalog: readonly Opportunity[];
  readonly standing: (id: OccurrenceId) => Standing | undefined;
}

export interface LeadershipTask {
  readonly occurrence: Occurrence;
  /** Whose place it is: `Principal`. */
  readonly role: string;
}

/** Notice, welcome and handover of every dated change, each once, none new in the past; what staff dated or took out stays so. */
export const leadershipTasks = (question: LeadershipQuestion): readonly LeadershipTask[] =>
  changesIn(question.sheet).flatMap((row, index) => {
    const id = question.rows[index]?.id ?? '';
    const [announced, starts] = [dayOf(row.cells['change.announcedOn']), dayOf(row.cells['change.startsOn'])];
    if (announced === undefined && starts === undefined) return [];
    return tasks.flatMap((task) => {
      const occurrence = occurrenceOf(question, `${task}-${id}`, taskDay(question, task, announced, starts));
      return occurrence === undefined ? [] : [{ occurrence, role: textOf(row.cells['change.role']) }];
    });
  });

const taskDay = (
  { year, today }: LeadershipQuestion,
  task: (typeof tasks)[number],
  announced: CalendarDate | undefined,
  starts: CalendarDate | undefined,
): CalendarDate | undefined => {
  const [known, start] = [announced ?? starts ?? today, starts ?? announced ?? today];
  const wanted = {
    E29: schoolDaysAfter(year, known, noticeSchoolDays),
    E06: addDays(start, welcomeAfterDays),
    E07: addDays(start, -handoverBeforeDays),
  }[task];
  return schoolDayFrom(year, laterOf(wanted, today));
};

const schoolDaysAfter = (year: SchoolYear, day: CalendarDate, count: number): CalendarDate =>
  daysFrom(day, addDays(day, count * 4), (one) => isSchoolDay(year, one))[count - 1] ?? addDays(day, count);

const occurrenceOf = (
  { catalog, standing, today }: LeadershipQuestion,
  id: OccurrenceId,
  day: CalendarDate | undefined,
): Occurrence | undefined => {
  const opportunity = catalog.find((one) => one.id === id.slice(0, 3));
  const stands = standing(id);
  const isFixed = stands?.date !== undefined && (stands.state === 'theirs' || stands.date < today);
  const start = isFixed ? stands.date : day;
  if (opportunity === undefined || start === undefined || stands?.state === 'deleted') return undefined;
  const timing = { key: id.slice(4), phase: 'run', within: [], aim: { of: 'start', days: 0 } } as const;
  return { id, opportunity, timing, start, end: undefined, codesignOn: undefined };
};
