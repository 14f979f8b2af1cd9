// The sheet of hand-overs: one row a slice, in the workbook that it left and in the one that sends it.
import type { CalendarDate } from '../calendar/calendar-date';
import { dayOf, textOf } from '../sheet/cell';
import type { SheetShape } from '../sheet/sheet-shape';
import type { Table } from '../sheet/table';
import type { LogEntry } from './send-log';
import { isSliceId } from './slice-id';

/**
 * `out` left this workbook and `taken back` did not stay away; `loading` and `loaded` came into it, the first where the work was cut
 * short.
 */
export const sliceStates = ['out', 'taken back', 'loading', 'loaded'] as const;

export type SliceState = (typeof sliceStates)[number];

export interface Slice {
  readonly row: number;
  readonly id: string;
  readonly state: SliceState;
  readonly campaign: string;
  readonly title: string;
  /** Its schools, or that it is a share. */
  readonly what: string;
  readonly messages: number;
  readonly on: CalendarDate | undefined;
  readonly by: string;
  /** The mark and the name of the other workbook; empty for one that left until its first receipt comes. */
  readonly workbook: string;
  readonly workbookName: string;
  /** The number of the newest receipt: loaded where the slice left, saved where it came. */
  readonly receipt: number;
  readonly receiptOn: CalendarDate | undefined;
}

export const slicesShape: SheetShape = {
  role: 'slices',
  rowsAreOurs: true,
  columns: [
    { code: 'slice.id', kind: 'text', width: 110, required: true },
    { code: 'slice.state', kind: 'text', width: 100, required: true },
    { code: 'slice.campaign', kind: 'text', width: 110, required: true },
    { code: 'slice.title', kind: 'text', width: 200 },
    { code: 'slice.what', kind: 'text', width: 240 },
    { code: 'slice.messages', kind: 'number', width: 90 },
    { code: 'slice.on', kind: 'day', width: 110 },
    { code: 'slice.by', kind: 'text', width: 220 },
    { code: 'slice.workbook', kind: 'text', width: 110, required: true },
    { code: 'slice.workbookName', kind: 'text', width: 220 },
    { code: 'slice.receipt', kind: 'number', width: 90, required: true },
    { code: 'slice.receiptOn', kind: 'day', width: 110 },
  ],
};

/** The slice that a message went away with and still belongs to; empty where it is this workbook's own. */
export const sliceAway = ({ rows: [{ run }] }: Pick<LogEntry, 'rows'>): string => (isSliceId(run) ? run : '');

export const slicesOf = ({ records }: Table): readonly Slice[] =>
  records.flatMap(({ row, cells }) => {
    const text = (code: string): string => textOf(cells[`slice.${code}`]);
    const state = sliceStates.find((one) => one === text('state'));
    if (text('id') === '' || state === undefined) return [];
    return [
      {
        row,
        id: text('id'),
        state,
        campaign: text('campaign'),
        title: text('title'),
        what: text('what'),
        messages: Number(text('messages')) || 0,
        on: dayOf(cells['slice.on']),
        by: text('by'),
        workbook: text('workbook'),
        workbookName: text('workbookName'),
        receipt: Number(text('receipt')) || 0,
        receiptOn: dayOf(cells['slice.receiptOn']),
      },
    ];
  });
