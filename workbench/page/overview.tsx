/** What the page knows about the world, kept fresh, for every place that asks. */
import { createContext, type ReactNode, useCallback, useContext, useEffect, useRef, useState } from 'react';
import type { Overview } from '../server/told-to-page';
import { useScreenEvents } from './screen-events';
import { getOverview } from './server-calls';

interface Known {
  readonly overview: Overview;
  /** Asks again now; for what no event tells, such as the clock. */
  refresh(): void;
}

const settleMs = 120;
const quiet = new Set(['toast', 'log', 'sidebar', 'dialog', 'activate']);

const KnownContext = createContext<Known | null>(null);

/** Holds the overview for everything inside; shows what is inside once the first one is there. */
export const OverviewHolder = ({ children }: { readonly children: ReactNode }) => {
  const [overview, setOverview] = useState<Overview | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const timer = useRef(0);
  const ask = useCallback(() => {
    getOverview().then(
      (got) => {
        setOverview(got);
        setProblem(null);
      },
      (failure: unknown) => setProblem(String(failure)),
    );
  }, []);
  const refresh = useCallback(() => {
    window.clearTimeout(timer.current);
    timer.current = window.setTimeout(ask, settleMs);
  }, [ask]);
  useEffect(ask, [ask]);
  useScreenEvents(({ kind }) => {
    if (!quiet.has(kind)) refresh();
  });
  if (!overview)
    return (
      <p className="starting">{problem ? `The workbench does not answer: ${problem}` : 'Opening the workbench…'}</p>
    );
  return <KnownContext.Provider value={{ overview, refresh }}>{children}</KnownContext.Provider>;
};

export const useOverview = (): Known => {
  const known = useContext(KnownContext);
  if (!known) throw new Error('asked for the overview outside its holder');
  return known;
};
