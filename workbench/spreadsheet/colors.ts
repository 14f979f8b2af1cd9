// Colors as scripts write them, and as the engine takes them.
import { cssColors } from './color/css-colors';

/** `#rrggbb`; undefined for what is no color, which Google accepts without a word (GF: testsheetssets). */
export const hexColor = (color: string): string | undefined => {
  const text = color.trim().toLowerCase();
  if (/^#[0-9a-f]{6}$/.test(text)) return text;
  if (/^#[0-9a-f]{3}$/.test(text)) return `#${[...text.slice(1)].map((digit) => digit + digit).join('')}`;
  const parts = /^rgb\(\s*(\d+)\s*,\s*(\d+)\s*,\s*(\d+)\s*\)$/.exec(text);
  if (parts !== null) return hexOfParts([Number(parts[1]), Number(parts[2]), Number(parts[3])]);
  return Object.hasOwn(cssColors, text) ? cssColors[text] : undefined;
};

/** Red, green and blue from 0 to 255. */
export const hexOfParts = (parts: readonly [number, number, number]): string =>
  `#${parts
    .map((part) =>
      Math.min(255, Math.max(0, Math.trunc(part)))
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;
