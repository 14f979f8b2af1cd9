// Bytes as Apps Script has them: arrays of numbers from -128 to 127.

export const signed = (bytes: Uint8Array): number[] => [...bytes].map((byte) => (byte > 127 ? byte - 256 : byte));

export const unsigned = (bytes: readonly number[]): Buffer => Buffer.from(bytes.map((byte) => byte & 0xff));

/** In ASCII every other character is one `?`. */
export const bytesOfText = (text: string, isUtf8: boolean): Buffer => {
  if (isUtf8) return Buffer.from(text, 'utf8');
  return Buffer.from([...text].map((letter) => ((letter.codePointAt(0) ?? 0) > 127 ? '?' : letter)).join(''), 'latin1');
};
