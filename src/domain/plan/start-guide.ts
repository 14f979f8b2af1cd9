// The first sheet: how to begin, the five steps, and what each sheet is for.
import { type Cell, dayOf } from '../sheet/cell';
import type { SheetShape } from '../sheet/sheet-shape';
import { dayInWords } from './day-words';
import { type PlanRole, planRoles } from './plan-role';
import type { PlanWords } from './plan-words';
import type { WantedRow } from './row-merge';

export const startShape: SheetShape = {
  role: 'start',
  rowsAreOurs: true,
  warns: true,
  columns: [
    { code: 'start.id', kind: 'free', width: 110, required: true },
    { code: 'start.what', kind: 'free', width: 220 },
    { code: 'start.use', kind: 'free', width: 560 },
    { code: 'start.state', kind: 'free', width: 300 },
  ],
};

export interface GuideQuestion {
  readonly activities: readonly { readonly [code: string]: Cell }[];
  readonly words: PlanWords;
  /** The sheets that there are, by the names that they are made with. */
  readonly sheetNames: { readonly [Role in PlanRole]?: string };
}

/** The rows in their order; the plan's own state is as of the build that writes them. */
export const startRows = ({ activities, words, sheetNames }: GuideQuestion): readonly WantedRow[] => {
  const { begin, yours, shared, steps, sheets, inSidebar } = words.start;
  const row = (id: string, what: string, use: string, state = ''): WantedRow => ({
    id,
    cells: { 'start.id': id, 'start.what': what, 'start.use': use, 'start.state': state },
  });
  return [
    row('begin', begin.name, begin.use),
    ...(['plan', 'ask', 'listen', 'invite', 'close'] as const).map((step) =>
      row(
        `step-${step}`,
        steps[step].name,
        steps[step].use,
        step === 'plan' ? planState(activities, words) : inSidebar,
      ),
    ),
    row('yours', yours.name, yours.use),
    row('shared', shared.name, shared.use),
    ...planRoles.flatMap((role) => {
      const name = sheetNames[role];
      return role === 'start' || name === undefined ? [] : [row(role, name, sheets[role])];
    }),
  ];
};

const planState = (activities: GuideQuestion['activities'], words: PlanWords): string => {
  const days = activities.flatMap((cells) => dayOf(cells['activity.start']) ?? []).sort();
  const [first, last] = [days[0], days[days.length - 1]];
  if (first === undefined || last === undefined) return '';
  return words.start.planState
    .replace('{n}', String(activities.length))
    .replace('{from}', dayInWords(first, words))
    .replace('{to}', dayInWords(last, words));
};
