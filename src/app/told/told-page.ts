// The page that tells families what was heard, made of what was published and of what staff chose.

import { longDay } from '../../domain/invitation/invitation-words';
import { done, type Outcome, refused } from '../../domain/problem';
import { type ToldPage, toldPage, toldText } from '../../domain/tally/told/told-page';
import { familiesHeard } from '../../domain/tally/told/told-result';
import { languageValue } from '../languages/language-value';
import { directionOf, spokenIn } from '../languages/read-spoken';
import type { Ports } from '../ports';
import { invitedAbout } from './count-invited';
import { canTellIn, readTold } from './read-told';
import { toldPlans } from './told-plans';
import { toldResults } from './told-questions';
import { toldQuotes } from './told-quotes';

export interface ToldWish {
  readonly surveyId: string;
  readonly language: string;
  /** The codes of the results to tell. */
  readonly results: readonly string[];
  readonly withPlans: boolean;
  /** With what families wrote, as far as staff let it out. */
  readonly withQuotes: boolean;
}

export interface MadePage {
  readonly page: ToldPage;
  readonly direction: 'ltr' | 'rtl';
}

/**
 * The page in the language. Refused in a language that nobody
 * approved (PV09), and where a result can not be told any more.
 */
export const makeToldPage = (ports: Ports, wish: ToldWish): Outcome<MadePage> => {
  const read = readTold(ports, wish.surveyId);
  if (!read.ok) return read;
  const source = read.value;
  const { language } = wish;
  const words = spokenIn(source.spoken, language);
  if (!canTellIn(source, language) || words?.told === undefined || words.invitations === undefined)
    return refused('told.not-approved', { language: languageValue(language) });
  const results = toldResults(source, language).filter(({ code }) => wish.results.includes(code));
  if (results.length < new Set(wish.results).size) return refused('told.result-gone');
  if (results.length === 0) return refused('told.nothing-chosen');
  const families = familiesHeard(source.figures);
  const asked = invitedAbout(ports, wish.surveyId, {
    answered: families,
    minGroupSize: source.settings.minGroupSize,
  });
  if (!asked.ok) return asked;
  const { words: lines } = words.invitations;
  const quotes = wish.withQuotes ? toldQuotes(ports, wish.surveyId, language) : done([]);
  if (!quotes.ok) return quotes;
  const days = source.figures.map(({ on }) => on).sort();
  const page = toldPage(words.told, {
    question: words.screen?.titles[source.survey.purpose] ?? '',
    families,
    asked: asked.value,
    day: longDay(days[days.length - 1] ?? ports.workbook.today(), lines),
    results,
    quotes: quotes.value,
    plans: wish.withPlans ? toldPlans(source.record, wish.surveyId, (day) => longDay(day, lines)) : [],
    contact: source.settings.contact,
    district: source.settings.districtName,
    help: lines.InterpreterLine,
  });
  return done({ page, direction: directionOf(language, source.approvals.languages) });
};

/** The same as plain paragraphs, for the message that closes the loop (T12). */
export const tellAsText = (
  ports: Ports,
  wish: ToldWish,
): Outcome<{ readonly text: string; readonly direction: 'ltr' | 'rtl' }> => {
  const made = makeToldPage(ports, wish);
  return made.ok ? done({ text: toldText(made.value.page), direction: made.value.direction }) : made;
};
