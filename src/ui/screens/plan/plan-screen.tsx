// The Plan step: six questions, a last look, the plan.
import './plan.css';
import { useState } from 'preact/hooks';
import type { PlanReport, PlanView } from '../../../rpc/plan-calls';
import { Button } from '../../controls/button';
import { Screen, WhenLoaded } from '../../controls/screen';
import { server } from '../../server';
import { useLoaded } from '../../use-call';
import { words } from '../../words';
import { keptDraft } from './kept-draft';
import { LastYear } from './last-year';
import { PlanBuilt } from './plan-built';
import { PlanCheck } from './plan-check';
import { PlanHolds } from './plan-holds';
import { PlanReview } from './plan-review';
import { PlanWizard } from './plan-wizard';
import { PutBackPage } from './put-back';

type Page =
  | { readonly name: 'start' }
  | { readonly name: 'questions' }
  | { readonly name: 'check' }
  | { readonly name: 'review' }
  | { readonly name: 'lastYear' }
  | { readonly name: 'putBack' }
  | { readonly name: 'built'; readonly report: PlanReport };

const FirstPage = ({ onBegin }: { readonly onBegin: () => void }) => {
  const text = words().plan;
  return (
    <>
      <p class="lead">{text.lead}</p>
      <ol class="plan-questions">
        {Object.entries(text.questions).map(([name, question]) => (
          <li key={name}>{question}</li>
        ))}
      </ol>
      <Button primary onClick={onBegin}>
        {text.begin}
      </Button>
    </>
  );
};

const PlanPages = ({ view, again }: { readonly view: PlanView; readonly again: () => void }) => {
  const kept = keptDraft.value;
  const [page, setPage] = useState<Page>(kept === undefined ? { name: 'start' } : { name: 'questions' });
  const draft = kept?.draft ?? view.answers;
  const ask = (at: number) => {
    keptDraft.value = { draft, at };
    setPage({ name: 'questions' });
  };
  const leave = () => {
    keptDraft.value = undefined;
    setPage({ name: 'start' });
  };
  switch (page.name) {
    case 'questions':
      return (
        <PlanWizard
          view={view}
          draft={draft}
          at={kept?.at ?? 0}
          onDraft={(changed) => {
            keptDraft.value = { draft: changed, at: kept?.at ?? 0 };
          }}
          onAt={ask}
          onReady={() => setPage({ name: 'check' })}
          onLeave={leave}
        />
      );
    case 'check':
      return (
        <PlanCheck
          draft={draft}
          onChange={() => ask(0)}
          onLeave={leave}
          onBuilt={(report) => {
            keptDraft.value = undefined;
            setPage({ name: 'built', report });
          }}
        />
      );
    case 'putBack':
      return <PutBackPage onLeave={again} />;
    case 'lastYear':
      return <LastYear onLeave={again} />;
    case 'review':
      return <PlanReview onLeave={leave} />;
    case 'built':
      return <PlanBuilt report={page.report} onDone={again} />;
    default:
      return view.plan === null ? (
        <FirstPage onBegin={() => ask(0)} />
      ) : (
        <PlanHolds
          plan={view.plan}
          onAgain={() => setPage({ name: 'check' })}
          onChange={() => ask(0)}
          onReview={() => setPage({ name: 'review' })}
          onLastYear={() => setPage({ name: 'lastYear' })}
          onPutBack={() => setPage({ name: 'putBack' })}
        />
      );
  }
};

export const PlanScreen = () => {
  const { loaded, again } = useLoaded(() => server.openPlan({}));
  return (
    <Screen title={words().home.steps.plan.name}>
      <WhenLoaded loaded={loaded} again={again}>
        {(view) => <PlanPages view={view} again={again} />}
      </WhenLoaded>
    </Screen>
  );
};
