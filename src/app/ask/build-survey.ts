// Builds a survey's forms for a while; the sidebar calls it until all are whole, so that no cut of six minutes can hurt.

import { ownLanguageName } from '../../content/languages';
import { done, type Outcome, refused } from '../../domain/problem';
import type { SurveyForm } from '../../domain/survey/survey-form';
import type { BuildProgress } from '../../rpc/ask-calls';
import { languageValue } from '../languages/language-value';
import type { Ports } from '../ports';
import { underLock } from '../sheets/under-lock';
import { writeOwnText } from '../sheets/write-cells';
import { buildForm } from './build-form';
import { noteForms } from './form-job';
import { formWords } from './form-words';
import { faceOf, readBuilding, type SurveyBuilding } from './survey-building';

/** Long enough to be worth a call of the server, short enough for the sidebar to show that it goes on. */
const sliceMs = 20_000;

interface Built {
  readonly state: BuildProgress['state'];
  readonly waiting: SurveyForm | undefined;
  /** Steps of forms that were not whole before: a step a question, one for the link. */
  readonly steps: number;
}

/** The questions' places change with every form, so each form gets what the one before left. */
const buildForms = (ports: Ports, building: SurveyBuilding, forMs: number): Outcome<Built> => {
  const until = ports.clock.now() + forMs;
  const { formsSheet, questionsSheet, settings, spoken } = building;
  let { questions } = building;
  let steps = 0;
  let finished: readonly SurveyForm[] = [];
  for (const form of building.forms.filter(({ step }) => step !== 'done')) {
    // A form that is begun and cut off costs more than one that waits.
    if (steps > 0 && ports.clock.now() >= until) {
      noteForms(ports, formsSheet, finished);
      return done({ state: 'building', waiting: undefined, steps });
    }
    // A form that is to be made is noted together with those before it.
    if (form.id !== '') noteForms(ports, formsSheet, finished);
    const face = faceOf(building, form.language);
    if (face === undefined) return refused('ask.texts-gone', { language: languageValue(form.language) });
    const mayGoOn = () => ports.clock.now() < until;
    const built = buildForm({
      ports,
      formsSheet,
      questionsSheet,
      form,
      finished,
      questions,
      face,
      words: formWords({ spoken, survey: building.survey, questions }, form.language),
      staff: settings.staff,
      spoken,
      mayGoOn,
    });
    if (!built.ok) return built;
    questions = built.value.questions;
    steps += built.value.steps;
    if (built.value.state === 'out-of-time') return done({ state: 'building', waiting: undefined, steps });
    if (built.value.state === 'link-by-hand') return done({ state: 'link-by-hand', waiting: built.value.form, steps });
    finished = [...finished, built.value.form];
  }
  noteForms(ports, formsSheet, finished);
  writeOwnText(ports, building.surveysSheet, [{ row: building.survey.row, cells: { 'survey.state': 'ready' } }]);
  return done({ state: 'ready', waiting: undefined, steps });
};

const editUrlOf = (ports: Ports, { id }: SurveyForm): string =>
  id === '' ? '' : (ports.forms.open(id)?.editUrl() ?? '');

const progressOf = (ports: Ports, { survey, forms, questions }: SurveyBuilding, built: Built): BuildProgress => {
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
            language: waiting.language,
            languageName: ownLanguageName(waiting.language),
            workbook: ports.workbook.name(),
          },
  };
};

/** Goes on with the forms for so long; the caller holds the lock. */
export const buildSlice = (ports: Ports, building: SurveyBuilding, forMs: number): Outcome<BuildProgress> => {
  const built = buildForms(ports, building, forMs);
  return built.ok ? done(progressOf(ports, building, built.value)) : built;
};

const readAndBuild = (ports: Ports, surveyId: string): Outcome<BuildProgress> => {
  const building = readBuilding(ports, surveyId);
  return building.ok ? buildSlice(ports, building.value, sliceMs) : building;
};

/** Goes on with the survey's forms for some seconds and says how far they are. Calling it again, also after a crash, is always right. */
export const buildSurvey = (ports: Ports, surveyId: string): Outcome<BuildProgress> =>
  underLock(ports, () => readAndBuild(ports, surveyId));
