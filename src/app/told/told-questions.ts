// The questions of a survey in the language in which families are told of them.
import { doNotKnow, type QuestionWording, type SurveyQuestion } from '../../domain/survey/survey-question';
import { type ToldResult, toldResult } from '../../domain/tally/told/told-result';
import { spokenIn } from '../languages/read-spoken';
import type { ToldSource } from './read-told';

/** As the bank words it, for a language that the survey has no form in; undefined where a word is missing, or where the choices are the survey's own. */
const bankWording = ({ spoken: { bank } }: ToldSource, asked: SurveyQuestion, language: string) => {
  const banked = bank.questions.find(({ code }) => code === asked.code);
  const set = banked?.options === undefined ? undefined : bank.optionSets[banked.options];
  const title = banked?.text[language];
  if (!title || set?.from !== undefined) return undefined;
  const choices = asked.choices.map((code) =>
    code === doNotKnow ? (banked?.doNotKnow?.[language] ?? '') : (set?.labels[language]?.[Number(code) - 1] ?? ''),
  );
  return choices.includes('') ? undefined : { title, choices };
};

const wordingIn = (source: ToldSource, asked: SurveyQuestion, language: string): QuestionWording | undefined =>
  asked.wording[language] ?? bankWording(source, asked, language);

/** What can be told in the language, in the order of the form; a question that nobody worded in it is left out. */
export const toldResults = (source: ToldSource, language: string): readonly ToldResult[] => {
  const texts = spokenIn(source.spoken, language)?.told;
  if (texts === undefined) return [];
  return source.asked.flatMap((asked) => {
    const figures = source.figures.find(({ question }) => question === asked.code);
    const wording = wordingIn(source, asked, language);
    if (figures === undefined || wording === undefined) return [];
    const choices = asked.choices.flatMap((code, at) =>
      code === doNotKnow ? [] : [{ code, label: wording.choices[at] || code }],
    );
    return toldResult({ title: wording.title, choices, figures }, texts) ?? [];
  });
};
