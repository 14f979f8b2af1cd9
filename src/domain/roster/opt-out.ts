// A family that wants no more surveys, or wants them again: who said so, where from, and when (PV23). What holds is in the family's own row.
import type { CalendarDate } from '../calendar/calendar-date';
import { dayOf, textOf } from '../sheet/cell';
import type { SheetShape } from '../sheet/sheet-shape';
import type { Table } from '../sheet/table';
import { plainKey } from './plain-key';

export type OptOutSource = 'form' | 'staff';

export interface OptOut {
  readonly family: string;
  readonly isOut: boolean;
  readonly from: OptOutSource;
  readonly on: CalendarDate | undefined;
}

export const optOutsShape: SheetShape = {
  role: 'optOuts',
  columns: [
    { code: 'optOut.family', kind: 'text', width: 120, required: true },
    { code: 'optOut.what', kind: 'text', width: 170, required: true },
    { code: 'optOut.from', kind: 'text', width: 110 },
    { code: 'optOut.on', kind: 'day', width: 110 },
    { code: 'optOut.by', kind: 'text', width: 230 },
  ],
};

/** How the sheet words them, in each language that it may have been made in: out, then in again; form, then staff. */
export interface OptOutWords {
  readonly what: readonly (readonly string[])[];
  readonly from: readonly (readonly string[])[];
}

const isWorded = (text: string, words: readonly (readonly string[])[], at: number): boolean =>
  words.some((choices) => plainKey(choices[at] ?? '') === plainKey(text));

/** The last that was noted of each family. */
export const lastOptOuts = ({ records }: Table, { what, from }: OptOutWords): ReadonlyMap<string, OptOut> =>
  new Map(
    records.map(({ cells }) => {
      const family = textOf(cells['optOut.family']);
      return [
        family,
        {
          family,
          isOut: !isWorded(textOf(cells['optOut.what']), what, 1),
          from: isWorded(textOf(cells['optOut.from']), from, 0) ? 'form' : 'staff',
          on: dayOf(cells['optOut.on']),
        },
      ] as const;
    }),
  );
