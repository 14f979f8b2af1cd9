// What a script asked `sendEmail` for, out of all its signatures; options that Google does not know are ignored (F58).

import { ServiceError } from '../service-error';
import { checkSignature, signatureError } from '../signature';
import type { Account } from '../world-types';
import { mailParts } from './mail-parts';
import type { MailRequest } from './mail-record';
import { recipientsOf } from './mail-record';

/** Reads and checks the arguments; throws in Google's words what would not be sent (`mail-app.md:78`, `quotas.md`). */
export const mailRequest = (given: readonly unknown[], account: Account['account']): MailRequest => {
  const fields = fieldsOf(given);
  const request: MailRequest = {
    to: addresses(fields.to),
    cc: addresses(fields.cc),
    bcc: addresses(fields.bcc),
    replyTo: textOf(fields.replyTo),
    name: textOf(fields.name),
    subject: textOf(fields.subject) ?? '',
    text: textOf(fields.body) ?? '',
    html: textOf(fields.htmlBody),
    noReply: fields.noReply === true,
    parts: mailParts(fields.attachments, fields.inlineImages),
  };
  refuseAddresses(request);
  refuseSizes(request, mostBody[account]);
  return request;
};

type Fields = Readonly<Record<string, unknown>>;

const NAME = 'MailApp.sendEmail';

const fieldsOf = (given: readonly unknown[]): Fields => {
  const [first, second, third, fourth] = given;
  if (given.length === 1) {
    checkSignature(NAME, given, ['object']);
    return first as Fields;
  }
  if (given.length === 4 && typeof fourth === 'string') {
    checkSignature(NAME, given, ['text', 'text', 'text', 'text']);
    return { to: first, replyTo: second, subject: third, body: fourth };
  }
  checkSignature(NAME, given, ['text', 'text', 'text'], ['text', 'text', 'text', 'object']);
  if (Array.isArray(fourth)) throw signatureError(NAME, given);
  return { ...((fourth as Fields | undefined) ?? {}), to: first, subject: second, body: third };
};

const textOf = (value: unknown): string | null =>
  value === undefined || value === null || value === '' ? null : String(value);

/** A list as people type it; a comma inside a quoted name divides nothing. */
const addresses = (value: unknown): readonly string[] =>
  (textOf(value) ?? '')
    .split(/,(?=(?:[^"]*"[^"]*")*[^"]*$)/)
    .map((one) => one.trim())
    .filter((one) => one !== '');

const refuseAddresses = (request: MailRequest): void => {
  const all = [...request.to, ...request.cc, ...request.bcc];
  if (all.length === 0) throw new ServiceError('Failed to send email: no recipient');
  const wrong = [...all, ...(request.replyTo === null ? [] : [request.replyTo])].find((one) => !isAddress(one));
  if (wrong !== undefined) throw new ServiceError(`Invalid email: ${wrong}`);
  if (recipientsOf(request) > 50) throw new ServiceError('Limit Exceeded: Email Recipients Per Message.');
};

const isAddress = (one: string): boolean => {
  const bare = /^[^<>]*<([^<>]+)>$/.exec(one)?.[1] ?? one;
  return (
    /^[^\s@<>()[\]\\,;:"]+@(?:[^\s@<>()[\]\\,;:".]+\.)+[^\s@<>()[\]\\,;:".]{2,}$/u.test(bare) && !bare.includes('..')
  );
};

/** Bytes of a body (guides/services/quotas). */
const mostBody = { workspace: 400 * 1024, consumer: 200 * 1024 } as const;

const refuseSizes = (request: MailRequest, most: number): void => {
  if (request.subject.length > 250) throw new ServiceError('Argument too large: subject');
  if ([request.text, request.html ?? ''].some((body) => Buffer.byteLength(body) > most)) {
    throw new ServiceError('Limit Exceeded: Email Body Size.');
  }
  const attached = request.parts.filter((part) => part.contentId === null);
  if (attached.length > 250) throw new ServiceError('Limit Exceeded: Email Attachments Per Message.');
  const bytes = request.parts.reduce((sum, part) => sum + (part.base64.length * 3) / 4, 0);
  if (bytes > 25 * 1024 * 1024) throw new ServiceError('Limit Exceeded: Email Total Attachments Size.');
};
