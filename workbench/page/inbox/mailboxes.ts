/** The mail sorted as the people who got it see it. */
import { bareAddress } from '../../mail/bare-address';
import type { Envelope } from '../../server/told-to-page';

export interface Mailbox {
  readonly address: string;
  /** Newest first. */
  readonly messages: readonly Envelope[];
}

/** `family2` comes before `family10`. */
const byName = new Intl.Collator('en', { numeric: true });

/** One mailbox for each address that was written to, by name; a blind copy is in its own mailbox too. */
export const mailboxesOf = (mail: readonly Envelope[]): readonly Mailbox[] => {
  const boxes = new Map<string, Envelope[]>();
  for (const message of [...mail].reverse()) {
    for (const address of new Set([...message.to, ...message.cc, ...message.bcc].map(bareAddress))) {
      const box = boxes.get(address);
      if (box) box.push(message);
      else boxes.set(address, [message]);
    }
  }
  return [...boxes]
    .map(([address, messages]) => ({ address, messages }))
    .sort((a, b) => byName.compare(a.address, b.address));
};

/** Whether this message is one that did not get to the mailbox's owner. */
export const isMissed = ({ undelivered }: Envelope, address: string): boolean =>
  undelivered?.to.includes(address) === true;
