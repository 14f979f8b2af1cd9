// `Utilities.parseCsv`: rows of texts; a quoted value may hold the delimiter, line breaks and doubled quotes.
import { ServiceError } from '../service-error';

/** The rows of the text (reference/utilities/utilities#parseCsv(String,Char)); a line break at the end makes no row. */
export const parseCsv = (text: string, delimiter = ','): string[][] => {
  if (delimiter.length !== 1) throw new ServiceError('Invalid argument: delimiter');
  const rows: string[][] = [];
  const mark = /[\\^$.*+?()[\]{}|/-]/.test(delimiter) ? `\\${delimiter}` : delimiter;
  const value = new RegExp(`(?:"((?:[^"]|"")*)"|([^"${mark}\\r\\n][^${mark}\\r\\n]*)?)(${mark}|\\r\\n|\\n|\\r|$)`, 'y');
  let row: string[] = [];
  while (value.lastIndex < text.length || row.length > 0) {
    const found = value.exec(text);
    if (found === null) throw new ServiceError('Could not parse text.');
    const [, quoted, bare = '', end] = found;
    row.push(quoted === undefined ? bare : quoted.replace(/""/g, '"'));
    if (end === delimiter) continue;
    rows.push(row);
    row = [];
    if (end === '') break;
  }
  return rows;
};
