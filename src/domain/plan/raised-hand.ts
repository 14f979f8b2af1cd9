// Who raised a hand and was or was not called back: a row of the Leads to call sheet (S6, S35, R27).
import { type Cell, dayOf, type NewCell, textOf } from '../sheet/cell';
import type { SheetShape } from '../sheet/sheet-shape';
import type { PlanWords } from './plan-words';
import type { WantedRow } from './row-merge';

export const leadsShape: SheetShape = {
  role: 'leads',
  columns: [
    { code: 'lead.id', kind: 'free', width: 100 },
    { code: 'lead.name', kind: 'free', width: 180, required: true },
    { code: 'lead.source', kind: 'free', width: 180 },
    { code: 'lead.on', kind: 'day', width: 110 },
    { code: 'lead.wish', kind: 'free', width: 220 },
    { code: 'lead.contactBy', kind: 'free', width: 220 },
    { code: 'lead.contactedOn', kind: 'day', width: 120 },
    { code: 'lead.notes', kind: 'free', width: 220 },
  ],
};

/** One for each wish that a 1:1 talk brought up (S35). `slots` are the rows of the One to ones sheet. */
export const wishRows = (
  slots: readonly { readonly id: string; readonly cells: { readonly [code: string]: Cell } }[],
  { raisedHand }: PlanWords,
): readonly WantedRow[] =>
  slots.flatMap(({ id, cells }) => {
    const wish = textOf(cells['slot.wish']);
    if (wish === '' || id === '') return [];
    const day = dayOf(cells['slot.day']);
    const on: NewCell = day === undefined ? '' : { day };
    const name = textOf(cells['slot.bookedBy']) || raisedHand.unnamed;
    return [
      {
        id: `L-${id}`,
        cells: {
          'lead.id': `L-${id}`,
          'lead.name': name,
          'lead.source': raisedHand.talk,
          'lead.on': on,
          'lead.wish': wish,
        },
      },
    ];
  });
