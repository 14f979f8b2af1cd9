/** Whose mail there is. */
import { addressOf } from '../address';
import type { Mailbox } from './mailboxes';

interface MailboxListProps {
  readonly boxes: readonly Mailbox[];
  readonly open: string | undefined;
  readonly search: string;
  onSearch(words: string): void;
}

export const MailboxList = ({ boxes, open, search, onSearch }: MailboxListProps) => (
  <nav className="mailboxes" aria-label="Mailboxes">
    <h1>Inbox</h1>
    <label>
      <span className="unseen">Find a mailbox</span>
      <input
        type="search"
        placeholder="Find a mailbox"
        value={search}
        onChange={(event) => onSearch(event.target.value)}
      />
    </label>
    <p className="unseen" role="status">
      {search.trim() === '' ? '' : `${boxes.length} found`}
    </p>
    {boxes.length === 0 && <p className="hint">No mailbox has “{search.trim()}” in its address.</p>}
    <ul>
      {boxes.map(({ address, messages }) => (
        <li key={address}>
          <a href={addressOf('inbox', address)} aria-current={address === open ? 'true' : undefined}>
            <span>{address}</span> <span className="count">{messages.length}</span>
          </a>
        </li>
      ))}
    </ul>
  </nav>
);
