// How the words would arrive, made by the server a moment after the last letter, and what is wrong with them.
import { useEffect, useState } from 'preact/hooks';
import type { OpenMessage, MessagePreview as Preview } from '../../../../rpc/message-calls';
import { SelectField } from '../../../controls/field';
import { Notice, ProblemNotice } from '../../../controls/notice';
import { server } from '../../../server';
import { counted, fill, problemWords, words } from '../../../words';

const afterTyping = 700;

export interface TypedWords {
  readonly subject: string;
  readonly body: string;
}

interface Made {
  readonly preview: Preview | undefined;
  readonly busy: boolean;
  readonly failed: boolean;
}

const wishOf = ({ key, language, families }: OpenMessage, typed: TypedWords, at: number) => {
  const [madeUp] = families;
  const { familyName = '', guardianFirstName = '', children = [] } = families[at] ?? madeUp ?? {};
  return {
    key,
    language,
    subject: typed.subject,
    body: typed.body,
    family: {
      familyName,
      guardianFirstName,
      children: children.map(({ firstName, school }) => ({ firstName, school })),
    },
  };
};

/** The newest preview; the one before stays while it is made. */
const usePreview = (message: OpenMessage, { subject, body }: TypedWords, at: number): Made => {
  const [made, setMade] = useState<Made>({ preview: undefined, busy: true, failed: false });
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was made before decides only how soon
  useEffect(() => {
    let isCurrent = true;
    setMade((before) => ({ ...before, busy: true }));
    const make = () =>
      server.previewMessage(wishOf(message, { subject, body }, at)).then(
        (preview) => isCurrent && setMade({ preview, busy: false, failed: false }),
        () => isCurrent && setMade((before) => ({ ...before, busy: false, failed: true })),
      );
    const wait = setTimeout(make, made.preview === undefined ? 0 : afterTyping);
    return () => {
      isCurrent = false;
      clearTimeout(wait);
    };
  }, [message, subject, body, at]);
  return made;
};

const Shown = ({ preview, message }: { readonly preview: Preview; readonly message: OpenMessage }) => {
  const text = words().messages;
  const [plain, setPlain] = useState(false);
  if (preview.message === null) return <p>{text.noPreview}</p>;
  const { subject, html, text: asText } = preview.message;
  return (
    <>
      {message.hasSubject && (
        <p class="message-subject">
          <strong lang={message.language} dir={message.direction}>
            {subject}
          </strong>
        </p>
      )}
      <div class="invite-tabs">
        <button type="button" aria-pressed={!plain} onClick={() => setPlain(false)}>
          {message.channel === 'email' ? text.asMail : text.asPage}
        </button>
        <button type="button" aria-pressed={plain} onClick={() => setPlain(true)}>
          {text.asText}
        </button>
      </div>
      {plain ? (
        <pre class="invite-text" lang={message.language} dir={message.direction}>
          {asText}
        </pre>
      ) : (
        <iframe class="invite-frame" title={text.frame} sandbox="" srcdoc={html} />
      )}
    </>
  );
};

export const ProblemLines = ({ problems }: { readonly problems: Preview['stops'] }) => (
  <ul class="message-problems">
    {problems.map((problem) => {
      const { what, todo } = problemWords(problem);
      return (
        <li key={JSON.stringify(problem)}>
          <strong>{what}</strong> {todo}
        </li>
      );
    })}
  </ul>
);

const Judged = ({ preview }: { readonly preview: Preview }) => {
  const text = words().messages;
  const { stops, hints } = preview;
  return (
    <>
      {stops.length > 0 && (
        <Notice kind="warning" title={text.stops}>
          <ProblemLines problems={stops} />
        </Notice>
      )}
      {hints.length > 0 && (
        <details class="invite-problems">
          <summary>{counted(text.hintsCount, hints.length)}</summary>
          <ProblemLines problems={hints} />
        </details>
      )}
      {stops.length + hints.length === 0 && <p>{text.fine}</p>}
    </>
  );
};

export const MessagePreview = ({ message, typed }: { readonly message: OpenMessage; readonly typed: TypedWords }) => {
  const text = words().messages;
  const [at, setAt] = useState(0);
  const { preview, busy, failed } = usePreview(message, typed, at);
  const names = message.families.map(({ familyName }, index) =>
    index === 0 ? fill(text.madeUp, { name: familyName }) : familyName,
  );
  return (
    <section class="card" aria-labelledby="message-preview">
      <h2 id="message-preview">{text.preview}</h2>
      {message.channel === 'email' && (
        <SelectField
          label={text.previewFor}
          value={String(at)}
          options={names.map((label, index) => ({ value: String(index), label }))}
          onChange={(value) => setAt(Number(value))}
        />
      )}
      {/* Always there, so that a screen reader hears what changes in it. */}
      <p role="status" class="field-hint">
        {busy ? text.makingPreview : ''}
      </p>
      {failed && !busy && <ProblemNotice problem={undefined} />}
      {preview !== undefined && <Judged preview={preview} />}
      {preview !== undefined && <Shown preview={preview} message={message} />}
    </section>
  );
};
