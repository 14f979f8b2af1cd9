// The numbers of an invitation before it is confirmed: who gets it, who does not, and how many days it takes.
import type { InvitationPreview } from '../../../rpc/invite-calls';
import { Notice } from '../../controls/notice';
import { counted, fill, words } from '../../words';
import { dayText } from '../plan/day-text';
import { FigureList } from './figure-list';
import { ProblemList } from './problem-list';

export const PreviewNumbers = ({ preview }: { readonly preview: InvitationPreview }) => {
  const text = words().invite.preview;
  const { messages, calls, letters, covered, barred, optedOut, already, quotaLeft, days } = preview;
  return (
    <section aria-labelledby="invite-numbers">
      <h2 id="invite-numbers">{text.numbers}</h2>
      <FigureList
        figures={[
          { name: text.messages, value: messages, always: true },
          ...preview.byLanguage.map(({ name, messages: value }) => ({ name: `– ${name}`, value })),
          { name: text.calls, value: calls },
          { name: text.letters, value: letters },
          { name: text.covered, value: covered },
          { name: text.barred, value: barred },
          { name: text.optedOut, value: optedOut },
          { name: text.already, value: already },
          { name: text.quota, value: preview.today, always: true },
        ]}
      />
      <p class="field-hint">{fill(text.quotaHint, { sender: preview.sender, left: quotaLeft })}</p>
      {messages > 0 && (
        <p>
          <strong>
            {messages <= preview.today ? text.today : counted(text.days, days, { finish: dayText(preview.finish) })}
          </strong>
        </p>
      )}
      {preview.notReady.length > 0 && (
        <Notice kind="warning" title={text.notReadyTitle}>
          <ul>
            {preview.notReady.map(({ name, families }) => (
              <li key={name}>{fill(text.notReady, { name: name === '' ? '?' : name, families })}</li>
            ))}
          </ul>
        </Notice>
      )}
      <ProblemList problems={preview.problems} count={preview.problemCount} />
    </section>
  );
};
