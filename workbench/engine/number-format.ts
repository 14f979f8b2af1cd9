// What a number format says about a cell: whether the number in it is a date, and whether it is plain text.

/** Quoted words, escaped letters and `[Red]` say nothing about dates. */
const bare = (format: string): string => format.replace(/"[^"]*"|\\.|\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, '');

/** True for formats that show a number as a day or a time. */
export const isDateFormat = (format: string): boolean =>
  format !== '' && !/^general$/i.test(format) && /[ymdhs]/i.test(bare(format));

export const isTextFormat = (format: string): boolean => format === '@' || format === '@STRING@';

export const isGeneral = (format: string): boolean => /^general$/i.test(format);

/** As the engine writes it: its letters for dates are small. */
export const engineFormat = (format: string): string => {
  if (format === '' || isGeneral(format) || format === '0.###############') return 'general';
  if (isTextFormat(format)) return '@';
  return isDateFormat(format)
    ? format.replace(/"[^"]*"|\[[^\]]*\]|[^"[]+/g, (part) => (/^["[]/.test(part) ? part : part.toLowerCase()))
    : format;
};

/** As Google answers it: a cell without a format of its own has this one. */
export const shownFormat = (format: string): string => (isGeneral(format) ? '0.###############' : format);
