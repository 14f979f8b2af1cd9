// The surveys of the workbook, newest first, each with its state.
import type { AskHome, AskSurvey } from '../../../rpc/ask-calls';
import { Button } from '../../controls/button';
import { Notice } from '../../controls/notice';
import { shownDay } from '../../shown-day';
import { counted, fill, words } from '../../words';
import type { AskView } from './ask-view';
import { languageWord } from './language-word';

const factsOf = ({ questions, asksSchool, opened, forms, mode }: AskSurvey): string =>
  [
    counted(words().ask.surveyFacts, questions),
    forms.map(({ language, languageName }) => languageWord(language, languageName)).join(', '),
    asksSchool ? words().ask.asksSchool : '',
    mode === 'confidential' ? words().ask.isConfidential : '',
    opened === '' ? '' : fill(words().ask.openedOn, { date: shownDay(opened) }),
  ]
    .filter((fact) => fact !== '')
    .join(' · ');

const stepStates = { building: 'under-way', ready: 'under-way', open: 'done', closed: 'closed' } as const;

export const SurveyState = ({ survey }: { readonly survey: AskSurvey }) => (
  <span class={`step-state step-state-${stepStates[survey.state]}`}>{words().ask.states[survey.state]}</span>
);

/** What a survey asks, in which languages, and since when. */
export const SurveyFacts = ({ survey }: { readonly survey: AskSurvey }) => (
  <span class="step-about">{factsOf(survey)}</span>
);

export const SurveyList = ({ home, go }: { readonly home: AskHome; readonly go: (view: AskView) => void }) => (
  <>
    {home.manyTabs && <Notice kind="warning">{fill(words().ask.manyTabs, { n: home.tabs })}</Notice>}
    {home.surveys.length === 0 ? (
      <p>{words().ask.empty}</p>
    ) : (
      <>
        <h2>{words().ask.surveysTitle}</h2>
        <ul class="steps">
          {home.surveys.map((survey) => (
            <li key={survey.id}>
              <button type="button" class="step" onClick={() => go({ at: 'survey', surveyId: survey.id })}>
                <span class="step-text">
                  <span class="step-name">{survey.name}</span>
                  <SurveyFacts survey={survey} />
                  <SurveyState survey={survey} />
                </span>
              </button>
            </li>
          ))}
        </ul>
      </>
    )}
    <p class="ask-actions">
      <Button primary={home.surveys.length === 0} onClick={() => go({ at: 'new' })}>
        {words().ask.newSurvey}
      </Button>
      <Button onClick={() => go({ at: 'languages' })}>{words().languages.open}</Button>
    </p>
  </>
);
