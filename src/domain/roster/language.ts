// A home language of the district, and who has approved its texts.
import type { CalendarDate } from '../calendar/calendar-date';
import { dayOf, textOf } from '../sheet/cell';
import type { SheetShape } from '../sheet/sheet-shape';
import type { Table } from '../sheet/table';

export interface DistrictLanguage {
  readonly tag: string;
  readonly name: string;
  readonly direction: 'ltr' | 'rtl';
  readonly families: number;
  /** PV09: nothing in this language is sent or published before a named person approved its texts. */
  readonly approvedBy: string | undefined;
  readonly approvedOn: CalendarDate | undefined;
}

export const languagesShape: SheetShape = {
  role: 'languages',
  columns: [
    { code: 'language.tag', kind: 'text', width: 90, required: true },
    { code: 'language.name', kind: 'text', width: 160 },
    { code: 'language.direction', kind: 'text', width: 160 },
    { code: 'language.families', kind: 'number', width: 160 },
    { code: 'language.approvedBy', kind: 'text', width: 160 },
    { code: 'language.approvedOn', kind: 'day', width: 160 },
  ],
};

/** The district's home languages, by tag. */
export const languagesOf = ({ records }: Table): readonly DistrictLanguage[] =>
  records.flatMap(({ cells }) => {
    const tag = textOf(cells['language.tag']).toLowerCase();
    if (tag === '') return [];
    return [
      {
        tag,
        name: textOf(cells['language.name']) || tag,
        direction: textOf(cells['language.direction']) === 'rtl' ? 'rtl' : 'ltr',
        families: Number(textOf(cells['language.families'])) || 0,
        approvedBy: textOf(cells['language.approvedBy']) || undefined,
        approvedOn: dayOf(cells['language.approvedOn']),
      },
    ];
  });
