// A counted question with its published figures, as pages and screens show it.
import { doNotKnow } from '../../../domain/survey/survey-question';
import type { HeardQuestion } from '../../../domain/tally/page/heard-page';
import { otherCode } from '../../../domain/tally/tally-question';
import type { NamedQuestion } from './heard-source';

/** With its choices in the order of the form, and `other` last where families wrote an answer of their own. */
export const heardQuestion = (
  { question, title, labels, grid }: NamedQuestion,
  figures: HeardQuestion['figures'],
  other: string,
): HeardQuestion => {
  const own = question.choices.filter(({ code }) => code !== doNotKnow);
  const choices = question.kind === 'open' || question.kind === 'number' ? [] : own;
  const hasOther = figures.whole.state === 'shown' && figures.whole.figures[otherCode] !== undefined;
  const listed = choices.map(({ code }) => ({ code, label: labels[code] ?? code }));
  const all = hasOther ? [...listed, { code: otherCode, label: other }] : listed;
  return { title, figures, choices: all, ...(grid === undefined ? {} : { grid }) };
};
