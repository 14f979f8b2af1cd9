// What families wrote of a survey, as far as it may stand on the page that they are told.
import { ownLanguageName } from '../../content/languages';
import type { Quote } from '../../domain/comments/quote';
import { done, type Outcome } from '../../domain/problem';
import { quotesToShare } from '../comments/quotes';
import type { Ports } from '../ports';

/** So many have room on one page, each of so many letters. */
const most = { quotes: 3, letters: 240 } as const;

/** In the language of the page, so that its readers can read them. */
export const toldQuotes = (ports: Ports, surveyId: string, language: string): Outcome<readonly Quote[]> => {
  const quotes = quotesToShare(ports, { surveyId });
  if (!quotes.ok) return quotes;
  const own = quotes.value.get(ownLanguageName(language)) ?? [];
  return done(own.filter(({ length }) => length <= most.letters).slice(0, most.quotes));
};
