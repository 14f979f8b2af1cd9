// The six questions, one at a time.
import { useEffect, useRef, useState } from 'preact/hooks';
import { calendarDateOf } from '../../../domain/calendar/calendar-date';
import { faultsOf } from '../../../domain/plan/answer-faults';
import type { AnswersDraft } from '../../../domain/plan/answers';
import type { PlanView } from '../../../rpc/plan-calls';
import { Button } from '../../controls/button';
import { fill, words } from '../../words';
import { DistrictQuestion } from './district-question';
import { FamiliesQuestion } from './families-question';
import { faultText } from './fault-text';
import { GroupsQuestion } from './groups-question';
import { PeopleQuestion } from './people-question';
import type { QuestionProps } from './question-props';
import { StartQuestion } from './start-question';
import { StepHeading } from './step-heading';
import { YearQuestion } from './year-question';

const questions = ['district', 'year', 'start', 'people', 'families', 'groups'] as const;

interface WizardProps {
  readonly view: PlanView;
  readonly draft: AnswersDraft;
  readonly at: number;
  readonly onDraft: (draft: AnswersDraft) => void;
  readonly onAt: (at: number) => void;
  /** All six are answered. */
  readonly onReady: () => void;
  readonly onLeave: () => void;
}

const Question = ({ at, view, ...props }: QuestionProps & { readonly at: number; readonly view: PlanView }) => {
  switch (questions[at]) {
    case 'year':
      return <YearQuestion {...props} />;
    case 'start':
      return <StartQuestion {...props} today={view.today} />;
    case 'people':
      return <PeopleQuestion {...props} />;
    case 'families':
      return <FamiliesQuestion {...props} known={view.knownLanguages} more={view.moreLanguages} />;
    case 'groups':
      return <GroupsQuestion {...props} />;
    default:
      return <DistrictQuestion {...props} />;
  }
};

/** Goes on only where the question's answers can be used; what is wrong is said beside the field, which takes the focus. */
export const PlanWizard = ({ view, draft, at, onDraft, onAt, onReady, onLeave }: WizardProps) => {
  const text = words().plan;
  const form = useRef<HTMLFormElement>(null);
  const [tried, setTried] = useState(0);
  const faults = faultsOf(draft, calendarDateOf(view.today)).filter(({ question }) => question === at + 1);
  useEffect(() => {
    if (tried > 0) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [tried]);
  const go = (next: number) => {
    setTried(0);
    onAt(next);
  };
  const goOn = () => {
    if (faults.length > 0) setTried(tried + 1);
    else if (at === questions.length - 1) onReady();
    else go(at + 1);
  };
  const errorAt = (field: string) => {
    const fault = tried === 0 ? undefined : faults.find((one) => one.field === field);
    return fault === undefined ? undefined : faultText(fault);
  };
  return (
    <form
      class="plan-form"
      noValidate
      ref={form}
      onSubmit={(event) => {
        event.preventDefault();
        goOn();
      }}
    >
      <p class="plan-progress">
        <progress value={at + 1} max={questions.length} aria-hidden="true" />
        {fill(text.progress, { n: at + 1 })}
      </p>
      <StepHeading text={text.questions[questions[at] ?? 'district']} />
      <Question
        at={at}
        view={view}
        draft={draft}
        set={(change) => onDraft({ ...draft, ...change })}
        errorAt={errorAt}
      />
      <div class="plan-buttons">
        <Button onClick={() => (at === 0 ? onLeave() : go(at - 1))}>
          {at === 0 ? words().common.cancel : text.previous}
        </Button>
        <Button primary submit>
          {text.next}
        </Button>
      </div>
    </form>
  );
};
