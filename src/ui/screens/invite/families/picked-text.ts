// The text of a file that a person picked: UTF-8, or what older programs on Windows save.
import { done, type Outcome, refused } from '../../../../domain/problem';
import type { NamedText } from '../../../../domain/roster/reading/read-list';

/** Users of a large district fit in a third of it. */
const largestMegabytes = 60;

/** A zip, and with it a workbook of Excel; a PDF; an older workbook. */
const isNoText = ([a, b, c]: Uint8Array): boolean =>
  (a === 0x50 && b === 0x4b) || (a === 0x25 && b === 0x50 && c === 0x44) || (a === 0xd0 && b === 0xcf);

const decoded = (bytes: Uint8Array): string => {
  const [a, b] = bytes;
  if (a === 0xff && b === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (a === 0xfe && b === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
};

const bytesOf = async (file: File): Promise<Uint8Array | undefined> => {
  if (file.size > largestMegabytes * 1_000_000) return undefined;
  // Shared drives go offline: a file that cannot be read is told as one.
  const buffer = await file.arrayBuffer().catch(() => undefined);
  return buffer === undefined ? undefined : new Uint8Array(buffer);
};

/** Refused, by the file's name, where one is no text or cannot be read. */
export const pickedTexts = async (files: readonly File[]): Promise<Outcome<readonly NamedText[]>> => {
  const texts: NamedText[] = [];
  for (const file of files) {
    const bytes = await bytesOf(file);
    const sheet = file.name.slice(0, 100);
    if (bytes === undefined) return refused('families.file-too-large', { sheet, most: largestMegabytes });
    if (isNoText(bytes)) return refused('families.file-not-text', { sheet });
    texts.push({ called: sheet, text: decoded(bytes) });
  }
  return done(texts);
};
