/** Everyone's mail: choose whose, then which message, then read it. */
import { useDeferredValue, useMemo, useState } from 'react';
import { useOverview } from '../overview';
import { MailboxList } from './mailbox-list';
import { type Mailbox, mailboxesOf } from './mailboxes';
import { MessageList } from './message-list';
import { MessageView } from './message-view';

export const InboxPlace = ({ mailbox }: { readonly mailbox: string | null }) => {
  const { overview } = useOverview();
  const [search, setSearch] = useState('');
  const [chosen, setChosen] = useState<number | null>(null);
  const wanted = useDeferredValue(search.trim().toLowerCase());
  const all = useMemo(() => mailboxesOf(overview.mail), [overview.mail]);
  const boxes = all.filter(({ address }) => address.includes(wanted));
  const box = openBox(boxes, mailbox, wanted !== '');
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
      <MailboxList boxes={boxes} open={box?.address} search={search} onSearch={setSearch} />
      {box && <MessageList box={box} open={message?.n} timeZone={overview.workbook.timeZone} onOpen={setChosen} />}
      {message && <MessageView key={message.n} n={message.n} undelivered={message.undelivered} />}
      {!box && mailbox !== null && wanted === '' && <p className="empty">Nothing has come to {mailbox} yet.</p>}
    </div>
  );
};

/** The one that the address names, if it has any mail; else the first, where nobody asked for another. */
const openBox = (boxes: readonly Mailbox[], mailbox: string | null, isSearch: boolean): Mailbox | undefined =>
  boxes.find(({ address }) => address === mailbox?.toLowerCase()) ??
  (mailbox === null || isSearch ? boxes[0] : undefined);
