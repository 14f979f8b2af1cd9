/** One sheet's cells as a table, with its notes marked and its charts' numbers below. */
import { useState } from 'react';
import type { WorldSheet } from '../../world-types';
import { type Cell, columnName } from './cell-address';
import { ChartTable } from './chart-table';

const rowsAtFirst = 300;

interface SheetTableProps {
  readonly sheet: WorldSheet;
  readonly cell: Cell;
  onCell(cell: Cell): void;
}

export const SheetTable = ({ sheet, cell, onCell }: SheetTableProps) => {
  const [all, setAll] = useState(false);
  const rows = all ? sheet.displayValues : sheet.displayValues.slice(0, rowsAtFirst);
  const columns = Array.from({ length: Math.max(0, ...rows.map((row) => row.length)) }, (_, index) =>
    columnName(index + 1),
  );
  const notes = new Map(sheet.notes?.map((note) => [note.cell, note.text]));
  return (
    // A wide table scrolls by keyboard only when it can have the focus.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolled region must be reachable by keyboard (WCAG 2.1.1)
    <section className="table-scroll" aria-label={`Cells of ${sheet.name}`} tabIndex={0}>
      <table>
        <caption>{sheet.name}</caption>
        <thead>
          <tr>
            <th scope="col">
              <span className="unseen">Row</span>
            </th>
            {columns.map((letters) => (
              <th key={letters} scope="col">
                {letters}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a row of a sheet is its place
            <tr key={index}>
              <th scope="row">{index + 1}</th>
              {columns.map((letters, column) => {
                const place = { row: index + 1, column: column + 1 };
                const isChosen = place.row === cell.row && place.column === cell.column;
                return (
                  // Whoever has no pointer chooses the cell by its name above the table.
                  // biome-ignore lint/a11y/useKeyWithClickEvents: the field named Cell does the same by keyboard
                  <td
                    key={letters}
                    dir="auto"
                    className={isChosen ? 'chosen' : undefined}
                    onClick={() => onCell(place)}
                  >
                    {row[column]}
                    <NoteMark text={notes.get(`${letters}${index + 1}`)} />
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
      {rows.length < sheet.displayValues.length && (
        <button type="button" onClick={() => setAll(true)}>
          Show all {sheet.displayValues.length} rows
        </button>
      )}
      {sheet.charts?.map((chart, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a chart is its place in the sheet's list
        <ChartTable key={at} chart={chart} />
      ))}
    </section>
  );
};

const NoteMark = ({ text }: { readonly text: string | undefined }) =>
  text === undefined ? null : (
    <sup className="note-mark" title={text}>
      <span className="unseen">Note: {text}</span>
    </sup>
  );
