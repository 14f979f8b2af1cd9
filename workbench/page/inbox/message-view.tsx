/** One message, as a mail program reads it out of its file. */
import { useEffect, useState } from 'react';
import type { Envelope, ReadMail } from '../../server/told-to-page';
import { addressOf } from '../address';
import { dayAndTime } from '../district-time';
import { useOverview } from '../overview';
import { publishedIdOf } from '../phone/family-address';
import { getMail } from '../server-calls';
import { AttachmentList } from './attachment-list';
import { MessageBody } from './message-body';
import { linksIn } from './message-links';

interface MessageViewProps {
  readonly n: number;
  readonly undelivered: Envelope['undelivered'];
}

export const MessageView = ({ n, undelivered }: MessageViewProps) => {
  const { overview } = useOverview();
  const [mail, setMail] = useState<ReadMail | null>(null);
  const [problem, setProblem] = useState('');
  useEffect(() => {
    getMail(n).then(setMail, (failure: unknown) => setProblem(String(failure)));
  }, [n]);
  if (!mail) return <p className="message-view">{problem || 'Opening the message…'}</p>;
  const form = linksIn(mail).find((link) => publishedIdOf(link) !== null);
  return (
    <article className="message-view">
      <header>
        <h2 dir="auto">{mail.subject || '(no subject)'}</h2>
        <dl>
          <Line name="From" value={mail.from} />
          <Line name="To" value={mail.to.join(', ')} />
          <Line name="Cc" value={mail.cc.join(', ')} />
          <Line name="Reply to" value={mail.replyTo.join(', ')} />
          <Line name="Sent" value={mail.date ? dayAndTime(mail.date, overview.workbook.timeZone) : ''} />
        </dl>
        {undelivered && (
          <p className="problem">
            Not delivered to {undelivered.to.join(', ')}. The mail server said: {undelivered.why}
          </p>
        )}
        <AttachmentList mail={mail} />
        <p className="card-links">
          {form !== undefined && (
            <a className="primary" href={addressOf('phone', form)}>
              Open its form on the family’s phone
            </a>
          )}
          <a href={`/api/mail/${n}.eml`} download>
            Download as a file (.eml)
          </a>
        </p>
      </header>
      <MessageBody mail={mail} />
    </article>
  );
};

const Line = ({ name, value }: { readonly name: string; readonly value: string }) =>
  value === '' ? null : (
    <div>
      <dt>{name}</dt>
      <dd dir="auto">{value}</dd>
    </div>
  );
