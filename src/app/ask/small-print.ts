// What stands under a question of the bank, and which answers it takes.
import { firstScreenTexts, surveyLanguages } from '../../content/survey';
import { filled } from '../../domain/survey/first-screen';
import type { BankQuestion } from '../../domain/survey/question-bank';
import type { NewFormItem } from '../forms-port';

/** The help text and the check of numbers, in the language of the form. */
export const smallPrint = (
  { help, wholeNumber }: BankQuestion,
  language: string,
): Pick<NewFormItem, 'help' | 'wholeNumber'> => {
  const known = surveyLanguages.find((one) => one === language);
  const text = help?.[language];
  const words =
    wholeNumber === undefined || known === undefined
      ? undefined
      : filled(firstScreenTexts(known).wholeNumber, { ...wholeNumber });
  return {
    ...(text === undefined ? {} : { help: text }),
    ...(wholeNumber === undefined || words === undefined ? {} : { wholeNumber: { ...wholeNumber, words } }),
  };
};
