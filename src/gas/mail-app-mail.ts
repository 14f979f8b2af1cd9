// The mail port over MailApp, which can send and nothing else (reference/mail/mail-app).
import type { Mail, MailFile, MailPicture, OutgoingMail } from '../app/mail-port';

type Blob = GoogleAppsScript.Base.Blob;

/** Files and pictures are made once an execution, not once a message: each making is a call. */
const blobMaker = () => {
  const made = new Map<string, Blob>();
  const once = (key: string, make: () => Blob): Blob => {
    const blob = made.get(key) ?? make();
    made.set(key, blob);
    return blob;
  };
  return {
    file: ({ name, mime, text }: MailFile): Blob => once(`${name}\n${text}`, () => Utilities.newBlob(text, mime, name)),
    picture: (name: string, { mime, base64 }: MailPicture): Blob =>
      once(`${name}\n${base64}`, () => Utilities.newBlob(Utilities.base64Decode(base64), mime, name)),
  };
};

type Blobs = ReturnType<typeof blobMaker>;

const extrasOf = (blobs: Blobs, { attachments = [], inlineImages = {} }: OutgoingMail) => {
  const pictures = Object.entries(inlineImages);
  return {
    ...(attachments.length === 0 ? {} : { attachments: attachments.map(blobs.file) }),
    ...(pictures.length === 0
      ? {}
      : { inlineImages: Object.fromEntries(pictures.map(([name, one]) => [name, blobs.picture(name, one)])) }),
  };
};

export const mailAppMail = (): Mail => {
  const blobs = blobMaker();
  return {
    quotaLeft: () => MailApp.getRemainingDailyQuota(),
    send: (mail) => {
      const { to, subject, text, html, replyTo, senderName } = mail;
      try {
        const extras = extrasOf(blobs, mail);
        MailApp.sendEmail({ to, subject, body: text, htmlBody: html, replyTo, name: senderName, ...extras });
        return undefined;
      } catch (error) {
        return { refusal: String((error as { message?: unknown } | null)?.message ?? '') };
      }
    },
  };
};
