// A survey's form in one language: where it is, how far it is built, and whether families can open it.
import type { CalendarDate } from '../calendar/calendar-date';
import { dayOf, textOf } from '../sheet/cell';
import type { SheetShape } from '../sheet/sheet-shape';
import type { Table } from '../sheet/table';
import { textsIn } from './json-cell';

/** `open` is published, and a person has seen it open without signing in (design 3.11). */
export type SurveyFormState = 'building' | 'unpublished' | 'published' | 'open' | 'closed';

/** How far a form is built: `creating` is noted before Google makes the file, `asking` with its id. */
export type BuildStep = 'naming' | 'creating' | 'asking' | 'done';

export interface SurveyForm {
  readonly row: number;
  readonly survey: string;
  readonly language: string;
  /** Google's id of the form's file; empty until it is created. */
  readonly id: string;
  /** The file name that the form was created under, which tells a form that was lost in a crash from the one in use. */
  readonly fileName: string;
  /** What families get. Give it out only where `isOpenToFamilies`. */
  readonly publicUrl: string;
  readonly editUrl: string;
  /** The address of whoever made it: Google lets only its owner and editors open it. */
  readonly owner: string;
  /** The sheet id of the tab that gathers its answers; undefined until it is linked. */
  readonly responseSheet: number | undefined;
  /** A link of a confidential survey, in which a family's code takes the place of nobody's (PV12); empty for the others. */
  readonly ownLink: string;
  /** What stands for the words that it was made with, so that it is told where its language has others by now. */
  readonly words: string;
  readonly state: SurveyFormState;
  readonly step: BuildStep;
  readonly opensCheckedBy: string | undefined;
  readonly opensCheckedOn: CalendarDate | undefined;
  /** File names of forms that a crash may have left in the owner's Drive, made and never used. */
  readonly leftOver: readonly string[];
  /** Addresses of staff with whom Google would not share it. */
  readonly notSharedWith: readonly string[];
  /** How many people its first screen says can see the answers (PV12); undefined before it is published. */
  readonly people: number | undefined;
}

export const formsShape: SheetShape = {
  role: 'forms',
  hidden: true,
  columns: [
    { code: 'form.survey', kind: 'text', width: 160, required: true },
    { code: 'form.language', kind: 'text', width: 160, required: true },
    // What is written in one go stands side by side.
    { code: 'form.owner', kind: 'text', width: 160 },
    { code: 'form.publicUrl', kind: 'text', width: 160 },
    { code: 'form.editUrl', kind: 'text', width: 160 },
    { code: 'form.id', kind: 'text', width: 160, required: true },
    { code: 'form.fileName', kind: 'text', width: 160 },
    { code: 'form.step', kind: 'text', width: 160 },
    { code: 'form.state', kind: 'text', width: 160, required: true },
    { code: 'form.responseSheet', kind: 'text', width: 160 },
    { code: 'form.ownLink', kind: 'text', width: 160 },
    { code: 'form.words', kind: 'text', width: 160 },
    { code: 'form.opensCheckedBy', kind: 'text', width: 160 },
    { code: 'form.opensCheckedOn', kind: 'day', width: 160 },
    { code: 'form.leftOver', kind: 'text', width: 160 },
    { code: 'form.notSharedWith', kind: 'text', width: 160 },
    { code: 'form.people', kind: 'text', width: 160 },
    // The same in every form of a survey.
    { code: 'form.secret', kind: 'text', width: 160 },
  ],
};

const states: readonly SurveyFormState[] = ['building', 'unpublished', 'published', 'open', 'closed'];
const steps: readonly BuildStep[] = ['naming', 'creating', 'asking', 'done'];

const numberOf = (text: string): number | undefined => (/^\d+$/.test(text) ? Number(text) : undefined);

/** The forms of the sheet, in its order. */
export const formsOf = ({ records }: Table): readonly SurveyForm[] =>
  records.flatMap(({ row, cells }) => {
    const [survey, language] = [textOf(cells['form.survey']), textOf(cells['form.language'])];
    if (survey === '' || language === '') return [];
    return [
      {
        row,
        survey,
        language,
        id: textOf(cells['form.id']),
        fileName: textOf(cells['form.fileName']),
        publicUrl: textOf(cells['form.publicUrl']),
        editUrl: textOf(cells['form.editUrl']),
        owner: textOf(cells['form.owner']),
        responseSheet: numberOf(textOf(cells['form.responseSheet'])),
        state: states.find((one) => one === textOf(cells['form.state'])) ?? 'building',
        step: steps.find((one) => one === textOf(cells['form.step'])) ?? 'naming',
        opensCheckedBy: textOf(cells['form.opensCheckedBy']) || undefined,
        opensCheckedOn: dayOf(cells['form.opensCheckedOn']),
        leftOver: textsIn(cells['form.leftOver']),
        notSharedWith: textsIn(cells['form.notSharedWith']),
        people: numberOf(textOf(cells['form.people'])),
        ownLink: textOf(cells['form.ownLink']),
        words: textOf(cells['form.words']),
      },
    ];
  });

/** What a survey's family codes are made from; empty where there is none. It is no part of a form, so that it goes nowhere with one. */
export const secretOf = ({ records }: Table, survey: string): string =>
  textOf(
    records.find(({ cells }) => textOf(cells['form.survey']) === survey && textOf(cells['form.secret']) !== '')?.cells[
      'form.secret'
    ],
  );

/** Design 3.11: no link is given out before a named person saw it open without signing in, nor while the form is closed. */
export const isOpenToFamilies = ({ state, opensCheckedBy, publicUrl }: SurveyForm): boolean =>
  state === 'open' && opensCheckedBy !== undefined && publicUrl !== '';
