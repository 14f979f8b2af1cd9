// Makes the names of sheets on the Start sheet lead to them.
import { sheetWordsOf } from '../../content/sheets';
import { planRoles } from '../../domain/plan/plan-role';
import { planShapes } from '../../domain/plan/plan-shapes';
import { cellsAfter } from '../../domain/plan/plan-sheet';
import { linkParts, linksRow } from '../../domain/plan/start-guide';
import { textOf } from '../../domain/sheet/cell';
import type { SheetRole } from '../../domain/sheet/sheet-role';
import { firstDataRow } from '../../domain/sheet/sheet-shape';
import type { Ports, SheetId } from '../ports';
import type { WorkedOutPlan } from './work-out-plan';

type Roles = { readonly [Role in SheetRole]?: SheetId };

const code = 'start.use';

interface Place {
  readonly id: SheetId;
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

const link = (ports: Ports, { language }: WorkedOutPlan, { id, row, column, text }: Place, roles: Roles): void => {
  const sheetNamed = new Map(planRoles.map((role) => [sheetWordsOf(role, language).name, roles[role]]));
  const parts = linkParts(text).flatMap(({ name, at }) => {
    const to = sheetNamed.get(name);
    return to === undefined ? [] : [{ from: at, until: at + name.length, to }];
  });
  ports.workbook.link(id, row, column, text, parts);
};

/** For the Start sheet that has just been made. */
export const linkNewStart =
  (ports: Ports, plan: WorkedOutPlan) =>
  (id: SheetId, roles: Roles): void => {
    const rows = plan.work.merges.start.added;
    const at = rows.findIndex((row) => row.id === linksRow);
    const text = textOf(cellsAfter(rows[at]?.cells ?? {})[code]);
    const column = planShapes.start.columns.findIndex((one) => one.code === code) + 1;
    if (at >= 0) link(ports, plan, { id, row: firstDataRow + at, column, text }, roles);
  };

/** For the one that is there: where its names changed, or where the first build may have been stopped before it came to this. */
export const linkStart = (ports: Ports, plan: WorkedOutPlan): void => {
  const { found, work } = plan;
  const row = found.now.start?.rows.find(({ id }) => id === linksRow);
  const column = found.sheets.start?.table.columns.get(code);
  if (found.sheets.start === undefined || row === undefined || column === undefined) return;
  const changes = work.merges.start.changes.filter((one) => one.row === row.row && one.code === code);
  if (changes.length === 0 && found.memory !== undefined) return;
  const cells = { ...row.cells, ...cellsAfter(Object.fromEntries(changes.map(({ cell }) => [code, cell]))) };
  const place = { id: found.sheets.start.id, row: row.row, column, text: textOf(cells[code]) };
  link(ports, plan, place, ports.workbook.roles());
};
