// The code in a family's own link, by which a confidential survey knows whose answer it is (PV12).
import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';

/** The question that holds it, the last one of every confidential form. */
export const familyCodeQuestion = 'FC01';

export const codeLength = 10;

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** No family's: it has digits that no code has. It stands in a link until a code takes its place, and is in every test message. */
export const nobodysCode = 'TEST000000';

/** Apps Script has no TextEncoder. */
const bytesOf = (text: string): Uint8Array => {
  const bytes = encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd')).match(/%..|./g) ?? [];
  return Uint8Array.from(bytes, (one) => (one.length === 1 ? one.charCodeAt(0) : Number.parseInt(one.slice(1), 16)));
};

/**
 * The same for the same recipient unit of a survey, and another one in every other survey. Without the survey's secret nobody can tell
 * whose it is, or make one.
 */
export const familyCode = (secret: string, unit: string): string => {
  const digest = hmac(sha256, bytesOf(secret), bytesOf(unit));
  const bits = [...digest.slice(0, 7)].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  return Array.from(
    { length: codeLength },
    (_, at) => letters[Number.parseInt(bits.slice(5 * at, 5 * at + 5), 2)],
  ).join('');
};

/** Whether the link waits for a code to be put in. */
export const isOwnLink = (link: string): boolean => link.includes(nobodysCode);

/** The link with the code in its place. */
export const ownLink = (link: string, code: string): string => link.replace(nobodysCode, () => code);
