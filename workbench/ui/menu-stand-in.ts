// Menus, gathered while `onOpen` runs.
import type { Execution } from '../execution';
import type { MenuItem } from '../host-types';
import { standIn, standInOf } from '../stand-in';

type Google = GoogleAppsScript.Base.Menu;
type Part = Pick<Google, 'addItem' | 'addSeparator' | 'addSubMenu' | 'addToUi'>;

const shown = new WeakMap<Execution, MenuItem[]>();

/** What was added to the Ui while the execution ran, in order. */
export const menuOf = (execution: Execution): readonly MenuItem[] => shown.get(execution) ?? [];

interface HeldMenu {
  readonly items: readonly MenuItem[];
}

/** A menu that is being put together. A missing function is no error until somebody clicks (F17). */
export const giveMenu = (execution: Execution): Google => {
  const items: MenuItem[] = [];
  const part: Part = {
    addItem(text, door) {
      items.push({ caption: text, function: door });
      return standInOf(this) as Google;
    },
    addSeparator() {
      return standInOf(this) as Google;
    },
    addSubMenu(menu) {
      items.push(...(menu as unknown as HeldMenu).items);
      return standInOf(this) as Google;
    },
    addToUi: () => void shown.set(execution, [...menuOf(execution), ...items]),
  };
  return standIn<Google>(execution, 'Menu', { items, ...part }, { kind: 'builder', needs: 'none' });
};
