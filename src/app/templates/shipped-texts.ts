// The texts of messages that ship, and the same in a language that the district translated.

import { templateFor } from '../../content/invitations';
import { planWords } from '../../content/plan';
import { blockTextId, messageTextId } from '../../content/spoken/message-texts';
import { surveyLanguages } from '../../content/survey';
import { shippedBlocks, shippedTemplates, templateCatalog } from '../../content/templates';
import { surveyOpens } from '../../domain/invitation/campaign';
import type { MessageTemplate } from '../../domain/invitation/message';
import { type LibraryText, textOfBlock, textsOfTemplate } from '../../domain/invitation/message-library';
import { templateKey } from '../../domain/invitation/template-sheet';
import { surveyPurposes } from '../../domain/survey/survey';
import { type SpokenHere, spokenIn } from '../languages/read-spoken';

export const blockNames: readonly string[] = Object.keys(shippedBlocks.en);

/** Every text that ships, messages in the order of the plan's year, then the blocks. */
export const shippedLibrary = (): readonly LibraryText[] => [
  ...Object.values(templateCatalog).flatMap((meta) =>
    textsOfTemplate(meta, meta.id === surveyOpens ? surveyPurposes : []),
  ),
  ...blockNames.map(textOfBlock),
];

export interface BaseText extends MessageTemplate {
  readonly from: 'shipped' | 'translated';
  /** The English that a translation stands for. */
  readonly source: string;
}

/** The invitation to a survey has its words with the language, and is approved with it. */
const surveyText = (spoken: SpokenHere, { variant }: LibraryText, language: string): BaseText | undefined => {
  const known = spokenIn(spoken, language)?.invitations;
  const purpose = surveyPurposes.find((one) => one === variant);
  if (known === undefined || purpose === undefined) return undefined;
  return { ...templateFor(known, purpose), from: isShipped(language) ? 'shipped' : 'translated', source: '' };
};

const isShipped = (language: string): boolean => surveyLanguages.some((one) => one === language);

const shippedText = ({ key, what }: LibraryText, language: string): MessageTemplate | undefined => {
  const tag = surveyLanguages.find((one) => one === language);
  if (tag === undefined) return undefined;
  if (what !== 'block') return shippedTemplates[tag][key];
  const body = shippedBlocks[tag][key];
  return body === undefined ? undefined : { subject: '', body };
};

const translatedText = (
  { translated }: SpokenHere,
  { key, what }: LibraryText,
  language: string,
): MessageTemplate | undefined => {
  const texts = translated.find(({ tag }) => tag === language)?.texts;
  const subject = what === 'block' ? '' : texts?.get(messageTextId(key, 'subject'));
  const body = texts?.get(what === 'block' ? blockTextId(key) : messageTextId(key, 'body'));
  return subject === undefined || body === undefined ? undefined : { subject, body };
};

/** What the text is where the district has written nothing of its own; undefined where nothing ships and nobody has translated it. */
export const baseText = (spoken: SpokenHere, text: LibraryText, language: string): BaseText | undefined => {
  if (text.what === 'own') return undefined;
  if (text.id === surveyOpens) return surveyText(spoken, text, language);
  const shipped = shippedText(text, language);
  if (shipped !== undefined) return { ...shipped, from: 'shipped', source: '' };
  const [words, english] = [translatedText(spoken, text, language), shippedText(text, 'en')];
  if (words === undefined) return undefined;
  return { ...words, from: 'translated', source: english === undefined ? '' : `${english.subject}\n${english.body}` };
};

/** Subjects that the plan writes into the sheet by itself: they are nobody's wording. */
export const isPlanSubject = ({ id }: LibraryText, subject: string): boolean =>
  Object.values(planWords).some(({ messages }) => {
    const planned = Object.entries(messages.kinds).find(([kind]) => templateKey(kind) === templateKey(id));
    return planned?.[1].subject === subject;
  });
