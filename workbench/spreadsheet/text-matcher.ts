// How a text is looked for: capitals, accents, whole cells, patterns (reference/spreadsheet/text-finder).

export interface MatchOptions {
  readonly matchCase?: boolean;
  readonly matchEntireCell?: boolean;
  readonly ignoreDiacritics?: boolean;
  readonly useRegularExpression?: boolean;
}

export interface TextMatcher {
  readonly isMatch: (text: string) => boolean;
  readonly replaced: (text: string, by: string) => { readonly text: string; readonly count: number };
}

/** Patterns look at the text as it is; without them accents may be left out of account. */
export const matcherOf = (wanted: string, options: MatchOptions): TextMatcher => {
  const source = options.useRegularExpression === true ? wanted : escaped(plain(wanted, options));
  const whole = options.matchEntireCell === true ? `^(?:${source})$` : source;
  const pattern = () => new RegExp(whole, options.matchCase === true ? 'gu' : 'giu');
  return {
    isMatch: (text) => pattern().test(plain(text, options)),
    replaced: (text, by) => {
      const found = [...plain(text, options).matchAll(pattern())];
      const write = options.useRegularExpression === true ? (match: RegExpMatchArray) => groups(by, match) : () => by;
      return { text: replacedAt(text, found, write), count: found.length };
    },
  };
};

const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');

/** As long as the text, letter for letter, so that places in one are places in the other. */
const plain = (text: string, { ignoreDiacritics }: MatchOptions): string =>
  ignoreDiacritics === true
    ? [...text].map((letter) => letter.normalize('NFD').replace(/\p{M}/gu, '') || letter).join('')
    : text;

/** `$1` stands for what the first bracket found. */
const groups = (by: string, match: RegExpMatchArray): string =>
  by.replace(/\$(\d)/g, (whole, digit: string) => match[Number(digit)] ?? whole);

const replacedAt = (
  text: string,
  found: readonly RegExpMatchArray[],
  write: (match: RegExpMatchArray) => string,
): string => {
  let end = 0;
  let done = '';
  for (const match of found) {
    const at = match.index ?? 0;
    done += text.slice(end, at) + write(match);
    end = at + match[0].length;
  }
  return done + text.slice(end);
};
