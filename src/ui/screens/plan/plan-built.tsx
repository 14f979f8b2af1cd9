// The result of a build.
import type { PlanReport } from '../../../rpc/plan-calls';
import { Button } from '../../controls/button';
import { Notice } from '../../controls/notice';
import { counted, fill, words } from '../../words';
import { dayText } from './day-text';
import { SheetButtons } from './sheet-buttons';
import { StepHeading } from './step-heading';
import { TooLate, WorkLists } from './work-lists';

export const PlanBuilt = ({ report, onDone }: { readonly report: PlanReport; readonly onDone: () => void }) => {
  const text = words().plan;
  return (
    <>
      <StepHeading text={report.first ? text.built.title : text.built.updatedTitle} />
      <Notice kind="good">
        <p>{report.nothingToDo ? text.built.unchanged : text.built.lead}</p>
      </Notice>
      <p>
        {counted(text.check.activities, report.activities)}.{' '}
        {fill(text.check.span, { from: dayText(report.from), to: dayText(report.to) })}.
      </p>
      {!report.first && <WorkLists work={report} past />}
      <TooLate names={report.tooLate} />
      <h3>{text.built.sheets}</h3>
      <SheetButtons links={report.links} />
      <Button primary onClick={onDone}>
        {words().common.done}
      </Button>
    </>
  );
};
