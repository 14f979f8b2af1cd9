// The message of a family that no mail reaches, as it stands on its letter or is read aloud on the phone.
import type { FrozenContent } from '../../domain/invitation/campaign';
import type { Message } from '../../domain/invitation/message';
import type { LogEntry } from '../../domain/invitation/send-log';
import { done, type Outcome } from '../../domain/problem';
import { composeMessage } from '../invite/compose-message';
import type { LinkOf } from '../invite/own-links';

export interface FamilyMessage extends Pick<Message, 'subject' | 'text'> {
  readonly tag: string;
  readonly direction: 'ltr' | 'rtl';
}

/** The languages that the campaign was confirmed with; each was approved (PV09). */
export const spokenTags = ({ languages }: FrozenContent): readonly string[] => Object.keys(languages);

/** The family's language where the campaign has it; else English, or what it was confirmed in. */
export const letterLanguage = (content: FrozenContent, language: string): string => {
  const tags = spokenTags(content);
  return tags.includes(language) ? language : tags.includes('en') ? 'en' : (tags[0] ?? '');
};

/** The very message that the mail would have been, in the language. */
export const familyMessage = (
  content: FrozenContent,
  entry: LogEntry,
  { tag, linkOf }: { readonly tag: string; readonly linkOf: LinkOf },
): Outcome<FamilyMessage> => {
  const message = composeMessage(content, { ...entry, language: tag }, (link) => linkOf(link, entry));
  if (!message.ok) return message;
  const { subject, text } = message.value;
  return done({ tag, direction: content.languages[tag]?.direction ?? 'ltr', subject, text });
};
