// What each way of pasting puts down (reference/spreadsheet/copy-paste-type).
import type { PasteParts } from '../../engine/copied-cell';
import { memberName } from '../../enumeration';
import { signatureError } from '../../signature';

export interface Paste {
  readonly parts: PasteParts;
  readonly merges?: boolean;
  readonly rules?: boolean;
  readonly widths?: boolean;
}

const pastes: Readonly<Record<string, Paste>> = {
  PASTE_NORMAL: {
    parts: { contents: 'shifted', formats: 'all', notes: true, validations: true },
    merges: true,
    rules: true,
  },
  PASTE_NO_BORDERS: {
    parts: { contents: 'shifted', formats: 'no-borders', notes: true, validations: true },
    merges: true,
    rules: true,
  },
  PASTE_FORMAT: { parts: { formats: 'all' }, merges: true, rules: true },
  PASTE_FORMULA: { parts: { contents: 'shifted' } },
  PASTE_DATA_VALIDATION: { parts: { validations: true } },
  PASTE_VALUES: { parts: { contents: 'values' } },
  PASTE_CONDITIONAL_FORMATTING: { parts: {}, rules: true },
  PASTE_COLUMN_WIDTHS: { parts: {}, widths: true },
};

const normal: Paste = pastes.PASTE_NORMAL ?? { parts: {} };

/** Reads what follows the destination in the call: nothing, a type with `transposed`, or options of which one may be set. */
export const pasteOf = (given: readonly unknown[]): Paste & { readonly isTransposed: boolean } => {
  const [, how, transposed] = given;
  if (given.length === 1) return { ...normal, isTransposed: false };
  const byType = pastes[memberName(how) ?? ''];
  if (byType !== undefined && typeof transposed === 'boolean' && given.length === 3)
    return { ...byType, isTransposed: transposed };
  const byOption = given.length === 2 ? pasteOfOptions(how) : undefined;
  if (byOption === undefined) throw signatureError('SpreadsheetApp.Range.copyTo', given);
  return { ...byOption, isTransposed: false };
};

const pasteOfOptions = (options: unknown): Paste | undefined => {
  if (typeof options !== 'object' || options === null || memberName(options) !== undefined) return undefined;
  const { contentsOnly, formatOnly } = options as { readonly contentsOnly?: unknown; readonly formatOnly?: unknown };
  if (contentsOnly === true && formatOnly === true) return undefined;
  if (contentsOnly === true) return pastes.PASTE_VALUES;
  return formatOnly === true ? pastes.PASTE_FORMAT : normal;
};
