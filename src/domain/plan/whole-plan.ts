// Works out a whole build: from the answers, the catalog and the sheets as they are, what to write where. Writes nothing itself.
import { dayOf, textOf } from '../sheet/cell';
import { activityIdOf, activityRow } from './activity';
import type { PlanAnswers } from './answers';
import { compensationRows } from './compensation';
import { coverageRows } from './coverage';
import { dashboardRows } from './dashboard';
import { goalRows } from './goal';
import { heardRows } from './heard-record';
import { leadershipRows, leadershipTasks } from './leadership';
import { leadsOf } from './leads';
import { messageLine, messageRows } from './message';
import { dueMessages } from './message-moment';
import { slotRows } from './one-to-one';
import type { OccurrenceId, OpportunityId } from './opportunity';
import { namedTypes, partnerRows } from './partner';
import type { PlanMemory } from './plan-memory';
import type { PlanQuestion } from './plan-question';
import { forEachRole, isInPlan, type PlanRole, planRoles } from './plan-role';
import { deletedUnseen, scheduleFor, standingOf } from './plan-schedule';
import { rowsAfter, type SheetNow } from './plan-sheet';
import { wishRows } from './raised-hand';
import { reflectionRows } from './reflection';
import { resourceRows } from './resource';
import {
  type FoundRow,
  isWhatWasWritten,
  type Merge,
  mergeOf,
  textsOf,
  type WantedRow,
  type WroteRow,
} from './row-merge';
import type { Schedule } from './schedule';
import { languageRows, schoolRows, withSchoolIds } from './school-rows';
import { seatRows } from './seat';
import { startRows } from './start-guide';
import { titleOneRows } from './title-one';
import { weekRows } from './week';

export interface PlanWork {
  /** Sheets that have to be read before it can be said what to do to them; until then nothing is. */
  readonly toRead: readonly PlanRole[];
  readonly merges: { readonly [Role in PlanRole]: Merge };
  readonly tooLate: readonly OpportunityId[];
  readonly memory: PlanMemory['wrote'];
  /** Every activity once the work is done, staff's own among them. */
  readonly activities: ReturnType<typeof rowsAfter>;
}

/** What a build has to do (design: re-running never loses staff's edits). Doing it and asking again finds nothing left to do. */
export const planWork = (question: PlanQuestion): PlanWork => {
  const answers = withSchoolIds(question.answers, question.now.schools);
  const { now, today } = question;
  const schedule = scheduleFor(question);
  const merge = mergerOf(question);
  const changes = leadershipRows(now.leadership);
  const activities = merge('activities', activityRows(question, answers, schedule, changes), {
    stays: ({ cells }) =>
      (dayOf(cells['activity.start']) ?? today) < today || textOf(cells['activity.carriedOver']) !== '',
  });
  const after = rowsAfter(now.activities ?? nothing, activities);
  const beside = { ...rosterMerges(question, answers, merge), ...groundMerges(question, answers, schedule, merge) };
  const followed = followingMerges(question, answers, merge, after, beside.partners);
  const merges = {
    activities,
    ...beside,
    ...followed,
    leadership: merge('leadership', changes, { answered: ['change.id'] }),
    dashboard: merge('dashboard', dashboardOf(question, after, { ...beside, ...followed })),
  };
  return {
    merges,
    toRead: planRoles.filter((role) => merges[role] === unreadMerge),
    tooLate: schedule.tooLate,
    memory: {
      ...Object.fromEntries(planRoles.map((role) => [role, merges[role].wrote])),
      activities: new Map([...deletedUnseen(question), ...activities.wrote]),
    },
    activities: after,
  };
};

/**
 * What it takes to add activities of last year: the rows, and what follows from them in the calendar and the other sheets. Everything
 * else stays as it is, also where a whole build would change it.
 */
export const carryWork = (question: PlanQuestion, carried: readonly WantedRow[]): PlanWork => {
  const { now, memory } = question;
  const answers = withSchoolIds(question.answers, now.schools);
  const wroteOf = (role: PlanRole): Merge['wrote'] => memory?.wrote[role] ?? new Map<string, WroteRow>();
  const idle = forEachRole((role): Merge => ({ ...idleMerge, wrote: wroteOf(role) }));
  const activities: Merge = {
    ...idleMerge,
    added: carried,
    wrote: new Map([...wroteOf('activities'), ...carried.map(({ id, cells }) => [id, textsOf(cells)] as const)]),
  };
  const merge = mergerOf(question);
  const after = rowsAfter(now.activities ?? nothing, activities);
  const followed = followingMerges(question, answers, merge, after, idle.partners);
  const dashboard = merge('dashboard', dashboardOf(question, after, { ...idle, ...followed }));
  const merges = { ...idle, ...followed, activities, dashboard };
  return {
    merges,
    toRead: planRoles.filter((role) => merges[role] === unreadMerge),
    tooLate: [],
    memory: Object.fromEntries(planRoles.map((role) => [role, merges[role].wrote])),
    activities: after,
  };
};

type Merger = ReturnType<typeof mergerOf>;

const rosterMerges = ({ directionOf }: PlanQuestion, answers: PlanAnswers, merge: Merger) => ({
  schools: merge('schools', schoolRows(answers), { answered: ['school.id', 'school.name'] }),
  languages: merge('languages', languageRows(answers, directionOf), {
    answered: ['language.name', 'language.direction', 'language.families'],
  }),
});

/** Sheets that hang on nothing but the answers, and those that staff fill. */
const groundMerges = (
  { words, reflection, now }: PlanQuestion,
  answers: PlanAnswers,
  schedule: Schedule,
  merge: Merger,
) => ({
  goals: merge('goals', goalRows(words)),
  partners: merge('partners', partnerRows(words, answers)),
  taskForce: merge(
    'taskForce',
    seatRows(
      words,
      answers,
      schedule.occurrences.filter(({ opportunity }) => opportunity.id === 'E01'),
    ),
  ),
  reflection: merge('reflection', reflectionRows(reflection, words)),
  resources: merge('resources', resourceRows(words)),
  titleOne: merge(
    'titleOne',
    answers.titleOne ? titleOneRows({ words, schools: answers.schools, found: now.schools?.rows ?? [] }) : [],
  ),
  leads: merge('leads', wishRows(now.oneToOnes?.rows ?? [], words)),
  surveys: merge('surveys', []),
  focusNotes: merge('focusNotes', []),
  trainingLog: merge('trainingLog', []),
  referrals: merge('referrals', []),
});

/** Sheets that follow from the activities as they stand once they are written. */
const followingMerges = (
  { words, catalog, moments, today, payFloor, classHours, now, sheetNames }: PlanQuestion,
  answers: PlanAnswers,
  merge: Merger,
  activities: PlanWork['activities'],
  partners: Merge,
) => {
  const due = dueMessages({
    year: answers.year,
    activities,
    moments,
    words,
    partners: namedTypes(rowsAfter(now.partners ?? nothing, partners)),
  });
  const messages = due.map((one) => ({ day: one.day, line: messageLine(one, moments, words) }));
  return {
    start: merge('start', startRows({ activities, due, today, words, sheetNames: shownNames(sheetNames, answers) })),
    calendar: merge('calendar', weekRows({ year: answers.year, activities, messages, words }), {
      stays: ({ id }) => id < today,
    }),
    templates: merge('templates', messageRows({ moments, due, words })),
    listening: merge('listening', heardRows({ activities, year: answers.year, words }), {
      stays: ({ cells }) => (dayOf(cells['listening.tellBy']) ?? today) < today,
    }),
    coverage: merge('coverage', coverageRows(activities, catalog, words)),
    compensation: merge(
      'compensation',
      compensationRows({ activities, catalog, words, payFloor, found: now.compensation?.rows ?? [] }),
    ),
    oneToOnes: merge(
      'oneToOnes',
      slotRows({ activities, schools: answers.schools, words, classHours, found: now.oneToOnes?.rows ?? [] }),
      {
        stays: ({ cells }) => (dayOf(cells['slot.day']) ?? today) < today,
      },
    ),
  };
};

const shownNames = (
  names: PlanQuestion['sheetNames'],
  answers: PlanAnswers,
): Parameters<typeof startRows>[0]['sheetNames'] =>
  Object.fromEntries(planRoles.filter((role) => isInPlan(role, answers)).map((role) => [role, names[role]]));

const dashboardOf = (
  { answers, catalog, words, now, payReportAt }: PlanQuestion,
  activities: PlanWork['activities'],
  merges: { readonly [Role in 'taskForce' | 'partners' | 'compensation']: Merge },
): readonly WantedRow[] => {
  const rows = (role: 'taskForce' | 'partners' | 'compensation') => rowsAfter(now[role] ?? nothing, merges[role]);
  return dashboardRows({
    activities,
    seats: rows('taskForce'),
    partners: rows('partners'),
    pay: rows('compensation'),
    catalog,
    launch: answers.tutoringStart,
    payReportAt,
    words,
  });
};

const nothing: SheetNow = { rows: [], columns: new Set() };

type MergeRules = { readonly answered?: readonly string[]; readonly stays?: (row: FoundRow) => boolean };

const idleMerge = { added: [], changes: [], removed: [], leftAlone: [], outdated: [] } as const;

const unreadMerge: Merge = { ...idleMerge, wrote: new Map() };

/**
 * What was remembered of a sheet that is gone is forgotten: it is made anew, whole. A sheet that was not read stays as it is where the
 * plan would write just what it wrote last.
 */
const mergerOf =
  ({ now, memory, unread }: PlanQuestion) =>
  (role: PlanRole, wanted: readonly WantedRow[], rules: MergeRules = {}): Merge => {
    if (unread.has(role)) {
      const wrote = memory?.wrote[role] ?? new Map<string, WroteRow>();
      return isWhatWasWritten(wanted, wrote) ? { ...idleMerge, wrote } : unreadMerge;
    }
    const sheet = now[role];
    const { rows, columns } = sheet ?? nothing;
    const wrote = (sheet === undefined ? undefined : memory?.wrote[role]) ?? new Map();
    return mergeOf({
      wanted,
      found: rows,
      wrote,
      columns,
      memoryLost: sheet !== undefined && memory === undefined,
      ...rules,
    });
  };

const activityRows = (
  question: PlanQuestion,
  answers: PlanAnswers,
  schedule: Schedule,
  changes: readonly WantedRow[],
): readonly WantedRow[] => {
  const { words, now, today, catalog } = question;
  const tasks = leadershipTasks({
    sheet: now.leadership,
    rows: changes,
    year: answers.year,
    today,
    catalog,
    standing: standingOf(question),
  });
  const occurrences = [...schedule.occurrences, ...tasks.map(({ occurrence }) => occurrence)];
  const people = [answers.leader.name, ...(answers.second === undefined ? [] : [answers.second.name])];
  const rows = new Map((now.activities?.rows ?? []).map((row) => [row.id, row]));
  const standing = (id: OccurrenceId) =>
    textOf(rows.get(activityIdOf(answers.year.start, id))?.cells['activity.lead']) || undefined;
  const leads = leadsOf(occurrences, people, standing);
  const ledByOthers = new Set(
    occurrences
      .map(({ id }) => id)
      .filter((id) => isTheirs(question, activityIdOf(answers.year.start, id), standing(id))),
  );
  const changeOf = new Map(tasks.map(({ occurrence, role }) => [occurrence.id, role]));
  return occurrences.map((occurrence) => activityRow(occurrence, { answers, words, leads, ledByOthers, changeOf }));
};

/** Whether the lead in the sheet is another than the last build wrote. */
const isTheirs = ({ memory }: PlanQuestion, activity: string, lead: string | undefined): boolean => {
  const wrote = memory?.wrote.activities?.get(activity)?.['activity.lead'];
  return lead !== undefined && wrote !== undefined && wrote !== lead;
};
