// The plan's activities that a flyer or an agenda can be for, and what each fills in.
import { droppedStatuses, messageMoments } from '../../content/plan';
import { addDays } from '../../domain/calendar/calendar-date';
import { activitiesShape } from '../../domain/plan/activity';
import { done, type Outcome } from '../../domain/problem';
import { schoolsOf, schoolsShape } from '../../domain/roster/school';
import { timeIn } from '../../domain/settings/settings';
import { type Cell, dayOf, textOf } from '../../domain/sheet/cell';
import type { TableRecord } from '../../domain/sheet/table';
import { gatherings, type ListWords, nameIn } from '../../domain/survey/event-choice';
import type { PrintEvent } from '../../rpc/print-calls';
import type { SpokenHere } from '../languages/read-spoken';
import type { Ports } from '../ports';
import { readSheet } from '../sheets/our-sheets';
import { templateOf } from './print-pages';

interface EventRequest {
  readonly page: string;
  readonly words: ListWords;
  readonly spoken: SpokenHere;
}

/** From last week, for a page that is printed again, to as far ahead as anyone prints. */
const days = { before: -7, ahead: 150 } as const;

/** `17:30 to 19:00` as two times; what is one time, or none, as it stands. */
const timesOf = (cell: Cell | undefined): { readonly start: string; readonly end: string } => {
  const text = textOf(cell);
  const [from = '', until = '', more] = text.split(/\s*(?:[-–—]|\bto\b|\ba(?!\.|\s?m\b))\s*/i);
  if (more === undefined && timeIn(from) !== undefined && timeIn(until) !== undefined)
    return { start: timeIn(from) ?? '', end: timeIn(until) ?? '' };
  return { start: timeIn(cell) ?? text, end: '' };
};

const known = ({ spoken }: EventRequest) => spoken.languages.map(({ events }) => events);

const eventOf = (
  { cells }: TableRecord,
  { schools, request }: { readonly schools: readonly string[]; readonly request: EventRequest },
): PrintEvent => {
  const [name, school] = [textOf(cells['activity.name']), textOf(cells['activity.school'])];
  const day = dayOf(cells['activity.start']) ?? '';
  const { start, end } = timesOf(cells['activity.time']);
  const values = {
    EventName: nameIn(name, textOf(cells['activity.opportunity']), known(request), request.words),
    EventDate: day,
    EventStart: start,
    EventEnd: end,
    EventPlace: textOf(cells['activity.place']),
    SchoolName: schools.find((one) => one.toLowerCase() === school.toLowerCase()) ?? '',
    DecisionDate: dayOf(cells['activity.decisionOn']) ?? '',
  };
  return {
    id: textOf(cells['activity.id']),
    name,
    day,
    values: Object.fromEntries(Object.entries(values).filter(([, value]) => value !== '')),
  };
};

/** `E23` of `E23-1`. */
const opportunitiesFor = (page: string): readonly string[] =>
  (messageMoments.find(({ id }) => id === templateOf(page))?.goesWith ?? []).map((one) => one.split('-')[0] ?? one);

/** Those of the coming months, by day: first the ones that the plan has the page for, then other gatherings. */
export const printEvents = (ports: Ports, request: EventRequest): Outcome<readonly PrintEvent[]> => {
  const [activities, schools] = [readSheet(ports, activitiesShape), readSheet(ports, schoolsShape)];
  if (!activities.ok) return activities;
  if (!schools.ok) return schools;
  const names = schools.value === undefined ? [] : schoolsOf(schools.value.table).map(({ name }) => name);
  const today = ports.workbook.today();
  const [from, until] = [addDays(today, days.before), addDays(today, days.ahead)];
  const fits = opportunitiesFor(request.page);
  const isGathering = ({ cells }: TableRecord): boolean => {
    const opportunity = textOf(cells['activity.opportunity']);
    return opportunity === '' || gatherings.includes(opportunity) || fits.includes(opportunity);
  };
  const open = (activities.value?.table.records ?? []).filter((record) => {
    const [day, status] = [dayOf(record.cells['activity.start']), textOf(record.cells['activity.status'])];
    const isNear = day !== undefined && day >= from && day <= until;
    return isNear && isGathering(record) && !droppedStatuses.includes(status.toLowerCase());
  });
  const rank = ({ cells }: TableRecord): number => (fits.includes(textOf(cells['activity.opportunity'])) ? 0 : 1);
  const dayIn = ({ cells }: TableRecord): string => dayOf(cells['activity.start']) ?? '';
  return done(
    [...open]
      .sort((one, other) => rank(one) - rank(other) || dayIn(one).localeCompare(dayIn(other)))
      .map((record) => eventOf(record, { schools: names, request }))
      .filter(({ id, name }) => id !== '' && name !== ''),
  );
};
