// A campaign wave: one message to many families, with its words frozen when it was confirmed.
import type { CalendarDate } from '../calendar/calendar-date';
import { dayOf, textOf } from '../sheet/cell';
import type { SheetShape } from '../sheet/sheet-shape';
import type { Table } from '../sheet/table';
import type { EventVersion } from './event/calendar-file';
import type { ListWords } from './invitation-words';
import type { MessageTemplate } from './message';
import { type UnitMode, unitModes } from './who/unit-rules';

/** The message that asks families to answer a survey. */
export const surveyOpens = 'T21';

/** What one language's messages are made of. */
export interface FrozenLanguage extends MessageTemplate {
  readonly direction: 'ltr' | 'rtl';
  /** By field: what is the same in all messages of the language. */
  readonly sender: { readonly [field: string]: string };
  /** How the language lists two names, and more. */
  readonly list?: ListWords;
  /** The event that the message tells of, as a file for calendars. */
  readonly calendar?: string;
}

/** The confirmed content: changing the template, the settings or the survey afterwards changes no message of this campaign. */
export interface FrozenContent {
  /** As staff know the message; empty where it goes by the name of its survey. */
  readonly name?: string;
  /** It goes to families too who want no surveys: news that all must have (PV23). */
  readonly notice?: boolean;
  readonly replyTo: string;
  readonly senderName: string;
  /** The event that it tells of, so that a later message knows whether it changed. */
  readonly event?: EventVersion;
  /** What a reader hears in place of the district's logo, where there was one. */
  readonly logo?: string;
  readonly languages: { readonly [tag: string]: FrozenLanguage };
}

export interface Campaign {
  readonly row: number;
  readonly id: string;
  readonly template: string;
  /** Of the survey whose link it brings, or empty. */
  readonly survey: string;
  /** An activity, a change of leaders, or the mark of a draft; empty where the survey says what it is about. */
  readonly about: string;
  readonly mode: UnitMode;
  readonly wave: number;
  /** The workbook that it was confirmed in; in a copy of it nothing of it is sent. */
  readonly workbook: string;
  /** How many messages were written to the send log. */
  readonly rows: number;
  readonly content: FrozenContent | undefined;
  readonly confirmedBy: string;
  readonly confirmedOn: CalendarDate | undefined;
  /** The day that it is prepared for, and who is reminded of it. */
  readonly sendOn: CalendarDate | undefined;
  readonly sendBy: string;
  /** The mark of the workbook that handed it over to this one; empty where it was confirmed here. */
  readonly origin: string;
  /** What staff know it by where it was handed over, since its survey is in the other workbook. */
  readonly title: string;
}

export const campaignsShape: SheetShape = {
  role: 'campaigns',
  columns: [
    { code: 'campaign.id', kind: 'text', width: 110, required: true },
    { code: 'campaign.template', kind: 'text', width: 90, required: true },
    { code: 'campaign.survey', kind: 'text', width: 90, required: true },
    { code: 'campaign.about', kind: 'text', width: 110 },
    { code: 'campaign.mode', kind: 'text', width: 100, required: true },
    { code: 'campaign.wave', kind: 'number', width: 70 },
    { code: 'campaign.workbook', kind: 'text', width: 140, required: true },
    { code: 'campaign.firstRow', kind: 'number', width: 110 },
    { code: 'campaign.rows', kind: 'number', width: 90 },
    { code: 'campaign.state', kind: 'text', width: 110 },
    { code: 'campaign.confirmedBy', kind: 'text', width: 200 },
    { code: 'campaign.confirmedOn', kind: 'day', width: 110 },
    { code: 'campaign.content', kind: 'text', width: 120, required: true },
    { code: 'campaign.sendOn', kind: 'day', width: 110 },
    { code: 'campaign.sendBy', kind: 'text', width: 200 },
    { code: 'campaign.origin', kind: 'text', width: 110 },
    { code: 'campaign.title', kind: 'text', width: 200 },
  ],
};

const contentOf = (text: string): FrozenContent | undefined => {
  try {
    const parsed = JSON.parse(text) as FrozenContent | null;
    return typeof parsed === 'object' && parsed !== null && typeof parsed.languages === 'object' ? parsed : undefined;
  } catch {
    return undefined;
  }
};

/** The campaigns of the sheet, in its order. */
export const campaignsOf = ({ records }: Table): readonly Campaign[] =>
  records.flatMap(({ row, cells }) => {
    const id = textOf(cells['campaign.id']);
    if (id === '') return [];
    return [
      {
        row,
        id,
        template: textOf(cells['campaign.template']),
        survey: textOf(cells['campaign.survey']),
        about: textOf(cells['campaign.about']),
        mode: unitModes.find((mode) => mode === textOf(cells['campaign.mode'])) ?? 'guardian',
        wave: Number(textOf(cells['campaign.wave'])) || 1,
        workbook: textOf(cells['campaign.workbook']),
        rows: Number(textOf(cells['campaign.rows'])) || 0,
        content: contentOf(textOf(cells['campaign.content'])),
        confirmedBy: textOf(cells['campaign.confirmedBy']),
        confirmedOn: dayOf(cells['campaign.confirmedOn']),
        sendOn: dayOf(cells['campaign.sendOn']),
        sendBy: textOf(cells['campaign.sendBy']),
        origin: textOf(cells['campaign.origin']),
        title: textOf(cells['campaign.title']),
      },
    ];
  });

/** Design 3.5: the key of a message, the same whoever presses whatever how often. */
export const messageKey = (campaign: string, wave: number, unit: string): string => `${campaign}/${wave}/${unit}`;
