// Blocks of cells with all that belongs to them, taken from one place and put at another.
import { alikeBlocks } from '../world/alike-blocks';
import { holdsArea, holdsCell, sharedArea } from '../world/area';
import { cellBlock } from '../world/cell-block';
import type { Area, CellInput, CellValue, Workbook } from '../world/workbook';
import type { CopiedCell, PasteParts } from './copied-cell';
import { shiftFormula } from './formula-references';
import { paintedLooks, withLook } from './placed-looks';
import type { RichTextRecord } from './rich-text-record';
import type { TabPlace } from './tab-place';
import type { PlacedValidation, TabRecord, ValidationRule } from './tab-record';

type Blocks = Pick<Workbook, 'copyCells' | 'pasteCells'>;

/** The part of the workbook that copies cells. */
export const tabBlocks = ({ model, indexOf, tabOf, cellsOf, changeTab }: TabPlace): Blocks => ({
  copyCells: (id, area) => {
    const cells = cellsOf(id);
    const tab = tabOf(id);
    const looks = paintedLooks(tab.looks, area);
    const notes = byPlace(tab.notes);
    const texts = byPlace(tab.richTexts);
    return cellBlock(area, (row, column) => {
      const value = cells.value(row, column);
      return {
        row,
        column,
        value,
        input: inputOf(value, cells.formula(row, column)),
        style: model.getCellStyle(indexOf(id), row, column).style,
        look: looks[row - area.row]?.[column - area.column] ?? {},
        note: notes.get(`${row},${column}`)?.text,
        richText: texts.get(`${row},${column}`),
        rule: ruleAt(tab.validations, row, column),
      };
    });
  },
  pasteCells: (id, place, cells, parts) => {
    const area: Area = { ...place, rows: cells.length, columns: cells[0]?.length ?? 0 };
    if (area.rows === 0 || area.columns === 0) return;
    if (parts.formats !== undefined) pasteFormats({ tabOf, cellsOf, changeTab }, id, area, cells, parts);
    if (parts.contents !== undefined) {
      const inputs = cells.map((line, down) =>
        line.map((cell, across) => pasted(cell, area.row + down, area.column + across, parts.contents)),
      );
      cellsOf(id).put(area.row, area.column, inputs);
      changeTab(id, { richTexts: replaced(tabOf(id).richTexts, area, cells, textOf) });
    }
    if (parts.notes === true) changeTab(id, { notes: replaced(tabOf(id).notes, area, cells, noteOf) });
    if (parts.validations === true) changeTab(id, { validations: pastedRules(tabOf(id), area, cells) });
  },
});

type Block = readonly (readonly CopiedCell[])[];

const byPlace = <One extends { readonly row: number; readonly column: number }>(
  all: readonly One[],
): Map<string, One> => new Map(all.map((one) => [`${one.row},${one.column}`, one]));

/** The last rule that was set on the cell. */
const ruleAt = (validations: readonly PlacedValidation[], row: number, column: number): ValidationRule | null =>
  validations.filter(({ area }) => holdsCell(area, row, column)).at(-1)?.rule ?? null;

/** What would have to be put into a cell to have this in it again. */
export const inputOf = (value: CellValue, formula: string): CellInput => {
  if (formula !== '') return { kind: 'formula', formula };
  if (value === null) return { kind: 'empty' };
  if (typeof value === 'number') return { kind: 'number', number: value };
  return typeof value === 'boolean' ? { kind: 'flag', flag: value } : { kind: 'text', text: value };
};

const pasted = (cell: CopiedCell, row: number, column: number, how: PasteParts['contents']): CellInput => {
  if (cell.input.kind !== 'formula' || how === 'as-is') return cell.input;
  if (how === 'values') return inputOf(cell.value, '');
  return { kind: 'formula', formula: shiftFormula(cell.input.formula, row - cell.row, column - cell.column) };
};

const pasteFormats = (
  { cellsOf, tabOf, changeTab }: Pick<TabPlace, 'cellsOf' | 'tabOf' | 'changeTab'>,
  id: number,
  area: Area,
  cells: Block,
  { formats }: PasteParts,
): void => {
  const styles = cells.map((line) =>
    line.flatMap(({ style }) => {
      if (style === undefined) return [];
      return [formats === 'no-borders' ? { ...style, border: {} } : style];
    }),
  );
  cellsOf(id).pasteStyles(area, styles);
  const isPlain = cells.every((line) => line.every(({ look }) => Object.keys(look).length === 0));
  let looks = withLook(tabOf(id).looks, area, null);
  if (!isPlain) {
    const blocks = alikeBlocks(
      area,
      cells.map((line) => line.map(({ look }) => look)),
    );
    for (const { where, value } of blocks) if (value !== undefined) looks = withLook(looks, where, value);
  }
  changeTab(id, { looks });
};

interface Placed {
  readonly row: number;
  readonly column: number;
}

/** What belongs to single cells: gone from the area, and there again as the pasted cells have it. */
const replaced = <One extends Placed>(
  before: readonly One[],
  area: Area,
  cells: Block,
  read: (cell: CopiedCell, place: Placed) => One | undefined,
): readonly One[] => [
  ...before.filter(({ row, column }) => !holdsCell(area, row, column)),
  ...cells.flatMap((line, down) =>
    line.flatMap((cell, across) => read(cell, { row: area.row + down, column: area.column + across }) ?? []),
  ),
];

const noteOf = ({ note }: CopiedCell, place: Placed) => (note === undefined ? undefined : { ...place, text: note });

const textOf = ({ richText }: CopiedCell, place: Placed): RichTextRecord | undefined =>
  richText === undefined ? undefined : { ...richText, ...place };

const pastedRules = (tab: TabRecord, area: Area, cells: Block): readonly PlacedValidation[] => {
  const rest = tab.validations.filter((one) => !holdsArea(area, one.area));
  const isNeeded =
    rest.some((one) => sharedArea(one.area, area) !== undefined) ||
    cells.some((line) => line.some(({ rule }) => rule !== null));
  if (!isNeeded) return rest;
  const blocks = alikeBlocks(
    area,
    cells.map((line) => line.map(({ rule }) => rule)),
  );
  return [...rest, ...blocks.map(({ where, value }) => ({ area: where, rule: value ?? null }))];
};
