// Works out what a build with these answers would do to the workbook as it is.
import { type StaffLanguage, staffLanguageOf } from '../../content/interface/staff-language';
import { directionOf } from '../../content/language-names';
import { messageMoments, opportunities, planWords, reflectionItems } from '../../content/plan';
import { sheetWordsOf } from '../../content/sheets';
import type { CalendarDate } from '../../domain/calendar/calendar-date';
import { answersOf } from '../../domain/plan/answer-check';
import type { AnswersDraft, PlanAnswers } from '../../domain/plan/answers';
import type { PlanQuestion } from '../../domain/plan/plan-question';
import { forEachRole, isInPlan, type PlanRole, planRoles } from '../../domain/plan/plan-role';
import type { WantedRow } from '../../domain/plan/row-merge';
import { carryWork, type PlanWork, planWork } from '../../domain/plan/whole-plan';
import { done, type Outcome, refused } from '../../domain/problem';
import { type SettingCells, settingsOf } from '../../domain/settings/settings';
import { textOf } from '../../domain/sheet/cell';
import type { Ports } from '../ports';
import { settingCellsIn } from '../settings/setting-cells-in';
import { draftAnswers } from './draft-answers';
import { withMarks } from './marked-rows';
import { type FoundPlan, readPlan } from './read-plan';

export interface WorkedOutPlan {
  readonly found: FoundPlan;
  readonly answers: PlanAnswers;
  readonly today: CalendarDate;
  /** The plan's own language: the one of its first build. */
  readonly language: StaffLanguage;
  readonly work: PlanWork;
  /** Settings that are set beside those of the answers. */
  readonly alsoSet?: SettingCells;
}

const directionIn =
  ({ now }: FoundPlan) =>
  (tag: string): 'ltr' | 'rtl' => {
    const typed = textOf(now.languages?.rows.find(({ id }) => id === tag)?.cells['language.direction']);
    if (typed === 'ltr' || typed === 'rtl') return typed;
    return directionOf(tag);
  };

/** Refused with the first thing that is wrong with the answers, or with a sheet that cannot be read. */
export const workOutPlan = (ports: Ports, draft: AnswersDraft): Outcome<WorkedOutPlan> => {
  const today = ports.workbook.today();
  const answers = answersOf(draft, today);
  if (!answers.ok) return answers;
  return workOut(ports, planWork, () => answers, []);
};

/**
 * What it takes to bring these activities of last year over, and to set these settings with them. Refused where a sheet of the plan, or
 * what is remembered of it, is gone: then the plan has to be built first.
 */
export const workOutCarryOver = (
  ports: Ports,
  carried: readonly WantedRow[],
  alsoSet: SettingCells,
): Outcome<WorkedOutPlan> => {
  const today = ports.workbook.today();
  const plan = workOut(
    ports,
    (question) => carryWork(question, carried),
    (found) => answersOf(draftAnswers(found, today, ports.person().email), today),
    [],
  );
  if (!plan.ok) return plan;
  const { found, answers } = plan.value;
  const isWhole = found.memory !== undefined && planRoles.every((role) => !isMissing(found, answers, role));
  return isWhole ? done({ ...plan.value, alsoSet }) : refused('plan.build-first');
};

export const isMissing = ({ sheets, unread }: FoundPlan, answers: PlanAnswers, role: PlanRole): boolean =>
  sheets[role] === undefined && !unread.has(role) && isInPlan(role, answers);

/** Sheets that turn out to change although they were not read are read, and all is worked out again. */
const workOut = (
  ports: Ports,
  workOn: (question: PlanQuestion) => PlanWork,
  answersIn: (found: FoundPlan) => Outcome<PlanAnswers>,
  also: readonly PlanRole[],
): Outcome<WorkedOutPlan> => {
  const found = readPlan(ports, also);
  if (!found.ok) return found;
  const answers = answersIn(found.value);
  if (!answers.ok) return answers;
  const { memory, now, unread } = found.value;
  const { payFloor, payReportAt, classHours } = settingsOf(settingCellsIn(found.value.sheets.settings));
  const language = memory?.language === undefined ? found.value.language : staffLanguageOf(memory.language);
  const today = ports.workbook.today();
  const question: PlanQuestion = {
    answers: answers.value,
    today,
    catalog: opportunities,
    moments: messageMoments,
    reflection: reflectionItems,
    words: planWords[language],
    sheetNames: forEachRole((role) => sheetWordsOf(role, language).name),
    payFloor,
    payReportAt,
    classHours,
    directionOf: directionIn(found.value),
    now,
    unread,
    memory,
  };
  const work = workOn(question);
  if (work.toRead.length > 0 && also.length === 0) return workOut(ports, workOn, answersIn, work.toRead);
  const marked = withMarks(ports, found.value, (role) => work.merges[role].removed);
  return done({
    found: found.value,
    answers: answers.value,
    today,
    language,
    work: marked === now ? work : workOn({ ...question, now: marked }),
  });
};
