// What else there is to do with messages that wait: prepare them for a day, cancel them, put them back; and who sends how many.
import { useState } from 'preact/hooks';
import type { CampaignView } from '../../../rpc/invite-calls';
import { Button } from '../../controls/button';
import { ProblemNotice } from '../../controls/notice';
import { server } from '../../server';
import { useDoing } from '../../use-call';
import { counted, fill, words } from '../../words';
import { dayText } from '../plan/day-text';
import { SendDay } from './send-day';

interface ControlsProps {
  readonly view: CampaignView;
  readonly replace: (view: CampaignView) => void;
}

/** Asks once more: what was given back to another workbook cannot be had again by a press. */
const CancelRest = ({
  view,
  busy,
  cancel,
}: {
  readonly view: CampaignView;
  readonly busy: boolean;
  readonly cancel: () => void;
}) => {
  const text = words().handOver.controls;
  const [asks, setAsks] = useState(false);
  const { open } = view.figures;
  const [ask, what, sure] = view.handedHere
    ? ([text.giveBack, text.giveBackWhat, text.giveBackDo] as const)
    : ([text.cancel, text.cancelWhat, text.cancelDo] as const);
  if (!asks)
    return (
      <Button quiet disabled={busy} onClick={() => setAsks(true)}>
        {counted(ask, open)}
      </Button>
    );
  return (
    <div class="card">
      <p>{what}</p>
      <Button busy={busy} onClick={cancel}>
        {counted(sure, open)}
      </Button>
      <Button quiet disabled={busy} onClick={() => setAsks(false)}>
        {text.keep}
      </Button>
    </div>
  );
};

const Senders = ({ view: { together, figures } }: { readonly view: CampaignView }) => {
  const text = words().handOver.controls;
  const [me, ...others] = together.senders;
  if (me === undefined || others.length === 0) return null;
  return (
    <section aria-labelledby="invite-senders">
      <h2 id="invite-senders">{text.senders}</h2>
      <ul>
        <li>{fill(text.me, { n: me.sentToday })}</li>
        {others.map(({ sender, sentToday }) => (
          <li key={sender}>{fill(text.senderToday, { sender, n: sentToday })}</li>
        ))}
      </ul>
      {figures.open > 0 && (
        <>
          <p>{counted(text.together, together.days, { finish: dayText(together.finish) })}</p>
          <p class="field-hint">{text.estimate}</p>
        </>
      )}
    </section>
  );
};

export const SendControls = ({ view, replace }: ControlsProps) => {
  const text = words().handOver.controls;
  const { doing, run, busy } = useDoing();
  const [told, setTold] = useState('');
  const { open, canceled } = view.figures;
  const cancel = () =>
    run(async () => {
      const { changed, view: next } = await server.cancelRest({ campaign: view.id });
      setTold(counted(text.canceled, changed));
      replace(next);
    });
  const reopen = () =>
    run(async () => {
      const { changed, view: next } = await server.reopenCanceled({ campaign: view.id });
      setTold(counted(text.reopened, changed));
      replace(next);
    });
  return (
    <>
      {view.handedHere && <p class="field-hint">{text.handedHere}</p>}
      {open > 0 && <SendDay view={view} replace={replace} />}
      {open > 0 && <CancelRest view={view} busy={busy} cancel={() => void cancel()} />}
      {canceled > 0 && !view.handedHere && (
        <Button busy={busy} onClick={() => void reopen()}>
          {counted(text.reopen, canceled)}
        </Button>
      )}
      <p role="status">{told}</p>
      {doing.state === 'failed' && <ProblemNotice problem={doing.problem} />}
      <Senders view={view} />
    </>
  );
};
