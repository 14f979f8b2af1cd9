/** The grid's engine in the page: the same one as the server's, started once. */
import { init, Model } from '@ironcalc/workbook';
import { cellNamed } from './cell-address';

/** So that a chosen cell is seen with what stands before it. */
const rowsAbove = 4;
const columnsBefore = 3;

/** Begun at once, while the page asks the server for all else. */
const started: Promise<unknown> = init({ module_or_path: '/page/ironcalc.wasm' });

/** A model of the server's bytes, once the engine is there. */
export const modelOf = async (bytes: Uint8Array): Promise<Model> => {
  await started;
  return Model.from_bytes(bytes, 'en');
};

/** An empty queue of edits is one byte long. */
export const takeDiffs = (model: Model): Uint8Array | null => {
  const queue = model.flushSendQueue();
  return queue.length > 1 ? queue : null;
};

const visible = (model: Model): readonly { readonly index: number; readonly name: string }[] =>
  model.getWorksheetsProperties().flatMap(({ name, state }, index) => (state === 'visible' ? [{ index, name }] : []));

/** Shows a sheet by name; a hidden or missing one is not shown, and a hidden one never stays selected. */
export const showSheet = (model: Model, name: string | null): void => {
  const sheets = visible(model);
  const wanted =
    sheets.find((sheet) => sheet.name === name) ??
    sheets.find(({ index }) => index === model.getSelectedSheet()) ??
    sheets[0];
  if (wanted) model.setSelectedSheet(wanted.index);
};

export const shownSheet = (model: Model): string | null =>
  model.getWorksheetsProperties()[model.getSelectedSheet()]?.name ?? null;

/** Lets the new model show what the old one showed: the same sheet, scrolled alike, with the same selection. */
export const keepView = (before: Model, after: Model): void => {
  const sheet = shownSheet(before);
  showSheet(after, sheet);
  if (shownSheet(after) !== sheet) return;
  const { row, column, range, top_row, left_column } = before.getSelectedView();
  after.setSelectedCell(row, column);
  after.setSelectedRange(...range);
  after.setTopLeftVisibleCell(top_row, left_column);
};

/** Chooses `A4:C9` on the shown sheet and scrolls to it; of several ranges the last, and nothing for what is no range of cells. */
export const chooseRange = (model: Model, range: string): void => {
  const [first, last = first] = (range.split(',').at(-1) ?? '').split(':').map(cellNamed);
  if (!first || !last) return;
  model.setSelectedCell(first.row, first.column);
  model.setSelectedRange(first.row, first.column, last.row, last.column);
  const sheet = model.getSelectedSheet();
  model.setTopLeftVisibleCell(
    Math.max(model.getFrozenRowsCount(sheet) + 1, first.row - rowsAbove),
    Math.max(model.getFrozenColumnsCount(sheet) + 1, first.column - columnsBefore),
  );
};
