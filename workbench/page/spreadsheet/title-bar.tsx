/** The spreadsheet's own head: its name, the Extensions menu, and the switch to the plain table. */
import { Table2 } from 'lucide-react';
import { ScriptMenus } from './script-menus';
import type { ScriptScreenState } from './use-script-screen';

interface TitleBarProps {
  readonly title: string;
  readonly user: string;
  readonly screen: ScriptScreenState;
  readonly table: boolean;
  onTable(shown: boolean): void;
}

export const TitleBar = ({ title, user, screen, table, onTable }: TitleBarProps) => (
  <div className="title-bar">
    <h1>{title || 'Spreadsheet'}</h1>
    <ScriptMenus user={user} onChoose={screen.choose} />
    <button type="button" aria-pressed={table} onClick={() => onTable(!table)}>
      <Table2 aria-hidden="true" size={16} /> Table view
    </button>
    <p role="status" className="running">
      {screen.running > 0 ? 'Running script…' : ''}
    </p>
  </div>
);
