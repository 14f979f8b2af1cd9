// A goal of the plan: a row of the Goals sheet. Each activity serves one (R04).
import type { SheetShape } from '../sheet/sheet-shape';
import type { PlanWords } from './plan-words';
import type { WantedRow } from './row-merge';

export const goalsShape: SheetShape = {
  role: 'goals',
  columns: [
    { code: 'goal.id', kind: 'free', width: 80, required: true },
    { code: 'goal.name', kind: 'free', width: 340 },
    { code: 'goal.measure', kind: 'free', width: 460 },
    { code: 'goal.notes', kind: 'free', width: 340 },
  ],
};

/** The goals that the catalog's opportunities serve. */
export const goalRows = ({ goals }: PlanWords): readonly WantedRow[] =>
  goals.map(({ id, name, measure }) => ({
    id,
    cells: { 'goal.id': id, 'goal.name': name, 'goal.measure': measure },
  }));
