// The words of a message in each language that it can go out in.
import { surveyOpens } from '../../domain/invitation/campaign';
import type { MessageTemplate } from '../../domain/invitation/message';
import type { LibraryText } from '../../domain/invitation/message-library';
import { done, type Outcome } from '../../domain/problem';
import type { Survey } from '../../domain/survey/survey';
import type { Ports } from '../ports';
import { type ApprovalOf, readMessageApprovals } from '../templates/message-approvals';
import {
  expandedIn,
  isApprovedApart,
  type Library,
  libraryText,
  readLibrary,
  textIn,
  toldOf,
} from '../templates/message-library';
import { type OpenLanguage, openLanguages } from './open-languages';

export interface WaveLanguage extends OpenLanguage {
  /** Its blocks in their places. */
  readonly template: MessageTemplate;
}

export interface WaveLanguages {
  readonly ready: readonly WaveLanguage[];
  /** Nobody has approved the text of this message in these (PV09). */
  readonly waiting: readonly WaveLanguage[];
  readonly text: LibraryText;
  readonly library: Library;
}

export interface MessageWish {
  readonly template: string;
  readonly survey: Survey | undefined;
}

/** What asks families to answer has words for each kind of survey; a reminder of one without names thanks whoever has answered. */
export const textKeyOf = ({ template, survey }: MessageWish): string => {
  if (template === surveyOpens) return `${template}.${survey?.purpose ?? 'pulse'}`;
  return template === 'T22' && survey?.mode !== 'confidential' ? 'T22.anonymous' : template;
};

interface Worded {
  readonly template: MessageTemplate;
  readonly approved: boolean;
}

/** Undefined where the message, or a block of it, has no words in the language. */
const wordedIn = (library: Library, text: LibraryText, tag: string, approvalOf: ApprovalOf): Worded | undefined => {
  const words = textIn(library, text, tag);
  if (!words.ok) return undefined;
  const whole = expandedIn(library, words.value, tag);
  if (!whole.ok) return undefined;
  const approved =
    !isApprovedApart(text, words.value) || approvalOf(tag, toldOf(text, whole.value, words.value.source)) !== undefined;
  return { template: whole.value, approved };
};

/** Refused where the message is none that the add-on or the Messages sheet knows. */
export const waveLanguages = (ports: Ports, wish: MessageWish): Outcome<WaveLanguages> => {
  const open = openLanguages(ports, wish.survey?.id ?? '');
  if (!open.ok) return open;
  const library = readLibrary(ports, open.value.spoken);
  if (!library.ok) return library;
  const text = libraryText(library.value, textKeyOf(wish));
  if (!text.ok) return text;
  const approvalOf = readMessageApprovals(ports);
  if (!approvalOf.ok) return approvalOf;
  const worded = open.value.languages.flatMap((language) => {
    const own = wordedIn(library.value, text.value, language.tag, approvalOf.value);
    return own === undefined ? [] : [{ ...own, language: { ...language, template: own.template } }];
  });
  const those = (approved: boolean) =>
    worded.filter((one) => one.approved === approved).map(({ language }) => language);
  return done({ ready: those(true), waiting: those(false), text: text.value, library: library.value });
};
