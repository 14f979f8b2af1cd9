// Finds last year's plan among the workbook's tabs, and brings its activities into this year's.
import { staffLanguageOf } from '../../content/interface/staff-language';
import { opportunities, partnerNames, planWords } from '../../content/plan';
import { rangesIn } from '../../domain/calendar/day-range';
import type { SchoolYear } from '../../domain/calendar/school-year';
import { type CarryOver, carryOver, lastYearIn } from '../../domain/plan/carry-over';
import { memoryOf, planMemoryShape } from '../../domain/plan/plan-memory';
import { planShapes } from '../../domain/plan/plan-shapes';
import { done, type Outcome, refused } from '../../domain/problem';
import { settingsOf, settingsShape } from '../../domain/settings/settings';
import { readTable, type Table } from '../../domain/sheet/table';
import type { HandlersOf } from '../../rpc/call';
import type { CarriedOver, carryOverCalls, PastPlan } from '../../rpc/carry-over-calls';
import { workOutCarryOver } from '../plan/work-out-plan';
import { writePlan } from '../plan/write-plan';
import type { Ports, SheetId } from '../ports';
import { settingCellsIn } from '../settings/setting-cells-in';
import { type OurSheet, readSheet, staffLanguage, wordsFor } from '../sheets/our-sheets';
import { underLock } from '../sheets/under-lock';

interface ThisYear {
  readonly sheet: OurSheet;
  readonly settings: ReturnType<typeof settingsOf>;
  readonly year: SchoolYear;
}

const thisYear = (ports: Ports): Outcome<ThisYear> => {
  const sheet = readSheet(ports, planShapes.activities);
  if (!sheet.ok) return sheet;
  const settings = readSheet(ports, settingsShape);
  if (!settings.ok) return settings;
  const set = settingsOf(settingCellsIn(settings.value));
  if (sheet.value === undefined || set.schoolYear === undefined) return refused('plan.not-built');
  return done({
    sheet: sheet.value,
    settings: set,
    year: { ...set.schoolYear, breaks: rangesIn(set.breaks).ranges },
  });
};

type Row = Table['records'][number]['cells'];

const rowsIn = ({ records }: Table): readonly Row[] => records.map(({ cells }) => cells);

/** Last year's activities in the tab, whoever made it; this workbook's own rows of earlier years count as a plan too. */
const lastYear = (ports: Ports, { sheet, year }: ThisYear, id: SheetId): readonly Row[] => {
  if (id === sheet.id) return lastYearIn(rowsIn(sheet.table), year.start, false);
  const table = readTable(ports.workbook.read(id), planShapes.activities, wordsFor('activities', staffLanguage(ports)));
  return table.ok ? lastYearIn(rowsIn(table.value), year.start, true) : [];
};

const pastPlans = (ports: Ports): Outcome<{ readonly plans: readonly PastPlan[] }> => {
  const year = thisYear(ports);
  if (!year.ok) return year;
  const { sheet } = year.value;
  const ours = new Set(Object.values(ports.workbook.roles()));
  const others = ports.workbook.tabs().filter(({ id, hidden }) => !hidden && !ours.has(id));
  const plans = [{ id: sheet.id, name: ports.workbook.nameOf(sheet.id) }, ...others].flatMap(({ id, name }) => {
    const activities = lastYear(ports, year.value, id).length;
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
  const today = ports.workbook.today();
  const { sheet, settings, year: schoolYear } = year.value;
  if (schoolYear.end < today) return refused('plan.year-over', { last: schoolYear.end });
  const memory = readSheet(ports, planMemoryShape);
  if (!memory.ok) return memory;
  const known = memory.value === undefined ? undefined : memoryOf(memory.value.table);
  const carried = carryOver({
    rows: lastYear(ports, year.value, id),
    now: rowsIn(sheet.table),
    broughtBefore: (activity) => known?.wrote.activities?.has(activity) === true,
    year: schoolYear,
    today,
    catalog: opportunities,
    people: [settings.contact, settings.second].filter(({ name }) => name !== ''),
    words: planWords[known?.language === undefined ? staffLanguage(ports) : staffLanguageOf(known.language)],
    partnerNames,
  });
  return done({ ...year.value, carried });
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
  carryOver: ({ sheetId }) => underLock(ports, () => carry(ports, sheetId)),
});
