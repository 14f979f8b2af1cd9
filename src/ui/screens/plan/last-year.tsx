// Last year's plan as a start: which tab holds it, what would come over, and what did.
import { useState } from 'preact/hooks';
import type { CarriedOver, PastPlan } from '../../../rpc/carry-over-calls';
import { Button } from '../../controls/button';
import { Notice, ProblemNotice } from '../../controls/notice';
import { WhenLoaded } from '../../controls/screen';
import { server } from '../../server';
import { useDoing, useLoaded } from '../../use-call';
import { counted, fill, words } from '../../words';
import { StepHeading } from './step-heading';

export const LastYear = ({ onLeave }: { readonly onLeave: () => void }) => {
  const text = words().plan.lastYear;
  const { loaded, again } = useLoaded(() => server.pastPlans({}));
  return (
    <>
      <StepHeading text={text.title} />
      <p class="lead">{text.lead}</p>
      <WhenLoaded loaded={loaded} again={again}>
        {({ plans }) =>
          plans.length === 0 ? (
            <>
              <p>{text.none}</p>
              <ol class="plan-questions">
                {text.how.map((step) => (
                  <li key={step}>{step}</li>
                ))}
              </ol>
              <Button onClick={again}>{text.lookAgain}</Button>
            </>
          ) : (
            plans.map((plan) => <PastPlanCard key={plan.sheetId} plan={plan} />)
          )
        }
      </WhenLoaded>
      <Button onClick={onLeave}>{words().common.done}</Button>
    </>
  );
};

/** Nothing is written before the second press. */
const PastPlanCard = ({ plan }: { readonly plan: PastPlan }) => {
  const text = words().plan.lastYear;
  const { doing, run, busy } = useDoing();
  const [preview, setPreview] = useState<CarriedOver>();
  const [result, setResult] = useState<CarriedOver>();
  const { sheetId } = plan;
  return (
    <div class="card">
      <p>
        <strong>{plan.name}</strong>: {counted(text.activities, plan.activities)}
      </p>
      {preview !== undefined && result === undefined && <Sums sums={preview} />}
      {result !== undefined && (
        <Notice kind="good">
          <p>{counted(text.came, result.added)}</p>
        </Notice>
      )}
      {doing.state === 'failed' && <ProblemNotice problem={doing.problem} />}
      {result === undefined &&
        (preview === undefined ? (
          <Button
            busy={busy}
            onClick={() => void run(async () => setPreview(await server.previewCarryOver({ sheetId })))}
          >
            {fill(text.look, { name: plan.name })}
          </Button>
        ) : (
          preview.added > 0 && (
            <Button
              primary
              busy={busy}
              onClick={() => void run(async () => setResult(await server.carryOver({ sheetId })))}
            >
              {text.bring}
            </Button>
          )
        ))}
    </div>
  );
};

const Sums = ({ sums }: { readonly sums: CarriedOver }) => {
  const text = words().plan.lastYear;
  return (
    <ul>
      <li>{counted(text.would, sums.added)}</li>
      {sums.there > 0 && <li>{counted(text.there, sums.there)}</li>}
      {sums.tooLate > 0 && <li>{counted(text.tooLate, sums.tooLate)}</li>}
    </ul>
  );
};
