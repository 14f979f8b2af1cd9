// One survey: its forms, and closing it or opening it again.
import { useState } from 'preact/hooks';
import type { AskHome, AskSurvey } from '../../../rpc/ask-calls';
import { Button } from '../../controls/button';
import { TextField } from '../../controls/field';
import { Notice, ProblemNotice } from '../../controls/notice';
import { PageWithin } from '../../controls/page-within';
import { server } from '../../server';
import { useDoing } from '../../use-call';
import { words } from '../../words';
import { AnsweredFigures } from './answered-figures';
import type { AskView } from './ask-view';
import { FormCard } from './form-card';
import { StandingPart } from './standing-part';
import { SurveyFacts, SurveyState } from './survey-list';

interface SurveyPageProps {
  readonly survey: AskSurvey;
  readonly back: () => void;
  readonly go: (view: AskView) => void;
  readonly replace: (home: AskHome) => void;
}

const Unfinished = ({ survey, go }: Pick<SurveyPageProps, 'survey' | 'go'>) => (
  <Notice kind="hint" title={words().ask.stopped}>
    <Button primary onClick={() => go({ at: 'building', surveyId: survey.id })}>
      {words().ask.goOnBuilding}
    </Button>
  </Notice>
);

const Closing = ({ survey, replace }: Pick<SurveyPageProps, 'survey' | 'replace'>) => {
  const { doing, run, busy } = useDoing();
  const surveyId = survey.id;
  const isClosed = survey.state === 'closed';
  const published = survey.forms.some(({ state }) => state === 'published' || state === 'open');
  const turn = () =>
    run(async () =>
      replace(isClosed ? await server.reopenSurvey({ surveyId }) : await server.closeSurvey({ surveyId })),
    );
  const closing = published ? words().ask.close : words().ask.setAside;
  return (
    <div class="ask-closing">
      {!isClosed && <p class="field-hint">{published ? words().ask.closeHint : words().ask.setAsideHint}</p>}
      <Button onClick={turn} busy={busy}>
        {isClosed ? words().ask.reopen : closing}
      </Button>
      {doing.state === 'failed' && <ProblemNotice problem={doing.problem} />}
    </div>
  );
};

/** Until when families can answer. */
const ClosingDay = ({ survey, replace }: Pick<SurveyPageProps, 'survey' | 'replace'>) => {
  const text = words().ask.closing;
  const [day, setDay] = useState(survey.closes);
  const [said, setSaid] = useState('');
  const { doing, run, busy } = useDoing();
  const change = (now: string) => {
    setDay(now);
    setSaid('');
  };
  const keep = () =>
    run(async () => {
      replace(await server.setClosingDay({ surveyId: survey.id, day }));
      setSaid(text.kept);
    });
  return (
    <div class="ask-closing">
      <TextField type="date" label={text.label} hint={text.hint} value={day} onChange={change} />
      <Button onClick={keep} busy={busy} disabled={day === survey.closes}>
        {text.set}
      </Button>
      <span role="status"> {said}</span>
      {doing.state === 'failed' && <ProblemNotice problem={doing.problem} />}
    </div>
  );
};

/** Papers come back late too, so a closed survey takes them; not one whose forms are still building. */
const FromPaper = ({ survey, go }: Pick<SurveyPageProps, 'survey' | 'go'>) =>
  survey.standing ? (
    <p class="field-hint">{words().ask.fromPaper}</p>
  ) : survey.state === 'building' || survey.forms.some(({ state }) => state === 'building') ? null : (
    <p class="ask-actions">
      <Button onClick={() => go({ at: 'paper', surveyId: survey.id })}>{words().paper.open}</Button>
    </p>
  );

/** One primary button a page: the next step of the first form that families cannot open yet. */
const nextForm = ({ forms }: AskSurvey): string | undefined => forms.find(({ state }) => state !== 'open')?.id;

export const SurveyPage = ({ survey, back, go, replace }: SurveyPageProps) => (
  <PageWithin backText={words().ask.backToSurveys} title={survey.name} back={back}>
    <p>
      <SurveyState survey={survey} /> <SurveyFacts survey={survey} />
    </p>
    {survey.mode === 'confidential' && survey.opened !== '' && <AnsweredFigures surveyId={survey.id} />}
    {survey.state === 'ready' && survey.forms.every(({ state }) => state === 'unpublished') && (
      <Notice kind="good">
        <p>{words().ask.built}</p>
      </Notice>
    )}
    {(survey.state === 'open' || survey.state === 'closed') && <StandingPart survey={survey} go={go} />}
    {survey.state === 'building' ? (
      <Unfinished survey={survey} go={go} />
    ) : (
      survey.forms.map((form) => (
        <FormCard
          key={form.language}
          form={form}
          isNext={form.id === nextForm(survey)}
          isClosed={survey.state === 'closed'}
          replace={replace}
          handOut={() => go({ at: 'hand-out', formId: form.id, surveyId: survey.id })}
          approve={() => go({ at: 'approval', language: form.language, surveyId: survey.id })}
        />
      ))
    )}
    <FromPaper survey={survey} go={go} />
    {survey.state === 'ready' && <StandingPart survey={survey} go={go} />}
    {(survey.state === 'ready' || survey.state === 'open') && <ClosingDay survey={survey} replace={replace} />}
    <Closing survey={survey} replace={replace} />
  </PageWithin>
);
