// Developer metadata of the workbook, a sheet, or whole rows and columns (F42).

import type { MetadataEntry, MetadataPlace } from '../../engine/tab-record';
import { memberName } from '../../enumeration';
import { ServiceError } from '../../service-error';
import { signatureError } from '../../signature';
import { standIn } from '../../stand-in';
import { memberOf } from '../enumerations';
import { arbitraryRanges, placeOfRange } from '../range/range-metadata';
import { type BookPlace, fresh, itself, placeOf, type RangePlace, type SheetPlace } from '../sheet-place';
import { giveLocation } from './metadata-location';
import { allMetadata, changeMetadata, type FoundMetadata, type MetadataScope, putMetadata } from './metadata-records';

type Google = GoogleAppsScript.Spreadsheet.DeveloperMetadata;
type Finder = GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder;

/** Adds `key`, `key, visibility`, `key, value` or `key, value, visibility`; visible to the document unless said. */
export const addMetadata = (
  place: BookPlace & { readonly id?: number },
  where: MetadataPlace,
  given: readonly unknown[],
  fullName: string,
): void => {
  const [key, second, third] = given;
  const visibility = memberName(third) ?? memberName(second) ?? 'DOCUMENT';
  const value = memberName(second) === undefined ? second : undefined;
  if (typeof key !== 'string' || key === '' || (value !== undefined && typeof value !== 'string'))
    throw signatureError(fullName, given);
  putMetadata(place, place.id, {
    id: place.execution.world.chance.below(2_000_000_000) + 1,
    key,
    value: value ?? null,
    visibility: visibility === 'PROJECT' ? 'PROJECT' : 'DOCUMENT',
    place: where,
  });
};

type FinderPart = Pick<
  Finder,
  'onIntersectingLocations' | 'withKey' | 'withValue' | 'withId' | 'withVisibility' | 'withLocationType' | 'find'
>;

/** What lies at a place itself: one round trip, without a finder. */
export const metadataIn = (place: BookPlace, scope: MetadataScope): Google[] =>
  allMetadata(fresh(place), { ...scope, intersecting: false }).map((found) => giveMetadata(place, found));

/** Looks in one sheet, or in the whole workbook when the scope names none. */
export const metadataFinder = (place: BookPlace, scope: MetadataScope): Finder => {
  const wanted: ((entry: MetadataEntry) => boolean)[] = [];
  const also = (implementation: object, test: (entry: MetadataEntry) => boolean): Finder => {
    wanted.push(test);
    return itself(implementation);
  };
  let intersecting = false;
  const part: FinderPart = {
    /** Only a search in a range knows the difference (reference, onIntersectingLocations). */
    onIntersectingLocations() {
      intersecting = true;
      return itself(this);
    },
    withKey(key) {
      return also(this, (entry) => entry.key === key);
    },
    withValue(value) {
      return also(this, (entry) => entry.value === value);
    },
    withId(id) {
      return also(this, (entry) => entry.id === id);
    },
    withVisibility(visibility) {
      return also(this, (entry) => entry.visibility === memberName(visibility));
    },
    withLocationType(type) {
      return also(this, (entry) => entry.place.kind === memberName(type));
    },
    find: () =>
      allMetadata(fresh(place), { ...scope, intersecting })
        .filter(({ entry }) => wanted.every((test) => test(entry)))
        .map((found) => giveMetadata(place, found)),
  };
  return standIn<Finder>(place.execution, 'DeveloperMetadataFinder', part, {
    kind: 'builder',
    kinds: { find: 'read' },
  });
};

type Part = Pick<
  Google,
  | 'moveToRow'
  | 'moveToColumn'
  | 'moveToSheet'
  | 'moveToSpreadsheet'
  | 'getId'
  | 'getKey'
  | 'getValue'
  | 'getVisibility'
  | 'getLocation'
  | 'setKey'
  | 'setValue'
  | 'setVisibility'
  | 'remove'
>;

const giveMetadata = (place: BookPlace, { entry, sheet: first }: FoundMetadata): Google => {
  let now = entry;
  let sheet = first;
  /** Taken away where it was, and put where it goes; the id stays. */
  const move = (implementation: object, to: number | undefined, where: MetadataPlace): Google => {
    changeMetadata(place, sheet, entry.id, undefined);
    now = { ...now, place: where };
    sheet = to;
    putMetadata(place, sheet, now);
    return itself(implementation);
  };
  const moveToLines = (implementation: object, kind: 'ROW' | 'COLUMN', range: unknown): Google => {
    const target = placeOf<RangePlace>(range);
    const method = `SpreadsheetApp.DeveloperMetadata.moveTo${kind === 'ROW' ? 'Row' : 'Column'}`;
    if (target?.area === undefined) throw signatureError(method, [range]);
    const where = placeOfRange(target);
    if (where.kind !== kind) throw new ServiceError(arbitraryRanges);
    return move(implementation, target.id, where);
  };
  const change = (implementation: object, part: Partial<MetadataEntry>): Google => {
    now = { ...now, ...part };
    changeMetadata(place, sheet, entry.id, now);
    return itself(implementation);
  };
  const part: Part = {
    getId: () => entry.id,
    getKey: () => now.key,
    getValue: () => now.value,
    getVisibility: () => memberOf(place.execution, 'DeveloperMetadataVisibility', now.visibility),
    getLocation: () => giveLocation(place, sheet, now),
    moveToRow(row) {
      return moveToLines(this, 'ROW', row);
    },
    moveToColumn(column) {
      return moveToLines(this, 'COLUMN', column);
    },
    moveToSheet(given) {
      const target = placeOf<SheetPlace>(given);
      if (target === undefined) throw signatureError('SpreadsheetApp.DeveloperMetadata.moveToSheet', [given]);
      return move(this, target.id, { kind: 'SHEET' });
    },
    moveToSpreadsheet() {
      return move(this, undefined, { kind: 'SPREADSHEET' });
    },
    setKey(key) {
      return change(this, { key });
    },
    setValue(value) {
      return change(this, { value });
    },
    setVisibility(visibility) {
      return change(this, { visibility: memberName(visibility) === 'PROJECT' ? 'PROJECT' : 'DOCUMENT' });
    },
    remove: () => changeMetadata(place, sheet, entry.id, undefined),
  };
  return standIn<Google>(place.execution, 'DeveloperMetadata', part);
};
