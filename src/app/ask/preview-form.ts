// Shows a form as a family will see it, before there is one.
import { homeLanguages } from '../../content/languages';
import { firstScreenTexts, questionBank, surveyLanguages } from '../../content/survey';
import { done, type Outcome, refused } from '../../domain/problem';
import { firstScreenOf } from '../../domain/survey/first-screen';
import type { SurveyPurpose } from '../../domain/survey/survey';
import { draftSurvey } from '../../domain/survey/survey-draft';
import type { FormPreview } from '../../rpc/ask-calls';
import type { Ports } from '../ports';
import { checkedQuestions, schoolsFor } from './start-survey';
import { firstScreenFacts, readBuildingFacts } from './survey-building';

export interface PreviewWish {
  readonly purpose: SurveyPurpose;
  readonly questions: readonly string[];
  readonly language: string;
  readonly askSchool: boolean;
}

/** What the form in the language would say and ask; refused where it could not be made. */
export const previewForm = (ports: Ports, wish: PreviewWish): Outcome<FormPreview> => {
  const { purpose, language, askSchool } = wish;
  const known = surveyLanguages.find((one) => one === language);
  if (known === undefined) return refused('ask.no-texts', { language });
  const chosen = checkedQuestions(purpose, wish.questions);
  if (!chosen.ok) return chosen;
  const facts = readBuildingFacts(ports);
  if (!facts.ok) return facts;
  const schools = schoolsFor(ports, { askSchool }, facts.value.settings);
  if (!schools.ok) return schools;
  const withSchools = schools.value === undefined ? {} : { schools: schools.value };
  const draft = draftSurvey(questionBank, { purpose, languages: [language], ...chosen.value, ...withSchools });
  const codes = draft.map(({ code }) => code);
  const { title, description, confirmation } = firstScreenOf(
    firstScreenTexts(known),
    firstScreenFacts(facts.value, { purpose, language, codes }),
  );
  return done({
    language,
    direction: homeLanguages.find(({ tag }) => tag === language)?.direction ?? 'ltr',
    title,
    paragraphs: description.split('\n\n'),
    questions: draft.map(({ wording, item, required, ownChoice }) => ({
      title: wording[language]?.title ?? '',
      choices: wording[language]?.choices ?? [],
      ownChoice,
      item,
      required,
    })),
    confirmation,
  });
};
