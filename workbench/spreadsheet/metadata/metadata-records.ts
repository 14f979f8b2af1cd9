// Metadata entries where they are kept: the workbook's own, and each tab's.
import type { MetadataEntry, MetadataPlace } from '../../engine/tab-record';
import { writeLater } from '../../execution';
import type { Area, Workbook } from '../../world/workbook';
import type { Grid } from '../a1';
import { type BookPlace, bookOf } from '../sheet-place';

export interface FoundMetadata {
  readonly entry: MetadataEntry;
  /** The tab that holds it; the workbook itself when absent. */
  readonly sheet: number | undefined;
}

export interface MetadataScope {
  /** Only this tab's. */
  readonly id?: number;
  /** Only at exactly this place. */
  readonly on?: MetadataPlace;
  /** Only rows and columns that lie in this area. */
  readonly within?: Area;
  /** Rows and columns that share a cell with the area, too. */
  readonly intersecting?: boolean;
}

/** The entries in the scope, the workbook's own first. */
export const allMetadata = (workbook: Workbook, scope: MetadataScope): readonly FoundMetadata[] => {
  const own = scope.id === undefined ? workbook.metadata().map((entry) => ({ entry, sheet: undefined })) : [];
  const tabs = workbook.tabs().filter(({ id }) => scope.id === undefined || scope.id === id);
  const all = [...own, ...tabs.flatMap((tab) => tab.metadata.map((entry) => ({ entry, sheet: tab.id })))];
  const grid = scope.id === undefined ? undefined : workbook.tab(scope.id);
  return all.filter(({ entry }) => isOn(entry.place, scope.on) && isWithin(entry.place, scope, grid));
};

/** Adds an entry when the execution flushes. */
export const putMetadata = (place: BookPlace, sheet: number | undefined, entry: MetadataEntry): void =>
  writeLater(place.execution, () => writeEntries(bookOf(place), sheet, (entries) => [...entries, entry]));

/** Changes the entry, or takes it away when there is no new one. */
export const changeMetadata = (
  place: BookPlace,
  sheet: number | undefined,
  id: number,
  changed: MetadataEntry | undefined,
): void =>
  writeLater(place.execution, () =>
    writeEntries(bookOf(place), sheet, (entries) =>
      entries.flatMap((entry) =>
        entry.id === id ? (changed === undefined ? [] : [{ ...changed, place: entry.place }]) : [entry],
      ),
    ),
  );

const writeEntries = (
  workbook: Workbook,
  sheet: number | undefined,
  change: (entries: readonly MetadataEntry[]) => readonly MetadataEntry[],
): void => {
  const tab = sheet === undefined ? undefined : workbook.tab(sheet);
  if (sheet === undefined) workbook.setMetadata(change(workbook.metadata()));
  else if (tab !== undefined) workbook.changeTab(sheet, { metadata: change(tab.metadata) });
};

const isOn = (place: MetadataPlace, wanted: MetadataPlace | undefined): boolean =>
  wanted === undefined || JSON.stringify(place) === JSON.stringify(wanted);

/** Row 3 is not in the scope of `A1:D5`, but in that of `1:5` (reference, Range.createDeveloperMetadataFinder). */
const isWithin = (
  place: MetadataPlace,
  { within: area, intersecting }: MetadataScope,
  grid: Grid | undefined,
): boolean => {
  if (area === undefined || grid === undefined) return true;
  if (place.kind !== 'ROW' && place.kind !== 'COLUMN') return false;
  const isRow = place.kind === 'ROW';
  const [first, count] = isRow ? [area.row, area.rows] : [area.column, area.columns];
  const [last, placeLast] = [first + count, place.first + place.count];
  if (intersecting === true) return place.first < last && first < placeLast;
  const isWhole = isRow ? area.columns === grid.columns : area.rows === grid.rows;
  return isWhole && place.first >= first && placeLast <= last;
};
