// Sums up what a build does, in numbers that the sidebar puts into words.
import type { StaffLanguage } from '../../content/interface/staff-language';
import { planWords } from '../../content/plan';
import { sheetWordsOf } from '../../content/sheets';
import { dayInWords } from '../../domain/plan/day-words';
import { isInPlan, type PlanRole, planRoles } from '../../domain/plan/plan-role';
import { planShapes } from '../../domain/plan/plan-shapes';
import { cellsAfter } from '../../domain/plan/plan-sheet';
import type { FoundRow } from '../../domain/plan/row-merge';
import { type Cell, dayOf, isDayCell, isShownNumber, type NewCell, textOf } from '../../domain/sheet/cell';
import type { SheetWords } from '../../domain/sheet/sheet-shape';
import type { ComingActivity, PlanWorkSummary, SheetWork } from '../../rpc/plan-calls';
import { datedRowName } from '../sheets/row-names';
import { isMissing, type WorkedOutPlan } from './work-out-plan';

type ActivityRows = WorkedOutPlan['work']['activities'];

const comingShown = 4;

const sheetWork = (plan: WorkedOutPlan, role: PlanRole): SheetWork => {
  const { found, work } = plan;
  const { added, changes, removed, leftAlone, outdated } = work.merges[role];
  const sheet = found.sheets[role];
  const words = sheet?.words ?? sheetWordsOf(role, plan.language);
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
    rows: sheet === undefined ? noRows : rowsByName(plan, role, words),
  };
};

const shortest = 40;

/** A day, a figure or a short text, each as it is shown in cells like `shown`; undefined for what is long, or empty. */
const shortly = (cell: NewCell, shown: NewCell, language: StaffLanguage): string | undefined => {
  const plain = isShownNumber(cell) ? cell.number : cell;
  if (isDayCell(plain)) return dayInWords(plain.day, planWords[language]);
  const isShare = isShownNumber(shown) && shown.format.includes('%');
  const text = isShare && typeof plain === 'number' ? `${Math.round(plain * 100)}%` : textOf(plain);
  return text === '' || text.length > shortest || text.includes('\n') ? undefined : text;
};

const rowsShown = 6;
const noRows: SheetWork['rows'] = { added: [], updated: [], removed: [], leftAlone: [], outdated: [] };

/** The rows that the work speaks of, by what staff know them by; what changes in one is told by its headings. */
const rowsByName = (
  { found, work, language }: WorkedOutPlan,
  role: PlanRole,
  { headers }: SheetWords,
): SheetWork['rows'] => {
  const { added, changes, removed, leftAlone, outdated } = work.merges[role];
  const there = found.now[role]?.rows ?? [];
  const nameOf = (cells: { readonly [code: string]: Cell }): string => datedRowName(role, cells, language);
  const namesOf = (isMeant: (row: FoundRow) => boolean): readonly string[] =>
    there
      .filter(isMeant)
      .slice(0, rowsShown)
      .map(({ cells }) => nameOf(cells));
  const changesOf = ({ row, cells }: FoundRow): string =>
    changes
      .filter((one) => one.row === row)
      .map(({ code, cell }) => {
        const [was, will] = [shortly(cells[code] ?? '', cell, language), shortly(cell, cell, language)];
        const header = headers[code] ?? code;
        return was === undefined || will === undefined ? header : `${header} ${was} → ${will}`;
      })
      .join(', ');
  const changed = new Set(changes.map(({ row }) => row));
  return {
    added: added.slice(0, rowsShown).map(({ cells }) => nameOf(cellsAfter(cells))),
    updated: there
      .filter(({ row }) => changed.has(row))
      .slice(0, rowsShown)
      .map((row) => `${nameOf(row.cells)}: ${changesOf(row)}`),
    removed: namesOf(({ row }) => removed.includes(row)),
    leftAlone: namesOf(({ id }) => leftAlone.includes(id)),
    outdated: namesOf(({ id }) => outdated.includes(id)),
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
  const isThere = (role: PlanRole): boolean => isInPlan(role, plan.answers) || found.sheets[role] !== undefined;
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
