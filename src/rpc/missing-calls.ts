// The calls by which staff see who is missing among the answers to a survey, and whom to ask next.
import { call } from './call';
import { surveySource } from './listen-source';

/** `several`: two schools, bands or languages in one family. `unknown`: no list says. */
export type MissingRowView = {
  readonly kind: 'named' | 'several' | 'unknown';
  /** As staff read it; empty unless it is named. */
  readonly name: string;
  readonly families: number;
  readonly invited: number;
  readonly reached: number;
  /** Null where nobody is to know. */
  readonly answered: number | null;
  readonly rate: number | null;
  readonly ratio: number | null;
  readonly isFlagged: boolean;
  readonly hasNoForm: boolean;
};

export type MissingTableView = {
  readonly by: 'school' | 'language' | 'grade';
  readonly rows: readonly MissingRowView[];
};

/** Operational figures, exact and for the working sidebar alone (design 3.4). */
export type MissingHome = {
  /** Whether answers can be led back to families by their code; else only the form's language is known. */
  readonly isConfidential: boolean;
  readonly families: number;
  readonly invited: number;
  readonly reached: number;
  readonly answered: number;
  readonly unplaced: number;
  readonly rate: number | null;
  readonly margin: number | null;
  readonly usualRate: number;
  readonly goalRate: number;
  readonly minGroupSize: number;
  readonly tables: readonly MissingTableView[];
  /** How many messages to families without an answer reached them, did not yet, and how many such families have none. */
  readonly askNext: { readonly remind: number; readonly waiting: number; readonly notInvited: number } | null;
  readonly notices: readonly { readonly code: string; readonly values: { readonly [name: string]: string | number } }[];
};

/** Someone to ask next. */
export type AskNextPerson = {
  readonly id: string;
  readonly name: string;
  readonly schools: string;
  readonly language: string;
  /** Empty where the list has none. */
  readonly phone: string;
};

export const missingCalls = {
  openMissing: call<MissingHome>()(surveySource),
  /** Those to remind, by language and school; at most 200 of `all`. */
  listAskNext: call<{ readonly people: readonly AskNextPerson[]; readonly all: number }>()(surveySource),
  /** All of them on a page of its own, for the team alone. */
  showAskNext: call<{ readonly shown: true }>()(surveySource),
  /** The figures as they may be shown to others, on a page to print. */
  printMissing: call<{ readonly shown: true }>()(surveySource),
};
