// Drives the building of a survey slice by slice, until it is whole, somebody stops it, or something stands in the way.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Problem } from '../../../domain/problem';
import type { BuildProgress } from '../../../rpc/ask-calls';
import { server } from '../../server';
import { problemIn } from '../../use-call';

export type BuildingState =
  | { readonly state: 'going' | 'stopped' }
  | { readonly state: 'failed'; readonly problem: Problem | undefined };

/** Begins at once; `stop` takes effect between two slices, and `go` goes on where it stopped. */
export const useBuilding = (surveyId: string, built: () => void) => {
  const [progress, setProgress] = useState<BuildProgress>();
  const [building, setBuilding] = useState<BuildingState>({ state: 'going' });
  const wanted = useRef(true);
  const slice = (): void => {
    server.buildSurvey({ surveyId }).then(
      (next) => {
        setProgress(next);
        if (next.state === 'ready') built();
        else if (next.state === 'building' && wanted.current) slice();
        else setBuilding({ state: 'stopped' });
      },
      (reason: unknown) => setBuilding({ state: 'failed', problem: problemIn(reason) }),
    );
  };
  const go = (): void => {
    wanted.current = true;
    setBuilding({ state: 'going' });
    slice();
  };
  const stop = (): void => {
    wanted.current = false;
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: it begins once, when the page opens
  useEffect(() => {
    go();
    return stop;
  }, []);
  return { progress, building, go, stop };
};
