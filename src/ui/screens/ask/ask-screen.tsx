// The Ask step: its surveys, and behind them a page a survey, a new one, and the approval of a language.
import './ask.css';
import { useState } from 'preact/hooks';
import type { AskHome, BuildProgress } from '../../../rpc/ask-calls';
import { Screen, WhenLoaded } from '../../controls/screen';
import { server } from '../../server';
import { useLoaded } from '../../use-call';
import { words } from '../../words';
import { PaperPage } from '../paper/paper-page';
import { ApprovalPage } from './approval-page';
import type { AskView } from './ask-view';
import { BuildingPage } from './building-page';
import { HandOutPage } from './hand-out-page';
import { HeadsPage } from './heads-page';
import { LanguagesPage } from './languages-page';
import { NewSurveyPage } from './new-survey-page';
import { SurveyList } from './survey-list';
import { SurveyPage } from './survey-page';
import { TimesPage } from './times-page';

const openAsk = () => server.openAsk({});

interface ViewProps {
  readonly home: AskHome;
  readonly view: AskView;
  readonly go: (view: AskView) => void;
  readonly replace: (home: AskHome) => void;
  readonly reload: () => void;
}

const View = ({ home, view, go, replace, reload }: ViewProps) => {
  const toList = () => go({ at: 'list' });
  const begun = (surveyId: string, state: BuildProgress['state']) => {
    go({ at: state === 'ready' ? 'survey' : 'building', surveyId });
    if (state === 'ready') reload();
  };
  if (view.at === 'languages')
    return (
      <LanguagesPage
        back={() => {
          toList();
          reload();
        }}
        approve={(language) => go({ at: 'approval', language, surveyId: '' })}
      />
    );
  if (view.at === 'new')
    return <NewSurveyPage home={home} back={toList} started={({ surveyId, state }) => begun(surveyId, state)} />;
  if (view.at === 'building') {
    const leave = (at: 'list' | 'survey') => {
      go(at === 'list' ? { at } : { at, surveyId: view.surveyId });
      reload();
    };
    return <BuildingPage surveyId={view.surveyId} back={() => leave('list')} built={() => leave('survey')} />;
  }
  const survey = 'surveyId' in view ? home.surveys.find(({ id }) => id === view.surveyId) : undefined;
  if (view.at === 'approval')
    return (
      <ApprovalPage
        language={view.language}
        backText={view.surveyId === '' ? words().languages.back : words().ask.preview.back}
        back={() => go(view.surveyId === '' ? { at: 'languages' } : { at: 'survey', surveyId: view.surveyId })}
        approved={replace}
      />
    );
  if (view.at === 'heads')
    return <HeadsPage surveyId={view.surveyId} back={() => go({ at: 'survey', surveyId: view.surveyId })} />;
  if (view.at === 'times')
    return <TimesPage surveyId={view.surveyId} back={() => go({ at: 'survey', surveyId: view.surveyId })} />;
  const form = view.at === 'hand-out' ? survey?.forms.find(({ id }) => id === view.formId) : undefined;
  if (view.at === 'hand-out' && form !== undefined)
    return (
      <HandOutPage
        form={form}
        standing={survey?.standing === true}
        back={() => go({ at: 'survey', surveyId: view.surveyId })}
      />
    );
  if (view.at === 'paper')
    return <PaperPage surveyId={view.surveyId} back={() => go({ at: 'survey', surveyId: view.surveyId })} />;
  if (view.at === 'survey' && survey !== undefined)
    return <SurveyPage survey={survey} back={toList} go={go} replace={replace} />;
  return (
    <Screen title={words().home.steps.ask.name} lead={words().ask.lead}>
      <SurveyList home={home} go={go} />
    </Screen>
  );
};

export const AskScreen = () => {
  const { loaded, again, replace } = useLoaded(openAsk);
  const [view, setView] = useState<AskView>({ at: 'list' });
  if (loaded.state !== 'ready')
    return (
      <Screen title={words().home.steps.ask.name} lead={words().ask.lead}>
        <WhenLoaded loaded={loaded} again={again}>
          {() => null}
        </WhenLoaded>
      </Screen>
    );
  return <View home={loaded.value} view={view} go={setView} replace={replace} reload={again} />;
};
