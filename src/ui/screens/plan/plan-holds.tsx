// What the plan holds, once there is one.
import type { PlanView } from '../../../rpc/plan-calls';
import { Button } from '../../controls/button';
import { counted, words } from '../../words';
import { ComingList } from './coming-list';
import { SheetButtons } from './sheet-buttons';
import { TakeOut } from './take-out';

interface HoldsProps {
  readonly plan: NonNullable<PlanView['plan']>;
  readonly onAgain: () => void;
  readonly onChange: () => void;
  readonly onReview: () => void;
  readonly onLastYear: () => void;
  readonly onPutBack: () => void;
}

export const PlanHolds = ({ plan, onAgain, onChange, onReview, onLastYear, onPutBack }: HoldsProps) => {
  const text = words().plan.holds;
  return (
    <>
      <div class="card">
        <p>{text.lead}</p>
        <p>
          <strong>{counted(text.activities, plan.activities)}</strong>
          {plan.done > 0 && <> · {counted(text.done, plan.done)}</>}
        </p>
      </div>
      <h2>{text.coming}</h2>
      {plan.coming.length === 0 ? <p>{text.nothingComing}</p> : <ComingList coming={plan.coming} />}
      <Button primary onClick={onReview}>
        {words().review.open}
      </Button>
      <h2>{text.sheets}</h2>
      <SheetButtons links={plan.sheets} />
      <p class="field-hint" id="plan-again-hint">
        {text.againHint}
      </p>
      <Button describedBy="plan-again-hint" onClick={onAgain}>
        {text.again}
      </Button>
      <Button onClick={onChange}>{text.change}</Button>
      <Button onClick={onLastYear}>{words().plan.lastYear.open}</Button>
      {plan.canPutBack && <Button onClick={onPutBack}>{words().plan.putBack.open}</Button>}
      <TakeOut />
    </>
  );
};
