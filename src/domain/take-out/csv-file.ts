// A table as a file that spreadsheets open (RFC 4180), in which no cell is taken for a formula.

/** A formula begins with one of these, narrow or wide, also behind blanks that a spreadsheet passes over. */
const formula = /^\s*[=+\-@＝＋－＠\t\r]/;

/** An apostrophe keeps a spreadsheet from reckoning with what people wrote. */
const harmless = (text: string): string => (formula.test(text) ? `'${text}` : text);

const field = (text: string): string => {
  const safe = harmless(text);
  return /[",\r\n]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
};

/** Marks the text as UTF-8, which Excel else takes for something older. */
const mark = '\uFEFF';

export const csvFile = (rows: readonly (readonly string[])[]): string =>
  `${mark}${rows.map((row) => row.map(field).join(',')).join('\r\n')}\r\n`;
