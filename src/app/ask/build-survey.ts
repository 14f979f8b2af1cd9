// Builds a survey's forms for a while; the sidebar calls it until all are whole, so that no cut of six minutes can hurt.
import { homeLanguages } from '../../content/languages';
import { firstScreenTexts, surveyLanguages } from '../../content/survey';
import { done, type Outcome, refused } from '../../domain/problem';
import type { DistrictLanguage } from '../../domain/roster/language';
import type { Settings } from '../../domain/settings/settings';
import { firstScreenOf } from '../../domain/survey/first-screen';
import type { Survey } from '../../domain/survey/survey';
import type { SurveyForm } from '../../domain/survey/survey-form';
import type { SurveyQuestion } from '../../domain/survey/survey-question';
import type { BuildProgress } from '../../rpc/ask-calls';
import type { FormFace } from '../forms-port';
import { readLanguages } from '../languages/approved-languages';
import type { Ports } from '../ports';
import { readSettings } from '../settings/read-settings';
import type { OurSheet } from '../sheets/our-sheets';
import { writeCells } from '../sheets/write-cells';
import { askedIn, readAskSheets } from './ask-sheets';
import { buildForm } from './build-form';

/** Long enough to be worth a call of the server, short enough for the sidebar to show that it goes on. */
const sliceMs = 20_000;

interface Building {
  readonly survey: Survey;
  readonly forms: readonly SurveyForm[];
  readonly questions: readonly SurveyQuestion[];
  readonly surveysSheet: OurSheet;
  readonly formsSheet: OurSheet;
  readonly questionsSheet: OurSheet;
  readonly settings: Settings;
  readonly languages: readonly DistrictLanguage[];
}

const readBuilding = (ports: Ports, surveyId: string): Outcome<Building> => {
  const sheets = readAskSheets(ports);
  if (!sheets.ok) return sheets;
  const { surveys, forms, questions } = askedIn(sheets.value);
  const { surveys: surveysSheet, forms: formsSheet, questions: questionsSheet } = sheets.value;
  const survey = surveys.find(({ id }) => id === surveyId);
  if (survey === undefined || !surveysSheet || !formsSheet || !questionsSheet) return refused('ask.survey-gone');
  const [settings, languages] = [readSettings(ports), readLanguages(ports)];
  if (!settings.ok) return settings;
  if (!languages.ok) return languages;
  return done({
    survey,
    forms: forms.filter((form) => form.survey === surveyId),
    questions: questions.filter((question) => question.survey === surveyId),
    ...{ surveysSheet, formsSheet, questionsSheet, settings: settings.value, languages: languages.value },
  });
};

/** PV12: a family is told where so few use its language that it could be guessed; nobody knows before families were counted. */
const isFew = (languages: readonly DistrictLanguage[], language: string, minGroupSize: number): boolean =>
  languages.some(({ families }) => families > 0) &&
  (languages.find(({ tag }) => tag === language)?.families ?? 0) < minGroupSize;

const faceOf = ({ survey, questions, settings, languages }: Building, language: string): FormFace => {
  const known = surveyLanguages.find((one) => one === language);
  if (known === undefined) throw new Error(`no survey texts in ${language}`);
  const asksSchool = questions.some(({ code }) => code === 'G01');
  return firstScreenOf(firstScreenTexts(known), {
    purpose: survey.purpose,
    questions: questions.length - (asksSchool ? 1 : 0),
    asksSchool,
    minGroupSize: settings.minGroupSize,
    fewFamilies: isFew(languages, language, settings.minGroupSize),
    contact: settings.contact,
  });
};

interface Built {
  readonly state: BuildProgress['state'];
  readonly waiting: SurveyForm | undefined;
  /** Steps of forms that were not whole before: a step a question, one for the link. */
  readonly steps: number;
}

/** The questions' places change with every form, so each form gets what the one before left. */
const buildForms = (ports: Ports, building: Building): Outcome<Built> => {
  const until = ports.clock.now() + sliceMs;
  const { formsSheet, questionsSheet, settings } = building;
  let { questions } = building;
  let steps = 0;
  for (const form of building.forms.filter(({ step }) => step !== 'done')) {
    const face = faceOf(building, form.language);
    const mayGoOn = () => ports.clock.now() < until;
    const built = buildForm({
      ports,
      formsSheet,
      questionsSheet,
      form,
      questions,
      face,
      staff: settings.staff,
      mayGoOn,
    });
    if (!built.ok) return built;
    questions = built.value.questions;
    steps += built.value.steps;
    if (built.value.state === 'out-of-time') return done({ state: 'building', waiting: undefined, steps });
    if (built.value.state === 'link-by-hand') return done({ state: 'link-by-hand', waiting: form, steps });
  }
  writeCells(ports, building.surveysSheet, [{ row: building.survey.row, cells: { 'survey.state': 'ready' } }]);
  return done({ state: 'ready', waiting: undefined, steps });
};

const editUrlOf = (ports: Ports, { id }: SurveyForm): string =>
  id === '' ? '' : (ports.forms.open(id)?.editUrl() ?? '');

const progressOf = (ports: Ports, { survey, forms, questions }: Building, built: Built): BuildProgress => {
  const each = questions.length + 1;
  const before = forms.filter(({ step }) => step === 'done').length;
  const { waiting } = built;
  return {
    surveyId: survey.id,
    state: built.state,
    done: Math.min(before * each + built.steps, forms.length * each),
    total: forms.length * each,
    waiting:
      waiting === undefined
        ? null
        : {
            editUrl: waiting.editUrl || editUrlOf(ports, waiting),
            languageName: homeLanguages.find(({ tag }) => tag === waiting.language)?.name ?? waiting.language,
            workbook: ports.workbook.name(),
          },
  };
};

const buildSlice = (ports: Ports, surveyId: string): Outcome<BuildProgress> => {
  const building = readBuilding(ports, surveyId);
  if (!building.ok) return building;
  if (building.value.forms.length === 0) return refused('ask.survey-gone');
  const built = buildForms(ports, building.value);
  return built.ok ? done(progressOf(ports, building.value, built.value)) : built;
};

/** Goes on with the survey's forms for some seconds and says how far they are. Calling it again, also after a crash, is always right. */
export const buildSurvey = (ports: Ports, surveyId: string): Outcome<BuildProgress> =>
  ports.lock.during(() => buildSlice(ports, surveyId))?.value ?? refused('rpc.someone-else-working');
