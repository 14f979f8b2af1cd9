// The questions of a purpose that a survey may be made of.
import { questionBank } from '../../content/survey';
import { done, type Outcome } from '../../domain/problem';
import { minutesFor } from '../../domain/survey/first-screen';
import type { SurveyPurpose } from '../../domain/survey/survey';
import { draftSurvey, mostOpen, mostQuestions } from '../../domain/survey/survey-draft';
import type { OfferedQuestions } from '../../rpc/ask-calls';
import type { Ports } from '../ports';
import { staffLanguage } from '../sheets/our-sheets';

/** In the staff's language, with how long it takes a family to answer so many. */
export const offerQuestions = (ports: Ports, purpose: SurveyPurpose): Outcome<OfferedQuestions> => {
  const language = staffLanguage(ports);
  const draft = draftSurvey(questionBank, { purpose, languages: [language] });
  return done({
    questions: draft.map(({ code, kind, wording }) => ({
      code,
      text: wording[language]?.title ?? '',
      choices: wording[language]?.choices ?? [],
      open: kind === 'open',
    })),
    most: mostQuestions,
    mostOpen,
    minutes: Array.from({ length: mostQuestions + 1 }, (_, count) => minutesFor(count)),
  });
};
