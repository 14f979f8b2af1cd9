// What a file may be called on any computer.

export const plainFileName = (text: string): string =>
  text
    .replace(/[^\p{L}\p{M}\p{N} -]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 80);
