// A decided input, as the engine must be told it so that it decides the same.
import type { CellInput, CellValue } from '../world/cells';

/** Text that the engine could read as anything else is marked as text. */
export const engineInput = (input: CellInput): string => {
  if (input.kind === 'number') return String(input.number);
  if (input.kind === 'flag') return input.flag ? 'TRUE' : 'FALSE';
  if (input.kind === 'formula') return input.formula;
  if (input.kind === 'empty' || input.text === '') return '';
  return /^\p{L}/u.test(input.text) && !/^(true|false)$/i.test(input.text) ? input.text : `'${input.text}`;
};

/** What the cell then holds; the value of a formula is not known yet. */
export const heldBy = (input: CellInput): CellValue => {
  if (input.kind === 'text') return input.text === '' ? null : input.text;
  if (input.kind === 'number') return input.number;
  if (input.kind === 'flag') return input.flag;
  return input.kind === 'formula' ? '' : null;
};
