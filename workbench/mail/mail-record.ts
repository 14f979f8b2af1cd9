// A message as it was asked for, with what makes its MIME come out the same each time.

export interface MailPart {
  readonly name: string;
  readonly contentType: string;
  readonly base64: string;
  /** The name by which the HTML shows it, `cid:logo`; null for an attachment. */
  readonly contentId: string | null;
}

export interface MailRequest {
  readonly to: readonly string[];
  readonly cc: readonly string[];
  readonly bcc: readonly string[];
  readonly replyTo: string | null;
  readonly name: string | null;
  readonly subject: string;
  readonly text: string;
  readonly html: string | null;
  readonly noReply: boolean;
  readonly parts: readonly MailPart[];
}

export interface MailRecord extends MailRequest {
  /** Counted from 1 in the order of sending. */
  readonly n: number;
  readonly from: string;
  readonly sentAt: string;
  readonly messageId: string;
  readonly undelivered?: Undelivered;
  /** Of a notice: the message that did not reach this address. */
  readonly noticeOf?: { readonly messageId: string; readonly address: string };
}

/** Whom a message did not reach, and what the mail server said. */
export interface Undelivered {
  readonly to: readonly string[];
  readonly why: string;
}

/** How many recipients the message uses up: to, cc and bcc together (F58, `quotas.md`). */
export const recipientsOf = (mail: MailRequest): number => mail.to.length + mail.cc.length + mail.bcc.length;
