// Works out what a build with these answers would do to the workbook as it is.
import { type StaffLanguage, staffLanguageOf } from '../../content/interface/staff-language';
import { homeLanguages } from '../../content/languages';
import { opportunities, planWords } from '../../content/plan';
import type { CalendarDate } from '../../domain/calendar/calendar-date';
import { answersOf } from '../../domain/plan/answer-check';
import type { AnswersDraft, PlanAnswers } from '../../domain/plan/answers';
import { type PlanWork, planWork } from '../../domain/plan/whole-plan';
import { done, type Outcome } from '../../domain/problem';
import { textOf } from '../../domain/sheet/cell';
import type { Ports } from '../ports';
import { type FoundPlan, readPlan } from './read-plan';

export interface WorkedOutPlan {
  readonly found: FoundPlan;
  readonly answers: PlanAnswers;
  readonly today: CalendarDate;
  /** The plan's own language: the one of its first build. */
  readonly language: StaffLanguage;
  readonly work: PlanWork;
}

const directionIn =
  ({ now }: FoundPlan) =>
  (tag: string): 'ltr' | 'rtl' => {
    const typed = textOf(now.languages?.rows.find(({ id }) => id === tag)?.cells['language.direction']);
    if (typed === 'ltr' || typed === 'rtl') return typed;
    return homeLanguages.find((language) => language.tag === tag)?.direction ?? 'ltr';
  };

/** Refused with the first thing that is wrong with the answers, or with a sheet that cannot be read. */
export const workOutPlan = (ports: Ports, draft: AnswersDraft): Outcome<WorkedOutPlan> => {
  const today = ports.workbook.today();
  const answers = answersOf(draft, today);
  if (!answers.ok) return answers;
  const found = readPlan(ports);
  if (!found.ok) return found;
  const { memory, now } = found.value;
  const language = memory?.language === undefined ? found.value.language : staffLanguageOf(memory.language);
  const work = planWork({
    answers: answers.value,
    today,
    catalog: opportunities,
    words: planWords[language],
    directionOf: directionIn(found.value),
    now,
    memory,
  });
  return done({ found: found.value, answers: answers.value, today, language, work });
};
