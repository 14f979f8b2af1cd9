// `Utilities`: identifiers, digests, encodings, dates, sleep.
import { createHash, createHmac } from 'node:crypto';
import { enumeration, memberName } from '../enumeration';
import type { Execution } from '../execution';
import { isDate } from '../realm';
import { ServiceError } from '../service-error';
import { checkSignature, signatureError } from '../signature';
import { standIn } from '../stand-in';
import { giveBlob } from './blob';
import { bytesOfText, signed, unsigned } from './bytes';
import { formatDate } from './format-date';

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

type Part = Pick<
  GoogleAppsScript.Utilities.Utilities,
  | 'getUuid'
  | 'sleep'
  | 'formatDate'
  | 'computeDigest'
  | 'computeHmacSha256Signature'
  | 'computeHmacSignature'
  | 'base64Encode'
  | 'base64EncodeWebSafe'
  | 'base64Decode'
  | 'base64DecodeWebSafe'
  | 'newBlob'
>;

/** The global `Utilities`. Bytes are signed, and text is ASCII unless a charset says otherwise (F07). */
export const utilities = (execution: Execution): Readonly<Record<string, unknown>> => {
  const bytesIn = (value: unknown, charset: unknown): Buffer => {
    if (Array.isArray(value)) return unsigned(value as readonly number[]);
    return bytesOfText(String(value), memberName(charset) === 'UTF_8');
  };
  const mac = (algorithm: string, value: unknown, key: unknown, charset: unknown): number[] =>
    signed(createHmac(algorithm, bytesIn(key, charset)).update(bytesIn(value, charset)).digest());
  const part: Part = {
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
    computeDigest: (algorithm: unknown, value: unknown, charset?: unknown) => {
      const name = nodeNames[memberName(algorithm) ?? ''];
      if (name === undefined) throw signatureError('Utilities.computeDigest', [algorithm, value]);
      return signed(createHash(name).update(bytesIn(value, charset)).digest());
    },
    computeHmacSha256Signature: (value: unknown, key: unknown, charset?: unknown) => mac('sha256', value, key, charset),
    computeHmacSignature: (algorithm: unknown, value: unknown, key: unknown, charset?: unknown) =>
      mac(nodeNames[(memberName(algorithm) ?? '').replace('HMAC_', '')] ?? 'sha256', value, key, charset),
    base64Encode: (value: unknown, charset?: unknown) => bytesIn(value, charset).toString('base64'),
    base64EncodeWebSafe: (value: unknown, charset?: unknown) =>
      bytesIn(value, charset).toString('base64').replace(/\+/g, '-').replace(/\//g, '_'),
    base64Decode: (text: string) => signed(Buffer.from(text, 'base64')),
    base64DecodeWebSafe: (text: string) => signed(Buffer.from(text, 'base64url')),
    newBlob: (data: unknown, type?: string, name?: string) =>
      giveBlob(
        execution,
        Array.isArray(data) ? unsigned(data as readonly number[]) : Buffer.from(String(data)),
        type,
        name,
      ),
  };
  return {
    Utilities: standIn(execution, 'Utilities', part, {
      constants: {
        Charset: enumeration(execution, 'Charset', charsets),
        DigestAlgorithm: enumeration(execution, 'DigestAlgorithm', digests),
        MacAlgorithm: enumeration(execution, 'MacAlgorithm', macs),
      },
      needs: 'none',
      // Nothing goes over the wire.
      kind: 'builder',
    }),
  };
};
