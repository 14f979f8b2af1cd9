/** The sheets as plain tables, for screen readers, for tests, and for whoever prefers them. */
import { useCallback, useEffect, useState } from 'react';
import type { WorldSheet } from '../../host-types';
import { useOverview } from '../overview';
import { useScreenEvents } from '../screen-events';
import { getOverview, getSheet } from '../server-calls';
import { columnName } from './column-name';

const rowsAtFirst = 300;

/** Shows what the cells show, not what they hold, and the sheet that a script brings to the front; hidden sheets stay hidden here too. */
export const TableView = ({ user }: { readonly user: string }) => {
  const { overview } = useOverview();
  const names = overview.sheets.filter(({ hidden }) => !hidden).map(({ name }) => name);
  const [wanted, setWanted] = useState<string | null>(null);
  const name = wanted !== null && names.includes(wanted) ? wanted : names[0];
  const sheet = useSheet(name);
  useScreenEvents((event) => {
    if (event.kind !== 'activate' || event.user !== user) return;
    getOverview().then(
      ({ sheets }) => setWanted(sheets.find(({ id }) => id === event.sheetId)?.name ?? null),
      () => undefined,
    );
  });
  return (
    <div className="table-view">
      <fieldset className="tabs">
        <legend className="unseen">Sheets</legend>
        {names.map((one) => (
          <button key={one} type="button" aria-pressed={one === name} onClick={() => setWanted(one)}>
            {one}
          </button>
        ))}
      </fieldset>
      {sheet && <SheetTable key={sheet.id} sheet={sheet} />}
    </div>
  );
};

const SheetTable = ({ sheet }: { readonly sheet: WorldSheet }) => {
  const [all, setAll] = useState(false);
  const rows = all ? sheet.displayValues : sheet.displayValues.slice(0, rowsAtFirst);
  const columns = Array.from({ length: Math.max(0, ...rows.map((row) => row.length)) }, (_, index) =>
    columnName(index + 1),
  );
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
              {columns.map((letters, column) => (
                <td key={letters} dir="auto">
                  {row[column]}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {rows.length < sheet.displayValues.length && (
        <button type="button" onClick={() => setAll(true)}>
          Show all {sheet.displayValues.length} rows
        </button>
      )}
    </section>
  );
};

/** The sheet's cells, asked for again whenever the workbook changed. */
const useSheet = (name: string | undefined): WorldSheet | null => {
  const [sheet, setSheet] = useState<WorldSheet | null>(null);
  const read = useCallback(() => {
    if (name === undefined) return;
    getSheet(name).then(setSheet, () => setSheet(null));
  }, [name]);
  useEffect(read, [read]);
  useScreenEvents(({ kind }) => {
    if (kind === 'workbook-changed' || kind === 'reconnected') read();
  });
  return sheet;
};
