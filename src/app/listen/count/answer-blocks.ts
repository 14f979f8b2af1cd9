// Reads the answers of a tab in blocks, so that no read is larger than the server can take.
import type { Cell } from '../../../domain/sheet/cell';
import type { Area, Ports, SheetId } from '../../ports';

/** Rows and cells a read, at most. */
const blockRows = 50_000;
const blockCells = 500_000;

export type AnswerRows = readonly (readonly Cell[])[];

export interface TabSize {
  readonly rows: number;
  readonly columns: number;
}

/** The rows after so many, cut into blocks. */
export const blocksAfter = (before: number, { rows, columns }: TabSize): readonly Area[] => {
  if (rows <= before || columns === 0) return [];
  const each = Math.max(1, Math.min(blockRows, Math.floor(blockCells / columns)));
  return Array.from({ length: Math.ceil((rows - before) / each) }, (_, at) => ({
    row: before + at * each + 1,
    column: 1,
    rows: Math.min(each, rows - before - at * each),
    columns,
  }));
};

/** The first block alone: headings, and enough answers to know the questions by. */
export const firstBlock = (ports: Ports, sheet: SheetId): AnswerRows => {
  const [area] = blocksAfter(0, ports.workbook.size(sheet));
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
  blocksAfter(0, workbook.size(sheet)).reduce(
    (carried, area, at) => take(carried, workbook.read(sheet, area), at),
    start,
  );
