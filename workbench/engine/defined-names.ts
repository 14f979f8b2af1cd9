// Named ranges as the engine's own defined names, so that formulas know them.
import { quoteName } from '@ironcalc/wasm';
import { letters } from '../spreadsheet/a1';
import type { Area } from '../world/cells';
import type { NamedRangeRecord } from './book-record';
import type { Model } from './load-engine';
import type { TabRecord } from './tab-record';

export interface BookNames {
  readonly model: Model;
  readonly namedRanges: readonly NamedRangeRecord[];
  readonly tab: (id: number) => TabRecord | undefined;
}

/** The engine leaves its names where they were when rows move, so they are written anew wherever they differ. */
export const writeNames = ({ model, namedRanges, tab }: BookNames): void => {
  const wanted = new Map<string, string>();
  for (const { name, sheet, area } of namedRanges) {
    const engineName = tab(sheet)?.engineName;
    if (engineName !== undefined && area !== null) wanted.set(name, `${quoteName(engineName)}!${fixed(area)}`);
  }
  for (const { name, formula } of model.getDefinedNameList()) {
    if (wanted.get(name) === formula) wanted.delete(name);
    else model.deleteDefinedName(name, null);
  }
  for (const [name, formula] of wanted) if (isKnown(model, name, formula)) model.newDefinedName(name, null, formula);
};

/** A name that Google takes and the engine does not is known to scripts only. */
const isKnown = (model: Model, name: string, formula: string): boolean => {
  try {
    model.isValidDefinedName(name, null, formula);
    return true;
  } catch {
    return false;
  }
};

const fixed = ({ row, column, rows, columns }: Area): string =>
  `$${letters(column)}$${row}:$${letters(column + columns - 1)}$${row + rows - 1}`;
