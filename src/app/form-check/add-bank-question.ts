// Puts a question of the bank into the form that is open in the Forms editor.
import { firstScreenTexts, questionBank, surveyLanguages } from '../../content/survey';
import { done, type Outcome, refused } from '../../domain/problem';
import { surveyPurposes } from '../../domain/survey/survey';
import { draftSurvey } from '../../domain/survey/survey-draft';
import { bankFor } from '../ask/draft-wish';
import { smallPrint } from '../ask/small-print';
import type { Ports } from '../ports';

/** No partner is known here whose name a question could hold. */
const bank = bankFor({}, questionBank);

/** At the end of the form, worded in the language; refused where it stands there already, in whatever language. */
export const addBankQuestion = (
  { forms }: Ports,
  { code, language }: { readonly code: string; readonly language: string },
): Outcome<{ readonly title: string }> => {
  const form = forms.openOne();
  if (form === undefined) return refused('form.no-form');
  const known = surveyLanguages.find((one) => one === language);
  const banked = bank.questions.find((question) => question.code === code);
  const draft = surveyPurposes
    .flatMap((purpose) => draftSurvey(bank, { purpose, languages: surveyLanguages }))
    .find((question) => question.code === code);
  const wording = known === undefined ? undefined : draft?.wording[known];
  if (draft === undefined || known === undefined || wording === undefined) return refused('ask.questions-unknown');
  const titles = Object.values(draft.wording).map(({ title }) => title);
  if (form.items().some(({ title }) => titles.includes(title)))
    return refused('form.already-there', { question: wording.title });
  form.add({
    kind: draft.item,
    title: wording.title,
    choices: wording.choices,
    ownChoice: draft.ownChoice,
    required: false,
    ...(banked === undefined ? {} : smallPrint(banked, { language: known, texts: firstScreenTexts(known) })),
  });
  return done({ title: wording.title });
};
