// What a person does to the workbook by hand, outside of any script.
import type { Axis } from './engine/shift';
import type { TabRecord } from './engine/tab-record';
import type { Host } from './host-types';
import type { Json } from './json';
import { type Address, parseAddress } from './spreadsheet/a1';
import { cellInput, givenValue, inputPlace } from './spreadsheet/cell-input';
import { permissionFor, refuseEdit } from './spreadsheet/may-edit';
import { refuseInvalidIn } from './spreadsheet/range/strict-validation';
import type { ChangeType } from './triggers/events';
import type { Area, CellValue, Workbook } from './world/workbook';
import type { WorldState } from './world/world-state';

export interface TypedEdit {
  readonly tab: TabRecord;
  readonly area: Area;
  /** What was in the cells before. */
  readonly before: readonly (readonly CellValue[])[];
}

/** Types or pastes the values as a person does; the grid grows under what is pasted beyond its end. Protections and strict validations refuse in Google's words. */
export const typeInto = (
  world: WorldState,
  sheet: string,
  range: string,
  { values, user }: { readonly values: readonly (readonly Json[])[]; readonly user: string },
): TypedEdit => {
  const { workbook } = world;
  const tab = tabNamed(workbook, sheet);
  const address = parseAddress(range, tab);
  if (address === undefined) throw new Error(`${range} is no range`);
  const { row, column } = address.area;
  const area: Area = { row, column, rows: values.length, columns: Math.max(1, ...values.map((line) => line.length)) };
  const given = values.map((line) => line.map(givenValue));
  refuseEdit({ workbook, user, sheet: tab.id, area });
  refuseInvalidIn({ workbook, now: world.clock.now(), id: tab.id, area }, given);
  workbook.growTo(tab.id, row + area.rows - 1, column + area.columns - 1);
  const before = workbook.values(tab.id, area);
  const typing = inputPlace(workbook, world.clock.now());
  given.forEach((line, down) => {
    const inputs = line.map((value, across) =>
      cellInput(value, workbook.numberFormat(tab.id, row + down, column + across), typing),
    );
    workbook.put(tab.id, row + down, column, [inputs]);
  });
  workbook.commit();
  return { tab, area, before };
};

type Actions = Pick<
  Host,
  | 'permission'
  | 'select'
  | 'renameSheet'
  | 'insertSheet'
  | 'deleteSheet'
  | 'sortSheet'
  | 'insertRows'
  | 'deleteRows'
  | 'insertColumns'
  | 'deleteColumns'
>;

/** What the menus of the editor do. Sorting leaves frozen rows where they are. */
export const personActions = (
  { workbook, selections, accounts }: WorldState,
  changed: (change: ChangeType) => void,
): Actions => {
  const change = (sheet: string, kind: ChangeType, work: (tab: TabRecord) => void): void => {
    work(tabNamed(workbook, sheet));
    workbook.commit();
    changed(kind);
  };
  const insert = (axis: Axis) => (sheet: string, before: number, count: number) =>
    change(sheet, axis === 'rows' ? 'INSERT_ROW' : 'INSERT_COLUMN', (tab) =>
      workbook.insertLines(tab.id, axis, before, count, before > 1 ? 'before' : 'after'),
    );
  const remove = (axis: Axis) => (sheet: string, first: number, count: number) =>
    change(sheet, axis === 'rows' ? 'REMOVE_ROW' : 'REMOVE_COLUMN', (tab) =>
      workbook.deleteLines(tab.id, axis, first, count),
    );
  return {
    permission: (sheet, range, user) => {
      const tab = tabNamed(workbook, sheet);
      const { area } = addressIn(tab, range);
      return permissionFor({ workbook, user: accounts.named(user).email, sheet: tab.id, area });
    },
    select: (user, sheetId, range) => {
      const tab = workbook.tab(sheetId);
      if (tab === undefined) throw new Error(`the workbook has no tab ${sheetId}`);
      const addresses = range.split(',').map((text) => addressIn(tab, text));
      workbook.activate(sheetId);
      selections.select(accounts.named(user).email, sheetId, addresses);
    },
    renameSheet: (from, to) => change(from, 'OTHER', ({ id }) => workbook.renameTab(id, to)),
    insertSheet: (name) => {
      workbook.addTab(name, workbook.tabs().length);
      workbook.commit();
      changed('INSERT_GRID');
    },
    deleteSheet: (name) => change(name, 'REMOVE_GRID', ({ id }) => workbook.deleteTab(id)),
    sortSheet: (sheet, column, ascending) =>
      change(sheet, 'OTHER', ({ id }) => {
        const first = workbook.frozen(id, 'rows') + 1;
        const rows = workbook.lastRow(id) - first + 1;
        const area = { row: first, column: 1, rows, columns: workbook.lastColumn(id) };
        if (rows > 1) workbook.sort(id, area, [{ column, ascending }]);
      }),
    insertRows: insert('rows'),
    deleteRows: remove('rows'),
    insertColumns: insert('columns'),
    deleteColumns: remove('columns'),
  };
};

const addressIn = (tab: TabRecord, text: string): Address => {
  const address = parseAddress(text, tab);
  if (address === undefined) throw new Error(`${text} is no range`);
  return address;
};

const tabNamed = (workbook: Workbook, name: string): TabRecord => {
  const tab = workbook.tabs().find((one) => one.name === name);
  if (tab === undefined) throw new Error(`the workbook has no tab ${name}`);
  return tab;
};
