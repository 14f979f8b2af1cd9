// A cell as it is copied, and what of it can be put down.
import type { CellInput, CellValue } from '../world/cells';
import type { Model } from './load-engine';
import type { BesideLook } from './placed-looks';
import type { RichTextRecord } from './rich-text-record';
import type { ValidationRule } from './tab-record';

/** All looks of a cell that the engine holds. */
export type EngineStyle = ReturnType<Model['getCellStyle']>['style'];

/** One cell, and where it was taken. */
export interface CopiedCell {
  readonly row: number;
  readonly column: number;
  readonly input: CellInput;
  readonly value: CellValue;
  readonly style: EngineStyle | undefined;
  readonly look: BesideLook;
  readonly note: string | undefined;
  readonly richText: RichTextRecord | undefined;
  readonly rule: ValidationRule | null;
}

/** What of the cells is put down. */
export interface PasteParts {
  /** Formulas as they would read at the new place, as they stand, or what they come to. */
  readonly contents?: 'shifted' | 'as-is' | 'values';
  readonly formats?: 'all' | 'no-borders';
  readonly notes?: boolean;
  readonly validations?: boolean;
}
