// Questions that staff write: what keeps one from being asked, and those of earlier surveys.
import { questionBank } from '../../content/survey';
import { done, type Outcome, type Problem } from '../../domain/problem';
import { type OwnQuestion, ownAsked, ownFault, ownLimits } from '../../domain/survey/own-question';
import { questionsOf, questionsShape } from '../../domain/survey/survey-question';
import { languageValue } from '../languages/language-value';
import type { Ports } from '../ports';
import { readSheet } from '../sheets/our-sheets';

/** Long enough to tell which question is meant. */
const shownText = 80;

/** Undefined where the question can be asked in all these languages. */
export const ownProblem = (question: OwnQuestion, languages: readonly string[]): Problem | undefined => {
  const fault = ownFault(question, { languages, bank: questionBank });
  if (fault === undefined) return undefined;
  const text = Object.values(question.text).find((one) => one.trim() !== '') ?? '';
  const language = languageValue(fault.language);
  return { code: `ask.own-${fault.fault}`, values: { ...ownLimits, language, text: text.slice(0, shownText) } };
};

/** Those of earlier surveys, as they were worded last. In the Forms editor there are none. */
export const earlierOwnQuestions = (ports: Ports): Outcome<readonly OwnQuestion[]> => {
  if (!ports.workbook.isThere()) return done([]);
  const sheet = readSheet(ports, questionsShape);
  if (!sheet.ok) return sheet;
  return done(sheet.value === undefined ? [] : ownAsked(questionsOf(sheet.value.table), questionBank));
};
