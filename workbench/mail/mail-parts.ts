// The files and pictures of a message, out of the blobs that a script passed.
import { ServiceError } from '../service-error';
import { implementationOf } from '../stand-in';
import type { MailPart } from './mail-record';

/** Attachments from a list of blobs, pictures from an object of them by the name that the HTML uses. */
export const mailParts = (attachments: unknown, inlineImages: unknown): readonly MailPart[] => [
  ...(Array.isArray(attachments) ? attachments : []).map((blob) => partOf(blob, null)),
  ...Object.entries(inlineImages ?? {}).map(([key, blob]) => partOf(blob, key)),
];

interface BlobLike {
  readonly getBytes: () => readonly number[];
  readonly getName: () => string | null;
  readonly getContentType: () => string | null;
}

const isBlob = (value: unknown): value is BlobLike =>
  typeof value === 'object' && value !== null && 'getBytes' in value && typeof value.getBytes === 'function';

const partOf = (given: unknown, contentId: string | null): MailPart => {
  const blob = implementationOf(given);
  if (!isBlob(blob)) throw new ServiceError('Invalid argument: attachments');
  return {
    name: blob.getName() ?? contentId ?? 'attachment',
    contentType: blob.getContentType() ?? 'application/octet-stream',
    // Google's bytes are signed.
    base64: Buffer.from(blob.getBytes().map((byte) => byte & 0xff)).toString('base64'),
    contentId,
  };
};
