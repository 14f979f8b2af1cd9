/** The workbook that the grid shows, kept in step with the server's in both directions. */
import type { Model } from '@ironcalc/workbook';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useScreenEvents } from '../screen-events';
import { getOverview, getWorkbook, sendDiffs } from '../server-calls';
import { chooseRange, keepView, modelOf, shownSheet, showSheet, takeDiffs } from './engine';
import { newVersions } from './versions';

const everyMs = 150;
const settleMs = 100;
const freeAfterMs = 20_000;

/** The open editor of a cell: a new model would take away what is being typed. */
const isTyping = (): boolean =>
  document.querySelector('.ic-workbook-container textarea:focus, .ic-workbook-container input:focus') !== null;

const nameOf = async (sheetId: number): Promise<string | null> =>
  (await getOverview()).sheets.find(({ id }) => id === sheetId)?.name ?? null;

/** Shows a sheet with a range chosen; answers whether the model has that sheet. */
const choose = (model: Model, sheet: string | null, range: string): boolean => {
  showSheet(model, sheet);
  if (shownSheet(model) !== sheet) return false;
  chooseRange(model, range);
  return true;
};

export interface ShownWorkbook {
  readonly model: Model | null;
  readonly problem: string | null;
  /** Brings a sheet to the front, as a link to it does; nothing where there is none of the name. */
  goTo(name: string): void;
}

/**
 * Sends what is typed here as the engine's diffs, and takes the server's workbook anew when something else changed it,
 * but never while a cell is being typed in or an edit is on its way. `ask` is asked where a protection warns.
 */
export const useWorkbook = (user: string, ask: (cell: string) => Promise<boolean>): ShownWorkbook => {
  const [model, setModel] = useState<Model | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const current = useRef<Model | null>(null);
  const versions = useRef(newVersions()).current;
  const busy = useRef(false);
  const changedAt = useRef(0);
  /** What a script or a link brought to the front and is not shown yet: it may be newer than the model here. */
  const wanted = useRef<{ readonly sheetId: number; readonly range: string } | null>(null);

  const deliver = useCallback(
    async (diffs: Uint8Array): Promise<void> => {
      try {
        const first = await sendDiffs(diffs, user, false);
        const sure = 'version' in first || (await ask(first.warned));
        const taken = sure && 'warned' in first ? await sendDiffs(diffs, user, true) : first;
        if ('version' in taken) versions.made(taken.version);
        else versions.distrust();
        setProblem(null);
      } catch (failure) {
        versions.distrust();
        setProblem(failure instanceof Error ? failure.message : String(failure));
      }
    },
    [user, ask, versions],
  );

  const take = useCallback(async (): Promise<void> => {
    versions.reading();
    const { bytes, version } = await getWorkbook();
    const fresh = await modelOf(bytes);
    const going = wanted.current;
    const name = going && (await nameOf(going.sheetId));
    const before = current.current;
    const unsent = before && takeDiffs(before);
    if (unsent || isTyping()) {
      fresh.free();
      versions.distrust();
      return unsent ? deliver(unsent) : undefined;
    }
    if (before) {
      keepView(before, fresh);
      window.setTimeout(() => before.free(), freeAfterMs);
    } else showSheet(fresh, null);
    if (going && choose(fresh, name, going.range) && wanted.current === going) wanted.current = null;
    takeDiffs(fresh);
    versions.shown(version);
    current.current = fresh;
    setModel(fresh);
  }, [deliver, versions]);

  useEffect(() => {
    const inStep = async (): Promise<void> => {
      const diffs = current.current && takeDiffs(current.current);
      if (diffs) await deliver(diffs);
      const isRipe = !isTyping() && Date.now() - changedAt.current >= settleMs;
      if (versions.isBehind() && isRipe) await take();
    };
    const timer = window.setInterval(() => {
      if (busy.current) return;
      busy.current = true;
      inStep()
        .catch((failure: unknown) => {
          versions.distrust();
          setProblem(String(failure));
        })
        .finally(() => (busy.current = false));
    }, everyMs);
    return () => window.clearInterval(timer);
  }, [deliver, take, versions]);

  const bringToFront = (sheetId: number, range: string): void => {
    wanted.current = { sheetId, range };
    versions.distrust();
  };

  useScreenEvents((event) => {
    if (event.kind === 'workbook-changed' || event.kind === 'reconnected') {
      versions.heard('version' in event ? event.version : undefined);
      changedAt.current = Date.now();
    }
    if (event.kind === 'activate' && event.user === user) bringToFront(event.sheetId, event.range ?? '');
  });

  const goTo = (name: string): void => {
    getOverview().then(
      ({ sheets }) => {
        const sheet = sheets.find((one) => one.name === name);
        if (sheet) bringToFront(sheet.id, '');
      },
      (failure: unknown) => setProblem(String(failure)),
    );
  };
  return { model, problem, goTo };
};
