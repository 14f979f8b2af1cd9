// Works out what taking over a pasted list would do, without doing it.
import { homeLanguages } from '../../content/languages';
import { listHeadings } from '../../content/roster';
import { done, type Outcome, type Problem, refused } from '../../domain/problem';
import { type ImportColumns, importColumnsOf } from '../../domain/roster/import-column';
import { type ImportDifference, importDifference } from '../../domain/roster/import-difference';
import { type ImportRecord, type ImportRecords, importRecordsOf } from '../../domain/roster/import-record';
import { type ImportRow, importRowsOf, sharedAddresses, troubleInRow } from '../../domain/roster/import-row';
import { plainKey } from '../../domain/roster/plain-key';
import { schoolsOf } from '../../domain/roster/school';
import type { Ports, SheetId } from '../ports';
import { staffLanguage, wordsFor } from '../sheets/our-sheets';
import { type ListSheet, listsOf, type RosterSheets } from './read-roster';

export interface ListImport {
  readonly list: ListSheet;
  readonly difference: ImportDifference;
}

export interface ImportPlan {
  readonly sheet: string;
  readonly columns: ImportColumns;
  readonly rows: readonly ImportRow[];
  readonly records: ImportRecords;
  readonly lists: readonly ListImport[];
  readonly newSchools: readonly string[];
  readonly problems: readonly Problem[];
}

const emptyTable = { records: [], columns: new Map<string, number>(), nextRow: 0, width: 0 } as const;

const recordsFor = (
  { shape }: ListSheet,
  { families, guardians, children }: ImportRecords,
): readonly ImportRecord[] => {
  if (shape.role === 'families') return families;
  return shape.role === 'guardians' ? guardians : children;
};

const schoolsNotThere = ({ schools }: RosterSheets, wanted: readonly string[]): readonly string[] => {
  const known = schools === undefined ? [] : schoolsOf(schools.table);
  const keys = new Set(known.flatMap(({ id, name }) => [plainKey(id), plainKey(name)]));
  return wanted.filter((name) => !keys.has(plainKey(name)));
};

/** The yes and no that the lists are written with, as their cells offer them. */
const yesAndNo = (ports: Ports): { readonly yes: string; readonly no: string } => {
  const [words] = wordsFor('guardians', staffLanguage(ports));
  const [yes = 'yes', no = 'no'] = words.choices?.['guardian.barred'] ?? [];
  return { yes, no };
};

/** A guardian stands in a row for each child: what is wrong with the guardian is told at the first of them. */
const onceEach = (problems: readonly Problem[], rows: readonly ImportRow[]): readonly Problem[] => {
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

/** Reads the tab and compares it with the lists; refused, naming what and where, when it cannot be read as a family list. */
export const planImport = (ports: Ports, tab: SheetId, sheets: RosterSheets): Outcome<ImportPlan> => {
  const { workbook } = ports;
  const found = workbook.tabs().find(({ id }) => id === tab);
  if (found === undefined) return refused('invite.tab-gone');
  const block = workbook.readShown(tab);
  const columns = importColumnsOf(block, listHeadings, found.name);
  if (!columns.ok) return columns;
  const rows = importRowsOf(block, columns.value);
  if (rows.length === 0) return refused('invite.list-empty', { sheet: found.name });
  const naming = { sheet: found.name, columns: columns.value, languages: homeLanguages };
  const records = importRecordsOf(rows, yesAndNo(ports));
  return done({
    sheet: found.name,
    columns: columns.value,
    rows,
    records,
    lists: listsOf(sheets).map((list) => ({
      list,
      difference: importDifference(list.sheet?.table ?? emptyTable, recordsFor(list, records), list),
    })),
    newSchools: schoolsNotThere(sheets, records.schools),
    problems: [
      ...onceEach(
        rows.flatMap((row) => troubleInRow(row, naming)),
        rows,
      ),
      ...sharedAddresses(rows, naming),
    ].sort((one, other) => Number(one.values.row) - Number(other.values.row)),
  });
};
