// Reads numbers as families write them: with a currency, with marks between thousands, with decimals behind a point or a comma.

/** Signs and three-letter codes of currencies, the percent sign, and the spaces and marks that only part thousands. */
const around =
  /^(?:US|CA|MX|A)?\s?[$€£¥₹₩₫₱]|^(?:USD|EUR|GBP|MXN|CAD|AUD)\b|[$€£¥₹₩₫₱%]$|\b(?:USD|EUR|GBP|MXN|CAD|AUD)$/gi;
const thousandsSpace = /(\d)[\s'\u2019](?=\d{3}(?!\d))/g;

const bare = (text: string): string => text.trim().replace(around, '').trim().replace(thousandsSpace, '$1');

const pointed = /^[-+]?(?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d+)?$/;
const commaed = /^[-+]?(?:\d{1,3}(?:\.\d{3})+|\d+)?(?:,\d+)?$/;

const numberOf = (text: string, form: RegExp, thousands: RegExp): number | undefined =>
  /\d/.test(text) && form.test(text) ? Number(text.replace(thousands, '').replace(',', '.')) : undefined;

/** The number in the text, its decimals behind a point unless they stand behind a comma; undefined where it is none. */
export const writtenNumber = (text: string, decimalComma = false): number | undefined =>
  decimalComma ? numberOf(bare(text), commaed, /\./g) : numberOf(bare(text), pointed, /,/g);

/** Whether the text can only be a number whose decimals stand behind a comma, as `1.234,56`, `12,5` and `1.234 €` are. */
export const hasDecimalComma = (text: string): boolean =>
  writtenNumber(text, true) !== undefined &&
  (writtenNumber(text) === undefined || /^-?\d{1,3}(?:\.\d{3})+\s?€$/.test(text.trim()));
