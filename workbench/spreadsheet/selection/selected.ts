// Selecting on behalf of the person who runs the script, and answering what they have selected.
import { ServiceError } from '../../service-error';
import type { Selected, SelectedRange } from '../../world/selections';
import { rangesOfList } from '../held-ranges';
import { bookOf, placeOf, type RangePlace, type SheetPlace, tabHere } from '../sheet-place';

type Range = GoogleAppsScript.Spreadsheet.Range;

/** Selects on a sheet, which comes to the front. */
export const select = (place: SheetPlace, ranges: readonly SelectedRange[], cell?: Selected['cell']): void => {
  const { world, user } = place.execution;
  tabHere(place);
  bookOf(place).activate(place.id);
  world.selections.select(user.email, place.id, ranges.map(plain), cell);
  const range = ranges.map(({ notation }) => notation ?? '').join(',');
  world.show({ kind: 'activate', user: user.email, sheetId: place.id, ...(range === '' ? {} : { range }) });
};

export const selectedOn = (place: SheetPlace): Selected =>
  place.execution.world.selections.of(place.execution.user.email, place.id);

/** The range that was selected last. */
export const activeRange = (place: SheetPlace): Range => giveSelected(place, selectedOn(place).ranges.at(-1));

/** All that is selected, in the order in which it was. */
export const selectedRanges = (place: SheetPlace): Range[] =>
  selectedOn(place).ranges.map((one) => giveSelected(place, one));

export const currentCell = (place: SheetPlace): Range => {
  const { cell } = selectedOn(place);
  return place.give.range(place.id, { ...cell, rows: 1, columns: 1 });
};

/** Selects the range, of whatever sheet it is. */
export const selectRange = (given: unknown): void => {
  const place = rangePlaceOf(given);
  select(place, [place]);
};

export const selectRangeList = (given: unknown): void => {
  const places = rangesOfList(given).map(rangePlaceOf);
  const [first] = places;
  if (first === undefined) throw new ServiceError('Invalid argument: rangeList');
  select(first, places);
};

/** A cell inside of what is selected becomes the current one there; any other is selected alone (range, activateAsCurrentCell). */
export const selectCell = (given: unknown): void => {
  const place = rangePlaceOf(given);
  const { area } = place;
  if (area.rows > 1 || area.columns > 1) throw new ServiceError('The range must be a single cell.');
  const isActive = bookOf(place).activeTab() === place.id;
  const { ranges } = selectedOn(place);
  if (isActive && ranges.some((one) => holds(one, area))) select(place, ranges, area);
  else select(place, [place]);
};

const plain = ({ area, notation }: SelectedRange): SelectedRange =>
  notation === undefined ? { area } : { area, notation };

const holds = ({ area }: SelectedRange, cell: Selected['cell']): boolean =>
  cell.row >= area.row &&
  cell.row < area.row + area.rows &&
  cell.column >= area.column &&
  cell.column < area.column + area.columns;

const rangePlaceOf = (given: unknown): RangePlace => {
  const place = placeOf<RangePlace>(given);
  if (place?.area === undefined) throw new ServiceError('Invalid argument: range');
  return place;
};

const giveSelected = (place: SheetPlace, one: SelectedRange | undefined): Range => {
  const { area, notation } = one ?? { area: { row: 1, column: 1, rows: 1, columns: 1 } };
  return notation === undefined ? place.give.range(place.id, area) : place.give.range(place.id, area, notation);
};
