// What Title I asks of a school that gets its money: a row of the Title I sheet, made where a district says that it does (PV14).
import type { SheetShape } from '../sheet/sheet-shape';
import type { PlanWords } from './plan-words';
import type { WantedRow } from './row-merge';

export const titleOneShape: SheetShape = {
  role: 'titleOne',
  columns: [
    { code: 'titleOne.id', kind: 'free', width: 80, required: true },
    { code: 'titleOne.item', kind: 'free', width: 420 },
    { code: 'titleOne.activity', kind: 'free', width: 130 },
    { code: 'titleOne.doneOn', kind: 'day', width: 110 },
    { code: 'titleOne.notes', kind: 'free', width: 260 },
  ],
};

export const titleOneRows = ({ titleOne }: PlanWords): readonly WantedRow[] =>
  titleOne.map(({ id, item }) => ({ id, cells: { 'titleOne.id': id, 'titleOne.item': item } }));
