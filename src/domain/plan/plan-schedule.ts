// When the plan's activities are, given what staff made of those that an earlier build wrote.
import { dayOf } from '../sheet/cell';
import { activityIdOf } from './activity';
import type { PlanAnswers } from './answers';
import type { OccurrenceId, Opportunity } from './opportunity';
import type { PlanQuestion } from './plan-question';
import type { WroteRow } from './row-merge';
import { type Schedule, type Standing, scheduleOf } from './schedule';

const isFor = ({ only }: Opportunity, { newcomer, familyGroup }: PlanAnswers): boolean => {
  if (only === 'newcomer') return newcomer;
  if (only === undefined) return true;
  return (only === 'group') === (familyGroup !== 'none');
};

export const scheduleFor = (
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
export const deletedUnseen = (question: PlanQuestion): readonly (readonly [string, WroteRow])[] => {
  const { now, memory, answers } = question;
  if (now.activities === undefined || memory?.wrote.activities !== undefined) return [];
  const there = new Set(now.activities.rows.map(({ id }) => id));
  return scheduleFor(question, () => undefined)
    .occurrences.map(({ id }) => activityIdOf(answers.year.start, id))
    .filter((id) => !there.has(id))
    .map((id) => [id, {}]);
};

export const standingOf = ({ answers, now, memory }: PlanQuestion): ((id: OccurrenceId) => Standing | undefined) => {
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
