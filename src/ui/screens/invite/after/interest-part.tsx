// Families who raised a hand in the last month, and the mail that tells the lead how many (S6).
import { useState } from 'preact/hooks';
import type { InterestView } from '../../../../rpc/after-calls';
import { Button } from '../../../controls/button';
import { ProblemNotice } from '../../../controls/notice';
import { server } from '../../../server';
import { useDoing } from '../../../use-call';
import { counted, fill, words } from '../../../words';
import { dayText } from '../../plan/day-text';

export const InterestPart = ({ interest }: { readonly interest: InterestView }) => {
  const text = words().after.interest;
  const { since, added, waiting, late, sheet, to } = interest;
  const { doing, run, busy } = useDoing();
  const [said, setSaid] = useState('');
  const mail = () =>
    run(async () => {
      setSaid('');
      setSaid(fill(text.mailed, await server.mailInterest({})));
    });
  return (
    <section>
      <h2>{text.title}</h2>
      <p>
        {counted(text.added, added, { day: dayText(since) })} {waiting > 0 && counted(text.waiting, waiting)}{' '}
        {late > 0 && counted(text.late, late)}
      </p>
      {to === '' ? (
        <p class="field-hint">{text.noLead}</p>
      ) : (
        <>
          <Button busy={busy} onClick={() => void mail()}>
            {fill(text.mail, { to })}
          </Button>
          <p class="field-hint">{text.mailHint}</p>
        </>
      )}
      <p role="status">{said}</p>
      {doing.state === 'failed' && <ProblemNotice problem={doing.problem} />}
      {sheet !== null && (
        <Button
          quiet
          disabled={busy}
          onClick={() => void run(async () => void (await server.showSheet({ sheetId: sheet })))}
        >
          {words().after.due.sheet}
        </Button>
      )}
    </section>
  );
};
