// A survey: a purpose asked once (a round), in one form a language.
import type { CalendarDate } from '../calendar/calendar-date';
import { dayOf, textOf } from '../sheet/cell';
import type { SheetShape } from '../sheet/sheet-shape';
import type { Table } from '../sheet/table';
import { recordIn } from './json-cell';
import type { Worded } from './worded';

/** The purposes of the question bank (domain 2(d), A to H), and the forms on which a family asks to be called (PV13) or to be left alone (PV23). */
export const surveyPurposes = [
  'needs',
  'pulse',
  'yearEnd',
  'event',
  'proposal',
  'leadership',
  'oneToOne',
  'rsvp',
  'contact',
  'optOut',
] as const;

export type SurveyPurpose = (typeof surveyPurposes)[number];

/** PV12: how truthful a promise the forms make about who answered. */
export type SurveyMode = 'anonymous' | 'confidential' | 'identified';

/** The modes that staff choose from, where the purpose leaves the choice. */
export const chosenModes = ['anonymous', 'confidential'] as const satisfies readonly SurveyMode[];

export type ChosenMode = (typeof chosenModes)[number];

/** `ready` is built and looked at by nobody; `open` has a form that families were found to reach; `closed` takes no answers. */
export type SurveyState = 'building' | 'ready' | 'open' | 'closed';

/** What staff wrote for this very survey beside its questions. */
export interface SurveyTexts {
  /** The proposed change in a few sentences, by language tag. */
  readonly summary?: Worded;
}

export interface Survey {
  readonly row: number;
  readonly id: string;
  /** What staff call it: `Family pulse 1`. */
  readonly name: string;
  readonly purpose: SurveyPurpose;
  readonly mode: SurveyMode;
  readonly round: number;
  readonly opened: CalendarDate | undefined;
  readonly closes: CalendarDate | undefined;
  /** The address of whoever set that day: their trigger closes the forms. Empty for none. */
  readonly closesBy: string;
  readonly state: SurveyState;
  /** The theme that a proposal answers; empty for the others. */
  readonly theme: string;
  readonly texts: SurveyTexts;
}

export const surveysShape: SheetShape = {
  role: 'surveys',
  rowsAreOurs: true,
  columns: [
    { code: 'survey.id', kind: 'text', width: 150, required: true },
    { code: 'survey.name', kind: 'text', width: 150 },
    { code: 'survey.purpose', kind: 'text', width: 150, required: true },
    { code: 'survey.mode', kind: 'text', width: 150 },
    { code: 'survey.round', kind: 'number', width: 150 },
    { code: 'survey.opened', kind: 'day', width: 150 },
    { code: 'survey.closes', kind: 'day', width: 150 },
    { code: 'survey.closesBy', kind: 'text', width: 150 },
    { code: 'survey.state', kind: 'text', width: 150, required: true },
    { code: 'survey.theme', kind: 'text', width: 150 },
    { code: 'survey.texts', kind: 'text', width: 150 },
  ],
};

const wordedIn = (value: { readonly [name: string]: unknown }): Worded =>
  Object.fromEntries(Object.entries(value).map(([language, text]) => [language, String(text)]));

const states: readonly SurveyState[] = ['building', 'ready', 'open', 'closed'];
const modes: readonly SurveyMode[] = ['anonymous', 'confidential', 'identified'];

/** The surveys of the sheet, in its order; a row whose purpose or id cannot be read is none. */
export const surveysOf = ({ records }: Table): readonly Survey[] =>
  records.flatMap(({ row, cells }) => {
    const id = textOf(cells['survey.id']);
    const purpose = surveyPurposes.find((one) => one === textOf(cells['survey.purpose']));
    if (id === '' || purpose === undefined) return [];
    return [
      {
        row,
        id,
        purpose,
        name: textOf(cells['survey.name']) || id,
        mode: modes.find((one) => one === textOf(cells['survey.mode'])) ?? 'anonymous',
        round: Number(textOf(cells['survey.round'])) || 1,
        opened: dayOf(cells['survey.opened']),
        closes: dayOf(cells['survey.closes']),
        closesBy: textOf(cells['survey.closesBy']),
        state: states.find((one) => one === textOf(cells['survey.state'])) ?? 'building',
        theme: textOf(cells['survey.theme']),
        texts: { summary: recordIn(cells['survey.texts'], wordedIn).summary ?? {} },
      },
    ];
  });
