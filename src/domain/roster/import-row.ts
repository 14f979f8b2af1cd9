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
    return [{ ...(Object.fromEntries(texts) as { [Field in ImportField]: string }), row: index + 1 }];
  });

export interface ImportNaming {
  readonly sheet: string;
  readonly columns: ImportColumns;
  readonly languages: readonly NamedLanguage[];
}

/** What one row lacks or has wrong. The row is taken over all the same, so that staff mend it where they read it. */
export const troubleInRow = (row: ImportRow, { sheet, columns, languages }: ImportNaming): readonly Problem[] => {
  const at = (code: string, field: ImportField): Problem => ({
    code,
    values: { sheet, row: row.row, column: columns.names[field] ?? field },
  });
  const address = readAddress(row.email);
  const empty = (['familyId', 'school', 'guardianLastName'] as const).filter((field) => row[field] === '');
  return [
    ...empty.map((field) => at(field === 'familyId' ? 'invite.family-id-missing' : 'invite.cell-empty', field)),
    ...('trouble' in address ? [at(troubles[address.trouble], 'email')] : []),
    ...(languageTagOf(row.language, languages) === undefined
      ? [at(row.language === '' ? 'invite.language-missing' : 'invite.language-unknown', 'language')]
      : []),
  ];
};

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
