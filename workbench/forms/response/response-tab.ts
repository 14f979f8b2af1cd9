// The tab that gathers a form's answers: made when the form gets its destination, kept in step with its questions.

import type { TabRecord } from '../../engine/tab-record';
import type { CellInput } from '../../world/workbook';
import type { WorldState } from '../../world/world-state';
import type { FormStore } from '../form-store';
import { formUrlOfTab } from '../record/form-links';
import type { Destination, FormRecord } from '../record/form-record';
import type { ResponseRecord } from '../record/response-record';
import { wantedColumns } from './answer-columns';
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
  const place = world.faults.now().responseTabPlace === 'right' ? workbook.tabs().length : 0;
  const sheetId = workbook.addTab(words.tabName(n), place);
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
 * keeps its column (F50). Columns are found by their marks, so staff may move and rename them.
 */
export const keepColumns = (world: WorldState, form: FormRecord): FormRecord => {
  const { destination } = form;
  const tab = destination && world.workbook.tab(destination.sheetId);
  if (!destination || !tab) return form;
  const places = placesIn(tab);
  const columns = new Map(destination.columns.map((column) => [column.source, column]));
  let right = Math.max(world.workbook.lastColumn(tab.id), ...places.values(), 0);
  for (const wanted of wantedColumns(form, wordsOf(world, form))) {
    const place = places.get(wanted.source);
    if (place !== undefined && columns.get(wanted.source)?.header === wanted.header) continue;
    if (place === undefined) right += 1;
    places.set(wanted.source, place ?? right);
    columns.set(wanted.source, wanted);
    writeHeader(world, tab.id, place ?? right, wanted.header);
  }
  world.workbook.changeTab(tab.id, { marks: [...places].map(([key, column]) => ({ key, column })) });
  return { ...form, destination: { ...destination, columns: [...columns.values()] } };
};

const placesIn = (tab: TabRecord): Map<string, number> => new Map(tab.marks.map(({ key, column }) => [key, column]));

/** Writes a response below the last row that holds anything, or over the row of the one that it replaces (F56); answers which row that is. */
export const appendRow = (
  world: WorldState,
  form: FormRecord,
  response: ResponseRecord,
  replaced?: ResponseRecord,
): number | undefined => {
  const tab = form.destination && world.workbook.tab(form.destination.sheetId);
  if (!tab) return undefined;
  const below = Math.max(2, world.workbook.lastRow(tab.id) + 1);
  const row = (replaced && rowOf(world, form, tab, replaced)) ?? below;
  const cells = rowCells(world, form, placesIn(tab), response);
  world.workbook.growTo(tab.id, row, cells.length);
  world.workbook.put(tab.id, row, 1, [cells]);
  return row;
};

export interface SubmittedRow {
  readonly sheetId: number;
  readonly row: number;
  /** Each column's heading, with what the row shows in it. */
  readonly headers: readonly string[];
  readonly shown: readonly string[];
}

/** What a response shows in its row; undefined where the form has no tab. */
export const submittedRow = (world: WorldState, form: FormRecord, row: number): SubmittedRow | undefined => {
  const tab = form.destination && world.workbook.tab(form.destination.sheetId);
  if (!tab) return undefined;
  const columns = Math.max(...placesIn(tab).values());
  const shownIn = (line: number): readonly string[] =>
    world.workbook.displayValues(tab.id, { row: line, column: 1, rows: 1, columns })[0] ?? [];
  return { sheetId: tab.id, row, headers: shownIn(1), shown: shownIn(row) };
};

/** Brings the score of a response that was graded afterwards into its row. */
export const rewriteScore = (world: WorldState, form: FormRecord, response: ResponseRecord): void => {
  const tab = form.destination && world.workbook.tab(form.destination.sheetId);
  const column = tab ? placesIn(tab).get('score') : undefined;
  const row = tab ? rowOf(world, form, tab, response) : undefined;
  if (!tab || column === undefined || row === undefined) return;
  const setting = { form, words: wordsOf(world, form), timeZone: world.workbook.timeZone() };
  world.workbook.put(tab.id, row, column, [[answerCell(response, 'score', setting)]]);
  world.workbook.commit();
};

/** Staff may have sorted the tab, so the row is found by its timestamp; of several of one second, by what else it holds. */
const rowOf = (world: WorldState, form: FormRecord, tab: TabRecord, response: ResponseRecord): number | undefined => {
  const column = placesIn(tab).get('timestamp');
  const rows = world.workbook.lastRow(tab.id);
  if (column === undefined || rows === 0) return undefined;
  const written = serialOfInstant(Date.parse(response.submittedAt), world.workbook.timeZone());
  const candidates = world.workbook
    .values(tab.id, { row: 1, column, rows, columns: 1 })
    .flatMap(([value], at) => (typeof value === 'number' && Math.abs(value - written) < 1e-6 ? [at + 1] : []));
  const cells = rowCells(world, form, placesIn(tab), response);
  const holds = (row: number): boolean => {
    const [values = []] = world.workbook.values(tab.id, { row, column: 1, rows: 1, columns: cells.length });
    return cells.every((cell, at) => cell.kind !== 'text' || cell.text === values[at]);
  };
  return candidates.find(holds) ?? candidates[0];
};

const rowCells = (
  world: WorldState,
  form: FormRecord,
  places: ReadonlyMap<string, number>,
  response: ResponseRecord,
): readonly CellInput[] => {
  const setting = { form, words: wordsOf(world, form), timeZone: world.workbook.timeZone() };
  const cells: CellInput[] = Array.from({ length: Math.max(...places.values()) }, () => ({ kind: 'empty' }));
  for (const [source, column] of places) cells[column - 1] = answerCell(response, source, setting);
  return cells;
};

const wordsOf = (world: WorldState, form: FormRecord): TabWords =>
  tabWordsFor(world.accounts.list().find((account) => account.email === form.owner)?.locale ?? 'en');

const writeHeader = (world: WorldState, sheetId: number, column: number, header: string): void => {
  world.workbook.growTo(sheetId, 1, column);
  world.workbook.put(sheetId, 1, column, [[header === '' ? { kind: 'empty' } : { kind: 'text', text: header }]]);
};
