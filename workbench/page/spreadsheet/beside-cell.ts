/** What lies beside one cell: its note, and what may be put into it. */
import type { Json } from '../../json';
import type { WorldRule, WorldSheet } from '../../world-types';
import { type Cell, cellName, rangeHolds } from './cell-address';

export interface BesideCell {
  readonly note: string | null;
  /** Where parts of its text lead, each as what it says and where to. */
  readonly links: readonly { readonly text: string; readonly to: string }[];
  readonly entry: Entry | null;
  /** What the cell shows. */
  readonly shown: string;
  /** What a person would edit: the formula where there is one. */
  readonly held: string;
}

/** How a value is put in: out of a list, by a check mark, or typed under a rule that is told in words. */
export type Entry =
  | { readonly kind: 'list'; readonly choices: readonly string[] }
  | { readonly kind: 'checkbox'; readonly checked: Json; readonly unchecked: Json; readonly isChecked: boolean }
  | { readonly kind: 'rule'; readonly words: string };

/** The later rule hides the earlier, as on the server. */
export const besideCell = (sheet: WorldSheet, cell: Cell): BesideCell => {
  const name = cellName(cell);
  const at = <Value>(rows: readonly (readonly Value[])[]): Value | undefined => rows[cell.row - 1]?.[cell.column - 1];
  const rule = [...(sheet.validations ?? [])]
    .reverse()
    .find(({ ranges }) => ranges.some((range) => rangeHolds(range, cell)));
  const shown = at(sheet.displayValues) ?? '';
  return {
    note: sheet.notes?.find((note) => note.cell === name)?.text ?? null,
    links: sheet.links?.filter((link) => link.cell === name) ?? [],
    entry: rule?.criteria ? entryOf(rule, at(sheet.values) ?? null) : null,
    shown,
    held: at(sheet.formulas) || shown,
  };
};

const entryOf = (rule: WorldRule, value: Json): Entry => {
  if (rule.choices) return { kind: 'list', choices: rule.choices };
  if (rule.criteria === 'CHECKBOX') {
    const [checked = true, unchecked = false] = rule.values;
    return { kind: 'checkbox', checked, unchecked, isChecked: value === checked };
  }
  return { kind: 'rule', words: rule.help ?? `Rule: ${readable(rule)}` };
};

const readable = ({ criteria, values }: WorldRule): string =>
  [(criteria ?? 'any value').toLowerCase().replaceAll('_', ' '), values.map(String).join(' and ')]
    .filter((part) => part !== '')
    .join(': ');

/** Puts a value into the cell; answers whether it was taken. */
export type Put = (value: Json) => Promise<boolean>;
