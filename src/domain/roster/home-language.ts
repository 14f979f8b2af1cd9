// Which language a cell names: by tag, or by its name in English, in Spanish or in its own words.
import { plainKey } from './plain-key';

export interface NamedLanguage {
  readonly tag: string;
  readonly name: string;
  readonly english: string;
  /** What else it is called. */
  readonly also?: readonly string[];
}

const keysOf = new WeakMap<readonly NamedLanguage[], ReadonlyMap<string, string>>();

/** By every name, the tag; the first of two languages with one name has it. Made once a list: fifty thousand rows ask. */
const tagsByName = (known: readonly NamedLanguage[]): ReadonlyMap<string, string> => {
  const before = keysOf.get(known);
  if (before !== undefined) return before;
  const tags = new Map<string, string>();
  for (const { tag, name, english, also = [] } of known)
    for (const key of [tag, name, english, ...also].map(plainKey)) if (!tags.has(key)) tags.set(key, tag);
  keysOf.set(known, tags);
  return tags;
};

/** The tag of the language that the text names; undefined where it names none that is known. */
export const languageTagOf = (text: string, known: readonly NamedLanguage[]): string | undefined => {
  const key = plainKey(text);
  if (key === '') return undefined;
  const [first = key] = key.split(/[;,/(-]/).map((part) => part.trim());
  const tags = tagsByName(known);
  return tags.get(key) ?? tags.get(first);
};
