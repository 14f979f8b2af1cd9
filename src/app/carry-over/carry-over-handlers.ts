// Finds last year's plan among the workbook's tabs, and brings its activities into this year's.
import { opportunities, planWords } from '../../content/plan';
import { addDays } from '../../domain/calendar/calendar-date';
import { rangesIn } from '../../domain/calendar/day-range';
import { type CarryOver, carryOver } from '../../domain/plan/carry-over';
import { planShapes } from '../../domain/plan/plan-shapes';
import { done, type Outcome, refused } from '../../domain/problem';
import { settingsOf, settingsShape } from '../../domain/settings/settings';
import { dayOf, textOf } from '../../domain/sheet/cell';
import { readTable, type Table } from '../../domain/sheet/table';
import type { HandlersOf } from '../../rpc/call';
import type { CarriedOver, carryOverCalls, PastPlan } from '../../rpc/carry-over-calls';
import { workOutCarryOver } from '../plan/work-out-plan';
import { writePlan } from '../plan/write-plan';
import type { Ports, SheetId } from '../ports';
import { settingCellsIn } from '../settings/setting-cells-in';
import { type OurSheet, readSheet, staffLanguage, wordsFor } from '../sheets/our-sheets';

interface ThisYear {
  readonly sheet: OurSheet;
  readonly settings: ReturnType<typeof settingsOf>;
  readonly start: string;
}

const thisYear = (ports: Ports): Outcome<ThisYear> => {
  const sheet = readSheet(ports, planShapes.activities);
  if (!sheet.ok) return sheet;
  const settings = readSheet(ports, settingsShape);
  if (!settings.ok) return settings;
  const set = settingsOf(settingCellsIn(settings.value));
  if (sheet.value === undefined || set.schoolYear === undefined) return refused('plan.not-built');
  return done({ sheet: sheet.value, settings: set, start: set.schoolYear.start });
};

/** The tab as a sheet of activities, whoever made it; undefined where it is none. */
const activitiesIn = (ports: Ports, id: SheetId): Table | undefined => {
  const table = readTable(ports.workbook.read(id), planShapes.activities, wordsFor('activities', staffLanguage(ports)));
  return table.ok ? table.value : undefined;
};

const before = (table: Table, start: string): Table['records'] =>
  table.records.filter(({ cells }) => (dayOf(cells['activity.start']) ?? start) < start);

/** This workbook's own rows of earlier years count as a plan too. */
const pastPlans = (ports: Ports): Outcome<{ readonly plans: readonly PastPlan[] }> => {
  const year = thisYear(ports);
  if (!year.ok) return year;
  const { sheet, start } = year.value;
  const ours = new Set(Object.values(ports.workbook.roles()));
  const others = ports.workbook.tabs().filter(({ id, hidden }) => !hidden && !ours.has(id));
  const plans = [{ id: sheet.id, name: ports.workbook.nameOf(sheet.id) }, ...others].flatMap(({ id, name }) => {
    const table = id === sheet.id ? sheet.table : activitiesIn(ports, id);
    const activities = table === undefined ? 0 : before(table, start).length;
    return activities === 0 ? [] : [{ sheetId: id, name, activities }];
  });
  return done({ plans });
};

interface Work extends ThisYear {
  readonly carried: CarryOver;
}

const workOut = (ports: Ports, id: SheetId): Outcome<Work> => {
  const year = thisYear(ports);
  if (!year.ok) return year;
  if (!ports.workbook.exists(id)) return refused('sheet.gone', { sheet: String(id) });
  const { sheet, settings, start } = year.value;
  const table = id === sheet.id ? sheet.table : activitiesIn(ports, id);
  const today = ports.workbook.today();
  const { schoolYear } = settings;
  const past = table === undefined ? [] : before(table, start);
  const pastRows = new Set(past.map(({ row }) => row));
  const now = sheet.table.records.filter(({ row }) => id !== sheet.id || !pastRows.has(row));
  const carried = carryOver({
    past: past.map(({ cells }) => cells),
    now: now.map(({ cells }) => cells),
    year: {
      start: schoolYear?.start ?? today,
      end: schoolYear?.end ?? addDays(today, 1),
      breaks: rangesIn(settings.breaks).ranges,
    },
    today,
    catalog: opportunities,
    leads: [settings.contact.name, settings.second.name].filter((name) => name !== ''),
    planned: plannedWord(sheet, staffLanguage(ports)),
  });
  return done({ ...year.value, carried });
};

/** In the language that the plan was written in. */
const plannedWord = ({ table }: OurSheet, language: keyof typeof planWords): string => {
  const used = new Set(table.records.map(({ cells }) => textOf(cells['activity.status'])));
  const words = Object.values(planWords).map(({ statuses }) => statuses.planned);
  return words.find((word) => used.has(word)) ?? planWords[language].statuses.planned;
};

const sums = ({ added, there, tooLate }: CarryOver): CarriedOver => ({ added: added.length, there, tooLate });

/** One run of the add-on: what follows from the activities follows at once, and the run can be put back. */
const carry = (ports: Ports, id: SheetId): Outcome<CarriedOver> => {
  const work = workOut(ports, id);
  if (!work.ok) return work;
  const { carried, settings } = work.value;
  // Looking at last year's plan is what R33 asks for.
  const alsoSet = settings.pastPlan === '' ? { pastPlan: ports.workbook.nameOf(id) } : {};
  const plan = workOutCarryOver(ports, carried.added, alsoSet);
  if (!plan.ok) return plan;
  const written = writePlan(ports, plan.value);
  return written.ok ? done(sums(carried)) : written;
};

export const carryOverHandlers = (ports: Ports): HandlersOf<typeof carryOverCalls> => ({
  pastPlans: () => pastPlans(ports),
  previewCarryOver: ({ sheetId }) => {
    const work = workOut(ports, sheetId);
    return work.ok ? done(sums(work.value.carried)) : work;
  },
  carryOver: ({ sheetId }) =>
    ports.lock.during(() => carry(ports, sheetId))?.value ?? refused('rpc.someone-else-working'),
});
