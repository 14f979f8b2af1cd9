// What Title I asks of a school that gets its money, and of its district: rows of the Title I sheet, made where a district says so (PV14).
import type { Cell } from '../sheet/cell';
import { textOf } from '../sheet/cell';
import type { SheetShape } from '../sheet/sheet-shape';
import type { PlanAnswers } from './answers';
import type { PlanWords } from './plan-words';
import type { WantedRow } from './row-merge';

export const titleOneShape: SheetShape = {
  role: 'titleOne',
  columns: [
    { code: 'titleOne.id', kind: 'free', width: 80, required: true },
    { code: 'titleOne.school', kind: 'free', width: 130 },
    { code: 'titleOne.item', kind: 'free', width: 420 },
    { code: 'titleOne.activity', kind: 'free', width: 130 },
    { code: 'titleOne.doneOn', kind: 'day', width: 110 },
    { code: 'titleOne.notes', kind: 'free', width: 260 },
  ],
};

interface TitleOneQuestion {
  readonly words: PlanWords;
  readonly schools: PlanAnswers['schools'];
  /** The rows of the Schools sheet: a school that says no there is left out. */
  readonly found: readonly { readonly id: string; readonly cells: { readonly [code: string]: Cell } }[];
}

/** Each school's items, school by school, then the district's. */
export const titleOneRows = ({ words, schools, found }: TitleOneQuestion): readonly WantedRow[] => {
  const no = words.seats.no.toLowerCase();
  const without = new Set(
    found.filter(({ cells }) => textOf(cells['school.titleOne']).toLowerCase() === no).map(({ id }) => id),
  );
  const row = (id: string, school: string, item: string): WantedRow => ({
    id,
    cells: { 'titleOne.id': id, 'titleOne.school': school, 'titleOne.item': item },
  });
  const of = (kind: 'school' | 'district') => words.titleOne.filter(({ of: owner }) => owner === kind);
  return [
    ...schools
      .filter(({ id }) => !without.has(id))
      .flatMap((school) => of('school').map(({ id, item }) => row(`${id}-${school.id}`, school.name, item))),
    ...of('district').map(({ id, item }) => row(id, words.allSchools, item)),
  ];
};
