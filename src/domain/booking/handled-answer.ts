// Which answers something was made of, so that it is made once, also where staff took it away again: a row of a hidden sheet, no names.
import { textOf } from '../sheet/cell';
import type { SheetShape } from '../sheet/sheet-shape';
import type { Table } from '../sheet/table';

export const handledShape: SheetShape = {
  role: 'handled',
  hidden: true,
  rowsAreOurs: true,
  columns: [
    { code: 'handled.survey', kind: 'text', width: 160, required: true },
    { code: 'handled.answer', kind: 'text', width: 220, required: true },
    { code: 'handled.to', kind: 'text', width: 220 },
    { code: 'handled.on', kind: 'day', width: 120 },
  ],
};

/** What was made of each answer of the survey, by the answer's key: a slot's or a lead's id. */
export const handledIn = ({ records }: Table, survey: string): ReadonlyMap<string, string> =>
  new Map(
    records
      .filter(({ cells }) => textOf(cells['handled.survey']) === survey)
      .map(({ cells }) => [textOf(cells['handled.answer']), textOf(cells['handled.to'])]),
  );
