/** Marks on the grid's cells: a corner for a note, an arrow for a dropdown. */
import type { Model } from '@ironcalc/workbook';
import { useMemo } from 'react';
import type { WorldSheet } from '../../world-types';
import { besideCell } from './beside-cell';
import { cellName } from './cell-address';
import { leftOf, topOf } from './cell-place';
import type { View } from './use-view';

interface CellMarksProps {
  readonly model: Model;
  readonly view: View;
  readonly sheet: WorldSheet;
}

/** As many as a large screen shows; more are looked for as the sheet scrolls. */
const screenful = { rows: 60, columns: 30 };

/** Told in words above the grid, for the chosen cell; so these are pictures only. */
export const CellMarks = ({ model, view, sheet }: CellMarksProps) => {
  const marked = useMemo(() => markedIn(sheet, view.topRow, view.leftColumn), [sheet, view.topRow, view.leftColumn]);
  return marked.map(({ row, column, kind }) => (
    <span
      key={`${kind} ${cellName({ row, column })}`}
      className={`mark-${kind}`}
      aria-hidden="true"
      style={{ left: leftOf(model, view, column + 1), top: topOf(model, view, row) }}
    />
  ));
};

const markedIn = (sheet: WorldSheet, topRow: number, leftColumn: number) => {
  if (!sheet.notes && !sheet.validations) return [];
  return Array.from({ length: screenful.rows * screenful.columns }, (_, at) => ({
    row: topRow + Math.floor(at / screenful.columns),
    column: leftColumn + (at % screenful.columns),
  })).flatMap((cell) => {
    const { note, entry } = besideCell(sheet, cell);
    return [
      ...(note === null ? [] : [{ ...cell, kind: 'note' } as const]),
      ...(entry?.kind === 'list' ? [{ ...cell, kind: 'list' } as const] : []),
    ];
  });
};
