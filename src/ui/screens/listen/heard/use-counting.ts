// Counts call by call, until the count is whole, somebody stops it, or something stands in the way.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Problem } from '../../../../domain/problem';
import type { Counting, CountPart, Heard } from '../../../../rpc/listen-calls';
import { problemIn } from '../../../use-call';

export type CountState =
  | { readonly state: 'going' | 'stopped' }
  | { readonly state: 'heard'; readonly heard: Heard }
  | { readonly state: 'failed'; readonly problem: Problem | undefined };

/** Begins at once; `stop` takes effect between two calls, and `goOn` goes on from what was counted by then. */
export const useCounting = (count: (part: CountPart) => Promise<Heard | Counting>, begin: CountPart) => {
  const [progress, setProgress] = useState<Counting>();
  const [counting, setCounting] = useState<CountState>({ state: 'going' });
  const wanted = useRef(true);
  const isThere = useRef(true);
  const show = (next: CountState): void => {
    if (isThere.current) setCounting(next);
  };
  const next = (part: CountPart): void => {
    count(part).then(
      (answer) => {
        if (answer.state === 'heard') return show({ state: 'heard', heard: answer });
        if (isThere.current) setProgress(answer);
        if (wanted.current) next('on');
        else show({ state: 'stopped' });
      },
      (reason: unknown) => show({ state: 'failed', problem: problemIn(reason) }),
    );
  };
  const from = (part: CountPart): void => {
    wanted.current = true;
    setCounting({ state: 'going' });
    next(part);
  };
  const stop = (): void => {
    wanted.current = false;
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: it begins once, when the page opens
  useEffect(() => {
    from(begin);
    return () => {
      isThere.current = false;
      stop();
    };
  }, []);
  return { progress, counting, goOn: () => from(progress === undefined ? begin : 'on'), stop };
};
