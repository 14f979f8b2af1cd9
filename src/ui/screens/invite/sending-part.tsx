// The button that sends, the progress while it does, and what is to be said when it has stopped.
import type { CampaignView, SendFigures } from '../../../rpc/invite-calls';
import { Button } from '../../controls/button';
import { Notice, ProblemNotice } from '../../controls/notice';
import { Progress } from '../../controls/progress';
import { counted, fill, words } from '../../words';
import { dayText } from '../plan/day-text';
import type { Sending } from './use-sending';

const mailable = ({ total, call, letter, canceled }: SendFigures): number => total - call - letter - canceled;

const Stopped = ({ sending }: { readonly sending: Sending }) => {
  const text = words().invite.sending;
  if (sending.state !== 'idle' || sending.stopped === undefined || sending.stopped === null) return null;
  return (
    <Notice kind={sending.stopped === 'trouble' ? 'warning' : 'hint'}>
      <p>{sending.stopped === 'person' ? text.stopped : text.reasons[sending.stopped]}</p>
    </Notice>
  );
};

const Finished = ({ figures }: { readonly figures: SendFigures }) => {
  const text = words().invite.sending;
  if (figures.open + figures.claimed > 0 || figures.sent === 0) return null;
  const { unknown, failed, call, letter, canceled } = figures;
  const others = unknown + failed + call + letter + canceled + figures['handed over'];
  return <Notice kind="good" title={others > 0 ? text.finishedBut : text.finished} />;
};

export const SendingPart = ({
  view,
  figures,
  sending,
  start,
  stop,
  look,
}: {
  readonly view: CampaignView;
  readonly figures: SendFigures;
  readonly sending: Sending;
  /** `early`: though the day has not come that it is prepared for. */
  readonly start: (early?: boolean) => void;
  readonly stop: () => void;
  readonly look: () => void;
}) => {
  const text = words().invite.sending;
  const begun = figures.sent + figures.unknown + figures.failed > 0;
  if (sending.state === 'busy')
    return (
      <>
        <Progress done={figures.sent} total={mailable(figures)} text={text.progress} />
        <Button onClick={stop} disabled={sending.stopping}>
          {words().common.stop}
        </Button>
        <p role="status">{sending.stopping ? text.stopping : ''}</p>
      </>
    );
  return (
    <>
      {begun && <Progress done={figures.sent} total={mailable(figures)} text={text.progress} />}
      <Stopped sending={sending} />
      {sending.state === 'failed' && <ProblemNotice problem={sending.problem} />}
      <Finished figures={figures} />
      {figures.open > 0 && (
        <>
          {!begun && <p>{counted(text.ready, figures.open)}</p>}
          {view.days > 1 && <p>{counted(words().invite.preview.days, view.days, { finish: dayText(view.finish) })}</p>}
          {view.isEarly ? (
            <Notice kind="warning">
              <p>{fill(words().handOver.controls.early, { day: dayText(view.sendOn) })}</p>
              <Button onClick={() => start(true)}>{words().handOver.controls.sendEarly}</Button>
            </Notice>
          ) : (
            <Button primary onClick={() => start()}>
              {begun ? counted(text.goOn, figures.open) : text.start}
            </Button>
          )}
        </>
      )}
      {figures.claimed > 0 && (
        <Notice kind="warning">
          <p>{counted(text.claimed, figures.claimed)}</p>
          <Button onClick={figures.open > 0 ? look : () => start()}>{text.lookAgain}</Button>
        </Notice>
      )}
      {figures.gone > 0 && (
        <Notice kind="warning">
          <p>{counted(text.gone, figures.gone)}</p>
        </Notice>
      )}
    </>
  );
};
