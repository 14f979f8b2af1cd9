// A blank district in memory, for tests of forms and mail that need no script.
import { empty } from '../../workbench/districts/empty';
import { formsIn } from '../../workbench/forms/form-store';
import type { FormRecord } from '../../workbench/forms/record/form-record';
import { linkToWorkbook } from '../../workbench/forms/response/response-tab';
import type { Faults } from '../../workbench/trouble/faults';
import { openWorld } from '../../workbench/world/open-world';
import type { WorldState } from '../../workbench/world/world-state';

/** The world of the empty district, at the start of its story. */
export const blankWorld = (faults: Faults = {}): WorldState =>
  openWorld({ district: empty, faults, publicUrl: 'http://127.0.0.1:8080', show: () => {}, interleave: () => {} });

/** The form in that world, linked to its workbook; answers the id of its response tab. */
export const linkForm = (world: WorldState, form: FormRecord): number => {
  const linked = linkToWorkbook(world, formsIn(world.store), form);
  formsIn(world.store).put(linked);
  return linked.destination?.sheetId ?? 0;
};

/** Everything in a tab, as values. */
export const valuesOf = (world: WorldState, sheet: number): readonly (readonly unknown[])[] =>
  world.workbook.values(sheet, {
    row: 1,
    column: 1,
    rows: world.workbook.lastRow(sheet),
    columns: world.workbook.lastColumn(sheet),
  });
