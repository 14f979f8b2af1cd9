// `Utilities`: identifiers, digests, encodings, dates, sleep.
import { createHash, createHmac, createSign } from 'node:crypto';
import { enumeration, memberName } from '../enumeration';
import type { Execution } from '../execution';
import { isDate } from '../realm';
import { ServiceError } from '../service-error';
import { checkSignature, signatureError } from '../signature';
import { implementationOf, standIn } from '../stand-in';
import { type BlobContent, blobContent, giveBlob } from './blob';
import { bytesOfText, signed, unsigned } from './bytes';
import { parseCsv } from './csv';
import { formatDate } from './format-date';
import { formatString } from './format-string';
import { mimeTypes } from './mime-types';
import { gzipped, ungzipped, unzipped, zipped } from './packed';
import { parseDate } from './parse-date';

const digests = ['MD2', 'MD5', 'SHA_1', 'SHA_256', 'SHA_384', 'SHA_512'] as const;
const macs = ['HMAC_MD5', 'HMAC_SHA_1', 'HMAC_SHA_256', 'HMAC_SHA_384', 'HMAC_SHA_512'] as const;
const charsets = ['US_ASCII', 'UTF_8'] as const;
const nodeNames: Readonly<Record<string, string>> = {
  MD5: 'md5',
  SHA_1: 'sha1',
  SHA_256: 'sha256',
  SHA_384: 'sha384',
  SHA_512: 'sha512',
};

type Google = GoogleAppsScript.Utilities.Utilities;
type Part = Pick<
  Google,
  | 'getUuid'
  | 'sleep'
  | 'formatDate'
  | 'parseDate'
  | 'formatString'
  | 'parseCsv'
  | 'computeDigest'
  | 'computeHmacSha256Signature'
  | 'computeHmacSignature'
  | 'computeRsaSha256Signature'
  | 'computeRsaSha1Signature'
  | 'base64Encode'
  | 'base64EncodeWebSafe'
  | 'base64Decode'
  | 'base64DecodeWebSafe'
  | 'newBlob'
  | 'zip'
  | 'unzip'
  | 'gzip'
  | 'ungzip'
  | 'jsonParse'
  | 'jsonStringify'
>;

const bytesIn = (value: unknown, charset: unknown): Buffer => {
  if (Array.isArray(value)) return unsigned(value as readonly number[]);
  return bytesOfText(String(value), memberName(charset) === 'UTF_8');
};

const mac = (algorithm: string, value: unknown, key: unknown, charset: unknown): number[] =>
  signed(createHmac(algorithm, bytesIn(key, charset)).update(bytesIn(value, charset)).digest());

const rsa = (algorithm: string, value: unknown, key: unknown, charset: unknown): number[] => {
  try {
    return signed(createSign(algorithm).update(bytesIn(value, charset)).sign(String(key)));
  } catch {
    throw new ServiceError('Invalid argument: key');
  }
};

/** Bytes are signed, and text is ASCII unless a charset says otherwise (F07). */
const codes = (): Pick<
  Part,
  | 'computeDigest'
  | 'computeHmacSha256Signature'
  | 'computeHmacSignature'
  | 'computeRsaSha256Signature'
  | 'computeRsaSha1Signature'
  | 'base64Encode'
  | 'base64EncodeWebSafe'
  | 'base64Decode'
  | 'base64DecodeWebSafe'
> => ({
  computeDigest: (algorithm: unknown, value: unknown, charset?: unknown) => {
    const name = nodeNames[memberName(algorithm) ?? ''];
    if (name === undefined) throw signatureError('Utilities.computeDigest', [algorithm, value]);
    return signed(createHash(name).update(bytesIn(value, charset)).digest());
  },
  computeHmacSha256Signature: (value: unknown, key: unknown, charset?: unknown) => mac('sha256', value, key, charset),
  computeHmacSignature: (algorithm: unknown, value: unknown, key: unknown, charset?: unknown) =>
    mac(nodeNames[(memberName(algorithm) ?? '').replace('HMAC_', '')] ?? 'sha256', value, key, charset),
  computeRsaSha256Signature: (value: unknown, key: unknown, charset?: unknown) =>
    rsa('RSA-SHA256', value, key, charset),
  computeRsaSha1Signature: (value: unknown, key: unknown, charset?: unknown) => rsa('RSA-SHA1', value, key, charset),
  base64Encode: (value: unknown, charset?: unknown) => bytesIn(value, charset).toString('base64'),
  base64EncodeWebSafe: (value: unknown, charset?: unknown) =>
    bytesIn(value, charset).toString('base64').replace(/\+/g, '-').replace(/\//g, '_'),
  base64Decode: (text: string) => signed(Buffer.from(text, 'base64')),
  base64DecodeWebSafe: (text: string) => signed(Buffer.from(text, 'base64url')),
});

/** Blobs made, packed and unpacked. */
const blobs = (execution: Execution): Pick<Part, 'newBlob' | 'zip' | 'unzip' | 'gzip' | 'ungzip'> => {
  const held = (given: unknown): BlobContent => {
    const content = blobContent(implementationOf(given));
    if (content === undefined) throw new ServiceError('Invalid argument: blob');
    return content;
  };
  return {
    newBlob: (data: unknown, type: string | null = 'text/plain', name: string | null = null) =>
      giveBlob(execution, {
        bytes: Array.isArray(data) ? unsigned(data as readonly number[]) : Buffer.from(String(data)),
        type,
        name,
      }),
    zip: (given: readonly unknown[], name?: string) => giveBlob(execution, zipped(given.map(held), name)),
    unzip: (given: unknown) => unzipped(held(given)).map((content) => giveBlob(execution, content)),
    gzip: (given: unknown, name?: string) => giveBlob(execution, gzipped(held(given), name)),
    ungzip: (given: unknown) => giveBlob(execution, ungzipped(held(given))),
  };
};

/** Texts, dates and time. */
const texts = (execution: Execution): Omit<Part, keyof ReturnType<typeof codes> | keyof ReturnType<typeof blobs>> => ({
  getUuid: () => execution.world.chance.uuid(),
  sleep: (ms) => {
    checkSignature('Utilities.sleep', [ms], ['number']);
    if (ms > 300_000) throw new ServiceError('Argument too large: milliseconds');
    execution.world.clock.advance(ms);
  },
  formatDate: (date, timeZone, format) => {
    if (!isDate(date)) throw signatureError('Utilities.formatDate', [date, timeZone, format]);
    return formatDate(date as Date, timeZone, format);
  },
  parseDate: (text, timeZone, format) => {
    checkSignature('Utilities.parseDate', [text, timeZone, format], ['text', 'text', 'text']);
    return parseDate(String(text), timeZone, format);
  },
  formatString: (template, ...values: unknown[]) => formatString(String(template), values),
  parseCsv: (text: string, delimiter?: unknown) =>
    parseCsv(String(text), delimiter === undefined ? undefined : String(delimiter)),
  jsonParse: (text) => JSON.parse(text) as unknown,
  jsonStringify: (value) => JSON.stringify(value),
});

/** The global `Utilities`. Nothing of it goes over the wire. */
export const utilities = (execution: Execution): Readonly<Record<string, unknown>> => {
  const part: Part = { ...codes(), ...blobs(execution), ...texts(execution) };
  return {
    Utilities: standIn(execution, 'Utilities', part, {
      constants: {
        Charset: enumeration(execution, 'Charset', charsets),
        DigestAlgorithm: enumeration(execution, 'DigestAlgorithm', digests),
        MacAlgorithm: enumeration(execution, 'MacAlgorithm', macs),
        RsaAlgorithm: enumeration(execution, 'RsaAlgorithm', ['RSA_SHA_1', 'RSA_SHA_256']),
      },
      needs: 'none',
      kind: 'builder',
    }),
    MimeType: execution.realm.object(Object.entries(mimeTypes)),
  };
};
