// Reads what the plan review looks at, each sheet in one round trip, and turns cells into facts.
import { reflectionItems } from '../../content/plan';
import { addDays } from '../../domain/calendar/calendar-date';
import { rangesIn } from '../../domain/calendar/day-range';
import { usualTutoringStart } from '../../domain/calendar/usual-school-year';
import { planShapes } from '../../domain/plan/plan-shapes';
import { scoreOf } from '../../domain/plan/reflection';
import { done, type Outcome, refused } from '../../domain/problem';
import type { PlanFacts } from '../../domain/review/facts';
import { settingsOf, settingsShape } from '../../domain/settings/settings';
import { dayOf, textOf } from '../../domain/sheet/cell';
import type { SheetRole } from '../../domain/sheet/sheet-role';
import type { SheetShape } from '../../domain/sheet/sheet-shape';
import type { TableRecord } from '../../domain/sheet/table';
import { surveysShape } from '../../domain/survey/survey';
import type { Ports } from '../ports';
import { settingCellsIn } from '../settings/setting-cells-in';
import { type OurSheet, readSheet } from '../sheets/our-sheets';
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
} from './row-facts';

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

/** The rows of a sheet, told apart by what staff know each by. */
const rowsOf = <Fact>(
  found: FoundSheets,
  role: SheetRole,
  nameCode: string,
  factOf: (record: TableRecord, ref: { readonly role: SheetRole; readonly row: number; readonly name: string }) => Fact,
): readonly Fact[] =>
  (found[role]?.table.records ?? []).map((record) =>
    factOf(record, { role, row: record.row, name: textOf(record.cells[nameCode]) || `${record.row}` }),
  );

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
  const staff = new Set([settings.contact.name, settings.second.name].map((name) => name.toLowerCase()));
  const facts: PlanFacts = {
    today,
    year,
    launch: settings.tutoringStart ?? usualTutoringStart(year),
    activities: rowsOf(found, 'activities', 'activity.name', (record, ref) =>
      isDropped(record) ? [] : [activityOf(record, ref)],
    ).flat(),
    goals: rowsOf(found, 'goals', 'goal.name', ({ cells }, ref) => ({ ...ref, id: textOf(cells['goal.id']) })),
    seats: rowsOf(found, 'taskForce', 'seat.role', seatOf(staff)),
    partners: rowsOf(found, 'partners', 'partner.typeName', partnerOf),
    pay: rowsOf(found, 'compensation', 'pay.what', payOf),
    changes: rowsOf(found, 'leadership', 'change.role', changeOf),
    slots: rowsOf(found, 'oneToOnes', 'slot.id', slotOf),
    leads: rowsOf(found, 'leads', 'lead.name', ({ cells }, ref) => ({
      ...ref,
      on: dayOf(cells['lead.on']),
      isContacted: textOf(cells['lead.contactedOn']) !== '',
    })),
    listening: rowsOf(found, 'listening', 'listening.what', listeningOf),
    surveys: surveysIn(found.surveys?.table, today),
    languages: languagesIn(found.languages?.table),
    texts: rowsOf(found, 'templates', 'template.id', ({ cells }, ref) => ({
      ...ref,
      template: ref.name,
      language: textOf(cells['template.language']).toLowerCase(),
      text: `${textOf(cells['template.subject'])}\n${textOf(cells['template.body'])}`,
    })),
    titleOne: rowsOf(found, 'titleOne', 'titleOne.item', ({ cells }, ref) => ({
      ...ref,
      isMet: textOf(cells['titleOne.activity']) !== '' || textOf(cells['titleOne.doneOn']) !== '',
    })),
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
    },
  };
  return done({ facts, found });
};
