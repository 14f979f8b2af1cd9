// A hand-over before it is loaded: where it comes from, what it says, and how long it takes from here.
import { useState } from 'preact/hooks';
import type { SliceCheck } from '../../../../rpc/hand-over-calls';
import { Button } from '../../../controls/button';
import { Notice, ProblemNotice } from '../../../controls/notice';
import { server } from '../../../server';
import { useDoing } from '../../../use-call';
import { counted, fill, words } from '../../../words';
import { dayText } from '../../plan/day-text';
import { SampleViewer } from '../sample-viewer';

export const SliceLook = ({
  text: file,
  check,
  back,
}: {
  readonly text: string;
  readonly check: SliceCheck;
  readonly back: () => void;
}) => {
  const text = words().handOver.slice;
  const { doing, run, busy } = useDoing();
  const [added, setAdded] = useState<number | undefined>();
  const load = () => run(async () => setAdded((await server.loadSlice({ text: file })).added));
  if (added !== undefined)
    return (
      <>
        <Notice kind="good">
          <p>{added === 0 ? text.doneNone : counted(text.done, added)}</p>
        </Notice>
        <Button primary onClick={back}>
          {words().common.goOn}
        </Button>
      </>
    );
  const { title, what, originName, on, messages, there, isKnown, replyTo, senderName, sender, quotaLeft } = check;
  return (
    <>
      <h2>{title}</h2>
      <p>{fill(text.from, { origin: originName, day: dayText(on), what })}</p>
      <p>
        <strong>{counted(text.messages, messages)}</strong>
      </p>
      {there > 0 && !isKnown && <p>{counted(text.there, there)}</p>}
      {isKnown && (
        <Notice kind="hint">
          <p>{text.known}</p>
        </Notice>
      )}
      <p>{fill(text.replies, { replyTo, senderName })}</p>
      <p>
        {fill(text.sender, { sender, left: Math.max(0, quotaLeft - 1) })}{' '}
        {counted(text.days, check.days, { finish: dayText(check.finish) })}
      </p>
      <SampleViewer samples={check.samples} />
      {!isKnown && (
        <>
          <Notice kind="warning">
            <p>{text.once}</p>
          </Notice>
          <Button primary busy={busy} onClick={() => void load()}>
            {text.do}
          </Button>
        </>
      )}
      {doing.state === 'failed' && <ProblemNotice problem={doing.problem} again={() => void load()} />}
    </>
  );
};
