// What the engine does not hold of a tab, kept beside it: its lasting id, the size of its grid, notes, validations and the like.
import type { Area } from '../world/cells';

export interface Note {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** Criteria by Google's names; values as a script gave them, dates as milliseconds. */
export interface ValidationRule {
  readonly criteria: string | null;
  readonly values: readonly unknown[];
  readonly allowInvalid: boolean;
  readonly helpText: string | null;
}

/** A later entry hides the earlier ones that it covers; no rule means that validation was taken away. */
export interface PlacedValidation {
  readonly area: Area;
  readonly rule: ValidationRule | null;
}

export type MetadataPlace =
  | { readonly kind: 'SPREADSHEET' }
  | { readonly kind: 'SHEET' }
  | { readonly kind: 'ROW'; readonly first: number; readonly count: number }
  | { readonly kind: 'COLUMN'; readonly first: number; readonly count: number };

export interface MetadataEntry {
  readonly id: number;
  readonly key: string;
  readonly value: string | null;
  readonly visibility: 'DOCUMENT' | 'PROJECT';
  readonly place: MetadataPlace;
}

export interface ProtectionRecord {
  readonly id: number;
  readonly area: Area | null;
  readonly description: string;
  readonly warningOnly: boolean;
}

export interface ChartRecord {
  readonly id: number;
  readonly type: string;
  readonly ranges: readonly Area[];
  readonly options: Readonly<Record<string, unknown>>;
  readonly row: number;
  readonly column: number;
}

/** A column that a form finds again wherever staff move it; no script sees the mark. */
export interface ColumnMark {
  readonly key: string;
  readonly column: number;
}

export interface TabRecord {
  readonly id: number;
  readonly engineId: number;
  /** The engine's name for it; shorter where Google allows more than the engine does. */
  readonly engineName: string;
  readonly name: string;
  readonly hidden: boolean;
  readonly rows: number;
  readonly columns: number;
  readonly formUrl: string | null;
  readonly marks: readonly ColumnMark[];
  readonly color: string | null;
  readonly notes: readonly Note[];
  readonly validations: readonly PlacedValidation[];
  readonly metadata: readonly MetadataEntry[];
  readonly protections: readonly ProtectionRecord[];
  readonly charts: readonly ChartRecord[];
  readonly merges: readonly Area[];
  /** Conditional format rules, as records that their builder made. */
  readonly conditionalRules: readonly unknown[];
}

/** A new tab has 1000 rows and 26 columns. */
export const newTabRecord = (id: number, engineId: number, engineName: string, name: string): TabRecord => ({
  id,
  engineId,
  engineName,
  name,
  hidden: false,
  rows: 1000,
  columns: 26,
  formUrl: null,
  marks: [],
  color: null,
  notes: [],
  validations: [],
  metadata: [],
  protections: [],
  charts: [],
  merges: [],
  conditionalRules: [],
});
