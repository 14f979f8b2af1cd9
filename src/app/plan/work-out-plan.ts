// Works out what a build with these answers would do to the workbook as it is.
import { type StaffLanguage, staffLanguageOf } from '../../content/interface/staff-language';
import { homeLanguages } from '../../content/languages';
import { opportunities, planWords, reflectionItems } from '../../content/plan';
import type { CalendarDate } from '../../domain/calendar/calendar-date';
import { answersOf } from '../../domain/plan/answer-check';
import type { AnswersDraft, PlanAnswers } from '../../domain/plan/answers';
import type { PlanRole } from '../../domain/plan/plan-role';
import { type PlanWork, planWork } from '../../domain/plan/whole-plan';
import { done, type Outcome } from '../../domain/problem';
import { settingsOf } from '../../domain/settings/settings';
import { textOf } from '../../domain/sheet/cell';
import type { Ports } from '../ports';
import { settingCellsIn } from '../settings/setting-cells-in';
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
  const first = workOut(ports, answers.value, today, []);
  if (!first.ok || first.value.work.toRead.length === 0) return first;
  return workOut(ports, answers.value, today, first.value.work.toRead);
};

const workOut = (
  ports: Ports,
  answers: PlanAnswers,
  today: CalendarDate,
  also: readonly PlanRole[],
): Outcome<WorkedOutPlan> => {
  const found = readPlan(ports, also);
  if (!found.ok) return found;
  const { memory, now, unread } = found.value;
  const { payFloor, classHours } = settingsOf(settingCellsIn(found.value.sheets.settings));
  const language = memory?.language === undefined ? found.value.language : staffLanguageOf(memory.language);
  const work = planWork({
    answers,
    today,
    catalog: opportunities,
    reflection: reflectionItems,
    words: planWords[language],
    payFloor,
    classHours,
    directionOf: directionIn(found.value),
    now,
    unread,
    memory,
  });
  return done({ found: found.value, answers, today, language, work });
};
