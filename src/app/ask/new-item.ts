// A question as it is put into a form.
import { isOwnCode } from '../../domain/survey/own-question';
import type { BankItem } from '../../domain/survey/question-bank';
import type { SurveyQuestion } from '../../domain/survey/survey-question';
import type { NewFormItem } from '../forms-port';
import { type SpokenHere, spokenIn } from '../languages/read-spoken';
import { smallPrint } from './small-print';

/** How a question of staff's own is answered. */
const itemOf = ({ kind }: SurveyQuestion): BankItem =>
  kind === 'multi' ? 'checkbox' : kind === 'open' ? 'paragraph' : 'choice';

/** The title and the choices as they are written down; how it is answered, and the small print, as the bank says. */
export const newItem = (
  { language, spoken }: { readonly language: string; readonly spoken: SpokenHere },
  question: SurveyQuestion,
): NewFormItem => {
  const banked = spoken.bank.questions.find(({ code }) => code === question.code);
  if (banked === undefined && !isOwnCode(question.code)) throw new Error('a question of the survey is not in the bank');
  const wording = question.wording[language];
  return {
    kind: banked?.item ?? itemOf(question),
    title: wording?.title ?? '',
    choices: wording?.choices ?? [],
    ownChoice: question.takesOther,
    required: banked?.required === true,
    ...(banked === undefined ? {} : smallPrint(banked, { language, texts: spokenIn(spoken, language)?.screen })),
  };
};
