// A guardian of a child in tutoring: who may be written to, where, and in which language.
import { textOf } from '../sheet/cell';
import type { SheetShape } from '../sheet/sheet-shape';
import type { Table } from '../sheet/table';
import { isMarked } from './yes-no';

export interface Guardian {
  readonly row: number;
  readonly id: string;
  readonly family: string;
  readonly firstName: string;
  readonly lastName: string;
  /** As it stands in the cell; `readAddress` says whether a message can go there. */
  readonly email: string;
  readonly phone: string;
  /** As it stands in the cell. Home language belongs to the guardian (PV07). */
  readonly language: string;
  /** A court order or the like: this guardian gets nothing (PV08). */
  readonly barred: boolean;
  /** Mail to this address came back. */
  readonly returnedMail: boolean;
  /** PV08b: the address that a person has settled to be this guardian's, though another household has it too; else empty. */
  readonly settledAddress?: string;
}

export const guardiansShape: SheetShape = {
  role: 'guardians',
  columns: [
    { code: 'guardian.id', kind: 'text', width: 100, required: true },
    { code: 'guardian.family', kind: 'text', width: 100, required: true },
    { code: 'guardian.firstName', kind: 'text', width: 130 },
    { code: 'guardian.lastName', kind: 'text', width: 150 },
    { code: 'guardian.email', kind: 'text', width: 230, required: true },
    { code: 'guardian.phone', kind: 'text', width: 130 },
    { code: 'guardian.language', kind: 'text', width: 130, required: true },
    { code: 'guardian.barred', kind: 'text', width: 110, required: true },
    { code: 'guardian.returnedMail', kind: 'text', width: 120 },
    { code: 'guardian.settledAddress', kind: 'text', width: 160 },
    { code: 'guardian.imported', kind: 'text', width: 90 },
  ],
};

/** The guardians of the sheet, in its order; a row without an id or a family is none yet. */
export const guardiansOf = ({ records }: Table): readonly Guardian[] =>
  records.flatMap(({ row, cells }) => {
    const [id, family] = [textOf(cells['guardian.id']), textOf(cells['guardian.family'])];
    if (id === '' || family === '') return [];
    return [
      {
        row,
        id,
        family,
        firstName: textOf(cells['guardian.firstName']),
        lastName: textOf(cells['guardian.lastName']),
        email: textOf(cells['guardian.email']),
        phone: textOf(cells['guardian.phone']),
        language: textOf(cells['guardian.language']),
        barred: isMarked(cells['guardian.barred']),
        returnedMail: isMarked(cells['guardian.returnedMail']),
        settledAddress: textOf(cells['guardian.settledAddress']),
      },
    ];
  });
