/** What the chosen cell has beside it: its note, its dropdown or check mark, its protection. */
import { Lock, StickyNote } from 'lucide-react';
import { type ReactNode, useCallback, useEffect, useState } from 'react';
import type { WorldSheet } from '../../world-types';
import { getPermission, type Permission, typeInto } from '../server-calls';
import { besideCell, type Put } from './beside-cell';
import { type Cell, cellName } from './cell-address';
import { EntryField } from './entry-field';
import { useWarning } from './use-warning';

interface CellStripProps {
  readonly user: string;
  readonly sheet: WorldSheet;
  readonly cell: Cell;
  /** Brings a sheet to the front. */
  onSheet(name: string): void;
  /** A way to choose and to type, where the grid has none of its own. */
  children?(put: Put, held: string): ReactNode;
}

const guardWords: Readonly<Record<Permission, string>> = {
  open: '',
  warned: 'Protected: you are asked before it changes',
  refused: 'Protected: you cannot change it',
  'no-editor': 'You can only look at this spreadsheet',
};

export const CellStrip = ({ user, sheet, cell, onSheet, children }: CellStripProps) => {
  const name = cellName(cell);
  const permission = usePermission(user, sheet, name);
  const { ask, dialog } = useWarning();
  const [problem, setProblem] = useState('');
  const { note, links, entry, held } = besideCell(sheet, cell);
  const put = useCallback<Put>(
    async (value) => {
      setProblem('');
      if (permission === 'warned' && !(await ask(`${sheet.name}!${name}`))) return false;
      try {
        await typeInto({ sheet: sheet.name, range: name, value, user });
        return true;
      } catch (failure) {
        setProblem(failure instanceof Error ? failure.message : String(failure));
        return false;
      }
    },
    [ask, name, permission, sheet.name, user],
  );
  return (
    // A long note scrolls by keyboard only when it can have the focus.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolled region must be reachable by keyboard (WCAG 2.1.1)
    <section className="cell-strip" aria-label="The chosen cell" tabIndex={0}>
      {children?.(put, held) ?? <strong>{name}</strong>}
      {entry && <EntryField key={name} name={name} entry={entry} held={held} onPut={put} />}
      {note && (
        <p className="cell-note" dir="auto">
          <StickyNote aria-hidden="true" size={14} /> <span className="unseen">Note: </span>
          {note}
        </p>
      )}
      {links.length > 0 && (
        <p className="cell-links">
          {links.map(({ text, to }) => (
            <button key={text} type="button" onClick={() => onSheet(to)}>
              {text}
            </button>
          ))}
        </p>
      )}
      {permission !== 'open' && (
        <p>
          <Lock aria-hidden="true" size={14} /> {guardWords[permission]}
        </p>
      )}
      {!entry && !note && links.length === 0 && permission === 'open' && (
        <p className="hint">No note, rule or protection here</p>
      )}
      {problem && (
        <p className="problem" role="alert">
          {name} was not changed: {problem}
        </p>
      )}
      {dialog}
    </section>
  );
};

/** Open until the server says otherwise; it is the server that refuses. */
const usePermission = (user: string, sheet: WorldSheet, range: string): Permission => {
  const [permission, setPermission] = useState<Permission>('open');
  useEffect(() => {
    let isWanted = true;
    getPermission({ user, sheet: sheet.name, range }).then(
      (got) => isWanted && setPermission(got),
      () => isWanted && setPermission('open'),
    );
    return () => {
      isWanted = false;
    };
  }, [user, sheet, range]);
  return permission;
};
