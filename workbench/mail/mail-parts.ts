// The files and pictures of a message, out of the blobs that a script passed.
import { blobContent } from '../script/blob';
import { ServiceError } from '../service-error';
import { implementationOf } from '../stand-in';
import type { MailPart } from './mail-record';

/** Attachments from a list of blobs, pictures from an object of them by the name that the HTML uses. */
export const mailParts = (attachments: unknown, inlineImages: unknown): readonly MailPart[] => [
  ...(Array.isArray(attachments) ? attachments : []).map((blob) => partOf(blob, null)),
  ...Object.entries(inlineImages ?? {}).map(([key, blob]) => partOf(blob, key)),
];

const partOf = (given: unknown, contentId: string | null): MailPart => {
  const blob = blobContent(implementationOf(given));
  if (!blob) throw new ServiceError('Invalid argument: attachments');
  return {
    name: blob.name ?? contentId ?? 'attachment',
    contentType: blob.type ?? 'application/octet-stream',
    base64: blob.bytes.toString('base64'),
    contentId,
  };
};
