/** The spreadsheet with its menu, its grid and whatever a script opened beside or over it. */
import { useCallback, useState } from 'react';
import { Grid } from './grid';
import { ScriptScreen } from './script-screen';
import { TableView } from './table-view';
import { TitleBar } from './title-bar';
import { useScriptScreen } from './use-script-screen';

interface SpreadsheetPlaceProps {
  readonly user: string;
}

const startedIn = { editor: 'sheets' } as const;

export const SpreadsheetPlace = ({ user }: SpreadsheetPlaceProps) => {
  const screen = useScriptScreen(user, startedIn);
  const [table, setTable] = useState(false);
  const [title, setTitle] = useState('');
  const learnTitle = useCallback((name: string) => setTitle(name), []);
  return (
    <>
      <div className="keeps-focus ic-border-picker">
        <TitleBar title={title} user={user} screen={screen} table={table} onTable={setTable} />
      </div>
      <div className="sheet-and-sidebar">
        <section className="sheet" aria-label="Spreadsheet">
          <div className="grid-holder" hidden={table}>
            <Grid user={user} onTitle={learnTitle} />
          </div>
          {table && <TableView user={user} />}
        </section>
        <ScriptScreen screen={screen} />
      </div>
    </>
  );
};
