// Renders a text as it will arrive and says what is wrong with it, before anybody has it.

import { ownLanguageName } from '../../content/languages';
import { type Message, type MessageTemplate, messageOf } from '../../domain/invitation/message';
import type { LibraryText } from '../../domain/invitation/message-library';
import {
  claimObjections,
  fieldObjections,
  type Objections,
  readingHints,
} from '../../domain/invitation/template-guards';
import { done, type Outcome, type Problem } from '../../domain/problem';
import type { Settings } from '../../domain/settings/settings';
import { directionOf, spokenIn } from '../languages/read-spoken';
import type { Ports } from '../ports';
import { readSettings } from '../settings/read-settings';
import { expandedIn, type Library } from './message-library';
import { type SampleFacts, type SampleFamily, sampleSender } from './sample-values';

export interface TextAtHand {
  readonly text: LibraryText;
  readonly language: string;
  /** As a person has them now, whatever the sheet holds. */
  readonly words: MessageTemplate;
}

export interface CheckedText extends Objections {
  /** Undefined where it cannot be made. */
  readonly message: Message | undefined;
}

const rowFor = ({ channel, starred }: LibraryText, family: SampleFamily) => {
  const schools = [...new Set(family.children.map(({ school }) => school))].join(', ');
  if (channel !== 'email') return { FamilyName: '', SchoolName: schools };
  const [child] = family.children;
  return {
    FamilyName: family.familyName,
    SchoolName: schools,
    GuardianFirstName: family.guardianFirstName,
    ...(starred && child !== undefined ? { StudentFirstName: child.firstName } : {}),
  };
};

/** A block has no subject of its own. */
const withSubject = ({ what }: LibraryText, whole: MessageTemplate): MessageTemplate =>
  what === 'block' ? { ...whole, subject: '–' } : whole;

const rendered = (library: Library, atHand: TextAtHand, facts: CheckFacts): Outcome<Message> => {
  const { text, language, words } = atHand;
  // A block in a block would not be put in: there it is told as a field that nobody knows.
  const whole = text.what === 'block' ? done(words) : expandedIn(library, words, language);
  if (!whole.ok) return whole;
  const direction = directionOf(language);
  const row = { ...rowFor(text, facts.family), PreferredLanguage: ownLanguageName(language) };
  return messageOf(withSubject(text, whole.value), facts.sender, row, { tag: language, direction }, facts.family);
};

export interface CheckFacts {
  readonly settings: Settings;
  readonly sender: ReturnType<typeof sampleSender>;
  readonly family: SampleFamily;
}

/** What previews are made with, for one language. */
export const checkFacts = (
  ports: Ports,
  library: Library,
  { language, family }: { readonly language: string; readonly family: SampleFamily },
): Outcome<CheckFacts> => {
  const settings = readSettings(ports);
  if (!settings.ok) return settings;
  const facts: SampleFacts = {
    settings: settings.value,
    words: spokenIn(library.spoken, language)?.invitations?.words,
    today: ports.workbook.today(),
  };
  return done({ settings: settings.value, sender: sampleSender(facts), family });
};

/** Everything that can be said of the words by themselves, with a family’s values in them. */
export const checkText = (library: Library, atHand: TextAtHand, facts: CheckFacts): CheckedText => {
  const { text, words, language } = atHand;
  const message = rendered(library, atHand, facts);
  const { isHighImpact, thresholds } = facts.settings;
  const stops: readonly Problem[] = [
    ...fieldObjections(text, words),
    ...(message.ok ? [] : [message.problem]),
    ...claimObjections(words, isHighImpact),
  ];
  const hints = readingHints(words, language, {
    grade: thresholds.readingGrade,
    inflesz: thresholds.readingInflesz,
    words: thresholds.sentenceWords,
  });
  return { message: message.ok ? message.value : undefined, stops, hints };
};
