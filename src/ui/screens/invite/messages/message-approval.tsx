// Who approved the text in this language, and the way to approve it (PV09).
import { useState } from 'preact/hooks';
import type { OpenMessage } from '../../../../rpc/message-calls';
import { Button } from '../../../controls/button';
import { TextField } from '../../../controls/field';
import { ProblemNotice } from '../../../controls/notice';
import { server } from '../../../server';
import { shownDay } from '../../../shown-day';
import { useDoing } from '../../../use-call';
import { fill, words } from '../../../words';
import { NotYet } from './not-yet';

const mostLetters = 120;

const approvedText = (name: string, on: string): string => {
  const text = words().messages;
  return on === '' ? fill(text.isApprovedNoDay, { name }) : fill(text.isApproved, { name, day: shownDay(on) });
};

export const MessageApproval = ({
  message,
  isSaved,
  approved,
}: {
  readonly message: OpenMessage;
  readonly isSaved: boolean;
  readonly approved: (message: OpenMessage) => void;
}) => {
  const text = words().messages;
  const [name, setName] = useState('');
  const { doing, run, busy } = useDoing();
  const { key, language, languageName, seen, states } = message;
  const state = states.find((one) => one.language === language);
  const approve = () => run(async () => approved(await server.approveMessage({ key, language, name, seen })));
  const form = () => {
    if (state === undefined || state.words === 'none') return <p>{text.notWorded}</p>;
    if (!state.isWaiting)
      return (
        <p>{state.approvedBy === '' ? text.withLanguageLong : approvedText(state.approvedBy, state.approvedOn)}</p>
      );
    return (
      <>
        <p>{fill(text.approveLead, { language: languageName })}</p>
        <TextField label={text.approveName} value={name} most={mostLetters} onChange={setName} />
        {doing.state === 'failed' && <ProblemNotice problem={doing.problem} />}
        <Button busy={busy} disabled={!isSaved} onClick={approve}>
          {text.approveButton}
        </Button>
        {!isSaved && <p class="field-hint">{text.approveSaved}</p>}
      </>
    );
  };
  return (
    <section class="card" aria-labelledby="message-approval">
      <h2 id="message-approval">{text.approveTitle}</h2>
      {form()}
      <NotYet message={message} />
    </section>
  );
};
