// Which message to write: the catalog's and the district's own, by when in the year they are for.
import { useState } from 'preact/hooks';
import type { InviteHome, MessageChoice } from '../../../rpc/invite-calls';
import { TextField } from '../../controls/field';
import { PageWithin } from '../../controls/page-within';
import { words } from '../../words';
import type { WishStart } from './wish-draft';

const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase();

const Item = ({ message, choose }: { readonly message: MessageChoice; readonly choose: () => void }) => (
  <li>
    <button type="button" class="step" onClick={choose}>
      <span class="step-text">
        <span class="step-name">{message.name}</span>
        <span class="step-about">{message.moment}</span>
      </span>
    </button>
  </li>
);

export const ChooseMessagePage = ({
  home,
  back,
  choose,
}: {
  readonly home: InviteHome;
  readonly back: () => void;
  readonly choose: (start: WishStart) => void;
}) => {
  const text = words().invite.choose;
  const [sought, setSought] = useState('');
  const found = home.messages.filter(({ name, moment }) => plain(`${name} ${moment}`).includes(plain(sought.trim())));
  return (
    <PageWithin title={text.title} lead={text.lead} back={back} backText={words().invite.sending.back}>
      <TextField label={text.seek} value={sought} onChange={setSought} />
      {found.length === 0 && <p role="status">{text.none}</p>}
      <ul class="steps">
        {found.map((message) => (
          <Item key={message.id} message={message} choose={() => choose({ template: message.id })} />
        ))}
      </ul>
    </PageWithin>
  );
};
