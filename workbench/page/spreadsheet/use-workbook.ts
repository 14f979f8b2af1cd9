/** The workbook that the grid shows, kept in step with the server's in both directions. */
import type { Model } from '@ironcalc/workbook';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useScreenEvents } from '../screen-events';
import { getOverview, getWorkbook, sendDiffs } from '../server-calls';
import { keepView, modelOf, shownSheet, showSheet, takeDiffs } from './engine';

const sendEveryMs = 150;
const settleMs = 100;
const freeAfterMs = 20_000;

/** The open editor of a cell: a new model would take away what is being typed. */
const isTyping = (): boolean =>
  document.querySelector('.ic-workbook-container textarea:focus, .ic-workbook-container input:focus') !== null;

export interface ShownWorkbook {
  readonly model: Model | null;
  readonly problem: string | null;
}

/**
 * Sends what is typed here as the engine's diffs, and takes the server's workbook anew when it changed there,
 * but never while a cell is being typed in or an edit is on its way.
 */
export const useWorkbook = (user: string): ShownWorkbook => {
  const [model, setModel] = useState<Model | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const current = useRef<Model | null>(null);
  const stale = useRef(true);
  const busy = useRef(false);
  const changedAt = useRef(0);
  /** The sheet that a script brought to the front and that is not shown yet: it may be newer than the model here. */
  const wanted = useRef<number | null>(null);

  const send = useCallback(async (): Promise<void> => {
    const diffs = current.current && takeDiffs(current.current);
    if (!diffs) return;
    stale.current = true;
    await sendDiffs(diffs, user).then(
      () => setProblem(null),
      (failure: unknown) => setProblem(failure instanceof Error ? failure.message : String(failure)),
    );
  }, [user]);

  const take = useCallback(async (): Promise<void> => {
    stale.current = false;
    const fresh = await modelOf(await getWorkbook());
    const before = current.current;
    const unsent = before && takeDiffs(before);
    if (unsent) {
      stale.current = true;
      await sendDiffs(unsent, user);
      fresh.free();
      return;
    }
    if (before) {
      keepView(before, fresh);
      window.setTimeout(() => before.free(), freeAfterMs);
    } else showSheet(fresh, null);
    if (wanted.current !== null) {
      const { sheets } = await getOverview();
      const name = sheets.find(({ id }) => id === wanted.current)?.name ?? null;
      showSheet(fresh, name);
      if (shownSheet(fresh) === name) wanted.current = null;
    }
    takeDiffs(fresh);
    current.current = fresh;
    setModel(fresh);
  }, [user]);

  useEffect(() => {
    const timer = window.setInterval(() => {
      if (busy.current) return;
      busy.current = true;
      const ripe = stale.current && !isTyping() && Date.now() - changedAt.current >= settleMs;
      void send()
        .then(() => (ripe ? take() : undefined))
        .catch((failure: unknown) => {
          stale.current = true;
          setProblem(String(failure));
        })
        .finally(() => (busy.current = false));
    }, sendEveryMs);
    return () => window.clearInterval(timer);
  }, [send, take]);

  useScreenEvents((event) => {
    if (event.kind === 'workbook-changed' || event.kind === 'reconnected') {
      stale.current = true;
      changedAt.current = Date.now();
    }
    if (event.kind === 'activate' && event.user === user) {
      wanted.current = event.sheetId;
      stale.current = true;
    }
  });

  return { model, problem };
};
