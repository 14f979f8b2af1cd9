// Mail from the account of the person who presses the button; no mailbox is ever read (design 3.7).

/** A file that goes along, the same text in every message that has it. */
export interface MailFile {
  readonly name: string;
  readonly mime: string;
  readonly text: string;
}

/** A picture in the text, by the name that its `cid:` address has. */
export interface MailPicture {
  readonly mime: string;
  readonly base64: string;
}

export interface OutgoingMail {
  /** One address (PV08). */
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly replyTo: string;
  readonly senderName: string;
  readonly attachments?: readonly MailFile[];
  readonly inlineImages?: { readonly [name: string]: MailPicture };
}

export interface Mail {
  /** Recipients that Google still allows this person today. */
  readonly quotaLeft: () => number;
  /** Sends it; answers what Google said where it refused, which may hold the address. */
  readonly send: (mail: OutgoingMail) => { readonly refusal: string } | undefined;
}
