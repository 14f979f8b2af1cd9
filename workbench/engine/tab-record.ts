// What the engine does not hold of a tab, kept beside it: its lasting id, the size of its grid, notes, validations and the like.
import type { Area } from '../world/cells';
import type { PlacedLook } from './placed-looks';
import type { RichTextRecord } from './rich-text-record';

export interface Note {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** An area that may lie in another tab than the record that names it; `sheet` is absent where it is the same one. */
export interface PlacedArea extends Area {
  readonly sheet?: number;
}

/** A value of a criterion as it is kept: dates as moments, ranges as areas. */
export type RuleValue =
  | string
  | number
  | boolean
  | null
  | readonly string[]
  | { readonly moment: number }
  | { readonly relative: string }
  | { readonly range: PlacedArea };

/** Criteria by Google's names. */
export interface ValidationRule {
  readonly criteria: string | null;
  readonly values: readonly RuleValue[];
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
  /** Who may edit beside the owner; null while it mirrors the workbook, as until its list is first changed. */
  readonly editors: readonly string[] | null;
  readonly domainEdit: boolean;
  readonly namedRange: string | null;
  /** The parts of a protected tab that are left open. */
  readonly unprotected: readonly Area[];
}

export interface ChartRecord {
  readonly id: number;
  /** By the names of `Charts.ChartType`. */
  readonly type: string;
  readonly ranges: readonly PlacedArea[];
  /** Flat, by Google's names: `title`, `hAxis.title`, `colors`, `legend.position`. */
  readonly options: Readonly<Record<string, unknown>>;
  readonly row: number;
  readonly column: number;
  readonly offsetX: number;
  readonly offsetY: number;
  readonly headers: number;
  readonly mergeStrategy: string;
  readonly hiddenStrategy: string;
  readonly transpose: boolean;
}

export interface GradientPoint {
  readonly type: string;
  readonly value: string;
  readonly color: string;
}

/** A conditional format: one criterion with looks, or a scale of colors. The first rule of a tab comes first. */
export interface ConditionalRule {
  readonly ranges: readonly Area[];
  readonly criteria: string | null;
  readonly values: readonly RuleValue[];
  readonly gradient: {
    readonly min: GradientPoint;
    readonly mid: GradientPoint | null;
    readonly max: GradientPoint;
  } | null;
  readonly background: string | null;
  readonly fontColor: string | null;
  readonly bold: boolean | null;
  readonly italic: boolean | null;
  readonly strikethrough: boolean | null;
  readonly underline: boolean | null;
}

export interface FilterCriterion {
  readonly criteria: string | null;
  readonly values: readonly RuleValue[];
  readonly hiddenValues: readonly string[] | null;
  readonly visibleValues: readonly string[] | null;
}

export interface FilterRecord {
  readonly area: Area;
  readonly columns: readonly { readonly column: number; readonly criterion: FilterCriterion }[];
  /** The rows that it hides now. */
  readonly hiddenRows: readonly number[];
}

/** Four colors of a banding, by `header`, `first`, `second` and `footer`; null where there is none. */
export interface BandColors {
  readonly header: string | null;
  readonly first: string | null;
  readonly second: string | null;
  readonly footer: string | null;
}

export interface BandingRecord {
  readonly id: number;
  readonly area: Area;
  readonly rows: BandColors | null;
  readonly columns: BandColors | null;
}

/** Rows or columns that fold away together; a group within another one is a level deeper. */
export interface GroupRecord {
  readonly axis: 'rows' | 'columns';
  readonly first: number;
  readonly count: number;
  readonly depth: number;
  readonly collapsed: boolean;
}

export interface ImageRecord {
  readonly id: number;
  readonly url: string | null;
  /** What a script gave as bytes, as a data address. */
  readonly data: string | null;
  readonly row: number;
  readonly column: number;
  readonly offsetX: number;
  readonly offsetY: number;
  readonly width: number;
  readonly height: number;
  readonly altTitle: string;
  readonly altText: string;
  readonly onAction: string;
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
  readonly conditionalRules: readonly ConditionalRule[];
  readonly filter: FilterRecord | null;
  readonly bandings: readonly BandingRecord[];
  readonly groups: readonly GroupRecord[];
  /** Whether the button of a group stands before or after its lines. */
  readonly groupControls: { readonly rows: string; readonly columns: string };
  readonly images: readonly ImageRecord[];
  readonly rightToLeft: boolean;
  readonly hiddenGridlines: boolean;
  readonly looks: readonly PlacedLook[];
  readonly richTexts: readonly RichTextRecord[];
}
