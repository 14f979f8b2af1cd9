// Takes a pasted list over into Families, Guardians, Children and Schools.
import { done, type Outcome, refused } from '../../domain/problem';
import type { ImportPreview } from '../../rpc/invite-calls';
import type { Ports, SheetId } from '../ports';
import { addSchools } from './add-schools';
import { makeFamilyLists } from './make-family-lists';
import { type ImportPlan, planImport } from './plan-import';
import { type RosterSheets, readRosterSheets } from './read-roster';
import { writeDifference } from './write-difference';

/** Told at most; the rest by number. */
const mostTold = 100;

const previewOf = (sheetId: SheetId, { sheet, columns, rows, records, lists, newSchools, problems }: ImportPlan) => {
  const sum = (count: (one: ImportPlan['lists'][number]['difference']) => number): number =>
    lists.reduce((total, { difference }) => total + count(difference), 0);
  return {
    sheetId,
    sheet,
    rows: rows.length,
    families: records.families.length,
    guardians: records.guardians.length,
    children: records.children.length,
    added: sum(({ added }) => added.length),
    updated: sum(({ updated }) => updated),
    kept: sum(({ kept }) => kept),
    notInList: sum(({ notInList }) => notInList),
    newSchools,
    columns: Object.values(columns.names),
    leftOut: columns.leftOut,
    problems: problems.slice(0, mostTold),
    problemCount: problems.length,
  } satisfies ImportPreview;
};

/** What an import would do: families, guardians and children, and what is wrong by row. Writes nothing. */
export const previewFamilies = (ports: Ports, sheetId: SheetId): Outcome<ImportPreview> => {
  const sheets = readRosterSheets(ports);
  if (!sheets.ok) return sheets;
  const plan = planImport(ports, sheetId, sheets.value);
  return plan.ok ? done(previewOf(sheetId, plan.value)) : plan;
};

const write = (ports: Ports, { lists, newSchools }: ImportPlan, { schools }: RosterSheets): void => {
  for (const { list, difference } of lists)
    if (list.sheet !== undefined) writeDifference(ports, list.sheet, difference);
  addSchools(ports, schools, newSchools);
};

/** Adds and updates what the list tells of, leaves what staff changed, and answers what it did. A second time it changes nothing. */
export const importFamilies = (ports: Ports, sheetId: SheetId): Outcome<ImportPreview> => {
  const readable = previewFamilies(ports, sheetId);
  if (!readable.ok) return readable;
  const written = ports.lock.during((): Outcome<ImportPreview> => {
    const sheets = makeFamilyLists(ports);
    if (!sheets.ok) return sheets;
    const plan = planImport(ports, sheetId, sheets.value);
    if (!plan.ok) return plan;
    write(ports, plan.value, sheets.value);
    return done(previewOf(sheetId, plan.value));
  });
  return written?.value ?? refused('rpc.someone-else-working');
};
