// The confirmation: it names what is sent and to how many, and asks for what a person must answer for.
import { useState } from 'preact/hooks';
import type { InvitationPreview, InvitationWish } from '../../../rpc/invite-calls';
import { Button } from '../../controls/button';
import { Notice, ProblemNotice } from '../../controls/notice';
import { server } from '../../server';
import { useDoing } from '../../use-call';
import { counted, words } from '../../words';
import { type CapChoice, CapPart } from './who/cap-part';

const Tick = ({
  text,
  on,
  onChange,
}: {
  readonly text: string;
  readonly on: boolean;
  readonly onChange: (on: boolean) => void;
}) => (
  <label class="choice">
    <input type="checkbox" checked={on} onChange={(event) => onChange(event.currentTarget.checked)} />
    <span>{text}</span>
  </label>
);

export const ConfirmPart = ({
  wish,
  preview,
  leaveOver,
  confirmed,
}: {
  readonly wish: InvitationWish;
  readonly preview: InvitationPreview;
  /** Families that have had their messages of the week are left out, or taken back in: then the numbers are others. */
  readonly leaveOver: (leave: boolean) => void;
  readonly confirmed: (campaign: string) => void;
}) => {
  const text = words().invite.preview;
  const { messages, calls: toCall, letters, copied, cap } = preview;
  const [calls, setCalls] = useState(false);
  const [asNew, setAsNew] = useState(false);
  const [over, setOver] = useState<CapChoice>(undefined);
  const { doing, run, busy } = useDoing();
  const asksCalls = preview.notReady.some(({ many }) => many);
  const accepted = over === 'send' ? { over: cap.over } : {};
  const waits = (asksCalls && !calls) || (copied && !asNew) || (cap.over > 0 && over !== 'send');
  const capped = (
    <CapPart
      cap={cap}
      value={over}
      onChange={(choice) => (choice === 'send' ? setOver(choice) : leaveOver(choice === 'leave'))}
    />
  );
  const confirm = () =>
    run(async () =>
      confirmed((await server.confirmInvitation({ wish, messages, calls, asNew, ...accepted })).campaign),
    );
  if (messages + toCall + letters === 0)
    return (
      <>
        {capped}
        <Notice kind="hint">
          <p>{text.nobody}</p>
        </Notice>
      </>
    );
  return (
    <section class="invite-confirm">
      {capped}
      {asksCalls && <Tick text={text.accept} on={calls} onChange={setCalls} />}
      {copied && (
        <Notice kind="warning">
          <p>{text.copied}</p>
          <Tick text={text.asNew} on={asNew} onChange={setAsNew} />
        </Notice>
      )}
      <p>{text.confirmWhat}</p>
      <Button primary busy={busy} disabled={waits} onClick={() => void confirm()}>
        {messages === 0 ? text.confirmCalls : counted(text.confirm, messages)}
      </Button>
      {doing.state === 'failed' && <ProblemNotice problem={doing.problem} />}
    </section>
  );
};
