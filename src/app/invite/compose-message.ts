// Makes the message of one recipient unit out of the content that was confirmed.

import { ownLanguageName } from '../../content/languages';
import type { FrozenContent } from '../../domain/invitation/campaign';
import { listOf } from '../../domain/invitation/invitation-words';
import { type Message, messageOf } from '../../domain/invitation/message';
import type { RecipientUnit } from '../../domain/invitation/recipient-unit';
import { type Outcome, refused } from '../../domain/problem';
import type { Roster } from '../../domain/roster/roster';
import type { ReadyLanguage } from './ready-languages';

export interface MessageRow {
  readonly language: string;
  readonly familyName: string;
  /** As the message names them. */
  readonly schools: string;
}

/** The schools of the unit as its language lists them: `Alder and Birch`. */
export const schoolsText = (
  { schools, language }: RecipientUnit,
  { roster, ready }: { readonly roster: Roster; readonly ready: readonly ReadyLanguage[] },
): string => {
  const names = schools.map((school) => roster.schools.find(({ id }) => id === school)?.name ?? school);
  const words = ready.find(({ tag }) => tag === language)?.invitations.words;
  return words === undefined ? names.join(', ') : listOf(names, words);
};

/**
 * The message as it will arrive; refused where the confirmed content has no words in the language. `linkOf` makes the unit's own link;
 * without it the link of a confidential survey has a code that is nobody's, as staff see and test it (PV12).
 */
export const composeMessage = (
  content: FrozenContent,
  { language, familyName, schools }: MessageRow,
  linkOf: (link: string) => string = (link) => link,
): Outcome<Message> => {
  // Only what is its own: `constructor` in a cell of the log is no language.
  const frozen = Object.keys(content.languages).includes(language) ? content.languages[language] : undefined;
  if (frozen === undefined)
    return refused('invite.no-words', {
      language: ownLanguageName(language),
    });
  const row = { FamilyName: familyName, SchoolName: schools };
  const sender = { ...frozen.sender, SurveyLink: linkOf(frozen.sender.SurveyLink) };
  return messageOf(frozen, sender, row, { tag: language, direction: frozen.direction });
};
