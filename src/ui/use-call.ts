// A call of the server as a state of the screen: loading, ready or failed.
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Problem } from '../domain/problem';
import { CallFailed } from './server';

export type Loaded<Value> =
  | { readonly state: 'loading' }
  | { readonly state: 'ready'; readonly value: Value }
  | { readonly state: 'failed'; readonly problem: Problem | undefined };

/** The problem in whatever a call was rejected with; undefined is a server that did not answer. */
export const problemIn = (reason: unknown): Problem | undefined =>
  reason instanceof CallFailed ? reason.problem : undefined;

/**
 * Makes the call when the screen opens; `again` makes it once more, and where `stays` is set what was there can be read meanwhile.
 * `replace` shows a newer value without a call.
 */
export const useLoaded = <Value>(make: () => Promise<Value>, { stays = false } = {}) => {
  const [loaded, setLoaded] = useState<Loaded<Value>>({ state: 'loading' });
  const [round, setRound] = useState(0);
  const [isLoading, setIsLoading] = useState(true);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the call is made once a round, not once a render
  useEffect(() => {
    let current = true;
    const show = (now: Loaded<Value>): void => {
      if (!current) return;
      setLoaded(now);
      setIsLoading(false);
    };
    setLoaded((before) => (stays && before.state === 'ready' ? before : { state: 'loading' }));
    setIsLoading(true);
    make().then(
      (value) => show({ state: 'ready', value }),
      (reason: unknown) => show({ state: 'failed', problem: problemIn(reason) }),
    );
    return () => {
      current = false;
    };
  }, [round]);
  const again = useCallback(() => setRound((before) => before + 1), []);
  const replace = useCallback((value: Value) => setLoaded({ state: 'ready', value }), []);
  return { loaded, again, replace, isLoading };
};

export type Doing =
  | { readonly state: 'idle' }
  | { readonly state: 'busy' }
  | { readonly state: 'failed'; readonly problem: Problem | undefined };

/** Something a button does: busy while it lasts, so that it cannot be pressed twice, and the problem where it failed. */
export const useDoing = () => {
  const [doing, setDoing] = useState<Doing>({ state: 'idle' });
  const run = useCallback(async (work: () => Promise<void>): Promise<void> => {
    setDoing({ state: 'busy' });
    try {
      await work();
      setDoing({ state: 'idle' });
    } catch (reason) {
      setDoing({ state: 'failed', problem: problemIn(reason) });
    }
  }, []);
  return { doing, run, busy: doing.state === 'busy' };
};
