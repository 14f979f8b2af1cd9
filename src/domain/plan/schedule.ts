// Dates a whole year: every occurrence of every opportunity that the district has, in its right relation to the others.
import { type CalendarDate, mondayOf } from '../calendar/calendar-date';
import type { SchoolYear } from '../calendar/school-year';
import { groundOf } from './ground';
import { type Occurrence, occurrenceAt } from './occurrence';
import { messages, type OccurrenceId, type Opportunity, type OpportunityId, type Timing } from './opportunity';
import { placementOf } from './placement';
import { nextTurn } from './repeat';

/** An occurrence that an earlier build put into the sheet. */
export interface Standing {
  /** `ours`: nobody touched its date; `theirs`: staff set it; `deleted`: staff took the row out. */
  readonly state: 'ours' | 'theirs' | 'deleted';
  readonly date: CalendarDate | undefined;
  /** The date that the last build wrote. */
  readonly wrote: CalendarDate | undefined;
  readonly codesignOn: CalendarDate | undefined;
}

export interface Schedule {
  readonly occurrences: readonly Occurrence[];
  /** Opportunities that the year has no day left for. */
  readonly tooLate: readonly OpportunityId[];
}

export interface ScheduleQuestion {
  readonly opportunities: readonly Opportunity[];
  readonly year: SchoolYear;
  readonly launch: CalendarDate;
  readonly today: CalendarDate;
  readonly standing: (id: OccurrenceId) => Standing | undefined;
}

/**
 * The year's occurrences by day. What stands in the past or was dated by staff stays; what staff deleted does not come back; what an
 * earlier build dated moves only where its day no longer fits. None is new in the past (S2), and relations hold (R12, R14, R21).
 */
export const scheduleOf = (question: ScheduleQuestion): Schedule => {
  const occurrences = [...occurrencesOf(question)].sort(
    (one, other) => one.start.localeCompare(other.start) || one.id.localeCompare(other.id),
  );
  const placed = new Set(occurrences.map(({ opportunity }) => opportunity.id));
  const isTooLate = ({ id, timings }: Opportunity): boolean =>
    timings.length > 0 &&
    !placed.has(id) &&
    timings.every(({ key }) => question.standing(`${id}-${key}`) === undefined);
  return { occurrences, tooLate: question.opportunities.filter(isTooLate).map(({ id }) => id) };
};

/** Where an occurrence is, and where those that only keep their distance from it see it: a row that staff moved keeps its beat. */
interface Spot {
  readonly date: CalendarDate | undefined;
  readonly beat: CalendarDate | undefined;
}

const nowhere: Spot = { date: undefined, beat: undefined };

interface Turn {
  readonly id: OccurrenceId;
  readonly opportunity: Opportunity;
  readonly timing: Timing;
}

const occurrencesOf = (question: ScheduleQuestion): readonly Occurrence[] => {
  const ground = groundOf(question.year, question.launch, question.today);
  const firstTurns = question.opportunities.flatMap((opportunity) =>
    opportunity.timings.map((timing): Turn => ({ id: `${opportunity.id}-${timing.key}`, opportunity, timing })),
  );
  const byId = new Map(firstTurns.map((turn) => [turn.id, turn.timing]));
  const spots = new Map<OccurrenceId, Spot>();
  const others = (day: CalendarDate) => [...spots.values()].filter(({ date }) => date === day).length;
  const messagesBeside = (id: OccurrenceId) => (day: CalendarDate) =>
    isMessage(id) ? [...spots].filter(([other, { date }]) => isOneMore([other, date], [id, day])).length : 0;
  const dateOf = (id: OccurrenceId): CalendarDate | undefined => spotOf(id).date;
  const settle = (id: OccurrenceId, timing: Timing): Spot => {
    const standing = question.standing(id);
    if (standing?.state === 'deleted') return { date: undefined, beat: standing.wrote };
    if (standing !== undefined && isFixed(standing, question.today))
      return { date: standing.date, beat: standing.wrote ?? standing.date };
    const date = placementOf({ ground, timing, kept: standing?.date, dateOf, others, messages: messagesBeside(id) });
    return { date, beat: date };
  };
  const spotOf = (id: OccurrenceId): Spot => {
    const timing = byId.get(id);
    const known = spots.get(id);
    if (known !== undefined || timing === undefined) return known ?? nowhere;
    const stands = timing.follows === undefined || dateOf(timing.follows) !== undefined;
    const spot = stands ? settle(id, timing) : nowhere;
    spots.set(id, spot);
    return spot;
  };
  const turnsAfter = ({ opportunity, timing }: Turn, beat: CalendarDate | undefined): readonly Turn[] => {
    const again = beat === undefined ? undefined : nextTurn(timing, beat, ground);
    if (again === undefined) return [];
    const turn = { id: `${opportunity.id}-${again.key}`, opportunity, timing: again };
    const spot = settle(turn.id, again);
    spots.set(turn.id, spot);
    return [turn, ...turnsAfter(turn, spot.beat)];
  };
  for (const { id } of firstTurns) spotOf(id);
  return firstTurns
    .flatMap((turn) => [turn, ...turnsAfter(turn, spotOf(turn.id).beat)])
    .flatMap((turn) => {
      const start = spots.get(turn.id)?.date;
      return start === undefined
        ? []
        : [occurrenceAt({ ...turn, start }, ground, question.standing(turn.id)?.codesignOn)];
    });
};

const opportunityOf = (id: OccurrenceId): OpportunityId => id.slice(0, id.indexOf('-'));

const isMessage = (id: OccurrenceId): boolean => messages.has(opportunityOf(id));

type Dated = readonly [OccurrenceId, CalendarDate | undefined];

/** Another message in the same week; one message of a day may answer several things. */
const isOneMore = ([other, date]: Dated, [id, day]: Dated): boolean => {
  if (!isMessage(other) || date === undefined || day === undefined || mondayOf(date) !== mondayOf(day)) return false;
  return date !== day || opportunityOf(other) !== opportunityOf(id);
};

const isFixed = ({ state, date }: Standing, today: CalendarDate): boolean =>
  date !== undefined && (state === 'theirs' || date < today);
