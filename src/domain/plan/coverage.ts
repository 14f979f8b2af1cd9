// Where the year has nothing for families: a row of the Coverage sheet a kind of activity, a column a month (S3).
import { dayOf, textOf } from '../sheet/cell';
import type { SheetShape } from '../sheet/sheet-shape';
import type { Opportunity } from './opportunity';
import type { PlanWords } from './plan-words';
import type { WantedRow } from './row-merge';
import type { ActivityCells } from './week';

/** In the order of a school year. */
const months = ['08', '09', '10', '11', '12', '01', '02', '03', '04', '05', '06', '07'] as const;

export const coverageShape: SheetShape = {
  role: 'coverage',
  rowsAreOurs: true,
  warns: true,
  columns: [
    { code: 'coverage.category', kind: 'free', width: 230, required: true },
    ...months.map((month) => ({ code: `coverage.m${month}`, kind: 'free', width: 70, tint: true }) as const),
  ],
};

const categories = [
  'input',
  'support',
  'direct',
  'beyond',
  'listening',
  'feedback',
  'communication',
  'newcomer',
] as const satisfies readonly Opportunity['category'][];

/** How many activities of each kind begin in each month; a month without any stays empty, so that a gap is seen. */
export const coverageRows = (
  activities: readonly ActivityCells[],
  catalog: readonly Opportunity[],
  words: PlanWords,
): readonly WantedRow[] => {
  const categoryOf = new Map(catalog.map(({ id, category }) => [id, category]));
  const placed = activities.flatMap((cells) => {
    const category = categoryOf.get(textOf(cells['activity.opportunity']));
    const day = dayOf(cells['activity.start']);
    const dropped = textOf(cells['activity.status']).toLowerCase() === words.statuses.dropped.toLowerCase();
    return category === undefined || day === undefined || dropped ? [] : [{ category, month: day.slice(5, 7) }];
  });
  return categories.map((category) => ({
    id: words.categories[category],
    cells: {
      'coverage.category': words.categories[category],
      ...Object.fromEntries(
        months.map((month) => [
          `coverage.m${month}`,
          placed.filter((one) => one.category === category && one.month === month).length || '',
        ]),
      ),
    },
  }));
};
