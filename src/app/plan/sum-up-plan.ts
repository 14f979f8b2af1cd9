// Sums up what a build does, in numbers that the sidebar puts into words.
import { planWords } from '../../content/plan';
import { type PlanRole, planRoles } from '../../domain/plan/plan-role';
import { planShapes } from '../../domain/plan/plan-shapes';
import { dayOf, textOf } from '../../domain/sheet/cell';
import type { ComingActivity, PlanWorkSummary, SheetWork } from '../../rpc/plan-calls';
import { wordsFor } from '../sheets/our-sheets';
import { isMissing, type WorkedOutPlan } from './work-out-plan';

type ActivityRows = WorkedOutPlan['work']['activities'];

const comingShown = 4;

const sheetWork = (plan: WorkedOutPlan, role: PlanRole): SheetWork => {
  const { found, work } = plan;
  const { added, changes, removed, leftAlone, outdated } = work.merges[role];
  const sheet = found.sheets[role];
  const [words] = wordsFor(role, found.language);
  return {
    role,
    name: words.name,
    isNew: isMissing(plan.found, plan.answers, role),
    added: added.length,
    updated: new Set(changes.map(({ row }) => row)).size,
    removed: removed.length,
    leftAlone: leftAlone.length,
    outdated: outdated.length,
    missingColumns:
      sheet === undefined
        ? []
        : planShapes[role].columns
            .filter(({ code }) => !sheet.table.columns.has(code))
            .map(({ code }) => words.headers[code] ?? code),
  };
};

/** The activities of today and later, the next ones first. */
export const comingActivities = (rows: ActivityRows, today: string): readonly ComingActivity[] =>
  rows
    .map((cells) => ({
      date: dayOf(cells['activity.start']) ?? '',
      name: textOf(cells['activity.name']),
      lead: textOf(cells['activity.lead']),
    }))
    .filter(({ date }) => date >= today)
    .sort((one, other) => one.date.localeCompare(other.date))
    .slice(0, comingShown);

/** Whether a build changes rows of a sheet that is there. */
export const hasChanged = ({ added, updated, removed }: SheetWork): boolean => added + updated + removed > 0;

const isIdle = (sheet: SheetWork): boolean => !sheet.isNew && !hasChanged(sheet);

/** The summary, the same before the build and after it. */
export const sumUpPlan = (plan: WorkedOutPlan): PlanWorkSummary => {
  const { work, found, today, language } = plan;
  const isThere = (role: PlanRole): boolean =>
    role !== 'titleOne' || plan.answers.titleOne || found.sheets[role] !== undefined;
  const sheets = planRoles.filter(isThere).map((role) => sheetWork(plan, role));
  const days = work.activities.map((cells) => dayOf(cells['activity.start']) ?? '').filter((day) => day !== '');
  return {
    first: found.sheets.activities === undefined,
    nothingToDo: sheets.every(isIdle),
    activities: work.activities.length,
    from: [...days].sort()[0] ?? '',
    to: [...days].sort()[days.length - 1] ?? '',
    coming: comingActivities(work.activities, today),
    tooLate: work.tooLate.map((id) => planWords[language].opportunities[id]?.name ?? id),
    sheets,
  };
};
