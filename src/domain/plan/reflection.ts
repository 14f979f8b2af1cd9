// The self-assessment: a row of the Reflection sheet an item, scored by condition and never in one figure (S13, S62).
import { type Cell, textOf } from '../sheet/cell';
import type { SheetShape } from '../sheet/sheet-shape';
import type { Condition, PlanWords } from './plan-words';
import type { WantedRow } from './row-merge';

export const reflectionShape: SheetShape = {
  role: 'reflection',
  columns: [
    { code: 'reflection.id', kind: 'free', width: 70, required: true },
    { code: 'reflection.condition', kind: 'free', width: 190 },
    { code: 'reflection.item', kind: 'free', width: 540 },
    { code: 'reflection.score', kind: 'free', width: 90 },
    { code: 'reflection.evidence', kind: 'free', width: 300 },
    { code: 'reflection.ifLow', kind: 'free', width: 300 },
  ],
};

export interface ReflectionItem {
  readonly id: string;
  readonly condition: Condition;
  /** What a low score points to: opportunities (`E08`), and questions of the bank (`PU09`). */
  readonly suggests: readonly string[];
}

export const reflectionRows = (items: readonly ReflectionItem[], words: PlanWords): readonly WantedRow[] =>
  items.map(({ id, condition, suggests }) => ({
    id,
    cells: {
      'reflection.id': id,
      'reflection.condition': words.reflection.conditions[condition],
      'reflection.item': words.reflection.items[id] ?? id,
      'reflection.ifLow': [
        ...suggests.flatMap((one) => words.opportunities[one]?.name ?? []),
        ...(words.reflection.advice[id] === undefined ? [] : [words.reflection.advice[id]]),
      ].join(' · '),
    },
  }));

/** 0 to 4; undefined where the cell is blank, which means that nobody knows, or holds anything else. */
export const scoreOf = (cell: Cell | undefined): number | undefined => {
  const text = textOf(cell);
  const score = Number(text.slice(0, 1));
  return /^[0-4](\D|$)/.test(text) ? score : undefined;
};

export interface ConditionProfile {
  readonly condition: Condition;
  /** From 0 to 4, over the items that have a score. */
  readonly mean: number;
  readonly scored: number;
}

/** The mean of each condition that has a score, in the framework's order; blanks are left out and never count as zero. */
export const profileOf = (
  items: readonly ReflectionItem[],
  scores: ReadonlyMap<string, number>,
): readonly ConditionProfile[] => {
  const conditions = [...new Set(items.map(({ condition }) => condition))];
  return conditions.flatMap((condition) => {
    const found = items.flatMap((item) => (item.condition === condition ? (scores.get(item.id) ?? []) : []));
    if (found.length === 0) return [];
    return [{ condition, mean: found.reduce((sum, one) => sum + one, 0) / found.length, scored: found.length }];
  });
};

/** The two conditions with the lowest means; of equals the one that the framework names first. */
export const lowestOf = (profile: readonly ConditionProfile[]): readonly ConditionProfile[] =>
  [...profile].sort((one, other) => one.mean - other.mean).slice(0, 2);
