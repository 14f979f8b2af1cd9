// Turns typed answers into answers that a plan can be made of.

import type { CalendarDate } from '../calendar/calendar-date';
import { parseCalendarDate } from '../calendar/calendar-date';
import { done, type Outcome, refused } from '../problem';
import { faultsOf, yearOf } from './answer-faults';
import type { AnswersDraft, PlanAnswers } from './answers';

/** The answers, trimmed and dated; refused with the first thing that is wrong with them. */
export const answersOf = (draft: AnswersDraft, today: CalendarDate): Outcome<PlanAnswers> => {
  const [fault] = faultsOf(draft, today);
  if (fault !== undefined) return { ok: false, problem: fault.problem };
  const [year, tutoringStart] = [yearOf(draft), parseCalendarDate(draft.tutoringStart)];
  if (year === undefined || tutoringStart === undefined) return refused('plan.day-missing');
  const second = draft.secondName.trim();
  return done({
    districtName: draft.districtName.trim(),
    schools: draft.schools
      .map(({ id, name }) => ({ id: id.trim(), name: name.trim() }))
      .filter(({ name }) => name !== ''),
    year,
    tutoringStart,
    leader: {
      name: draft.leaderName.trim(),
      role: draft.leaderRole.trim(),
      phone: draft.leaderPhone.trim(),
      email: draft.leaderEmail.trim(),
    },
    second: second === '' ? undefined : { name: second, role: draft.secondRole.trim() },
    languages: draft.languages.map(({ tag, name, families }) => ({
      tag: tag.trim().toLowerCase(),
      name: name.trim(),
      families: families.trim() === '' ? undefined : Number(families),
    })),
    familyGroup: draft.familyGroup,
    newcomer: draft.newcomer,
    titleOne: draft.titleOne,
  });
};
