// What is kept of the workbook as a whole.
import type { Area } from '../world/cells';
import type { MetadataEntry } from './tab-record';

export interface NamedRangeRecord {
  readonly name: string;
  readonly sheet: number;
  /** Null once all its cells were deleted. */
  readonly area: Area | null;
}

export type Role = 'editor' | 'commenter' | 'viewer' | 'none';

/** What may be changed of the workbook as a whole. */
export interface BookSettings {
  readonly name: string;
  readonly locale: string;
  readonly timeZone: string;
  readonly namedRanges: readonly NamedRangeRecord[];
  /** Who was given or refused what; every other account of the district edits. */
  readonly roles: Readonly<Record<string, Role>>;
  readonly recalculation: string;
  readonly iteration: { readonly enabled: boolean; readonly cycles: number; readonly threshold: number };
}

export interface WorkbookFacts {
  readonly id: string;
  readonly name: string;
  readonly owner: string;
  readonly locale: string;
  readonly timeZone: string;
}

export interface BookRecord extends WorkbookFacts, BookSettings {
  readonly metadata: readonly MetadataEntry[];
  readonly activeTab: number;
  readonly usedIds: readonly number[];
}

/** A new workbook; one that an earlier version kept gets here what it lacks. */
export const bookRecordFrom = (facts: WorkbookFacts, kept: BookRecord | undefined): BookRecord => ({
  metadata: [],
  activeTab: 0,
  usedIds: [],
  namedRanges: [],
  roles: {},
  recalculation: 'ON_CHANGE',
  iteration: { enabled: false, cycles: 50, threshold: 0.05 },
  ...facts,
  ...kept,
});
