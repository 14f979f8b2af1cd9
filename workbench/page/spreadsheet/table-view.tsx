/** The sheets as plain tables, for screen readers, for tests, and for whoever prefers them. */
import { useState } from 'react';
import { useOverview } from '../overview';
import { useScreenEvents } from '../screen-events';
import { getOverview } from '../server-calls';
import type { Cell } from './cell-address';
import { CellForm } from './cell-form';
import { CellStrip } from './cell-strip';
import { SheetTable } from './sheet-table';
import { useSheet } from './use-sheet';

const firstCell: Cell = { row: 1, column: 1 };

/** Shows what the cells show, and the sheet that a script brings to the front; hidden sheets are named, and stay hidden here too. */
export const TableView = ({ user }: { readonly user: string }) => {
  const { overview } = useOverview();
  const names = overview.sheets.filter(({ hidden }) => !hidden).map(({ name }) => name);
  const hidden = overview.sheets.filter((sheet) => sheet.hidden).map(({ name }) => name);
  const [wanted, setWanted] = useState<string | null>(null);
  const [cell, setCell] = useState(firstCell);
  const name = wanted !== null && names.includes(wanted) ? wanted : names[0];
  const sheet = useSheet(name);
  useScreenEvents((event) => {
    if (event.kind !== 'activate' || event.user !== user) return;
    getOverview().then(
      ({ sheets }) => setWanted(sheets.find(({ id }) => id === event.sheetId)?.name ?? null),
      () => undefined,
    );
  });
  const choose = (one: string): void => {
    setWanted(one);
    setCell(firstCell);
  };
  return (
    <div className="table-view">
      <fieldset className="tabs">
        <legend className="unseen">Sheets</legend>
        {names.map((one) => (
          <button key={one} type="button" aria-pressed={one === name} onClick={() => choose(one)}>
            {one}
          </button>
        ))}
      </fieldset>
      {hidden.length > 0 && <p className="hint hidden-sheets">Hidden sheets: {hidden.join(', ')}</p>}
      {sheet && (
        <>
          <CellStrip user={user} sheet={sheet} cell={cell} onSheet={choose}>
            {(put, held) => <CellForm cell={cell} held={held} onCell={setCell} onPut={put} />}
          </CellStrip>
          <SheetTable key={sheet.id} sheet={sheet} cell={cell} onCell={setCell} />
        </>
      )}
    </div>
  );
};
