// The mail port over MailApp, which can send and nothing else (reference/mail/mail-app).
import type { Mail } from '../app/mail-port';

export const mailAppMail: Mail = {
  quotaLeft: () => MailApp.getRemainingDailyQuota(),
  send: ({ to, subject, text, html, replyTo, senderName }) => {
    try {
      MailApp.sendEmail({ to, subject, body: text, htmlBody: html, replyTo, name: senderName });
      return undefined;
    } catch (error) {
      return { refusal: String((error as { message?: unknown } | null)?.message ?? '') };
    }
  },
};
