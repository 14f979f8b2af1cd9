// A decided input, as the engine must be told it so that it decides the same.
import type { CellInput, CellValue } from '../world/cells';

/** Text that the engine could read as anything else is marked as text. */
export const engineInput = (input: CellInput): string => {
  if (input.kind === 'number') return String(input.number);
  if (input.kind === 'flag') return input.flag ? 'TRUE' : 'FALSE';
  if (input.kind === 'formula') return input.formula;
  if (input.kind === 'empty' || input.text === '') return '';
  return isPlainlyText(input.text) ? input.text : `'${input.text}`;
};

/** Told by the first letter in most cases, since this is asked of every cell. */
const isPlainlyText = (text: string): boolean => {
  const first = text.charCodeAt(0) | 0x20;
  if (first === 0x74 || first === 0x66) return !/^(true|false)$/i.test(text);
  return (first >= 0x61 && first <= 0x7a) || /^\p{L}/u.test(text);
};

/** What the cell then holds; the value of a formula is not known yet. */
export const heldBy = (input: CellInput): CellValue => {
  if (input.kind === 'text') return input.text === '' ? null : input.text;
  if (input.kind === 'number') return input.number;
  if (input.kind === 'flag') return input.flag;
  return input.kind === 'formula' ? '' : null;
};
