// What there is to tell families of a survey, and in which languages.
import { homeLanguages } from '../../content/languages';
import { done, type Outcome } from '../../domain/problem';
import { wordingFor } from '../../domain/survey/survey-question';
import { mostResults, mostTelling } from '../../domain/tally/told/told-result';
import type { ToldHome, ToldLanguage } from '../../rpc/told-calls';
import { directionOf } from '../languages/read-spoken';
import type { Ports } from '../ports';
import { staffLanguage } from '../sheets/our-sheets';
import { canTellIn, readTold, type ToldSource } from './read-told';
import { toldPlans } from './told-plans';
import { toldResults } from './told-questions';
import { toldQuotes } from './told-quotes';

const named = ({ approvals }: ToldSource, tag: string): ToldLanguage => ({
  tag,
  name: [...homeLanguages, ...approvals.languages].find((one) => one.tag === tag)?.name ?? tag,
  direction: directionOf(tag, approvals.languages),
});

/** The results in the wished language, or in the staff's own, or in the first that families can be told in. */
export const openTold = (
  ports: Ports,
  { surveyId, language: wished }: { readonly surveyId: string; readonly language: string },
): Outcome<ToldHome> => {
  const read = readTold(ports, surveyId);
  if (!read.ok) return read;
  const source = read.value;
  const ready = source.languages.filter((tag) => canTellIn(source, tag));
  const language = [wished, staffLanguage(ports), ...ready].find((tag) => ready.includes(tag)) ?? '';
  const quotes = toldQuotes(ports, surveyId, language);
  if (!quotes.ok) return quotes;
  const results = toldResults(source, language);
  const telling = mostTelling(results);
  const { record, asked } = source;
  const titleFor = (code: string): string =>
    wordingFor(
      asked.find((one) => one.code === code),
      staffLanguage(ports),
    ).title;
  return done({
    languages: ready.map((tag) => named(source, tag)),
    waiting: source.languages.filter((tag) => !ready.includes(tag)).map((tag) => named(source, tag)),
    language,
    results: results.map(({ code, title, sentence }) => ({
      code,
      title: titleFor(code) || title,
      sentence,
      telling: telling.includes(code),
    })),
    most: mostResults,
    withheld: Math.max(0, source.figures.filter(({ kind }) => kind !== 'open').length - results.length),
    plans: toldPlans(record, surveyId, (day) => day).length,
    quotes: quotes.value,
    planSheet: record === undefined ? null : { id: record.id, name: record.words.name },
  });
};
