// The calls of the room *Messages*: the library of texts, one of them at a time, its preview and who approved it.
import * as v from 'valibot';
import { call } from './call';
import type { ToldProblem } from './invite-calls';

export type MessageChannel = 'email' | 'flyer' | 'agenda';
export type MessageKind = 'invitation' | 'notice';

/** How far a text is in one language. */
export type MessageState = {
  readonly language: string;
  /** `none` where nobody has worded it in the language yet; `doubled` where two rows of the sheet say different things. */
  readonly words: 'shipped' | 'translated' | 'district' | 'none' | 'doubled';
  /** Whether a named person must read it before it goes out. */
  readonly isWaiting: boolean;
  readonly approvedBy: string;
  readonly approvedOn: string;
};

export type MessageLine = {
  readonly key: string;
  /** Of the message that it is a text of: `T09`. */
  readonly id: string;
  readonly what: 'message' | 'own' | 'block';
  /** When it is sent, or what a message of the district’s own is called; the block’s own name for a block. */
  readonly name: string;
  /** `anonymous`, `flyer`, `pulse`; empty for the usual text. */
  readonly variant: string;
  readonly channel: MessageChannel;
  readonly states: readonly MessageState[];
};

export type MessageLanguageName = { readonly tag: string; readonly name: string };

export type Messages = {
  readonly lines: readonly MessageLine[];
  readonly languages: readonly MessageLanguageName[];
  readonly sheet: { readonly id: number; readonly name: string } | null;
};

/** A family whose values a preview has. Real ones are read when the message is opened. */
export type PreviewFamily = {
  readonly familyName: string;
  readonly guardianFirstName: string;
  readonly children: readonly { readonly firstName: string; readonly school: string }[];
};

export type OpenMessage = MessageLine & {
  readonly language: string;
  readonly languageName: string;
  readonly direction: 'ltr' | 'rtl';
  readonly audience: string;
  readonly kind: MessageKind;
  readonly subject: string;
  readonly body: string;
  /** Null where nothing ships in the language and nobody translated it. */
  readonly shipped: { readonly subject: string; readonly body: string } | null;
  /** The day on which families read it; empty for none (S55). */
  readonly reviewedOn: string;
  /** Of the text as it stands: one that somebody changed since is not written over. */
  readonly seen: string;
  /** What can be put into the text. */
  readonly fields: readonly string[];
  readonly blocks: readonly string[];
  /** Whether a part may repeat for each child. */
  readonly repeats: boolean;
  readonly hasSubject: boolean;
  /** The first is made up; the others are families of the lists. */
  readonly families: readonly PreviewFamily[];
  /** Of a block: the messages that use it in this language. */
  readonly usedBy: readonly string[];
  readonly languages: readonly MessageLanguageName[];
  readonly sheet: Messages['sheet'];
  readonly today: string;
};

export type MessagePreview = {
  /** Null where the text cannot be made into a message. */
  readonly message: { readonly subject: string; readonly html: string; readonly text: string } | null;
  readonly stops: readonly ToldProblem[];
  readonly hints: readonly ToldProblem[];
};

/** Why a message must not go out now, and what a person should weigh. */
export type MessageCheck = Pick<MessagePreview, 'stops' | 'hints'>;

const key = v.pipe(v.string(), v.minLength(1), v.maxLength(60));
const language = v.pipe(v.string(), v.minLength(1), v.maxLength(20));
const seen = v.pipe(v.string(), v.maxLength(20));
/** More than a cell holds is refused in words of its own, so that nothing that was typed is lost. */
const words = { subject: v.pipe(v.string(), v.maxLength(200_000)), body: v.pipe(v.string(), v.maxLength(200_000)) };
const name = v.pipe(v.string(), v.maxLength(200));
const child = v.strictObject({ firstName: name, school: name });
const family = v.strictObject({
  familyName: name,
  guardianFirstName: name,
  children: v.pipe(v.array(child), v.maxLength(30)),
});

export const messageCalls = {
  openMessages: call<Messages>()(v.strictObject({})),
  openMessage: call<OpenMessage>()(v.strictObject({ key, language })),
  /** Renders the words as they would arrive; writes nothing. */
  previewMessage: call<MessagePreview>()(v.strictObject({ key, language, ...words, family })),
  /** Whether it may go out in these languages as it is saved: its words, who approved them, and what the plan bears out. */
  checkMessage: call<MessageCheck>()(
    v.strictObject({
      key,
      languages: v.pipe(v.array(language), v.minLength(1), v.maxLength(100)),
      activity: v.optional(v.pipe(v.string(), v.maxLength(60))),
    }),
  ),
  saveMessage: call<OpenMessage>()(
    v.strictObject({
      key,
      language,
      ...words,
      reviewedOn: v.pipe(v.string(), v.regex(/^(\d{4}-\d{2}-\d{2})?$/)),
      seen,
    }),
  ),
  /** Back to the words that ship or that were translated. */
  resetMessage: call<OpenMessage>()(v.strictObject({ key, language, seen })),
  /** A named person has read the words as they stand, with their blocks (PV09). */
  approveMessage: call<OpenMessage>()(v.strictObject({ key, language, name, seen })),
  /** A message of the district’s own. */
  makeMessage: call<OpenMessage>()(
    v.strictObject({
      name,
      channel: v.picklist(['email', 'flyer', 'agenda']),
      kind: v.picklist(['invitation', 'notice']),
      language,
    }),
  ),
  deleteMessage: call<Messages>()(v.strictObject({ key })),
};
