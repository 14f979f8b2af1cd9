// What to say to one family on the phone, and the family's own link.
import { useState } from 'preact/hooks';
import type { CallScript, ScriptText } from '../../../../rpc/reach-calls';
import { Button } from '../../../controls/button';
import { ProblemNotice } from '../../../controls/notice';
import { server } from '../../../server';
import { useDoing } from '../../../use-call';
import { fill, words } from '../../../words';

const Message = ({ message: { language, tag, direction, subject, text } }: { readonly message: ScriptText }) => {
  const title = fill(words().reach.calls.message, { language });
  return (
    <details class="reach-message">
      <summary>{title}</summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard */}
      <section class="invite-text" tabIndex={0} aria-label={title} lang={tag} dir={direction}>
        {`${subject}\n\n${text}`}
      </section>
    </details>
  );
};

const Link = ({ link }: { readonly link: string }) => {
  const text = words().reach.calls;
  const [said, setSaid] = useState('');
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(link).catch(() => undefined);
    setSaid(text.copied);
  };
  return (
    <>
      <label class="field-label">
        {text.link}
        <input type="text" readOnly value={link} dir="ltr" onFocus={(event) => event.currentTarget.select()} />
      </label>
      <p class="field-hint">{text.copyHint}</p>
      <Button onClick={() => void copy()}>{text.copy}</Button>
      <p role="status">{said}</p>
    </>
  );
};

const Script = ({ script: { steps, texts, link } }: { readonly script: CallScript }) => (
  <div class="reach-script">
    <ol>
      {steps.map((step) => (
        <li key={step}>{step}</li>
      ))}
    </ol>
    {texts.map((message) => (
      <Message key={message.tag} message={message} />
    ))}
    {link !== '' && <Link link={link} />}
  </div>
);

/** Read when it is wished: the link is the family's own, and most calls need it once. */
export const ScriptPart = ({ campaign, messageKey }: { readonly campaign: string; readonly messageKey: string }) => {
  const [script, setScript] = useState<CallScript | undefined>();
  const { doing, run, busy } = useDoing();
  const open = () => run(async () => setScript(await server.openCallScript({ campaign, key: messageKey })));
  return (
    <>
      {script === undefined ? (
        <Button quiet busy={busy} onClick={() => void open()}>
          {words().reach.calls.script}
        </Button>
      ) : (
        <Script script={script} />
      )}
      {doing.state === 'failed' && <ProblemNotice problem={doing.problem} />}
    </>
  );
};
