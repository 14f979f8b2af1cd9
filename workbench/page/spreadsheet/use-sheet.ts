/** One sheet with all that lies beside its cells, as the server sees it. */
import { useCallback, useEffect, useState } from 'react';
import type { WorldSheet } from '../../world-types';
import { useScreenEvents } from '../screen-events';
import { getSheet } from '../server-calls';

const settleMs = 120;

/** Asked for again whenever the workbook changed, once for a burst of changes; null until it is there. */
export const useSheet = (name: string | undefined): WorldSheet | null => {
  const [sheet, setSheet] = useState<WorldSheet | null>(null);
  const [changes, setChanges] = useState(0);
  const changed = useCallback(() => setChanges((count) => count + 1), []);
  useEffect(() => {
    if (name === undefined) return;
    let isWanted = true;
    const timer = window.setTimeout(
      () => {
        getSheet(name).then(
          (got) => isWanted && setSheet(got),
          () => isWanted && setSheet(null),
        );
      },
      changes === 0 ? 0 : settleMs,
    );
    return () => {
      isWanted = false;
      window.clearTimeout(timer);
    };
  }, [name, changes]);
  useScreenEvents(({ kind }) => {
    if (kind === 'workbook-changed' || kind === 'reconnected') changed();
  });
  return sheet?.name === name ? sheet : null;
};
