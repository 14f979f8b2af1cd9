// After a run: builds what was sent, keeps it as `.eml`, and passes it on where a mail server is named.
import { createTransport } from 'nodemailer';
import type { Store } from '../world/store';
import type { MailRecord } from './mail-record';
import type { MailStore } from './mail-store';
import { mailIn } from './mail-store';
import { mimeMessage } from './mime-message';

/** Builds every message that waits. With `smtpUrl` each is delivered there, once; a failed delivery is tried next time. */
export const settleMail = async (store: Store, smtpUrl?: string): Promise<void> => {
  const mails = mailIn(store);
  for (let n = mails.settled() + 1; n <= mails.count(); n += 1) {
    const mail = mails.get(n);
    if (mail) {
      const text = await kept(mails, mail);
      if (smtpUrl) await deliver(smtpUrl, mail, text);
    }
    mails.settle(n);
  }
};

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
  const transport = createTransport(smtpUrl);
  try {
    await transport.sendMail({ envelope: { from: mail.from, to: [...mail.to, ...mail.cc, ...mail.bcc] }, raw: text });
  } finally {
    transport.close();
  }
};
