// What stands under a question of the bank, and which answers it takes.
import { type FirstScreenTexts, filled } from '../../domain/survey/first-screen';
import type { BankQuestion } from '../../domain/survey/question-bank';
import type { NewFormItem } from '../forms-port';

/** The help text and the check of numbers, in the language of the form. */
export const smallPrint = (
  { help, wholeNumber }: BankQuestion,
  { language, texts }: { readonly language: string; readonly texts: FirstScreenTexts | undefined },
): Pick<NewFormItem, 'help' | 'wholeNumber'> => {
  const text = help?.[language];
  const words =
    wholeNumber === undefined || texts === undefined ? undefined : filled(texts.wholeNumber, { ...wholeNumber });
  return {
    ...(text === undefined || text === '' ? {} : { help: text }),
    ...(wholeNumber === undefined || words === undefined ? {} : { wholeNumber: { ...wholeNumber, words } }),
  };
};
