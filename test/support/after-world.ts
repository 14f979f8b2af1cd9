// Families made by hand for what comes after sending: two large schools, a small one, a few who can only be phoned or written to.
import type { Host } from '../../workbench/host-types';
import type { Row } from './invite-world';

interface Home {
  readonly school: string;
  readonly language?: string;
  readonly email?: string;
  readonly phone?: string;
}

/** One guardian and one child a home; ids count from 1. */
export const homes = (all: readonly Home[]): readonly Row[] =>
  all.map(({ school, language = 'English', email, phone }, at) => {
    const id = String(at + 1).padStart(3, '0');
    return [
      `F-${id}`,
      `S-${id}`,
      `Kid${id}`,
      school,
      '3',
      `G-${id}`,
      `Given${id}`,
      `Surname${id}`,
      email ?? `home.${id}@families.example`,
      phone ?? `555-0${id}`,
      language,
      'No',
    ];
  });

export const times = (n: number, home: Home): readonly Home[] => Array.from({ length: n }, () => home);

/** 14 homes at Alder, one of them without an address; 12 at Birch, all Spanish, one without address and phone; 3 at Cedar. */
export const handMade: readonly Row[] = homes([
  ...times(13, { school: 'Alder Elementary' }),
  { school: 'Alder Elementary', email: '' },
  ...times(11, { school: 'Birch Elementary', language: 'Spanish' }),
  { school: 'Birch Elementary', language: 'Spanish', email: '', phone: '' },
  ...times(3, { school: 'Cedar Elementary' }),
]);

/** The values of a sheet that the add-on knows by one of its codes. */
const sheetWith = (host: Host, code: string) => {
  const sheet = host.world().sheets.find(({ values }) => values[0]?.includes(code));
  if (sheet === undefined) throw new Error(`no sheet with ${code}`);
  return sheet;
};

/** Types a text into the column with that code, in the first row for which the test holds. */
export const typeInto = async (
  host: Host,
  code: string,
  text: string,
  isRow: (cells: { readonly [code: string]: string }) => boolean,
): Promise<void> => {
  const { name, values } = sheetWith(host, code);
  const [codes = []] = values;
  const at = values.findIndex(
    (row, index) =>
      index >= 2 && isRow(Object.fromEntries(codes.map((one, place) => [String(one), String(row[place] ?? '')]))),
  );
  if (at < 0) throw new Error(`no row for ${code}`);
  await host.edit(name, `${letterOf(codes.indexOf(code))}${at + 1}`, [[text]]);
};

const letterOf = (column: number): string =>
  column < 26 ? String.fromCharCode(65 + column) : `A${String.fromCharCode(65 + column - 26)}`;

/** Types a new row below the others of the sheet with these codes. */
export const typeRow = async (host: Host, cells: { readonly [code: string]: string }): Promise<void> => {
  const [first = ''] = Object.keys(cells);
  const { name, values } = sheetWith(host, first);
  const [codes = []] = values;
  const used = values.reduce((last, row, index) => (row.some((cell) => cell !== '') ? index : last), 1);
  for (const [code, text] of Object.entries(cells))
    await host.edit(name, `${letterOf(codes.indexOf(code))}${used + 2}`, [[text]]);
};

/** The pages that open over the spreadsheet from now on. */
export const pagesOf = (host: Host): readonly string[] => {
  const pages: string[] = [];
  host.onScreen((event) => void (event.kind === 'dialog' && pages.push(event.html)));
  return pages;
};
