// After a run: builds what was sent, keeps it as `.eml`, and passes it on where a mail server is named.
import { createTransport } from 'nodemailer';
import type { Store } from '../world/store';
import { bareAddress } from './bare-address';
import type { MailRecord } from './mail-record';
import type { MailStore } from './mail-store';
import { mailIn } from './mail-store';
import { mimeMessage } from './mime-message';

const underWay = new WeakMap<Store, Promise<void>>();

/**
 * Builds every message that waits. With `smtpUrl` each is delivered there, once; where that fails it stays in the
 * inbox, which says so, as does a line on the console. Calls wait for one another, so that no message goes out twice.
 */
export const settleMail = (store: Store, smtpUrl?: string): Promise<void> => {
  const settled = (underWay.get(store) ?? Promise.resolve()).then(() => settleWaiting(mailIn(store), smtpUrl));
  underWay.set(
    store,
    settled.catch(() => {}),
  );
  return settled;
};

const settleWaiting = async (mails: MailStore, smtpUrl: string | undefined): Promise<void> => {
  for (let n = mails.settled() + 1; n <= mails.count(); n += 1) {
    const mail = mails.get(n);
    if (mail) {
      const text = await kept(mails, mail);
      if (smtpUrl) await deliver(smtpUrl, mail, text).catch((error) => keepUndelivered(mails, mail, error));
    }
    mails.settle(n);
  }
};

const keepUndelivered = (mails: MailStore, mail: MailRecord, error: unknown): void => {
  const why = error instanceof Error ? error.message : String(error);
  mails.missed(mail.n, { to: recipients(mail), why });
  console.warn(`message ${mail.n} was not delivered to SMTP_URL: ${why}`);
};

const recipients = ({ to, cc, bcc }: MailRecord): readonly string[] => [...to, ...cc, ...bcc].map(bareAddress);

/** The message as `.eml`; throws where there is none with this number. */
export const emlOf = async (store: Store, n: number): Promise<string> => {
  const mails = mailIn(store);
  const mail = mails.get(n);
  if (!mail) throw new Error(`no message ${n}`);
  return kept(mails, mail);
};

const kept = async (mails: MailStore, mail: MailRecord): Promise<string> => {
  const before = mails.eml(mail.n);
  if (before !== undefined) return before;
  const text = await mimeMessage(mail);
  mails.putEml(mail.n, text);
  return text;
};

const deliver = async (smtpUrl: string, mail: MailRecord, text: string): Promise<void> => {
  const reached = recipients(mail).filter((address) => mail.undelivered?.to.includes(address) !== true);
  if (reached.length === 0) return;
  const transport = createTransport(smtpUrl);
  try {
    await transport.sendMail({ envelope: { from: mail.from, to: [...reached] }, raw: text });
  } finally {
    transport.close();
  }
};
