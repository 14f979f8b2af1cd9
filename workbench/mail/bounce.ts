// Mail that does not arrive: whom it does not reach, and the notice that its sender gets of it.
import { bareAddress } from './bare-address';
import type { MailRecord, MailRequest } from './mail-record';

/** What a mail server answers for an address that nobody has (RFC 3463, 5.1.1). */
export const NO_SUCH_ADDRESS = '550 5.1.1 The email account that you tried to reach does not exist.';

/** The recipients among these addresses, or in one of these whole `@domain`s. */
export const unreached = (mail: MailRequest, undeliverable: readonly string[]): readonly string[] => {
  const ends = undeliverable.map((one) => one.trim().toLowerCase()).filter((one) => one !== '');
  return [...mail.to, ...mail.cc, ...mail.bcc]
    .map(bareAddress)
    .filter((address) => ends.some((end) => (end.startsWith('@') ? address.endsWith(end) : address === end)));
};

/** The notice of one address that could not be reached, as Gmail's own mail system writes one (in the workbench's words). */
export const bounceOf = (mail: Omit<MailRecord, 'n'>, address: string, messageId: string): Omit<MailRecord, 'n'> => ({
  from: 'mailer-daemon@googlemail.com',
  name: 'Mail Delivery Subsystem',
  to: [mail.from],
  cc: [],
  bcc: [],
  replyTo: null,
  subject: 'Delivery Status Notification (Failure)',
  text: [
    'Address not found',
    `Your message “${mail.subject}” did not reach ${address}: nobody has this address, or it takes no mail.`,
    `The answer of the other mail server was:\n${NO_SUCH_ADDRESS}`,
  ].join('\n\n'),
  html: null,
  noReply: true,
  parts: [],
  sentAt: mail.sentAt,
  messageId,
  noticeOf: { messageId: mail.messageId, address },
});
