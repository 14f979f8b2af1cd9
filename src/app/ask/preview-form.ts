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
import { isFew, readBuildingFacts } from './survey-building';

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
  const { settings, languages } = facts.value;
  const schools = schoolsFor(ports, { askSchool }, settings);
  if (!schools.ok) return schools;
  const withSchools = schools.value === undefined ? {} : { schools: schools.value };
  const draft = draftSurvey(questionBank, { purpose, languages: [language], ...chosen.value, ...withSchools });
  const { title, description, confirmation } = firstScreenOf(firstScreenTexts(known), {
    purpose,
    questions: wish.questions.length,
    asksSchool: schools.value !== undefined,
    minGroupSize: settings.minGroupSize,
    fewFamilies: isFew(languages, language, settings.minGroupSize),
    contact: settings.contact,
  });
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
