// A child of a family: the school, the grade band, and whether there is tutoring. Nothing else is kept (PV28).
import { textOf } from '../sheet/cell';
import type { SheetShape } from '../sheet/sheet-shape';
import type { Table } from '../sheet/table';
import { isMarked } from './yes-no';

export interface Child {
  readonly row: number;
  readonly id: string;
  readonly family: string;
  /** Empty where the district keeps none. */
  readonly firstName: string;
  readonly school: string;
  readonly tutored: boolean;
  /** Empty where nobody knows. */
  readonly gradeBand: string;
}

export const childrenShape: SheetShape = {
  role: 'children',
  columns: [
    { code: 'child.id', kind: 'text', width: 100, required: true },
    { code: 'child.family', kind: 'text', width: 100, required: true },
    { code: 'child.firstName', kind: 'text', width: 130 },
    { code: 'child.school', kind: 'text', width: 200, required: true },
    { code: 'child.gradeBand', kind: 'text', width: 110 },
    { code: 'child.tutored', kind: 'text', width: 100, required: true },
    { code: 'child.imported', kind: 'text', width: 90 },
  ],
};

/** The children of the sheet, in its order; a row without an id or a family is none yet. */
export const childrenOf = ({ records }: Table): readonly Child[] =>
  records.flatMap(({ row, cells }) => {
    const [id, family] = [textOf(cells['child.id']), textOf(cells['child.family'])];
    if (id === '' || family === '') return [];
    return [
      {
        row,
        id,
        family,
        firstName: textOf(cells['child.firstName']),
        school: textOf(cells['child.school']),
        tutored: isMarked(cells['child.tutored']),
        gradeBand: textOf(cells['child.gradeBand']),
      },
    ];
  });
