// How a spreadsheet's locale writes numbers, days and money, as far as typing and showing them goes (F34, F36).

export interface LocaleMarks {
  readonly decimal: string;
  /** What may stand between thousands. */
  readonly group: string;
  readonly order: 'mdy' | 'dmy' | 'ymd';
  /** The format of a day that has none of its own. */
  readonly dayFormat: string;
  readonly currency: string;
  readonly isCurrencyAfter: boolean;
  /** 1 to 12 by name, long and short, in small letters without dots. */
  readonly months: ReadonlyMap<string, number>;
}

const known = new Map<string, LocaleMarks>();

/** The marks of a locale as Google names it, `es_MX`; those of English for one that nobody knows. */
export const localeMarks = (locale: string): LocaleMarks => {
  const marks = known.get(locale) ?? readMarks(locale);
  known.set(locale, marks);
  return marks;
};

/** A number as the engine shows it, in the marks of the locale; words in the format stay as they are. */
export const shownIn = (locale: string, shown: string): string => {
  const { decimal, group } = localeMarks(locale);
  if (decimal === '.' || !/^[^\p{L}]*$/u.test(shown)) return shown;
  return shown.replace(/(?<=\d)[.,](?=\d)/g, (mark) => (mark === '.' ? decimal : group));
};

const currencies: Readonly<Record<string, string>> = {
  GB: '£',
  JP: '¥',
  CN: '¥',
  IN: '₹',
  BR: 'R$',
  KR: '₩',
  PH: '₱',
  VN: '₫',
  IL: '₪',
  PL: 'zł',
  CH: 'CHF',
};

const euro = new Set('AT BE CY DE EE ES FI FR GR HR IE IT LT LU LV MT NL PT SI SK'.split(' '));

const currencyOf = (country: string): string => (euro.has(country) ? '€' : (currencies[country] ?? '$'));

const readMarks = (locale: string): LocaleMarks => {
  const tag = supported(locale.replace('_', '-'));
  const [, country = 'US'] = tag.split('-');
  const numbers = new Intl.NumberFormat(tag, { numberingSystem: 'latn' }).formatToParts(1_234_567.8);
  const part = (type: string, standard: string): string => numbers.find((one) => one.type === type)?.value ?? standard;
  const order = orderOf(tag);
  return {
    decimal: part('decimal', '.'),
    group: part('group', ','),
    order,
    dayFormat: locale === 'en_US' ? 'm/d/yyyy' : dayFormatOf(tag, order),
    currency: currencyOf(country),
    isCurrencyAfter: isAfter(tag),
    months: new Map([...monthsOf('en-US'), ...monthsOf(tag)]),
  };
};

const supported = (tag: string): string => {
  try {
    return Intl.NumberFormat.supportedLocalesOf(tag)[0] ?? 'en-US';
  } catch {
    return 'en-US';
  }
};

const dayParts = (tag: string): readonly Intl.DateTimeFormatPart[] =>
  new Intl.DateTimeFormat(tag, {
    calendar: 'gregory',
    numberingSystem: 'latn',
    day: '2-digit',
    month: '2-digit',
    year: 'numeric',
    timeZone: 'UTC',
  }).formatToParts(Date.UTC(2026, 7, 10));

const orderOf = (tag: string): LocaleMarks['order'] => {
  const [first] = dayParts(tag).filter(({ type }) => type !== 'literal');
  if (first?.type === 'year') return 'ymd';
  return first?.type === 'month' ? 'mdy' : 'dmy';
};

const formats = { mdy: ['mm', 'dd', 'yyyy'], dmy: ['dd', 'mm', 'yyyy'], ymd: ['yyyy', 'mm', 'dd'] } as const;

const dayFormatOf = (tag: string, order: LocaleMarks['order']): string => {
  const mark =
    dayParts(tag)
      .find(({ type, value }) => type === 'literal' && /[-/.]/.test(value))
      ?.value.trim() ?? '/';
  return formats[order].join(mark);
};

const isAfter = (tag: string): boolean => {
  const types = new Intl.NumberFormat(tag, { style: 'currency', currency: 'EUR' })
    .formatToParts(1)
    .map(({ type }) => type);
  return types.indexOf('currency') > types.indexOf('integer');
};

const monthsOf = (tag: string): readonly (readonly [string, number])[] =>
  (['long', 'short'] as const).flatMap((month) => {
    const format = new Intl.DateTimeFormat(tag, { month, day: 'numeric', calendar: 'gregory', timeZone: 'UTC' });
    return Array.from({ length: 12 }, (_, at) => {
      const name = format.formatToParts(Date.UTC(2026, at, 10)).find(({ type }) => type === 'month')?.value ?? '';
      return [name.toLowerCase().replace(/\.$/, ''), at + 1] as const;
    });
  });
