// The borders of a range (reference/spreadsheet/range, setBorder). `getBorder` is not in the reference and works live (GF testsheetsformatting).
import type { CopiedCell, EngineStyle } from '../../engine/copied-cell';
import { memberName } from '../../enumeration';
import { signatureError } from '../../signature';
import { standIn } from '../../stand-in';
import type { Area, Workbook } from '../../world/workbook';
import { giveColor } from '../color/color-stand-in';
import { hexColor } from '../colors';
import { memberOf } from '../enumerations';
import { fresh, itself, later, type RangePlace } from '../sheet-place';

type Google = GoogleAppsScript.Spreadsheet.Range;
type Part = Pick<Google, 'setBorder'> & { readonly getBorder: () => unknown };
type Border = NonNullable<EngineStyle['border']['top']>;
type Side = 'top' | 'left' | 'bottom' | 'right';

const engineStyles: Readonly<Record<string, string>> = {
  DOTTED: 'dotted',
  DASHED: 'mediumdashed',
  SOLID: 'thin',
  SOLID_MEDIUM: 'medium',
  SOLID_THICK: 'thick',
  DOUBLE: 'double',
};

/** True sets a border, false takes it away, null leaves it; `vertical` and `horizontal` are those between the cells. */
interface Lines extends Readonly<Record<Side, boolean | null>> {
  readonly vertical: boolean | null;
  readonly horizontal: boolean | null;
  readonly border: Border;
}

/** The part of a Range that is about borders: black and solid unless said. */
export const rangeBorders = (place: RangePlace): Part => ({
  setBorder(...given: unknown[]) {
    const lines = linesOf(given);
    later(place, (workbook) => drawLines(workbook, place.id, place.area, lines));
    return itself(this);
  },
  getBorder: () => {
    const { id, area } = place;
    const [[cell] = []] = fresh(place).copyCells(id, { ...area, rows: 1, columns: 1 });
    const { top, left, bottom, right } = cell?.style?.border ?? {};
    if ([top, left, bottom, right].every((one) => one === undefined)) return null;
    return standIn(place.execution, 'Borders', {
      getTop: () => giveBorder(place, top),
      getLeft: () => giveBorder(place, left),
      getBottom: () => giveBorder(place, bottom),
      getRight: () => giveBorder(place, right),
    });
  },
});

const giveBorder = ({ execution }: RangePlace, border: Border | undefined): object | null => {
  if (border === undefined) return null;
  const style = Object.keys(engineStyles).find((name) => engineStyles[name] === border.style) ?? 'SOLID';
  const value = typeof border.color === 'string' ? border.color.toLowerCase() : '#000000';
  return standIn(execution, 'Border', {
    getBorderStyle: () => memberOf(execution, 'BorderStyle', style),
    getColor: () => giveColor(execution, { kind: 'rgb', value }),
  });
};

const linesOf = (given: readonly unknown[]): Lines => {
  const flags = given.slice(0, 6);
  const [color = null, style = null] = given.slice(6);
  const fits =
    (given.length === 6 || given.length === 8) &&
    flags.every((flag) => flag === null || typeof flag === 'boolean') &&
    (color === null || typeof color === 'string') &&
    (style === null || engineStyles[memberName(style) ?? ''] !== undefined);
  if (!fits) throw signatureError('SpreadsheetApp.Range.setBorder', given);
  const [top = null, left = null, bottom = null, right = null, vertical = null, horizontal = null] = flags as (
    | boolean
    | null
  )[];
  const border = {
    style: engineStyles[memberName(style) ?? 'SOLID'] ?? 'thin',
    color: hexColor(color ?? '#000000') ?? '#000000',
  } as Border;
  return { top, left, bottom, right, vertical, horizontal, border };
};

/** Cells share their borders, so the neighbors around the range are drawn as well. */
const drawLines = (workbook: Workbook, id: number, area: Area, lines: Lines): void => {
  const tab = workbook.tab(id);
  const row = Math.max(1, area.row - 1);
  const column = Math.max(1, area.column - 1);
  const around: Area = {
    row,
    column,
    rows: Math.min(tab?.rows ?? 1, area.row + area.rows) - row + 1,
    columns: Math.min(tab?.columns ?? 1, area.column + area.columns) - column + 1,
  };
  const cells = workbook.copyCells(id, around);
  const drawn = cells.map((line) => line.map((cell) => withBorders(cell, area, lines)));
  workbook.pasteCells(id, around, drawn, { formats: 'all' });
};

const withBorders = (cell: CopiedCell, area: Area, lines: Lines): CopiedCell => {
  if (cell.style === undefined) return cell;
  const border = { ...cell.style.border };
  for (const side of ['top', 'left', 'bottom', 'right'] as const) {
    const wanted = wantedAt(cell, side, area, lines);
    if (wanted === true) border[side] = lines.border;
    if (wanted === false) delete border[side];
  }
  return { ...cell, style: { ...cell.style, border } };
};

const steps = { top: [-1, 0], bottom: [1, 0], left: [0, -1], right: [0, 1] } as const;
const opposite = { top: 'bottom', bottom: 'top', left: 'right', right: 'left' } as const;

/** A side inside of the range is one of its inner lines; a side on its edge is that edge, seen from within or without. */
const wantedAt = ({ row, column }: CopiedCell, side: Side, area: Area, lines: Lines): boolean | null => {
  const [down, across] = steps[side];
  const isIn = isWithin(area, row, column);
  const isNextIn = isWithin(area, row + down, column + across);
  if (isIn && isNextIn) return down === 0 ? lines.vertical : lines.horizontal;
  if (isIn) return lines[side];
  return isNextIn ? lines[opposite[side]] : null;
};

const isWithin = (area: Area, row: number, column: number): boolean =>
  row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns;
