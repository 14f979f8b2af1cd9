// A school with tutoring.
import { textOf } from '../sheet/cell';
import type { SheetShape } from '../sheet/sheet-shape';
import type { Table } from '../sheet/table';

export interface School {
  readonly id: string;
  readonly name: string;
}

export const schoolsShape: SheetShape = {
  role: 'schools',
  columns: [
    { code: 'school.id', kind: 'text', width: 90, required: true },
    { code: 'school.name', kind: 'text', width: 190, required: true },
    { code: 'school.families', kind: 'number', width: 190 },
    { code: 'school.ambassador', kind: 'text', width: 190 },
    { code: 'school.interpreterPhone', kind: 'text', width: 190 },
    { code: 'school.titleOne', kind: 'text', width: 190 },
  ],
};

/** The schools of the sheet; one without an id is known by its name until it gets one. */
export const schoolsOf = ({ records }: Table): readonly School[] =>
  records.flatMap(({ cells }) => {
    const name = textOf(cells['school.name']);
    return name === '' ? [] : [{ id: textOf(cells['school.id']) || name, name }];
  });

/** The phone at which families of each school get an interpreter, by the school's id; none where the cell is empty. */
export const interpreterPhonesOf = ({ records }: Table): ReadonlyMap<string, string> =>
  new Map(
    records.flatMap(({ cells }) => {
      const [id, phone] = [
        textOf(cells['school.id']) || textOf(cells['school.name']),
        textOf(cells['school.interpreterPhone']),
      ];
      return id === '' || phone === '' ? [] : [[id, phone] as const];
    }),
  );
