// What building one form needs to know, and how it writes down how far it is.
import type { SurveyForm } from '../../domain/survey/survey-form';
import type { SurveyQuestion } from '../../domain/survey/survey-question';
import type { FormFace } from '../forms-port';
import type { Ports } from '../ports';
import type { OurSheet } from '../sheets/our-sheets';
import { writeOwnText } from '../sheets/write-cells';

export interface FormJob {
  readonly ports: Ports;
  readonly formsSheet: OurSheet;
  readonly questionsSheet: OurSheet;
  readonly form: SurveyForm;
  /** Of the form's survey, in its order. */
  readonly questions: readonly SurveyQuestion[];
  readonly face: FormFace;
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
  /** How many questions and links the form has. */
  readonly steps: number;
}

/** Writes down how far the form is. Flush before anything is done that rests on it. */
export const noteForm = ({ ports, formsSheet, form }: FormJob, cells: { readonly [code: string]: string }): void =>
  writeOwnText(ports, formsSheet, [{ row: form.row, cells }]);

/** Writes down where the forms keep these questions. */
export const notePlaces = ({ ports, questionsSheet }: FormJob, questions: readonly SurveyQuestion[]): void =>
  writeOwnText(
    ports,
    questionsSheet,
    questions.map(({ row, places }) => ({ row, cells: { 'question.places': JSON.stringify(places) } })),
  );

/** The question's title as the form in this language was built with it. */
export const titleIn = ({ wording }: SurveyQuestion, language: string): string => wording[language]?.title ?? '';
