// Developer metadata of the workbook, a sheet, or whole rows and columns (F42).

import type { MetadataEntry, MetadataPlace } from '../../engine/tab-record';
import { enumeration, memberName } from '../../enumeration';
import { signatureError } from '../../signature';
import { standIn } from '../../stand-in';
import { type BookPlace, fresh, itself } from '../sheet-place';
import { giveLocation } from './metadata-location';
import { allMetadata, changeMetadata, type FoundMetadata, type MetadataScope, putMetadata } from './metadata-records';

type Google = GoogleAppsScript.Spreadsheet.DeveloperMetadata;
type Finder = GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder;

export const visibilities = ['DOCUMENT', 'PROJECT'] as const;

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

type FinderPart = Pick<Finder, 'withKey' | 'withValue' | 'withId' | 'withVisibility' | 'withLocationType' | 'find'>;

/** Looks in one sheet, or in the whole workbook when the scope names none. */
export const metadataFinder = (place: BookPlace, scope: MetadataScope): Finder => {
  const wanted: ((entry: MetadataEntry) => boolean)[] = [];
  const also = (implementation: object, test: (entry: MetadataEntry) => boolean): Finder => {
    wanted.push(test);
    return itself(implementation);
  };
  const part: FinderPart = {
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
      allMetadata(fresh(place), scope)
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
  'getId' | 'getKey' | 'getValue' | 'getVisibility' | 'getLocation' | 'setKey' | 'setValue' | 'setVisibility' | 'remove'
>;

const giveMetadata = (place: BookPlace, { entry, sheet }: FoundMetadata): Google => {
  let now = entry;
  const change = (implementation: object, part: Partial<MetadataEntry>): Google => {
    now = { ...now, ...part };
    changeMetadata(place, sheet, entry.id, now);
    return itself(implementation);
  };
  const part: Part = {
    getId: () => entry.id,
    getKey: () => now.key,
    getValue: () => now.value,
    getVisibility: () =>
      enumeration(place.execution, 'DeveloperMetadataVisibility', visibilities)[
        now.visibility
      ] as unknown as GoogleAppsScript.Spreadsheet.DeveloperMetadataVisibility,
    getLocation: () => giveLocation(place, sheet, entry),
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
