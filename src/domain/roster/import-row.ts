// Reads the rows of a pasted list: one row a guardian and child.
import type { Problem } from '../problem';
import { type AddressTrouble, readAddress } from './email-address';
import { languageTagOf, type NamedLanguage } from './home-language';
import { type ImportColumns, type ImportField, importFields } from './import-column';
import { plainKey } from './plain-key';

export type ImportRow = { readonly [Field in ImportField]: string } & {
  /** In the sheet, counted from 1. */
  readonly row: number;
};

const troubles: { readonly [Trouble in AddressTrouble]: string } = {
  missing: 'invite.address-missing',
  several: 'invite.address-several',
  'with-name': 'invite.address-with-name',
  'no-at': 'invite.address-no-at',
  mistyped: 'invite.address-mistyped',
};

/** A list without a column that tells it is a list of children in tutoring. */
const inTutoring = 'yes';

/** The rows below the headings; those that are blank in every column that we know are passed over. */
export const importRowsOf = (
  rows: readonly (readonly string[])[],
  { headingAt, places }: ImportColumns,
): readonly ImportRow[] =>
  rows.flatMap((cells, index) => {
    if (index <= headingAt) return [];
    const texts = importFields.map((field): [ImportField, string] => {
      const place = places[field];
      return [field, place === undefined ? '' : (cells[place] ?? '').trim()];
    });
    if (texts.every(([, text]) => text === '')) return [];
    if (places.tutored === undefined) texts.push(['tutored', inTutoring]);
    return [{ ...(Object.fromEntries(texts) as { [Field in ImportField]: string }), row: index + 1 }];
  });

export interface ImportNaming {
  readonly sheet: string;
  readonly columns: ImportColumns;
  readonly languages: readonly NamedLanguage[];
}

/** Wrong with the address of the row's guardian, and what is empty of school and name. */
export const guardianTrouble = (row: ImportRow, { sheet, columns }: ImportNaming): readonly Problem[] => {
  const at = (code: string, field: ImportField): Problem => ({
    code,
    values: { sheet, row: row.row, column: columns.names[field] ?? field },
  });
  const address = readAddress(row.email);
  return [
    ...(['school', 'guardianLastName'] as const)
      .filter((field) => row[field] === '')
      .map((field) => at('invite.cell-empty', field)),
    ...('trouble' in address ? [at(troubles[address.trouble], 'email')] : []),
  ];
};

/** A language that is not there or that nobody knows; undefined where it is known. */
export const languageTrouble = (
  language: string,
  languages: readonly NamedLanguage[],
  at: { readonly sheet: string; readonly row: number; readonly column: string },
): Problem | undefined => {
  if (languageTagOf(language, languages) !== undefined) return undefined;
  return { code: language === '' ? 'invite.language-missing' : 'invite.language-unknown', values: { ...at } };
};

/** What one row lacks or has wrong. The row is taken over all the same, so that staff mend it where they read it. */
const troubleInRow = (row: ImportRow, naming: ImportNaming): readonly Problem[] => {
  const { sheet, columns, languages } = naming;
  const at = (field: ImportField) => ({ sheet, row: row.row, column: columns.names[field] ?? field });
  const language = languageTrouble(row.language, languages, at('language'));
  return [
    ...(row.familyId === '' ? [{ code: 'invite.family-id-missing', values: at('familyId') }] : []),
    ...guardianTrouble(row, naming),
    ...(language === undefined ? [] : [language]),
  ];
};

/** A guardian stands in a row for each child: what is wrong with the guardian is told at the first of them. */
export const onceEach = (problems: readonly Problem[], rows: readonly ImportRow[]): readonly Problem[] => {
  const guardians = new Map(rows.map(({ row, guardianId }) => [row, guardianId]));
  const told = new Set<string>();
  return problems.filter(({ code, values }) => {
    const guardian = guardians.get(Number(values.row)) ?? '';
    const key = `${code} ${values.column} ${guardian}`;
    if (guardian !== '' && told.has(key)) return false;
    told.add(key);
    return true;
  });
};

/** All that is wrong with the rows, in their order. */
export const troublesIn = (rows: readonly ImportRow[], naming: ImportNaming): readonly Problem[] =>
  [
    ...onceEach(
      rows.flatMap((row) => troubleInRow(row, naming)),
      rows,
    ),
    ...sharedAddresses(rows, naming),
  ].sort((one, other) => Number(one.values.row) - Number(other.values.row));

/** Addresses that stand in more than one family of the list, with the row of the second one. */
export const sharedAddresses = (rows: readonly ImportRow[], { sheet, columns }: ImportNaming): readonly Problem[] => {
  const first = new Map<string, ImportRow>();
  const told = new Set<string>();
  return rows.flatMap((row) => {
    const key = plainKey(row.email);
    const before = first.get(key);
    if (key === '' || before === undefined) {
      if (key !== '') first.set(key, row);
      return [];
    }
    const pair = `${key} ${row.familyId}`;
    if (before.familyId === row.familyId || told.has(pair)) return [];
    told.add(pair);
    return [
      {
        code: 'invite.address-shared',
        values: { sheet, row: row.row, other: before.row, column: columns.names.email ?? 'email' },
      },
    ];
  });
};
