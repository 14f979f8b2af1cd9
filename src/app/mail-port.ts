// Mail from the account of the person who presses the button; no mailbox is ever read (design 3.7).

export interface OutgoingMail {
  /** One address (PV08). */
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly replyTo: string;
  readonly senderName: string;
}

export interface Mail {
  /** Recipients that Google still allows this person today. */
  readonly quotaLeft: () => number;
  /** Sends it; answers what Google said where it refused, which may hold the address. */
  readonly send: (mail: OutgoingMail) => { readonly refusal: string } | undefined;
}
