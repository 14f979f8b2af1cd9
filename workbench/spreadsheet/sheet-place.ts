// Which tab or which cells a stand-in speaks of, and how it reads and writes them in time (F44).

import type { TabRecord } from '../engine/tab-record';
import { type Execution, flush, writeLater } from '../execution';
import { ServiceError } from '../service-error';
import { implementationOf, standInOf } from '../stand-in';
import type { Area, Workbook } from '../world/workbook';
import type { Giving } from './giving';
import { refuseEdit } from './may-edit';

export interface BookPlace {
  readonly execution: Execution;
  readonly give: Giving;
}

export interface SheetPlace extends BookPlace {
  readonly id: number;
}

export interface RangePlace extends SheetPlace {
  readonly area: Area;
  /** The address as a script sees it, `D:F` where the range is open at its ends. */
  readonly notation: string;
}

export const bookOf = ({ execution }: Pick<BookPlace, 'execution'>): Workbook => execution.world.workbook;

/** The workbook with everything that this execution wrote so far: a read flushes (F44). */
export const fresh = (place: BookPlace): Workbook => {
  if (place.execution.pending.length > 0) flush(place.execution);
  return bookOf(place);
};

/** Throws Google's words where the person who runs the script may not change the cells, or the tab itself (F46). */
export const refuseProtected = (place: SheetPlace, area?: Area): void =>
  refuseEdit({ workbook: bookOf(place), user: place.execution.user.email, sheet: place.id, area });

/** Writes when the execution flushes; a tab that is gone by then takes the write with it. */
export const later = (place: SheetPlace | RangePlace, write: (workbook: Workbook) => void): void => {
  tabHere(place);
  refuseProtected(place, 'area' in place ? place.area : undefined);
  writeLater(place.execution, () => {
    if (bookOf(place).tab(place.id) !== undefined) write(bookOf(place));
  });
};

const changedRules = new WeakSet<Execution>();

/** Puts off a change of validations, which the next value that is written has to know of. */
export const laterRules = (place: SheetPlace | RangePlace, write: (workbook: Workbook) => void): void => {
  later(place, write);
  changedRules.add(place.execution);
};

/** The workbook with every rule that was set so far; values that were not flushed may still be missing. */
export const ruled = (place: BookPlace): Workbook =>
  changedRules.delete(place.execution) ? fresh(place) : bookOf(place);

export const tabHere = (place: SheetPlace): TabRecord => {
  const tab = bookOf(place).tab(place.id);
  if (tab === undefined) throw new ServiceError(`Sheet ${place.id} not found`);
  return tab;
};

/** What a method answers to let a script go on with the same object. */
export const itself = <Google>(implementation: object): Google => standInOf(implementation) as Google;

/** The place behind a sheet or range that a script passed as an argument. */
export const placeOf = <Place extends SheetPlace>(implementation: unknown): Place | undefined =>
  ((implementationOf(implementation) ?? {}) as { readonly place?: Place }).place;

export const outside = (): ServiceError =>
  new ServiceError('The coordinates of the range are outside the dimensions of the sheet.');
