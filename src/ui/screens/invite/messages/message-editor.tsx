// One text in one language: its words, its preview beside them, and who approved it.
import { useState } from 'preact/hooks';
import type { Messages, OpenMessage } from '../../../../rpc/message-calls';
import { Button } from '../../../controls/button';
import { SelectField, TextField } from '../../../controls/field';
import { Notice, ProblemNotice } from '../../../controls/notice';
import { PageWithin } from '../../../controls/page-within';
import { server } from '../../../server';
import { useDoing } from '../../../use-call';
import { counted, fill, words } from '../../../words';
import { BodyField } from './body-field';
import { MessageApproval } from './message-approval';
import { MessagePreview } from './message-preview';
import { nameOf, stateWords } from './message-words';
import { SureButton } from './sure-button';

interface EditorProps {
  readonly first: OpenMessage;
  readonly back: () => void;
  readonly choose: (language: string) => void;
  readonly deleted: (messages: Messages) => void;
}

const mostSubject = 500;

const About = ({ message }: { readonly message: OpenMessage }) => {
  const text = words().messages;
  const state = message.states.find((one) => one.language === message.language);
  return (
    <p class="field-hint">
      {message.audience !== '' && (
        <>
          {fill(text.audience, { audience: message.audience })}
          <br />
        </>
      )}
      {message.what !== 'block' && (
        <>
          {text.channels[message.channel]} · {fill(text.code, { key: message.key })}
          <br />
        </>
      )}
      {state !== undefined && stateWords(message, state)}
    </p>
  );
};

const UsedBy = ({ names }: { readonly names: readonly string[] }) => {
  const text = words().messages;
  return <p>{names.length === 0 ? text.unused : counted(text.usedBy, names.length, { names: names.join('; ') })}</p>;
};

/** What was typed is kept until it is saved; leaving it asks first. */
const useLeaving = (isSaved: boolean) => {
  const [leaving, setLeaving] = useState<(() => void) | undefined>(undefined);
  const leave = (go: () => void) => {
    if (isSaved) go();
    else setLeaving(() => go);
  };
  return { leaving, leave, stay: () => setLeaving(undefined) };
};

export const MessageEditor = ({ first, back, choose, deleted }: EditorProps) => {
  const text = words().messages;
  const [message, setMessage] = useState(first);
  const [subject, setSubject] = useState(first.subject);
  const [body, setBody] = useState(first.body);
  const [reviewedOn, setReviewedOn] = useState(first.reviewedOn);
  const [said, setSaid] = useState(false);
  const { doing, run, busy } = useDoing();
  const isSaved = subject === message.subject && body === message.body && reviewedOn === message.reviewedOn;
  const { leaving, leave, stay } = useLeaving(isSaved);
  const show = (now: OpenMessage) => {
    setMessage(now);
    setSubject(now.subject);
    setBody(now.body);
    setReviewedOn(now.reviewedOn);
  };
  const { key, language, seen, shipped } = message;
  const save = () =>
    run(async () => {
      show(await server.saveMessage({ key, language, subject, body, reviewedOn, seen }));
      setSaid(true);
    });
  const reset = () => run(async () => show(await server.resetMessage({ key, language, seen })));
  const state = message.states.find((one) => one.language === language);
  return (
    <PageWithin title={nameOf(message)} back={() => leave(back)} backText={text.backList}>
      <About message={message} />
      {leaving !== undefined && (
        <Notice kind="warning" title={text.leaveSure}>
          <Button onClick={leaving}>{text.leaveYes}</Button>
          <Button quiet onClick={stay}>
            {text.leaveNo}
          </Button>
        </Notice>
      )}
      <SelectField
        label={text.language}
        value={language}
        options={message.languages.map(({ tag, name }) => ({ value: tag, label: name }))}
        onChange={(tag) => leave(() => choose(tag))}
      />
      {message.what === 'block' && <UsedBy names={message.usedBy} />}
      {message.hasSubject && (
        <TextField
          label={message.channel === 'email' ? text.subject : text.titleLine}
          hint={text.subjectHint}
          most={mostSubject}
          value={subject}
          onChange={setSubject}
        />
      )}
      <BodyField message={message} value={body} onChange={setBody} />
      <TextField
        label={text.reviewedOn}
        hint={text.reviewedHint}
        type="date"
        value={reviewedOn}
        onChange={setReviewedOn}
      />
      {doing.state === 'failed' && <ProblemNotice problem={doing.problem} />}
      <Button primary busy={busy} onClick={save}>
        {text.save}
      </Button>
      <p role="status">{isSaved ? said && fill(text.saved, { sheet: message.sheet?.name ?? '' }) : text.unsaved}</p>
      <MessagePreview message={message} typed={{ subject, body }} />
      {message.what !== 'block' && <MessageApproval message={message} isSaved={isSaved} approved={show} />}
      {shipped !== null && state?.words === 'district' && (
        <SureButton
          label={text.reset}
          question={text.resetSure}
          yes={text.resetYes}
          no={text.resetNo}
          busy={busy}
          run={reset}
        />
      )}
      {message.what === 'own' && (
        <SureButton
          label={text.delete}
          question={text.deleteSure}
          yes={text.deleteYes}
          no={text.deleteNo}
          busy={busy}
          run={() => run(async () => deleted(await server.deleteMessage({ key })))}
        />
      )}
    </PageWithin>
  );
};
