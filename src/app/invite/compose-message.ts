// Makes the message of one recipient unit out of the content that was confirmed.

import { ownLanguageName } from '../../content/languages';
import type { FrozenContent } from '../../domain/invitation/campaign';
import { listOf } from '../../domain/invitation/invitation-words';
import type { ChildValues } from '../../domain/invitation/merge-sections';
import { type Message, messageOf } from '../../domain/invitation/message';
import type { RecipientUnit } from '../../domain/invitation/recipient-unit';
import { type Outcome, refused } from '../../domain/problem';
import type { Roster } from '../../domain/roster/roster';
import type { WaveLanguage } from './wave-languages';

export interface MessageRow {
  readonly language: string;
  readonly familyName: string;
  /** As the message names them. */
  readonly schools: string;
  readonly guardianFirstName: string;
  /** Those whom the message is about; none where it names nobody. */
  readonly children: readonly ChildValues[];
}

/** The schools of the unit as its language lists them: `Alder and Birch`. */
export const schoolsText = (
  { schools, language }: Pick<RecipientUnit, 'schools' | 'language'>,
  { roster, ready }: { readonly roster: Roster; readonly ready: readonly WaveLanguage[] },
): string => {
  const names = schools.map((school) => roster.schools.find(({ id }) => id === school)?.name ?? school);
  const words = ready.find(({ tag }) => tag === language)?.words;
  return words === undefined ? names.join(', ') : listOf(names, words);
};

/** The children that the message may name; none where its texts name nobody (PV28). */
export const childrenOf = (
  { children }: Pick<RecipientUnit, 'children'>,
  { names }: { readonly names: boolean },
): readonly ChildValues[] => (names ? children.map(({ firstName, school }) => ({ firstName, school })) : []);

/** What the message of a unit is made of before it has a row in the log. */
export const rowOf = (
  unit: RecipientUnit,
  plan: { readonly roster: Roster; readonly ready: readonly WaveLanguage[]; readonly names: boolean },
): MessageRow => ({
  language: unit.language,
  familyName: unit.familyName,
  schools: schoolsText(unit, plan),
  guardianFirstName: unit.guardianFirstName,
  children: childrenOf(unit, plan),
});

/** Where the message is about several children, only a section names them. */
const onlyChild = (children: readonly ChildValues[]): string =>
  children.length === 1 ? (children[0]?.firstName ?? '') : '';

/**
 * The message as it will arrive; refused where the confirmed content has no words in the language. `linkOf` makes the unit's own link;
 * without it the link of a confidential survey has a code that is nobody's, as staff see and test it (PV12). `logo` is the address by
 * which the mail shows the district's logo.
 */
export const composeMessage = (
  content: FrozenContent,
  { language, familyName, schools, guardianFirstName, children }: MessageRow,
  linkOf: (link: string) => string = (link) => link,
  logo?: string,
): Outcome<Message> => {
  // Only what is its own: `constructor` in a cell of the log is no language.
  const frozen = Object.keys(content.languages).includes(language) ? content.languages[language] : undefined;
  if (frozen === undefined)
    return refused('invite.no-words', {
      language: ownLanguageName(language),
    });
  const row = {
    FamilyName: familyName,
    SchoolName: schools,
    GuardianFirstName: guardianFirstName,
    PreferredLanguage: ownLanguageName(language),
    StudentFirstName: onlyChild(children),
  };
  const picture = logo === undefined ? {} : { logo: { src: logo, alt: content.logo ?? '' } };
  const { SurveyLink } = frozen.sender;
  const sender = SurveyLink === undefined ? frozen.sender : { ...frozen.sender, SurveyLink: linkOf(SurveyLink) };
  return messageOf(frozen, sender, row, { tag: language, direction: frozen.direction }, { children, ...picture });
};
