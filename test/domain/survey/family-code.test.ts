// The family code is what an HMAC-SHA256 of Node's own says it is, for any key and any unit.
import { createHmac } from 'node:crypto';
import fc from 'fast-check';
import { codeLength, familyCode, isOwnLink, nobodysCode, ownLink } from '../../../src/domain/survey/family-code';

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** RFC 4648, over the whole digest. */
const base32 = (bytes: Buffer): string =>
  (
    [...bytes]
      .map((byte) => byte.toString(2).padStart(8, '0'))
      .join('')
      .match(/.{5}/g) ?? []
  )
    .map((five) => letters[Number.parseInt(five, 2)])
    .join('');

const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 });

test('it is the first ten base32 characters of an HMAC-SHA256 over the secret and the unit', () => {
  fc.assert(
    fc.property(text, text, (secret, unit) => {
      const digest = createHmac('sha256', secret).update(unit).digest();
      expect(familyCode(secret, unit)).toBe(base32(digest).slice(0, codeLength));
    }),
  );
  expect(familyCode('jefe', 'g:G-001')).toMatch(/^[A-Z2-7]{10}$/);
});

test('another unit and another survey have another code', () => {
  const units = Array.from({ length: 5000 }, (_, at) => `g:G-${at}`);
  const codes = ['one secret', 'another secret'].flatMap((secret) => units.map((unit) => familyCode(secret, unit)));
  expect(new Set(codes).size).toBe(2 * units.length);
});

test('nobody’s code is no code that a family can have, and gives its place in a link to one', () => {
  expect(nobodysCode).toHaveLength(codeLength);
  expect(nobodysCode).not.toMatch(/^[A-Z2-7]+$/);
  const link = `https://forms.example/viewform?usp=pp_url&entry.7=${nobodysCode}`;
  expect(ownLink(link, 'ABCDEFGHIJ')).toBe('https://forms.example/viewform?usp=pp_url&entry.7=ABCDEFGHIJ');
  expect([isOwnLink(link), isOwnLink(ownLink(link, 'ABCDEFGHIJ'))]).toEqual([true, false]);
});
