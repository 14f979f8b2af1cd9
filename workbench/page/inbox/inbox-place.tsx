/** Everyone's mail: choose whose, then which message, then read it. */
import { useDeferredValue, useState } from 'react';
import { addressOf } from '../address';
import { dayOnly } from '../district-time';
import { useOverview } from '../overview';
import { mailboxesOf } from './mailboxes';
import { MessageView } from './message-view';

export const InboxPlace = ({ mailbox }: { readonly mailbox: string | null }) => {
  const { overview } = useOverview();
  const [search, setSearch] = useState('');
  const [chosen, setChosen] = useState<number | null>(null);
  const wanted = useDeferredValue(search.trim().toLowerCase());
  const boxes = mailboxesOf(overview.mail).filter(({ address }) => address.includes(wanted));
  const box = boxes.find(({ address }) => address === mailbox) ?? boxes[0];
  const message = box?.messages.find(({ n }) => n === chosen) ?? box?.messages[0];
  if (overview.mail.length === 0) {
    return (
      <div className="page-column">
        <h1>Inbox</h1>
        <p className="empty">No mail yet. What the product sends arrives here, and nowhere else.</p>
      </div>
    );
  }
  return (
    <div className="inbox">
      <nav className="mailboxes" aria-label="Mailboxes">
        <h1>Inbox</h1>
        <label>
          <span className="unseen">Find a mailbox</span>
          <input
            type="search"
            placeholder="Find a mailbox"
            value={search}
            onChange={(event) => setSearch(event.target.value)}
          />
        </label>
        <ul>
          {boxes.map(({ address, messages }) => (
            <li key={address}>
              <a href={addressOf('inbox', address)} aria-current={address === box?.address ? 'true' : undefined}>
                <span>{address}</span> <span className="count">{messages.length}</span>
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <section className="messages" aria-label={box ? `Messages to ${box.address}` : 'Messages'}>
        <ul>
          {box?.messages.map(({ n, subject, name, from, sentAt }) => (
            <li key={n}>
              <button type="button" aria-pressed={n === message?.n} onClick={() => setChosen(n)}>
                <strong dir="auto">{subject || '(no subject)'}</strong>
                <span>{name ?? from}</span>
                <time dateTime={sentAt}>{dayOnly(sentAt, overview.workbook.timeZone)}</time>
              </button>
            </li>
          ))}
        </ul>
      </section>
      {message && <MessageView key={message.n} n={message.n} />}
    </div>
  );
};
