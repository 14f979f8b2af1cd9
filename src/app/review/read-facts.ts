// Reads what the plan review looks at, each sheet in one round trip, and turns cells into facts.
import { reflectionItems } from '../../content/plan';
import { addDays } from '../../domain/calendar/calendar-date';
import { rangesIn } from '../../domain/calendar/day-range';
import { usualTutoringStart } from '../../domain/calendar/usual-school-year';
import { planShapes } from '../../domain/plan/plan-shapes';
import { scoreOf } from '../../domain/plan/reflection';
import { done, type Outcome, refused } from '../../domain/problem';
import type { OddDay, PlanFacts, RowRef } from '../../domain/review/facts';
import { settingsOf, settingsShape } from '../../domain/settings/settings';
import { dayOf, textOf } from '../../domain/sheet/cell';
import type { SheetRole } from '../../domain/sheet/sheet-role';
import type { SheetShape } from '../../domain/sheet/sheet-shape';
import type { TableRecord } from '../../domain/sheet/table';
import { surveysShape } from '../../domain/survey/survey';
import type { Ports } from '../ports';
import { settingCellsIn } from '../settings/setting-cells-in';
import { type OurSheet, readSheet } from '../sheets/our-sheets';
import { rowName } from '../sheets/row-names';
import {
  activityOf,
  changeOf,
  isDropped,
  languagesIn,
  listeningOf,
  partnerOf,
  payOf,
  seatOf,
  slotOf,
  surveysIn,
  textOfMessage,
} from './row-facts';
import { staffNames } from './staff-names';

/** The sheets that the review reads, those that are there. */
export type FoundSheets = { readonly [Role in SheetRole]?: OurSheet };

const looked: readonly SheetShape[] = [
  settingsShape,
  planShapes.activities,
  planShapes.goals,
  planShapes.taskForce,
  planShapes.partners,
  planShapes.compensation,
  planShapes.leadership,
  planShapes.oneToOnes,
  planShapes.reflection,
  planShapes.listening,
  planShapes.leads,
  planShapes.languages,
  planShapes.templates,
  planShapes.titleOne,
  surveysShape,
];

const readAll = (ports: Ports): Outcome<FoundSheets> => {
  const found: { [Role in SheetRole]?: OurSheet } = {};
  for (const shape of looked) {
    const sheet = readSheet(ports, shape);
    if (!sheet.ok) return sheet;
    if (sheet.value !== undefined) found[shape.role] = sheet.value;
  }
  return done(found);
};

const refOf = (role: SheetRole, { row, cells }: TableRecord): RowRef => ({
  role,
  row,
  name: rowName(role, cells) || `${row}`,
});

const rowsOf = <Fact>(
  found: FoundSheets,
  role: SheetRole,
  factOf: (record: TableRecord, ref: RowRef) => Fact,
): readonly Fact[] => (found[role]?.table.records ?? []).map((record) => factOf(record, refOf(role, record)));

/** Cells of date columns that hold something else, such as text that was pasted. */
const oddDaysIn = ({ shape, table }: OurSheet): readonly OddDay[] => {
  const days = shape.columns.filter(({ kind }) => kind === 'day');
  return table.records.flatMap((record) =>
    days.flatMap(({ code }) => {
      const cell = record.cells[code];
      const text = textOf(cell);
      return text === '' || dayOf(cell) !== undefined ? [] : [{ ...refOf(shape.role, record), text }];
    }),
  );
};

const usualYearDays = 290;

/** The facts; refused where there is no plan yet, or a sheet of it cannot be made out. */
export const readFacts = (ports: Ports): Outcome<{ readonly facts: PlanFacts; readonly found: FoundSheets }> => {
  const read = readAll(ports);
  if (!read.ok) return read;
  const found = read.value;
  if (found.activities === undefined) return refused('plan.not-built');
  const settings = settingsOf(settingCellsIn(found.settings));
  const today = ports.workbook.today();
  const { start, end } = settings.schoolYear ?? { start: today, end: addDays(today, usualYearDays) };
  const year = { start, end, breaks: rangesIn(settings.breaks).ranges };
  const isStaff = staffNames({
    settings,
    activities: found.activities.table.records,
    partners: found.partners?.table.records ?? [],
  });
  const facts: PlanFacts = {
    today,
    year,
    launch: settings.tutoringStart ?? usualTutoringStart(year),
    activities: rowsOf(found, 'activities', (record, ref) =>
      isDropped(record) ? [] : [activityOf(record, ref)],
    ).flat(),
    goals: rowsOf(found, 'goals', ({ cells }, ref) => ({ ...ref, id: textOf(cells['goal.id']) })),
    seats: rowsOf(found, 'taskForce', seatOf(isStaff)),
    partners: rowsOf(found, 'partners', partnerOf),
    pay: rowsOf(found, 'compensation', payOf),
    changes: rowsOf(found, 'leadership', changeOf),
    slots: rowsOf(found, 'oneToOnes', slotOf),
    leads: rowsOf(found, 'leads', ({ cells }, ref) => ({
      ...ref,
      on: dayOf(cells['lead.on']),
      isContacted: textOf(cells['lead.contactedOn']) !== '',
    })),
    listening: rowsOf(found, 'listening', listeningOf),
    surveys: surveysIn(found.surveys?.table, today),
    languages: languagesIn(found.languages?.table),
    texts: rowsOf(found, 'templates', textOfMessage).filter(({ text }) => text !== ''),
    titleOne: rowsOf(found, 'titleOne', ({ cells }, ref) => ({
      ...ref,
      isMet: textOf(cells['titleOne.activity']) !== '' || textOf(cells['titleOne.doneOn']) !== '',
    })),
    oddDays: Object.values(found).flatMap((sheet) => oddDaysIn(sheet)),
    reflection: {
      items: reflectionItems,
      scores: new Map(
        (found.reflection?.table.records ?? []).flatMap(({ cells }) => {
          const score = scoreOf(cells['reflection.score']);
          return score === undefined ? [] : [[textOf(cells['reflection.id']), score] as const];
        }),
      ),
    },
    settings: {
      minGroupSize: settings.minGroupSize,
      payFloor: settings.payFloor,
      classHours: settings.classHours,
      isHighImpact: settings.isHighImpact,
      isTitleOne: settings.titleOne,
      pastPlan: settings.pastPlan,
      thresholds: settings.thresholds,
    },
  };
  return done({ facts, found });
};
