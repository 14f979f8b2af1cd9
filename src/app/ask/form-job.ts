// What building one form needs to know, and how it writes down how far it is.
import type { SurveyForm } from '../../domain/survey/survey-form';
import type { SurveyQuestion } from '../../domain/survey/survey-question';
import type { FormFace } from '../forms-port';
import type { SpokenHere } from '../languages/read-spoken';
import type { Ports } from '../ports';
import type { OurSheet } from '../sheets/our-sheets';
import { writeOwnText } from '../sheets/write-cells';

export interface FormJob {
  readonly ports: Ports;
  readonly formsSheet: OurSheet;
  readonly questionsSheet: OurSheet;
  readonly form: SurveyForm;
  /** Forms of the survey that were finished just now, whose state is written together with this one's. */
  readonly finished: readonly SurveyForm[];
  /** Of the form's survey, in its order. */
  readonly questions: readonly SurveyQuestion[];
  readonly face: FormFace;
  /** What stands for the words of the form. */
  readonly words: string;
  readonly spoken: SpokenHere;
  /** Who besides its owner is to edit it. */
  readonly staff: readonly string[];
  /** False when it is time to let the sidebar show how far we are. */
  readonly mayGoOn: () => boolean;
}

/** How a slice of building ended. */
export interface FormProgress {
  readonly state: 'done' | 'out-of-time' | 'link-by-hand';
  /** The questions with their places as they are written down now. */
  readonly questions: readonly SurveyQuestion[];
  /** The form as it is known now; what is new since it was last noted is still to be written. */
  readonly form: SurveyForm;
  /** How many questions and links the form has. */
  readonly steps: number;
}

const stateCells = (form: SurveyForm): { readonly [code: string]: string } => ({
  'form.owner': form.owner,
  'form.publicUrl': form.publicUrl,
  'form.editUrl': form.editUrl,
  'form.id': form.id,
  'form.fileName': form.fileName,
  'form.step': form.step,
  'form.state': form.state,
  'form.responseSheet': form.responseSheet === undefined ? '' : String(form.responseSheet),
  'form.ownLink': form.ownLink,
  'form.words': form.words,
});

/** Writes down how far the forms are, always the same cells of a row: one block of which only the values change. */
export const noteForms = (ports: Ports, formsSheet: OurSheet, forms: readonly SurveyForm[]): void =>
  writeOwnText(
    ports,
    formsSheet,
    forms.map((form) => ({ row: form.row, cells: stateCells(form) })),
  );

/** Writes down how far the form is, as it is known now. Flush before anything is done that rests on it. */
export const noteForm = ({ ports, formsSheet, finished }: FormJob, form: SurveyForm): void =>
  noteForms(ports, formsSheet, [...finished, form]);

/** Writes down names that go with the form: files that a crash left over, people whom Google refused. */
export const noteNames = (
  { ports, formsSheet, form }: FormJob,
  names: { readonly [Code in 'form.leftOver' | 'form.notSharedWith']?: readonly string[] },
): void =>
  writeOwnText(ports, formsSheet, [
    {
      row: form.row,
      cells: Object.fromEntries(Object.entries(names).map(([code, list]) => [code, JSON.stringify(list)])),
    },
  ]);

/** Writes down where the forms keep these questions. */
export const notePlaces = ({ ports, questionsSheet }: FormJob, questions: readonly SurveyQuestion[]): void =>
  writeOwnText(
    ports,
    questionsSheet,
    questions.map(({ row, places }) => ({ row, cells: { 'question.places': JSON.stringify(places) } })),
  );

/** The question's title as the form in this language was built with it. */
export const titleIn = ({ wording }: SurveyQuestion, language: string): string => wording[language]?.title ?? '';
