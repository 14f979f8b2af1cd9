// Menus, gathered while `onOpen` runs.
import type { Execution } from '../execution';
import type { Menu, MenuEntry } from '../host-types';
import { standIn, standInOf } from '../stand-in';

type Google = GoogleAppsScript.Base.Menu;
type Part = Pick<Google, 'addItem' | 'addSeparator' | 'addSubMenu' | 'addToUi'>;

interface Place {
  readonly place: Menu['place'];
  readonly caption: string;
}

interface HeldMenu {
  readonly caption: string;
  readonly entries: MenuEntry[];
}

/** The name of the add-on as its listing has it; a script does not tell it. */
const addOnName = 'Seat at the Table';

const shown = new WeakMap<Execution, Menu[]>();

/** What was added to the Ui while the execution ran; menus of one name in one place are one menu. */
export const menusOf = (execution: Execution): readonly Menu[] => shown.get(execution) ?? [];

/** Takes the menu of this name away again, as the old `Spreadsheet.removeMenu` does. */
export const takeMenu = (execution: Execution, name: string): void =>
  void shown.set(
    execution,
    menusOf(execution).filter((menu) => menu.name !== name),
  );

/**
 * A menu that is being put together. A missing function is no error until somebody clicks (F17). Of an add-on every menu
 * comes below *Extensions* under the add-on's name, whatever its caption (reference/base/ui#createMenu(String)).
 */
export const giveMenu = (execution: Execution, { place, caption }: Place): Google => {
  const entries: MenuEntry[] = [];
  const part: Part = {
    addItem(text, door) {
      entries.push({ kind: 'item', caption: String(text), function: String(door) });
      return standInOf(this) as Google;
    },
    addSeparator() {
      entries.push({ kind: 'separator' });
      return standInOf(this) as Google;
    },
    addSubMenu(menu) {
      const held = menu as unknown as HeldMenu;
      entries.push({ kind: 'menu', caption: held.caption, entries: held.entries });
      return standInOf(this) as Google;
    },
    addToUi: () => {
      const isBelowExtensions = place === 'extensions' || execution.installedAs === 'add-on';
      const menu: Menu = isBelowExtensions
        ? { place: 'extensions', name: addOnName, entries }
        : { place: 'bar', name: caption, entries };
      addMenu(execution, menu);
    },
  };
  const held: HeldMenu & Part = { caption, entries, ...part };
  return standIn<Google>(execution, 'Menu', held, { kind: 'builder', needs: 'none' });
};

const addMenu = (execution: Execution, menu: Menu): void => {
  const before = menusOf(execution);
  const same = before.find(({ place, name }) => place === menu.place && name === menu.name);
  const joined = same === undefined ? menu : { ...same, entries: [...same.entries, ...menu.entries] };
  shown.set(execution, [...before.filter((one) => one !== same), joined]);
};
