// An activity of the plan: a row of the Activities sheet.
import type { CalendarDate } from '../calendar/calendar-date';
import type { NewCell } from '../sheet/cell';
import type { SheetShape } from '../sheet/sheet-shape';
import type { PlanAnswers } from './answers';
import type { Occurrence } from './occurrence';
import type { OccurrenceId } from './opportunity';
import type { PlanWords } from './plan-words';
import type { WantedRow } from './row-merge';

export const activitiesShape: SheetShape = {
  role: 'activities',
  columns: [
    { code: 'activity.id', kind: 'free', width: 110, required: true },
    { code: 'activity.start', kind: 'day', width: 110 },
    { code: 'activity.end', kind: 'day', width: 110 },
    { code: 'activity.phase', kind: 'free', width: 110 },
    { code: 'activity.name', kind: 'free', width: 300 },
    { code: 'activity.why', kind: 'free', width: 420 },
    { code: 'activity.lead', kind: 'free', width: 220 },
    { code: 'activity.leadRole', kind: 'free', width: 220 },
    { code: 'activity.helpers', kind: 'free', width: 220 },
    { code: 'activity.partners', kind: 'free', width: 220 },
    { code: 'activity.school', kind: 'free', width: 220 },
    { code: 'activity.goal', kind: 'free', width: 220 },
    { code: 'activity.purpose', kind: 'free', width: 220 },
    { code: 'activity.format', kind: 'free', width: 220 },
    { code: 'activity.codesignOn', kind: 'day', width: 220 },
    { code: 'activity.time', kind: 'free', width: 220 },
    { code: 'activity.place', kind: 'free', width: 220 },
    { code: 'activity.support', kind: 'free', width: 220 },
    { code: 'activity.payAdvice', kind: 'free', width: 220 },
    { code: 'activity.payDecision', kind: 'free', width: 220 },
    { code: 'activity.resourcesNeeded', kind: 'free', width: 220 },
    { code: 'activity.resourcesDue', kind: 'day', width: 220 },
    { code: 'activity.resourcesGiven', kind: 'free', width: 220 },
    { code: 'activity.cost', kind: 'free', width: 220 },
    { code: 'activity.fund', kind: 'free', width: 220 },
    { code: 'activity.decisionOn', kind: 'day', width: 220 },
    { code: 'activity.coHost', kind: 'free', width: 220 },
    { code: 'activity.evidence', kind: 'free', width: 220 },
    { code: 'activity.builds', kind: 'free', width: 220 },
    { code: 'activity.status', kind: 'free', width: 220 },
    { code: 'activity.opportunity', kind: 'free', width: 220 },
    { code: 'activity.carriedOver', kind: 'free', width: 220 },
  ],
};

/** `2026-E10-3`: an occurrence of the school year that begins in 2026. */
export const activityIdOf = (yearStart: CalendarDate, occurrence: OccurrenceId): string =>
  `${yearStart.slice(0, 4)}-${occurrence}`;

export interface ActivityTexts {
  readonly answers: PlanAnswers;
  readonly words: PlanWords;
  /** Who leads what the office leads, by occurrence. */
  readonly leads: ReadonlyMap<OccurrenceId, string>;
  /** Those for which staff put in somebody else: whose role that person has, the plan does not know. */
  readonly ledByOthers: ReadonlySet<OccurrenceId>;
  /** Whose place changes hands, for the tasks that a change brings. */
  readonly changeOf: ReadonlyMap<OccurrenceId, string>;
}

/** The row of an occurrence: each has a lead (R03) and a goal (R04). */
export const activityRow = (occurrence: Occurrence, texts: ActivityTexts): WantedRow => {
  const { opportunity, timing, start, end, codesignOn } = occurrence;
  const { answers, words } = texts;
  const wording = words.opportunities[opportunity.id] ?? { name: opportunity.id, why: '', who: '' };
  const id = activityIdOf(answers.year.start, occurrence.id);
  return {
    id,
    cells: {
      'activity.id': id,
      'activity.start': { day: start },
      'activity.end': dayCell(end),
      'activity.phase': words.phases[timing.phase],
      'activity.name': [nameOf(occurrence, words), texts.changeOf.get(occurrence.id)]
        .filter((part) => part !== undefined)
        .join(': '),
      'activity.why': wording.why,
      ...leadCells(occurrence, wording.who, texts),
      'activity.partners': opportunity.partners.map((type) => partnerName(type, words)).join(', '),
      'activity.school': answers.schools.length === 1 ? (answers.schools[0]?.name ?? '') : words.allSchools,
      'activity.goal': words.goals.find((goal) => goal.id === opportunity.goal)?.name ?? opportunity.goal,
      'activity.purpose': words.purposes[opportunity.purpose],
      'activity.format': words.formats[opportunity.format],
      'activity.codesignOn': dayCell(codesignOn),
      'activity.support': opportunity.format === 'written' ? '' : words.support,
      'activity.payAdvice': words.pay[opportunity.pay],
      'activity.builds': opportunity.builds.map((one) => words.builds[one]).join(', '),
      'activity.status': words.statuses.planned,
      'activity.opportunity': opportunity.id,
    },
  };
};

/** What answers or follows several others says which it follows. */
const nameOf = ({ opportunity, timing }: Occurrence, words: PlanWords): string => {
  const name = words.opportunities[opportunity.id]?.name ?? opportunity.id;
  const [followed] = timing.follows?.split('-') ?? [];
  const other = followed === opportunity.id ? undefined : words.opportunities[followed ?? '']?.name;
  return other === undefined || opportunity.timings.length === 1
    ? name
    : words.after.replace('{name}', () => name).replace('{other}', () => other);
};

const dayCell = (day: CalendarDate | undefined): NewCell => (day === undefined ? '' : { day });

const partnerName = (type: string, words: PlanWords): string =>
  words.partners.find((partner) => partner.type === type)?.name ?? type;

/** What the office leads has a named person; what each school leads has the role, until a name is put in. */
const leadCells = (
  { id, opportunity }: Occurrence,
  who: string,
  { answers, words, leads, ledByOthers }: ActivityTexts,
): { readonly [code: string]: NewCell } => {
  const { leader, second } = answers;
  const name = leads.get(id) ?? leader.name;
  if (opportunity.led === 'school')
    return { 'activity.lead': who, 'activity.leadRole': words.schoolStaff, 'activity.helpers': '' };
  return {
    'activity.lead': name,
    ...(ledByOthers.has(id) ? {} : { 'activity.leadRole': name === second?.name ? second.role : leader.role }),
    'activity.helpers': who,
  };
};
