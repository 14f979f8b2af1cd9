// `Utilities.formatString` and the patterns of a log line: `%s`, `%05d`, `%.2f`.

/** Fills in the values in their order (reference/utilities/utilities#formatString(String,Object...)). */
export const formatString = (template: string, values: readonly unknown[]): string => {
  let next = 0;
  return template.replace(
    /%(?:%|([-+0]*)(\d+)?(?:\.(\d+))?([sdifexXoc]))/g,
    (
      found: string,
      flags: string | undefined,
      width: string | undefined,
      precision: string | undefined,
      kind?: string,
    ) => {
      if (kind === undefined) return found === '%%' ? '%' : found;
      const text = shown(values[next], kind, precision === undefined ? undefined : Number(precision), flags ?? '');
      next += 1;
      return padded(text, Number(width ?? 0), flags ?? '', kind);
    },
  );
};

const shown = (value: unknown, kind: string, precision: number | undefined, flags: string): string => {
  if (kind === 's') return precision === undefined ? String(value) : String(value).slice(0, precision);
  if (kind === 'c') return typeof value === 'number' ? String.fromCodePoint(value) : String(value).slice(0, 1);
  return shownNumber(Number(value), kind, precision, flags);
};

const shownNumber = (number: number, kind: string, precision: number | undefined, flags: string): string => {
  const sign = flags.includes('+') && number >= 0 ? '+' : '';
  if (kind === 'f') return sign + number.toFixed(precision ?? 6);
  if (kind === 'e') return sign + number.toExponential(precision ?? 6);
  const whole = Math.trunc(number);
  if (kind === 'd' || kind === 'i') return sign + String(whole);
  const text = whole.toString(kind === 'o' ? 8 : 16);
  return kind === 'X' ? text.toUpperCase() : text;
};

const padded = (text: string, width: number, flags: string, kind: string): string => {
  if (flags.includes('-')) return text.padEnd(width);
  if (!flags.includes('0') || kind === 's' || kind === 'c') return text.padStart(width);
  const [, sign = '', rest = ''] = /^([+-]?)(.*)$/.exec(text) ?? [];
  return sign + rest.padStart(width - sign.length, '0');
};
