/** What came to one mailbox, newest first. */
import { dayOnly } from '../district-time';
import { isMissed, type Mailbox } from './mailboxes';

interface MessageListProps {
  readonly box: Mailbox;
  readonly open: number | undefined;
  readonly timeZone: string;
  onOpen(n: number): void;
}

export const MessageList = ({ box, open, timeZone, onOpen }: MessageListProps) => (
  <section className="messages" aria-label={`Messages to ${box.address}`}>
    <ul>
      {box.messages.map((message) => (
        <li key={message.n}>
          <button type="button" aria-pressed={message.n === open} onClick={() => onOpen(message.n)}>
            <strong dir="auto">{message.subject || '(no subject)'}</strong>
            {isMissed(message, box.address) && <em className="pill pill-off">Not delivered</em>}
            <span dir="auto">{message.name ?? message.from}</span>
            <time dateTime={message.sentAt}>{dayOnly(message.sentAt, timeZone)}</time>
          </button>
        </li>
      ))}
    </ul>
  </section>
);
