// Copying and moving a range (reference/spreadsheet/range: copyTo, moveTo, copyValuesToRange, copyFormatToRange).
import type { CopiedCell, PasteParts } from '../../engine/copied-cell';
import { ServiceError } from '../../service-error';
import { signatureError } from '../../signature';
import { implementationOf } from '../../stand-in';
import { sharedArea } from '../../world/area';
import type { Area, Workbook } from '../../world/workbook';
import { bookOf, later, placeOf, type RangePlace, type SheetPlace } from '../sheet-place';
import { type Paste, pasteOf } from './paste-table';

type Google = GoogleAppsScript.Spreadsheet.Range;
type Part = Pick<Google, 'copyTo' | 'moveTo' | 'copyValuesToRange' | 'copyFormatToRange'>;

/** The part of a Range that takes it to other places. */
export const rangeCopy = (place: RangePlace): Part => {
  const { id, area } = place;
  const into = (method: string, given: readonly unknown[], parts: PasteParts): void => {
    const target = targetOf(place, method, given);
    later(place, (workbook) => {
      workbook.growTo(target.id, target.area.row + target.area.rows - 1, target.area.column + target.area.columns - 1);
      const cells = filling(workbook.copyCells(id, area), target.area);
      workbook.pasteCells(target.id, target.area, cells, parts);
    });
  };
  const part: Part = {
    copyTo: (...given: unknown[]) => {
      const target = placeOf<RangePlace>(given[0]);
      if (target?.area === undefined) throw signatureError('SpreadsheetApp.Range.copyTo', given);
      const paste = pasteOf(given);
      later(place, (workbook) => pasteTiles(workbook, place, target, paste));
    },
    moveTo: (target) => {
      const to = placeOf<RangePlace>(target);
      if (to?.area === undefined) throw signatureError('SpreadsheetApp.Range.moveTo', [target]);
      later(place, (workbook) => {
        workbook.growTo(to.id, to.area.row + area.rows - 1, to.area.column + area.columns - 1);
        workbook.moveCells(id, area, { id: to.id, row: to.area.row, column: to.area.column });
      });
    },
    copyValuesToRange: (...given: unknown[]) => into('copyValuesToRange', given, { contents: 'values' }),
    copyFormatToRange: (...given: unknown[]) => into('copyFormatToRange', given, { formats: 'all' }),
  };
  return part;
};

/** All of the source even into a smaller place, and again as often as it fits whole into a larger one (GF testsheets "Range.copyTo"). */
const pasteTiles = (
  workbook: Workbook,
  source: RangePlace,
  target: RangePlace,
  paste: Paste & { readonly isTransposed: boolean },
): void => {
  const copied = workbook.copyCells(source.id, source.area);
  const cells = paste.isTransposed ? transposed(copied) : copied;
  const [rows, columns] = [cells.length, cells[0]?.length ?? 1];
  const down = Math.max(1, Math.floor(target.area.rows / rows));
  const across = Math.max(1, Math.floor(target.area.columns / columns));
  const { row, column } = target.area;
  workbook.growTo(target.id, row + rows * down - 1, column + columns * across - 1);
  const area = { row, column, rows: rows * down, columns: columns * across };
  workbook.pasteCells(target.id, area, filling(cells, area), paste.parts);
  for (let at = 0; at < down * across; at += 1) {
    const tile = { row: row + rows * Math.floor(at / across), column: column + columns * (at % across), rows, columns };
    if (paste.merges === true && !paste.isTransposed) pasteMerges(workbook, source, { id: target.id, tile });
    if (paste.rules === true) pasteRules(workbook, source, { id: target.id, tile });
  }
  if (paste.widths === true) pasteWidths(workbook, source, { id: target.id, tile: area });
};

interface Tile {
  readonly id: number;
  readonly tile: Area;
}

const pasteMerges = (workbook: Workbook, source: RangePlace, { id, tile }: Tile): void => {
  const inside = (workbook.tab(source.id)?.merges ?? []).filter(
    (one) => JSON.stringify(sharedArea(one, source.area)) === JSON.stringify(one),
  );
  const others = (workbook.tab(id)?.merges ?? []).filter((one) => sharedArea(one, tile) === undefined);
  const copies = inside.map((one) => placedIn(tile, source.area, one));
  const isSame = id === source.id && tile.row === source.area.row && tile.column === source.area.column;
  if (!isSame && (copies.length > 0 || others.length !== workbook.tab(id)?.merges.length))
    workbook.changeTab(id, { merges: [...others, ...copies] });
};

/** Conditional formats reach to the copies as well; only within one sheet, as rules belong to theirs. */
const pasteRules = (workbook: Workbook, source: RangePlace, { id, tile }: Tile): void => {
  const rules = workbook.tab(source.id)?.conditionalRules ?? [];
  const reaching = rules.filter((rule) => rule.ranges.some((one) => sharedArea(one, source.area) !== undefined));
  if (reaching.length === 0) return;
  const widened = (rule: (typeof rules)[number]) => ({
    ...rule,
    ranges: rule.ranges.flatMap((one) => {
      const shared = sharedArea(one, source.area);
      return shared === undefined ? [] : [placedIn(tile, source.area, shared)];
    }),
  });
  const before = workbook.tab(id)?.conditionalRules ?? [];
  const after =
    id === source.id
      ? before.map((rule) =>
          reaching.includes(rule) ? { ...rule, ranges: [...rule.ranges, ...widened(rule).ranges] } : rule,
        )
      : [...before, ...reaching.map(widened)];
  workbook.changeTab(id, { conditionalRules: after });
};

const placedIn = (tile: Area, from: Area, one: Area): Area => ({
  ...one,
  row: one.row - from.row + tile.row,
  column: one.column - from.column + tile.column,
});

const pasteWidths = (workbook: Workbook, source: RangePlace, { id, tile }: Tile): void => {
  for (let at = 0; at < tile.columns; at += 1) {
    const width = workbook.lineSize(source.id, 'columns', source.area.column + (at % source.area.columns));
    workbook.setLineSize(id, 'columns', tile.column + at, 1, width);
  }
};

const transposed = (cells: readonly (readonly CopiedCell[])[]): CopiedCell[][] =>
  (cells[0] ?? []).map((_, across) => cells.flatMap((line) => line[across] ?? []));

/** The area filled with the block again and again, cut off at its ends. */
const filling = (cells: readonly (readonly CopiedCell[])[], area: Area): CopiedCell[][] =>
  Array.from({ length: area.rows }, (_, down) => {
    const line = cells[down % cells.length] ?? [];
    return Array.from({ length: area.columns }, (__, across) => line[across % line.length]).flatMap(
      (cell) => cell ?? [],
    );
  });

/** The sheet or its id, then the first and last column and row. */
const targetOf = (place: RangePlace, method: string, given: readonly unknown[]): { id: number; area: Area } => {
  const [where, column, columnEnd, row, rowEnd] = given;
  const id = typeof where === 'number' ? where : placeOf<SheetPlace>(implementationOf(where))?.id;
  const numbers = [column, columnEnd, row, rowEnd];
  if (id === undefined || given.length !== 5 || numbers.some((one) => typeof one !== 'number'))
    throw signatureError(`SpreadsheetApp.Range.${method}`, given);
  if (bookOf(place).tab(id) === undefined) throw new ServiceError('Invalid argument: gridId');
  const [left = 1, right = 1, top = 1, bottom = 1] = numbers as number[];
  return { id, area: { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 } };
};
