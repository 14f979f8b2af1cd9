// Real messages, one after the other, as they will arrive.
import { useState } from 'preact/hooks';
import type { SampleMessage } from '../../../rpc/invite-calls';
import { Button } from '../../controls/button';
import { fill, words } from '../../words';

/** The frame runs no scripts and opens no links: a preview is looked at, not used. */
const Frame = ({ sample }: { readonly sample: SampleMessage }) => (
  <iframe
    class="invite-frame"
    title={`${words().invite.preview.frame}: ${sample.subject}`}
    sandbox=""
    srcdoc={sample.html}
  />
);

export const SampleViewer = ({ samples }: { readonly samples: readonly SampleMessage[] }) => {
  const text = words().invite.preview;
  const [at, setAt] = useState(0);
  const [plain, setPlain] = useState(false);
  const sample = samples[at];
  if (sample === undefined) return null;
  return (
    <section class="card" aria-labelledby="invite-sample">
      <h2 id="invite-sample" aria-live="polite">
        {fill(text.message, { n: at + 1, total: samples.length })}
      </h2>
      <dl class="invite-envelope">
        <dt>{text.to}</dt>
        <dd>{sample.to}</dd>
        <dt>{text.subject}</dt>
        <dd lang={sample.language} dir={sample.direction}>
          {sample.subject}
        </dd>
        <dt>{text.language}</dt>
        <dd>{sample.languageName}</dd>
      </dl>
      <div class="invite-tabs">
        <button type="button" aria-pressed={!plain} onClick={() => setPlain(false)}>
          {text.asMail}
        </button>
        <button type="button" aria-pressed={plain} onClick={() => setPlain(true)}>
          {text.asText}
        </button>
      </div>
      {plain ? (
        <pre class="invite-text" lang={sample.language} dir={sample.direction}>
          {sample.text}
        </pre>
      ) : (
        <Frame sample={sample} />
      )}
      <Button disabled={at === 0} onClick={() => setAt(at - 1)}>
        {text.previous}
      </Button>
      <Button disabled={at === samples.length - 1} onClick={() => setAt(at + 1)}>
        {text.next}
      </Button>
    </section>
  );
};
