// Metadata entries where they are kept: the workbook's own, and each tab's.
import type { MetadataEntry, MetadataPlace } from '../../engine/tab-record';
import { writeLater } from '../../execution';
import type { Area, Workbook } from '../../world/workbook';
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
}

/** The entries in the scope, the workbook's own first. */
export const allMetadata = (workbook: Workbook, scope: MetadataScope): readonly FoundMetadata[] => {
  const own = scope.id === undefined ? workbook.metadata().map((entry) => ({ entry, sheet: undefined })) : [];
  const tabs = workbook.tabs().filter(({ id }) => scope.id === undefined || scope.id === id);
  const all = [...own, ...tabs.flatMap((tab) => tab.metadata.map((entry) => ({ entry, sheet: tab.id })))];
  return all.filter(({ entry }) => isOn(entry.place, scope.on) && isWithin(entry.place, scope.within));
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

const isWithin = (place: MetadataPlace, area: Area | undefined): boolean => {
  if (area === undefined) return true;
  if (place.kind === 'ROW') return place.first >= area.row && place.first + place.count <= area.row + area.rows;
  return (
    place.kind === 'COLUMN' && place.first >= area.column && place.first + place.count <= area.column + area.columns
  );
};
