// Reads all that a plan is made of, each sheet in one round trip.
import type { StaffLanguage } from '../../content/interface/staff-language';
import { settled } from '../../domain/plan/begun-run';
import { memoryOf, type PlanMemory, planMemoryShape } from '../../domain/plan/plan-memory';
import { type PlanRole, planRoles } from '../../domain/plan/plan-role';
import { planShapes } from '../../domain/plan/plan-shapes';
import { type SheetNow, sheetNow } from '../../domain/plan/plan-sheet';
import { done, type Outcome } from '../../domain/problem';
import { settingsShape } from '../../domain/settings/settings';
import type { SheetRole } from '../../domain/sheet/sheet-role';
import type { SheetShape } from '../../domain/sheet/sheet-shape';
import type { Ports } from '../ports';
import { findSheet, isBlankBlock, type OurSheet, ourSheetIn, staffLanguage } from '../sheets/our-sheets';

/** What a row is known by until it has an id. */
const knownAs: { readonly [Role in PlanRole]?: string } = { schools: 'school.name', leadership: 'change.role' };

/** What every look at the plan needs. The other sheets follow from these, and are read only where a build would change them. */
const alwaysRead: readonly PlanRole[] = [
  'activities',
  'taskForce',
  'partners',
  'compensation',
  'leadership',
  'oneToOnes',
  'schools',
  'languages',
];

export interface FoundPlan {
  readonly language: StaffLanguage;
  readonly sheets: { readonly [Role in SheetRole]?: OurSheet };
  readonly now: { readonly [Role in PlanRole]?: SheetNow };
  /** Sheets that are there and were not read. */
  readonly unread: ReadonlySet<PlanRole>;
  /** Undefined where nothing of earlier builds is remembered. */
  readonly memory: PlanMemory | undefined;
}

/**
 * The plan's sheets as they are, those of `also` among them; refused, by name, where the headings of one cannot be made out. Without a
 * memory of earlier builds all of them are read.
 */
export const readPlan = (ports: Ports, also: readonly PlanRole[] = []): Outcome<FoundPlan> => {
  const language = staffLanguage(ports);
  const sheets: { [Role in SheetRole]?: OurSheet } = {};
  const now: { [Role in PlanRole]?: SheetNow } = {};
  const read = (shape: SheetShape): Outcome<OurSheet | undefined> => {
    const id = findSheet(ports, shape.role);
    if (id === undefined) return done(undefined);
    const block = ports.workbook.read(id);
    if (isBlankBlock(block)) return done(undefined);
    const sheet = ourSheetIn(id, block, shape, language);
    if (!sheet.ok) return sheet;
    sheets[shape.role] = sheet.value;
    const role = planRoles.find((one) => one === shape.role);
    if (role !== undefined) now[role] = sheetNow(shape, sheet.value.table, block, knownAs[role]);
    return sheet;
  };
  const readAll = (shapes: readonly SheetShape[]): Outcome<undefined> => {
    for (const shape of shapes) {
      const table = read(shape);
      if (!table.ok) return table;
    }
    return done(undefined);
  };
  const first = readAll([settingsShape, planMemoryShape]);
  if (!first.ok) return first;
  const memory = sheets.planMemory === undefined ? undefined : memoryOf(sheets.planMemory.table);
  const inBegun = planRoles.filter((role) => memory?.begun?.run[role] !== undefined);
  const wanted = memory === undefined ? planRoles : [...alwaysRead, ...also, ...inBegun];
  const rest = readAll(planRoles.filter((role) => wanted.includes(role)).map((role) => planShapes[role]));
  if (!rest.ok) return rest;
  const unread = planRoles.filter((role) => !wanted.includes(role) && findSheet(ports, role) !== undefined);
  return done({ language, sheets, now, unread: new Set(unread), memory: memory && settled(memory, now) });
};
