// The tab that gathers a form's answers: made when the form gets its destination, kept in step with its questions.

import type { CellInput } from '../../world/workbook';
import type { WorldState } from '../../world/world-state';
import type { FormStore } from '../form-store';
import { formUrlOfTab } from '../record/form-links';
import type { AnswerColumn, Destination, FormRecord } from '../record/form-record';
import type { ResponseRecord } from '../record/response-record';
import { locateColumns, wantedColumns } from './answer-columns';
import { answerCell } from './response-row';
import type { TabWords } from './tab-words';
import { tabWordsFor } from './tab-words';
import { serialOfInstant } from './wall-clock';

/** A new leftmost tab each time (F49), holding what was answered before. Answers the form with its destination. */
export const linkToWorkbook = (world: WorldState, forms: FormStore, form: FormRecord): FormRecord => {
  const { workbook } = world;
  const names = new Set(workbook.tabs().map((tab) => tab.name));
  const words = wordsOf(world, form);
  let n = 1;
  while (names.has(words.tabName(n))) n += 1;
  const sheetId = workbook.addTab(words.tabName(n), 0);
  workbook.setFormUrl(sheetId, formUrlOfTab(world.publicUrl || undefined, form.id));
  workbook.setFrozen(sheetId, 'rows', 1);
  const destination: Destination = { spreadsheetId: workbook.id(), sheetId, columns: [] };
  const linked = keepColumns(world, { ...form, destination });
  for (const response of forms.responses(form.id)) appendRow(world, linked, response);
  return linked;
};

/** Takes the form off its tab, which stays as it is but is no response tab any more. */
export const unlink = (world: WorldState, form: FormRecord): FormRecord => {
  if (form.destination && world.workbook.tab(form.destination.sheetId)) {
    world.workbook.setFormUrl(form.destination.sheetId, null);
  }
  return { ...form, destination: null };
};

/**
 * Brings the tab's columns in step: a new question goes to the right, a retitled one renames its header, a deleted one
 * keeps its column (F50). Answers the form with where the columns are now.
 */
export const keepColumns = (world: WorldState, form: FormRecord): FormRecord => {
  const { destination } = form;
  if (!destination || !world.workbook.tab(destination.sheetId)) return form;
  const headers = headersOf(world, destination.sheetId);
  const known = locateColumns(destination.columns, headers);
  const columns = new Map(known.map((column) => [column.source, column]));
  let right = Math.max(headers.length, ...known.map((column) => column.column));
  for (const wanted of wantedColumns(form, wordsOf(world, form))) {
    const column = columns.get(wanted.source);
    if (column?.header === wanted.header) continue;
    const at = column?.column ?? right + 1;
    right = Math.max(right, at);
    writeHeader(world, destination.sheetId, at, wanted.header);
    columns.set(wanted.source, { ...wanted, column: at });
  }
  return { ...form, destination: { ...destination, columns: [...columns.values()] } };
};

/** Writes a response below the last row that holds anything, or over the row of the one that it replaces (F56). */
export const appendRow = (
  world: WorldState,
  form: FormRecord,
  response: ResponseRecord,
  replaced?: ResponseRecord,
): void => {
  const { destination } = form;
  if (!destination || !world.workbook.tab(destination.sheetId)) return;
  const below = Math.max(2, world.workbook.lastRow(destination.sheetId) + 1);
  const row = (replaced && rowOf(world, destination, replaced)) ?? below;
  const width = Math.max(...destination.columns.map((column) => column.column));
  world.workbook.growTo(destination.sheetId, row, width);
  world.workbook.put(destination.sheetId, row, 1, [rowCells(world, form, destination.columns, response)]);
};

/** Staff may have sorted the tab, so the row is found by its timestamp. */
const rowOf = (world: WorldState, { sheetId, columns }: Destination, response: ResponseRecord): number | undefined => {
  const column = columns.find((one) => one.source === 'timestamp')?.column;
  const rows = world.workbook.lastRow(sheetId);
  if (column === undefined || rows === 0) return undefined;
  const written = serialOfInstant(Date.parse(response.submittedAt), world.workbook.timeZone());
  const at = world.workbook
    .values(sheetId, { row: 1, column, rows, columns: 1 })
    .findIndex(([value]) => typeof value === 'number' && Math.abs(value - written) < 1e-6);
  return at < 0 ? undefined : at + 1;
};

const rowCells = (
  world: WorldState,
  form: FormRecord,
  columns: readonly AnswerColumn[],
  response: ResponseRecord,
): readonly CellInput[] => {
  const setting = { form, words: wordsOf(world, form), timeZone: world.workbook.timeZone() };
  const width = Math.max(...columns.map((column) => column.column));
  const cells: CellInput[] = Array.from({ length: width }, () => ({ kind: 'empty' }));
  for (const { source, column } of columns) cells[column - 1] = answerCell(response, source, setting);
  return cells;
};

const wordsOf = (world: WorldState, form: FormRecord): TabWords =>
  tabWordsFor(world.accounts.list().find((account) => account.email === form.owner)?.locale ?? 'en');

const headersOf = (world: WorldState, sheetId: number): readonly string[] => {
  const width = world.workbook.lastColumn(sheetId);
  if (width === 0) return [];
  return (world.workbook.values(sheetId, { row: 1, column: 1, rows: 1, columns: width })[0] ?? []).map((value) =>
    value === null ? '' : String(value),
  );
};

const writeHeader = (world: WorldState, sheetId: number, column: number, header: string): void => {
  world.workbook.growTo(sheetId, 1, column);
  world.workbook.put(sheetId, 1, column, [[header === '' ? { kind: 'empty' } : { kind: 'text', text: header }]]);
};
