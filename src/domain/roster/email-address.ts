// Whether a cell holds one address that a message can go to, and what is wrong with it where it does not.

export type AddressTrouble = 'missing' | 'several' | 'with-name' | 'no-at' | 'mistyped';

export type ReadAddress = { readonly address: string } | { readonly trouble: AddressTrouble };

/** The page reads addresses, too, and Apps Script would break its script at a grave accent: hence the number in place of the sign. */
const single =
  /^[A-Za-z0-9.!#$%&'*+/=?^_\x60{|}~-]+@[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:\.[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?)+$/;

/** Spaces that cannot be seen come along when addresses are pasted. */
const trimmed = (text: string): string => text.replace(/[\u00a0\u200b-\u200d\ufeff]/g, ' ').trim();

/** PV08: a message goes to one address; a cell with two is not guessed at. */
export const readAddress = (cell: string): ReadAddress => {
  const text = trimmed(cell);
  if (text === '') return { trouble: 'missing' };
  const signs = text.split('@').length - 1;
  if (signs === 0) return { trouble: 'no-at' };
  if (signs > 1) return { trouble: 'several' };
  if (/[\s<>"()]/.test(text)) return { trouble: 'with-name' };
  if (!single.test(text) || text.includes('..') || /^\.|\.@/.test(text)) return { trouble: 'mistyped' };
  return { address: text };
};

/** The address as it is compared: `Ana@X.example` and `ana@x.example ` are one mailbox to every provider that families use. */
export const addressKey = (address: string): string => trimmed(address).toLowerCase();
