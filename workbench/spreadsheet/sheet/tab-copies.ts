// Copies of tabs.
import { type BookPlace, bookOf, fresh, tabHere } from '../sheet-place';
import { refuseTooManyCells } from './sheet-lines';
import { refuseName } from './tab-names';

export interface CopiedTab {
  readonly index: number;
  /** `Copy of …` unless said. */
  readonly name?: string | undefined;
}

/** Copies the tab, done at once; answers the id of the copy. */
export const duplicateTab = (place: BookPlace, from: number, { index, name }: CopiedTab): number => {
  const tab = tabHere({ ...place, id: from });
  const called = name ?? freeCopyName(place, tab.name);
  refuseName(place, called);
  refuseTooManyCells(place, tab.rows * tab.columns);
  const workbook = fresh(place);
  const id = workbook.duplicateTab(from, called, Math.min(index, workbook.tabs().length));
  workbook.commit();
  return id;
};

const freeCopyName = (place: BookPlace, name: string): string => {
  const taken = new Set(
    bookOf(place)
      .tabs()
      .map((one) => one.name.toLowerCase()),
  );
  for (let n = 1; ; n += 1) {
    const candidate = n === 1 ? `Copy of ${name}` : `Copy of ${name} ${n}`;
    if (!taken.has(candidate.toLowerCase())) return candidate;
  }
};
