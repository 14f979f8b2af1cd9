// The addresses that a person pasted because mail to them came back: a plain list, or whole messages of a mail server.
import { addressKey } from './email-address';

/** Lines of a message's head that hold addresses of servers, of the sender, or what only looks like one. */
const headLine =
  /^(?:message-id|in-reply-to|references|from|reply-to|sender|return-path|received|received-spf|delivered-to|cc|dkim-.*|arc-.*|x-(?!failed-recipients).*|authentication-results|list-.*|feedback-id|arrival-date|reporting-mta|remote-mta|received-from-mta|de|cc\s*n)\s*:/i;

const address = /[A-Za-z0-9.!#$%&'*+/=?^_\x60{|}~-]+@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+/g;

/** Mail servers write in their own name. */
const ofServers = /^(?:mailer-daemon|postmaster|no-?reply|mail-noreply|bounces?)(?:[+.=-].*)?@/;

/** A line of a message's head goes on where the next one is indented. */
const withoutHead = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/\n[ \t]+(?=\S)/g, ' ')
    .split('\n')
    .filter((line) => !headLine.test(line.trim()))
    .join('\n');

/** Each address once, as it is compared, in the order in which it is named; `own` are those of staff. */
export const returnedAddressesIn = (text: string, own: readonly string[]): readonly string[] => {
  const ours = new Set(own.map(addressKey));
  const found = (withoutHead(text).match(address) ?? []).map((one) => addressKey(one.replace(/^['.]+|[.']+$/g, '')));
  return [...new Set(found)].filter((one) => !ofServers.test(one) && !ours.has(one));
};

/** A server that will try again has not sent the message back yet. */
export const isOnlyDelayed = (text: string): boolean =>
  /will (?:keep )?(?:retry|try)|delivery incomplete|reintentar|volver[áa] a intentar|entrega incompleta/i.test(text);
