// Reads all that a plan is made of, each sheet in one round trip.
import type { StaffLanguage } from '../../content/interface/staff-language';
import { memoryOf, type PlanMemory, planMemoryShape } from '../../domain/plan/plan-memory';
import { type PlanRole, planRoles } from '../../domain/plan/plan-role';
import { type SheetNow, sheetNow } from '../../domain/plan/plan-sheet';
import { planShapes } from '../../domain/plan/whole-plan';
import { done, type Outcome } from '../../domain/problem';
import { settingsShape } from '../../domain/settings/settings';
import type { SheetRole } from '../../domain/sheet/sheet-role';
import type { SheetShape } from '../../domain/sheet/sheet-shape';
import { readTable, type Table } from '../../domain/sheet/table';
import type { Ports } from '../ports';
import { isBlankBlock, type OurSheet, staffLanguage, wordsFor } from '../sheets/our-sheets';

export interface FoundPlan {
  readonly language: StaffLanguage;
  readonly sheets: { readonly [Role in SheetRole]?: OurSheet };
  readonly now: { readonly [Role in PlanRole]?: SheetNow };
  /** Undefined where nothing of earlier builds is remembered. */
  readonly memory: PlanMemory | undefined;
}

/** The plan's sheets as they are; refused, by name, where the headings of one cannot be made out. */
export const readPlan = (ports: Ports): Outcome<FoundPlan> => {
  const language = staffLanguage(ports);
  const roles = ports.workbook.roles();
  const sheets: { [Role in SheetRole]?: OurSheet } = {};
  const now: { [Role in PlanRole]?: SheetNow } = {};
  const read = (shape: SheetShape): Outcome<Table | undefined> => {
    const id = roles[shape.role];
    if (id === undefined || !ports.workbook.exists(id)) return done(undefined);
    const block = ports.workbook.read(id);
    if (isBlankBlock(block)) return done(undefined);
    const table = readTable(block, shape, wordsFor(shape.role, language));
    if (!table.ok) return table;
    sheets[shape.role] = { id, table: table.value };
    const role = planRoles.find((one) => one === shape.role);
    if (role !== undefined)
      now[role] = sheetNow(shape, table.value, block, role === 'schools' ? 'school.name' : undefined);
    return table;
  };
  for (const shape of [settingsShape, planMemoryShape, ...planRoles.map((role) => planShapes[role])]) {
    const table = read(shape);
    if (!table.ok) return table;
  }
  const memory = sheets.planMemory;
  return done({ language, sheets, now, memory: memory === undefined ? undefined : memoryOf(memory.table) });
};
