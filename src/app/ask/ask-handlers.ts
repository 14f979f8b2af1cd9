// What answers the calls of the Ask step.
import { done } from '../../domain/problem';
import { readingsOf } from '../../domain/survey/question-advice';
import type { askCalls } from '../../rpc/ask-calls';
import type { HandlersOf } from '../../rpc/call';
import { approveLanguage } from '../languages/approve-language';
import { readLanguageTexts } from '../languages/read-language-texts';
import { countAnswered } from '../listen/count/count-answered';
import type { Ports } from '../ports';
import { askHome } from './ask-home';
import { buildSurvey } from './build-survey';
import { closeSurvey, openAsk, reopenSurvey } from './close-survey';
import { changesIn, findForm } from './find-form';
import { openHandOut, printFlyer } from './hand-out';
import { offerQuestions } from './offer-questions';
import { ownProblem } from './own-questions';
import { previewForm } from './preview-form';
import { publishForm } from './publish-form';
import { setClosingDay } from './set-closing-day';
import { startSurvey } from './start-survey';
import { whoCanSeeForm } from './tell-who-can-see';
import { readThemes } from './themes';
import { tickFormOpens } from './tick-form-opens';

export const askHandlers = (ports: Ports): HandlersOf<typeof askCalls> => ({
  openAsk: () => openAsk(ports),
  setClosingDay: (wish) => setClosingDay(ports, wish),
  startSurvey: (wish) => startSurvey(ports, wish),
  offerThemes: () => {
    const themes = readThemes(ports);
    return themes.ok ? done({ themes: themes.value }) : themes;
  },
  offerQuestions: ({ purpose, language }) => offerQuestions(ports, purpose, language),
  adviseQuestion: ({ question, languages }) =>
    done({ readings: readingsOf(question), problem: ownProblem(question, languages) ?? null }),
  previewForm: (wish) => previewForm(ports, wish),
  buildSurvey: ({ surveyId }) => buildSurvey(ports, surveyId),
  checkForm: ({ formId }) => {
    const found = findForm(ports, formId);
    return found.ok ? done({ changes: changesIn(ports, found.value), who: whoCanSeeForm(ports, found.value) }) : found;
  },
  publishForm: ({ formId }) => publishForm(ports, formId),
  tickFormOpens: (tick) => tickFormOpens(ports, tick),
  countAnswered: ({ surveyId }) => countAnswered(ports, surveyId),
  openHandOut: ({ formId }) => openHandOut(ports, formId),
  printFlyer: (wish) => printFlyer(ports, wish),
  closeSurvey: ({ surveyId }) => closeSurvey(ports, surveyId),
  reopenSurvey: ({ surveyId }) => reopenSurvey(ports, surveyId),
  readLanguageTexts: ({ language }) => readLanguageTexts(ports, language),
  approveLanguage: (approval) => {
    const approved = approveLanguage(ports, approval);
    return approved.ok ? askHome(ports) : approved;
  },
});
