// The calls by which staff reach the families that no mail reaches: letters to print, and a list to phone.
import * as v from 'valibot';
import { handOutcomes } from '../domain/reach/by-hand';
import { call } from './call';

const id = v.pipe(v.string(), v.minLength(1), v.maxLength(80));
const key = v.pipe(v.string(), v.minLength(1), v.maxLength(200));

/** Which of a campaign's families: all, those of a school, or those of a language. `id` is empty for all. */
const wish = v.strictObject({
  campaign: id,
  by: v.picklist(['everyone', 'school', 'language']),
  id: v.pipe(v.string(), v.maxLength(120)),
});

export type ByHandWish = Omit<v.InferOutput<typeof wish>, 'campaign'>;

export type HandFiguresView = { readonly done: number; readonly todo: number };

export type ByHandMessage = {
  readonly key: string;
  readonly familyName: string;
  readonly schools: string;
  readonly phone: string;
  readonly language: string;
  /** Why no mail reaches them, and what became of calls so far, a line each. */
  readonly notes: readonly string[];
  /** `yyyy-mm-dd`, or empty while it is to do. */
  readonly day: string;
};

export type ReachView = {
  readonly campaign: string;
  /** Confirmed in another workbook: it can be read, and nothing of it is marked. */
  readonly copied: boolean;
  readonly figures: { readonly letter: HandFiguresView; readonly call: HandFiguresView };
  /** Those that were asked for, to do first; at most 200 of each. */
  readonly letters: readonly ByHandMessage[];
  readonly calls: readonly ByHandMessage[];
  /** How many of those asked for are to do. */
  readonly lettersToDo: number;
  readonly callsToDo: number;
  /** So many letters are one page to print. */
  readonly lettersAPage: number;
  /** Barred or opted out since it was confirmed. */
  readonly heldBack: number;
  readonly schools: readonly { readonly id: string; readonly name: string }[];
  readonly languages: readonly { readonly id: string; readonly name: string }[];
};

export type ScriptText = {
  readonly language: string;
  readonly tag: string;
  readonly direction: 'ltr' | 'rtl';
  readonly subject: string;
  readonly text: string;
};

export type CallScript = {
  /** What to do on the phone, step by step, in the language of the staff. */
  readonly steps: readonly string[];
  /** The message in the family's language where it has one that was approved, and in the staff's. */
  readonly texts: readonly ScriptText[];
  /** The family's own link, to read aloud or to send. */
  readonly link: string;
};

export const reachCalls = {
  openReach: call<ReachView>()(wish),
  /** What a person did about these families. Once more, or by a second person, it changes nothing. */
  markByHand: call<ReachView>()(
    v.strictObject({
      ...wish.entries,
      keys: v.pipe(v.array(key), v.minLength(1), v.maxLength(500)),
      outcome: v.picklist(handOutcomes),
    }),
  ),
  openCallScript: call<CallScript>()(v.strictObject({ campaign: id, key })),
  /** Opens the letters to do, from this one of them on, on a page of their own; answers whose they are. */
  printLetters: call<{ readonly keys: readonly string[] }>()(
    v.strictObject({ ...wish.entries, from: v.pipe(v.number(), v.safeInteger(), v.minValue(0)) }),
  ),
  /** Opens the names and numbers of one school or one language on a page of their own. */
  printCalls: call<{ readonly shown: true }>()(
    v.strictObject({ campaign: id, by: v.picklist(['school', 'language']), id: v.pipe(v.string(), v.maxLength(120)) }),
  ),
};
