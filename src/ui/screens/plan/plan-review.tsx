// The plan review: each thing that is missing, why it matters, and the way to its rows. No score.
import { useState } from 'preact/hooks';
import type { PlanReview as Review, ReviewFinding, ReviewRow } from '../../../rpc/review-calls';
import { Button } from '../../controls/button';
import { Notice, ProblemNotice } from '../../controls/notice';
import { WhenLoaded } from '../../controls/screen';
import { server } from '../../server';
import { useDoing, useLoaded } from '../../use-call';
import { counted, fill, words } from '../../words';
import { dayText } from './day-text';
import { StepHeading } from './step-heading';

const kinds = ['error', 'warning', 'info'] as const;

export const PlanReview = ({ onLeave }: { readonly onLeave: () => void }) => {
  const text = words().review;
  const { loaded, again } = useLoaded(() => server.reviewPlan({}));
  return (
    <>
      <StepHeading text={text.title} />
      <p class="lead">{text.lead}</p>
      <WhenLoaded loaded={loaded} again={again}>
        {(review) => <Findings review={review} onAgain={again} />}
      </WhenLoaded>
      <Button onClick={onLeave}>{words().common.done}</Button>
    </>
  );
};

const Findings = ({ review, onAgain }: { readonly review: Review; readonly onAgain: () => void }) => {
  const text = words().review;
  const { findings } = review;
  const { doing, run, busy } = useDoing();
  const [said, setSaid] = useState('');
  const show = ({ sheetId, row }: ReviewRow) =>
    run(async () => {
      await server.showRow({ sheetId, row });
      setSaid(fill(text.shown, { row }));
    });
  const open = (sheetId: number) => run(async () => void (await server.showSheet({ sheetId })));
  const mark = () =>
    run(async () => {
      await server.markReady({});
      onAgain();
    });
  const hasErrors = findings.some(({ severity }) => severity === 'error');
  return (
    <>
      {findings.length === 0 && (
        <Notice kind="good">
          <p>{text.clean}</p>
        </Notice>
      )}
      {review.readyOn !== '' && (
        <p>{fill(hasErrors ? text.markedBut : text.marked, { day: dayText(review.readyOn) })}</p>
      )}
      <p role="status" class="field-hint">
        {said}
      </p>
      {doing.state === 'failed' && <ProblemNotice problem={doing.problem} />}
      {kinds.map((kind) => {
        const found = findings.filter(({ severity }) => severity === kind);
        if (found.length === 0) return null;
        return (
          <section key={kind}>
            <h3>{counted(text.counts[kind], found.length)}</h3>
            <ul class="review-findings">
              {found.map((finding, at) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a rule may find two things, and they never move
                <FindingCard key={`${finding.rule} ${at}`} finding={finding} busy={busy} onShow={show} onOpen={open} />
              ))}
            </ul>
          </section>
        );
      })}
      {review.reflection.length > 0 && (
        <details>
          <summary>{text.profile}</summary>
          <ul>
            {review.reflection.map((one) => (
              <li key={one.name}>{counted(text.scored, one.scored, { name: one.name, mean: one.mean.toFixed(1) })}</li>
            ))}
          </ul>
        </details>
      )}
      <Button onClick={onAgain} disabled={busy}>
        {text.again}
      </Button>
      {hasErrors ? (
        <p class="field-hint">{text.notYet}</p>
      ) : (
        <Button primary busy={busy} onClick={() => void mark()}>
          {text.mark}
        </Button>
      )}
    </>
  );
};

interface CardProps {
  readonly finding: ReviewFinding;
  readonly busy: boolean;
  readonly onShow: (row: ReviewRow) => Promise<unknown>;
  readonly onOpen: (sheetId: number) => Promise<unknown>;
}

const FindingCard = ({ finding, busy, onShow, onOpen }: CardProps) => {
  const text = words().review;
  const { severity, what, why, rows, more, sheet, heldBack } = finding;
  return (
    <li class={`card review-${severity}`}>
      <p>
        <strong>{text.kinds[severity]}.</strong> {what}
      </p>
      <p class="field-hint">{why}</p>
      {heldBack.length > 0 && <p>{fill(text.heldBack, { messages: heldBack.join(', ') })}</p>}
      {rows.length > 0 && (
        <ul class="review-rows">
          {rows.map((row) => (
            <li key={`${row.sheetId} ${row.row}`}>
              <button type="button" class="plan-sheet" disabled={busy} onClick={() => void onShow(row)}>
                {fill(text.show, { row: row.row, name: row.name })}
              </button>
            </li>
          ))}
        </ul>
      )}
      {sheet !== null && (
        <button type="button" class="plan-sheet" disabled={busy} onClick={() => void onOpen(sheet.sheetId)}>
          {fill(text.openSheet, { name: sheet.name })}
        </button>
      )}
      {more > 0 && <p class="field-hint">{counted(text.more, more)}</p>}
    </li>
  );
};
