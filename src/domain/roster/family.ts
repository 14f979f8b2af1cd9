// A family with a child in tutoring.
import { textOf } from '../sheet/cell';
import type { SheetShape } from '../sheet/sheet-shape';
import type { Table } from '../sheet/table';
import { type ContactWay, contactWayIn, type Frequency, frequencyIn } from './contact-wish';
import { isMarked } from './yes-no';

export interface Family {
  readonly row: number;
  readonly id: string;
  /** Families of one home share it; a family without one is a household by itself. */
  readonly household: string;
  /** PV23: no surveys and events for them. */
  readonly optedOut: boolean;
  /** S59: how often they want to hear from the district; undefined where they did not say. */
  readonly frequency?: Frequency | undefined;
  /** How they are best reached; undefined where they did not say: then by email. */
  readonly contactBy?: ContactWay | undefined;
}

export const familiesShape: SheetShape = {
  role: 'families',
  columns: [
    { code: 'family.id', kind: 'text', width: 100, required: true },
    { code: 'family.household', kind: 'text', width: 120 },
    { code: 'family.optOut', kind: 'text', width: 110, required: true },
    { code: 'family.frequency', kind: 'text', width: 130 },
    { code: 'family.contactBy', kind: 'text', width: 130 },
    { code: 'family.notes', kind: 'text', width: 280 },
  ],
};

/** The families of the sheet, in its order; a row without an id is none yet. */
export const familiesOf = ({ records }: Table): readonly Family[] =>
  records.flatMap(({ row, cells }) => {
    const id = textOf(cells['family.id']);
    if (id === '') return [];
    return [
      {
        row,
        id,
        household: textOf(cells['family.household']) || id,
        optedOut: isMarked(cells['family.optOut']),
        frequency: frequencyIn(cells['family.frequency']),
        contactBy: contactWayIn(cells['family.contactBy']),
      },
    ];
  });
