// A question in the words that its language has now, where those changed after a form was made with others.
import { isOwnText } from './own-texts';
import type { BankQuestion, OptionSet, QuestionBank } from './question-bank';
import { noneOfThese } from './survey-draft';
import { doNotKnow, type QuestionWording, type SurveyQuestion } from './survey-question';

const field = /\{\{\w+\}\}/;

/** What a form has where the bank's text has a field; undefined where its words are others by now. */
const filledIn = (text: string, title: string): string | undefined => {
  const [before = '', after = ''] = text.split(field);
  const isFilled = title.length >= before.length + after.length && title.startsWith(before) && title.endsWith(after);
  return isFilled ? title.slice(before.length, title.length - after.length) : undefined;
};

/** One value serves all languages, so that any whose words stayed the same tells it. */
const titleOf = ({ text }: BankQuestion, { wording }: SurveyQuestion, language: string): string => {
  const now = text[language] ?? '';
  if (!field.test(now)) return now;
  const values = Object.entries(wording).flatMap(([tag, { title }]) => filledIn(text[tag] ?? '', title) ?? []);
  return values[0] === undefined ? '' : now.replace(field, () => values[0] ?? '');
};

const choiceOf = (
  { doNotKnow: unsure }: BankQuestion,
  set: OptionSet | undefined,
  { language, code, before }: { readonly language: string; readonly code: string; readonly before: string },
): string => {
  const labels = set?.labels[language] ?? [];
  if (code === doNotKnow && unsure !== undefined) return unsure[language] ?? '';
  if (set?.from === undefined) return labels[Number(code) - 1] ?? '';
  return code === noneOfThese ? (labels[0] ?? '') : before;
};

/**
 * The question as the bank words it now in the language: an empty text where it has none any more. What staff wrote for the survey, and
 * choices that come from the workbook, stay as they are.
 */
export const rewordedIn = (question: SurveyQuestion, bank: QuestionBank, language: string): QuestionWording => {
  const there = question.wording[language] ?? { title: '', choices: [] };
  const banked = bank.questions.find(({ code }) => code === question.code);
  if (isOwnText(question.code)) return there;
  if (banked === undefined) return { ...there, title: '' };
  const set = banked.options === undefined ? undefined : bank.optionSets[banked.options];
  return {
    ...there,
    title: titleOf(banked, question, language),
    choices: question.choices.map((code, at) =>
      choiceOf(banked, set, { language, code, before: there.choices[at] ?? '' }),
    ),
  };
};
