// A message as mail programs exchange it.
import MailComposer from 'nodemailer/lib/mail-composer';
import type { MailRecord } from './mail-record';

/** The whole MIME text; the same message gives the same bytes whenever it is built. */
export const mimeMessage = async (mail: MailRecord): Promise<string> => {
  const composer = new MailComposer({
    from: { name: mail.name ?? '', address: mail.from },
    to: [...mail.to],
    cc: [...mail.cc],
    ...(mail.replyTo === null ? {} : { replyTo: mail.replyTo }),
    subject: mail.subject,
    text: mail.text,
    ...(mail.html === null ? {} : { html: mail.html }),
    messageId: mail.messageId,
    ...noticeHead(mail),
    date: new Date(mail.sentAt),
    attachments: mail.parts.map((part) => ({
      filename: part.name,
      contentType: part.contentType,
      content: Buffer.from(part.base64, 'base64'),
      ...(part.contentId === null ? {} : { cid: part.contentId }),
    })),
    baseBoundary: mail.messageId.replace(/\W/g, '').slice(0, 32),
    disableFileAccess: true,
    disableUrlAccess: true,
    newline: '\r\n',
  });
  return (await composer.compile().build()).toString('utf8');
};

/** What tells a mail program that nobody wrote this (RFC 3834), and of which message and address it speaks. */
const noticeHead = ({ noticeOf }: MailRecord) =>
  noticeOf === undefined
    ? {}
    : {
        inReplyTo: noticeOf.messageId,
        headers: { 'Auto-Submitted': 'auto-replied', 'X-Failed-Recipients': noticeOf.address },
      };
