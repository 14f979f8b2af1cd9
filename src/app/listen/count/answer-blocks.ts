// Reads the answers of a tab in blocks, so that no read is larger than the server can take.
import type { Cell } from '../../../domain/sheet/cell';
import type { Area, Ports, SheetId } from '../../ports';

/** Rows a read. */
export const blockRows = 50_000;

export type AnswerRows = readonly (readonly Cell[])[];

const areasOf = ({ rows, columns }: { readonly rows: number; readonly columns: number }): readonly Area[] =>
  rows === 0 || columns === 0
    ? []
    : Array.from({ length: Math.ceil(rows / blockRows) }, (_, at) => ({
        row: at * blockRows + 1,
        column: 1,
        rows: Math.min(blockRows, rows - at * blockRows),
        columns,
      }));

/** The first block alone: headings, and enough answers to know the questions by. */
export const firstBlock = (ports: Ports, sheet: SheetId): AnswerRows => {
  const [area] = areasOf(ports.workbook.size(sheet));
  return area === undefined ? [] : ports.workbook.read(sheet, area);
};

/** Takes the blocks one after the other, one read each, and carries on what `take` makes of them. */
export const overBlocks = <Carried>(
  { workbook }: Ports,
  sheet: SheetId,
  {
    start,
    take,
  }: { readonly start: Carried; readonly take: (carried: Carried, rows: AnswerRows, at: number) => Carried },
): Carried =>
  areasOf(workbook.size(sheet)).reduce((carried, area, at) => take(carried, workbook.read(sheet, area), at), start);
