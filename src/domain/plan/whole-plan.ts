// Works out a whole build: from the answers, the catalog and the sheets as they are, what to write where. Writes nothing itself.
import type { CalendarDate } from '../calendar/calendar-date';
import { languagesShape } from '../roster/language';
import { schoolsShape } from '../roster/school';
import { dayOf, textOf } from '../sheet/cell';
import type { SheetShape } from '../sheet/sheet-shape';
import { activitiesShape, activityIdOf, activityRow } from './activity';
import type { PlanAnswers } from './answers';
import { goalRows, goalsShape } from './goal';
import { leadsOf } from './leads';
import type { OccurrenceId, Opportunity, OpportunityId } from './opportunity';
import { partnerRows, partnersShape } from './partner';
import type { PlanMemory } from './plan-memory';
import { type PlanRole, planRoles } from './plan-role';
import { rowsAfter, type SheetNow } from './plan-sheet';
import type { PlanWords } from './plan-words';
import { type FoundRow, type Merge, mergeOf, type WantedRow, type WroteRow } from './row-merge';
import { type Schedule, type Standing, scheduleOf } from './schedule';
import { languageRows, schoolRows, withSchoolIds } from './school-rows';
import { seatRows, taskForceShape } from './seat';
import { calendarShape, weekRows } from './week';

export const planShapes: { readonly [Role in PlanRole]: SheetShape } = {
  activities: activitiesShape,
  calendar: calendarShape,
  goals: goalsShape,
  partners: partnersShape,
  taskForce: taskForceShape,
  schools: schoolsShape,
  languages: languagesShape,
};

export interface PlanQuestion {
  readonly answers: PlanAnswers;
  readonly today: CalendarDate;
  readonly catalog: readonly Opportunity[];
  readonly words: PlanWords;
  readonly directionOf: (tag: string) => 'ltr' | 'rtl';
  /** The sheets that are there. */
  readonly now: { readonly [Role in PlanRole]?: SheetNow };
  /** Undefined where nothing is remembered, although there may be sheets. */
  readonly memory: PlanMemory | undefined;
}

export interface PlanWork {
  readonly merges: { readonly [Role in PlanRole]: Merge };
  readonly tooLate: readonly OpportunityId[];
  readonly memory: PlanMemory['wrote'];
  /** Every activity once the work is done, staff's own among them. */
  readonly activities: ReturnType<typeof rowsAfter>;
}

/** What a build has to do (design: re-running never loses staff's edits). Doing it and asking again finds nothing left to do. */
export const planWork = (question: PlanQuestion): PlanWork => {
  const answers = withSchoolIds(question.answers, question.now.schools);
  const { words, now, today, directionOf } = question;
  const schedule = scheduleFor(question);
  const group = schedule.occurrences.filter(({ opportunity }) => opportunity.id === 'E01');
  const merge = mergerOf(question);
  const activities = merge('activities', activityRows(question, answers, schedule), {
    stays: ({ cells }) => (dayOf(cells['activity.start']) ?? today) < today,
  });
  const after = rowsAfter(now.activities ?? nothing, activities);
  const merges = {
    activities,
    calendar: merge('calendar', weekRows(answers.year, after, words), {
      stays: ({ id }) => id < today,
    }),
    goals: merge('goals', goalRows(words)),
    partners: merge('partners', partnerRows(words, answers)),
    taskForce: merge('taskForce', seatRows(words, answers, group)),
    schools: merge('schools', schoolRows(answers), { answered: ['school.id', 'school.name'] }),
    languages: merge('languages', languageRows(answers, directionOf), {
      answered: ['language.name', 'language.direction', 'language.families'],
    }),
  };
  return {
    merges,
    tooLate: schedule.tooLate,
    memory: {
      ...Object.fromEntries(planRoles.map((role) => [role, merges[role].wrote])),
      activities: new Map([...deletedUnseen(question), ...activities.wrote]),
    },
    activities: after,
  };
};

const nothing: SheetNow = { rows: [], columns: new Set() };

type MergeRules = { readonly answered?: readonly string[]; readonly stays?: (row: FoundRow) => boolean };

/** What was remembered of a sheet that is gone is forgotten: it is made anew, whole. */
const mergerOf =
  ({ now, memory }: PlanQuestion) =>
  (role: PlanRole, wanted: readonly WantedRow[], rules: MergeRules = {}): Merge => {
    const sheet = now[role];
    const { rows, columns } = sheet ?? nothing;
    const wrote = (sheet === undefined ? undefined : memory?.wrote[role]) ?? new Map();
    return mergeOf({
      wanted,
      found: rows,
      wrote,
      columns,
      memoryLost: sheet !== undefined && memory?.wrote[role] === undefined,
      ...rules,
    });
  };

const isFor = ({ only }: Opportunity, { newcomer, familyGroup }: PlanAnswers): boolean => {
  if (only === 'newcomer') return newcomer;
  if (only === undefined) return true;
  return (only === 'group') === (familyGroup !== 'none');
};

const scheduleFor = (
  question: PlanQuestion,
  standing: (id: OccurrenceId) => Standing | undefined = standingOf(question),
): Schedule => {
  const { answers, catalog, today } = question;
  return scheduleOf({
    opportunities: catalog.filter((opportunity) => isFor(opportunity, answers)),
    year: answers.year,
    launch: answers.tutoringStart,
    today,
    standing,
  });
};

/** Where the memory is gone, what a fresh plan would have and the sheet has not counts as deleted by staff, from now on. */
const deletedUnseen = (question: PlanQuestion): readonly (readonly [string, WroteRow])[] => {
  const { now, memory, answers } = question;
  if (now.activities === undefined || memory?.wrote.activities !== undefined) return [];
  const there = new Set(now.activities.rows.map(({ id }) => id));
  return scheduleFor(question, () => undefined)
    .occurrences.map(({ id }) => activityIdOf(answers.year.start, id))
    .filter((id) => !there.has(id))
    .map((id) => [id, {}]);
};

const standingOf = ({ answers, now, memory }: PlanQuestion): ((id: OccurrenceId) => Standing | undefined) => {
  const sheet = now.activities;
  const rows = new Map([...(sheet?.rows ?? [])].reverse().map((row) => [row.id, row]));
  const remembered = sheet === undefined ? undefined : memory?.wrote.activities;
  return (occurrence) => {
    const id = activityIdOf(answers.year.start, occurrence);
    const [row, wrote] = [rows.get(id), remembered?.get(id)];
    const wroteOn = dayOf(wrote?.['activity.start']);
    if (row === undefined) {
      const isGone = sheet !== undefined && (wrote !== undefined || remembered === undefined);
      return isGone ? { state: 'deleted', date: undefined, wrote: wroteOn, codesignOn: undefined } : undefined;
    }
    const date = dayOf(row.cells['activity.start']);
    const isOurs = wroteOn !== undefined && date === wroteOn;
    return {
      state: isOurs ? 'ours' : 'theirs',
      date,
      wrote: wroteOn,
      codesignOn: dayOf(row.cells['activity.codesignOn']),
    };
  };
};

const activityRows = (
  { words, now }: PlanQuestion,
  answers: PlanAnswers,
  { occurrences }: Schedule,
): readonly WantedRow[] => {
  const people = [answers.leader.name, ...(answers.second === undefined ? [] : [answers.second.name])];
  const rows = new Map((now.activities?.rows ?? []).map((row) => [row.id, row]));
  const standing = (id: OccurrenceId) =>
    textOf(rows.get(activityIdOf(answers.year.start, id))?.cells['activity.lead']) || undefined;
  const leads = leadsOf(occurrences, people, standing);
  return occurrences.map((occurrence) => activityRow(occurrence, { answers, words, leads }));
};
