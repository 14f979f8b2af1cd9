// A survey that is being built, with all that its forms are made from.
import { done, type Outcome, refused } from '../../domain/problem';
import type { DistrictLanguage } from '../../domain/roster/language';
import type { Settings } from '../../domain/settings/settings';
import { familyCodeQuestion } from '../../domain/survey/family-code';
import { type FirstScreenFacts, firstScreenOf } from '../../domain/survey/first-screen';
import type { Survey } from '../../domain/survey/survey';
import type { SurveyForm } from '../../domain/survey/survey-form';
import type { SurveyQuestion } from '../../domain/survey/survey-question';
import type { FormFace } from '../forms-port';
import { readLanguages } from '../languages/approved-languages';
import { readSpoken, type SpokenHere, spokenIn } from '../languages/read-spoken';
import type { Ports } from '../ports';
import { readSettings } from '../settings/read-settings';
import type { OurSheet } from '../sheets/our-sheets';
import { type AskSheets, askedIn, readAskSheets } from './ask-sheets';

/** What the forms say besides their questions comes from here. */
export interface BuildingFacts {
  readonly settings: Settings;
  readonly languages: readonly DistrictLanguage[];
  readonly spoken: SpokenHere;
}

export interface SurveyBuilding extends BuildingFacts {
  readonly survey: Survey;
  readonly forms: readonly SurveyForm[];
  readonly questions: readonly SurveyQuestion[];
  readonly surveysSheet: OurSheet;
  readonly formsSheet: OurSheet;
  readonly questionsSheet: OurSheet;
}

/** The settings and the languages, read anew for each slice: staff may have corrected them meanwhile. */
export const readBuildingFacts = (ports: Ports): Outcome<BuildingFacts> => {
  const [settings, languages, spoken] = [readSettings(ports), readLanguages(ports), readSpoken(ports)];
  if (!settings.ok) return settings;
  if (!languages.ok) return languages;
  return spoken.ok ? done({ settings: settings.value, languages: languages.value, spoken: spoken.value }) : spoken;
};

/** The survey's part of the sheets; refused where its row or its forms are gone. */
export const buildingIn = (sheets: AskSheets, facts: BuildingFacts, surveyId: string): Outcome<SurveyBuilding> => {
  const asked = askedIn(sheets);
  const { surveys: surveysSheet, forms: formsSheet, questions: questionsSheet } = sheets;
  const survey = asked.surveys.find(({ id }) => id === surveyId);
  const forms = asked.forms.filter((form) => form.survey === surveyId);
  if (survey === undefined || forms.length === 0 || !surveysSheet || !formsSheet || !questionsSheet)
    return refused('ask.survey-gone');
  const questions = asked.questions.filter((question) => question.survey === surveyId);
  return done({ ...facts, survey, forms, questions, surveysSheet, formsSheet, questionsSheet });
};

/** The survey as the sheets have it. */
export const readBuilding = (ports: Ports, surveyId: string): Outcome<SurveyBuilding> => {
  const sheets = readAskSheets(ports);
  if (!sheets.ok) return sheets;
  const facts = readBuildingFacts(ports);
  return facts.ok ? buildingIn(sheets.value, facts.value, surveyId) : facts;
};

/** PV12: a family is told where so few use its language that it could be guessed; nobody knows before families were counted. */
export const isFew = (languages: readonly DistrictLanguage[], language: string, minGroupSize: number): boolean =>
  languages.some(({ families }) => families > 0) &&
  (languages.find(({ tag }) => tag === language)?.families ?? 0) < minGroupSize;

/** A form before or after it is made. */
interface ScreenQuestion extends Pick<Survey, 'purpose' | 'mode' | 'texts'> {
  readonly language: string;
  readonly codes: readonly string[];
  /** Who can see the answers; undefined before anyone has counted. */
  readonly people?: number | undefined;
}

/** What the first screen of a form says, asking the questions of these codes; G01 is the school and is not counted, nor is the family code. */
export const firstScreenFacts = (
  { settings: { minGroupSize, contact }, languages }: BuildingFacts,
  { purpose, mode, texts, language, codes, people }: ScreenQuestion,
): FirstScreenFacts => {
  const asksSchool = codes.includes('G01');
  const asksEvent = codes.includes('RS07');
  return {
    purpose,
    mode,
    questions: codes.filter((code) => code !== 'G01' && code !== familyCodeQuestion).length,
    needs: asksSchool ? 'school' : asksEvent ? 'event' : 'nothing',
    minGroupSize,
    people,
    fewFamilies: isFew(languages, language, minGroupSize),
    contact,
    summary: texts.summary?.[language] ?? '',
  };
};

/** The words around the questions of the form in this language; undefined where they are not all there any more. */
export const faceOf = (building: SurveyBuilding, language: string): FormFace | undefined => {
  const texts = spokenIn(building.spoken, language)?.screen;
  // Somebody took texts of the language away while its form was being made.
  if (texts === undefined) return undefined;
  const codes = building.questions.map(({ code }) => code);
  return firstScreenOf(texts, firstScreenFacts(building, { ...building.survey, language, codes }));
};
