// The last look before the plan is built: what would be written, and what not.
import type { AnswersDraft } from '../../../domain/plan/answers';
import type { PlanReport, PlanWorkSummary } from '../../../rpc/plan-calls';
import { Button } from '../../controls/button';
import { Notice, ProblemNotice } from '../../controls/notice';
import { WhenLoaded } from '../../controls/screen';
import { server } from '../../server';
import { useDoing, useLoaded } from '../../use-call';
import { counted, fill, words } from '../../words';
import { ComingList } from './coming-list';
import { dayText } from './day-text';
import { StepHeading } from './step-heading';
import { TooLate, WorkLists } from './work-lists';

interface CheckProps {
  readonly draft: AnswersDraft;
  readonly onBuilt: (report: PlanReport) => void;
  readonly onChange: () => void;
  readonly onLeave: () => void;
}

const FirstPlan = ({ work }: { readonly work: PlanWorkSummary }) => {
  const text = words().plan.check;
  return (
    <>
      <div class="card">
        <p>
          <strong>{counted(text.activities, work.activities)}</strong>
        </p>
        <p>{fill(text.span, { from: dayText(work.from), to: dayText(work.to) })}</p>
      </div>
      <h3>{text.first}</h3>
      <ComingList coming={work.coming} />
      <h3>{text.sheets}</h3>
      <p>{work.sheets.map(({ name }) => name).join(', ')}</p>
    </>
  );
};

/** Nothing is written before the button is pressed. */
export const PlanCheck = ({ draft, onBuilt, onChange, onLeave }: CheckProps) => {
  const text = words().plan.check;
  const { loaded, again } = useLoaded(() => server.previewPlan({ answers: draft }));
  const { doing, run, busy } = useDoing();
  const build = () => run(async () => onBuilt(await server.buildPlan({ answers: draft })));
  return (
    <>
      <StepHeading text={text.title} />
      <WhenLoaded loaded={loaded} again={again}>
        {(work) => (
          <>
            {work.nothingToDo ? (
              <Notice kind="good">
                <p>{text.nothing}</p>
              </Notice>
            ) : (
              <p class="lead">{text.lead}</p>
            )}
            {work.first ? <FirstPlan work={work} /> : <WorkLists work={work} past={false} />}
            <TooLate names={work.tooLate} />
            {doing.state === 'failed' && <ProblemNotice problem={doing.problem} />}
            <p role="status" class="field-hint">
              {busy ? words().plan.building : ''}
            </p>
            {work.nothingToDo ? (
              <Button primary onClick={onLeave}>
                {words().common.done}
              </Button>
            ) : (
              <Button primary busy={busy} onClick={() => void build()}>
                {work.first ? text.build : text.rebuild}
              </Button>
            )}
          </>
        )}
      </WhenLoaded>
      <Button onClick={onChange} disabled={busy}>
        {text.change}
      </Button>
    </>
  );
};
