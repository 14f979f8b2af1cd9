// The calls of the page where staff bring in another language.
import * as v from 'valibot';
import type { TextFault } from '../domain/translation/text-check';
import { call } from './call';

/** A text whose translation cannot be used. */
export type TroubledText = {
  /** Of the Translations sheet. */
  readonly row: number;
  readonly text: string;
  readonly fault: TextFault;
  /** The marks that it must hold, each as it is written. */
  readonly marks: string;
};

export type LanguageState = {
  readonly tag: string;
  readonly name: string;
  /** Whether the add-on brings its texts. */
  readonly ships: boolean;
  readonly families: number;
  /** Texts that can be used, and how many there are. */
  readonly told: number;
  readonly total: number;
  /** Of those, how many are a machine's words that nobody has marked as read. */
  readonly machine: number;
  /** And how many came with the add-on as drafts and are still marked so. */
  readonly drafts: number;
  /** How many of them nobody has approved as they are now. */
  readonly waiting: number;
  readonly approvedBy: string;
  readonly approvedOn: string;
  /** The first of the texts that cannot be used, and how many there are. */
  readonly troubled: readonly TroubledText[];
  readonly troubledCount: number;
};

export type Languages = {
  readonly languages: readonly LanguageState[];
  /** Languages of the district that have no texts yet. */
  readonly addable: readonly { readonly tag: string; readonly name: string; readonly families: number }[];
  readonly sheet: { readonly id: number; readonly name: string } | null;
};

export type DraftProgress = {
  readonly drafted: number;
  /** Empty cells that are still to be drafted. */
  readonly left: number;
  /** Texts whose marks a machine would spoil: they stay empty. */
  readonly passedOver: number;
};

const language = v.pipe(
  v.string(),
  v.trim(),
  v.toLowerCase(),
  v.regex(/^[a-z]{2,3}(-[a-z0-9]{2,8})*$/),
  v.maxLength(20),
);

export const languageCalls = {
  openLanguages: call<Languages>()(v.strictObject({})),
  /** Makes room for the language in the Translations sheet, and brings the sheet up to date. */
  addLanguage: call<Languages>()(v.strictObject({ language })),
  /** Fills some of the empty cells by Google Translate; to be called until none is left. */
  draftLanguage: call<DraftProgress>()(v.strictObject({ language })),
};
