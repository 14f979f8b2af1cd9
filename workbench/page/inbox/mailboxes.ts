/** The mail sorted as the people who got it see it. */
import type { Envelope } from '../../server/told-to-page';

export interface Mailbox {
  readonly address: string;
  /** Newest first. */
  readonly messages: readonly Envelope[];
}

/** One mailbox for each address that got anything, by name; a blind copy is in its own mailbox too. */
export const mailboxesOf = (mail: readonly Envelope[]): readonly Mailbox[] => {
  const boxes = new Map<string, Envelope[]>();
  for (const message of mail) {
    const addresses = new Set([...message.to, ...message.cc, ...message.bcc].map((address) => address.toLowerCase()));
    for (const address of addresses) boxes.set(address, [message, ...(boxes.get(address) ?? [])]);
  }
  return [...boxes]
    .map(([address, messages]) => ({ address, messages }))
    .sort((a, b) => (a.address < b.address ? -1 : 1));
};
