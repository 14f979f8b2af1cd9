// What a failed send means: whether the message can have gone out all the same.

/** `address` and `quota` were surely not sent; after anything else it may have been (design 3.5). */
export type MailTrouble = 'address' | 'quota' | 'unclear';

const kinds: readonly { readonly trouble: MailTrouble; readonly said: RegExp }[] = [
  {
    trouble: 'quota',
    said: /too many times for one day|daily (?:sending )?(?:limit|quota)|quota .*email|email .*quota/i,
  },
  { trouble: 'address', said: /invalid e-?mail|no recipient|invalid (?:argument|recipient|to\b)|recipient address/i },
];

/** The kind of Google's error text. The text itself goes nowhere: it may hold the address. */
export const mailTroubleOf = (message: string): MailTrouble =>
  kinds.find(({ said }) => said.test(message))?.trouble ?? 'unclear';
