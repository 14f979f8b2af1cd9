// Works out what taking over a pasted list would do, without doing it.
import { namedLanguages } from '../../content/language-names';
import { listHeadings } from '../../content/roster';
import { done, type Outcome, type Problem, refused } from '../../domain/problem';
import { type ImportColumns, importColumnsOf } from '../../domain/roster/import-column';
import { type ImportDifference, importDifference } from '../../domain/roster/import-difference';
import { type ImportRecord, type ImportRecords, importRecordsOf } from '../../domain/roster/import-record';
import { type ImportRow, importRowsOf, troublesIn } from '../../domain/roster/import-row';
import type { Ports, SheetId } from '../ports';
import { schoolsNotThere } from './add-schools';
import { type ListSheet, listsOf, type RosterSheets } from './read-roster';
import { yesAndNo } from './yes-and-no';

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
  const naming = { sheet: found.name, columns: columns.value, languages: namedLanguages };
  const records = importRecordsOf(rows, yesAndNo(ports, sheets.guardians.sheet?.words));
  return done({
    sheet: found.name,
    columns: columns.value,
    rows,
    records,
    lists: listsOf(sheets).map((list) => ({
      list,
      difference: importDifference(list.sheet?.table ?? emptyTable, recordsFor(list, records), list),
    })),
    newSchools: schoolsNotThere(sheets.schools, records.schools),
    problems: troublesIn(rows, naming),
  });
};
