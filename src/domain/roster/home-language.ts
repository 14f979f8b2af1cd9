// Which language a cell names: by tag, or by its name in English or in its own words.
import { plainKey } from './plain-key';

export interface NamedLanguage {
  readonly tag: string;
  readonly name: string;
  readonly english: string;
}

/** The tag of the language that the text names; undefined where it names none that is known. */
export const languageTagOf = (text: string, known: readonly NamedLanguage[]): string | undefined => {
  const key = plainKey(text);
  if (key === '') return undefined;
  const names = ({ tag, name, english }: NamedLanguage) => [tag, name, english].map(plainKey);
  const [first = key] = key.split(/[;,/(-]/).map((part) => part.trim());
  const found = known.find((language) => names(language).includes(key));
  return (found ?? known.find((language) => names(language).includes(first)))?.tag;
};
