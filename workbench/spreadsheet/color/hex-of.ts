// A color that a script gave as a text or as a `Color`, as `#rrggbb`.
import type { Execution } from '../../execution';
import { hexColor } from '../colors';
import { colorOf, giveColor } from './color-stand-in';
import { themeHex } from './theme-colors';

/** Undefined for what is no color. */
export const hexOf = (given: unknown): string | undefined => {
  const color = colorOf(given);
  if (color === undefined) return typeof given === 'string' ? hexColor(given) : undefined;
  return color.kind === 'theme' ? themeHex[color.value] : color.value;
};

/** The `Color` that a getter answers; null for none. */
export const colorGiven = (execution: Execution, hex: string | null): GoogleAppsScript.Spreadsheet.Color | null =>
  hex === null || hex === '' ? null : giveColor(execution, { kind: 'rgb', value: hex });
