// The letters and calls of a campaign as a page shows them: which families, and what was just done about one.
import { useEffect, useState } from 'preact/hooks';
import type { ByHandMessage, ByHandWish, ReachView } from '../../../../rpc/reach-calls';
import { server } from '../../../server';
import { type Loaded, problemIn, useDoing } from '../../../use-call';
import { words } from '../../../words';

export type Outcome = Parameters<typeof server.markByHand>[0]['outcome'];

/** All families, or those of one school or language; choosing others reads them anew. */
export const useReach = (campaign: string) => {
  const [wish, setWish] = useState<ByHandWish>({ by: 'everyone', id: '' });
  const [loaded, setLoaded] = useState<Loaded<ReachView>>({ state: 'loading' });
  const { doing, run, busy } = useDoing();
  const read = async (): Promise<void> => {
    try {
      setLoaded({ state: 'ready', value: await server.openReach({ campaign, ...wish }) });
    } catch (reason) {
      setLoaded({ state: 'failed', problem: problemIn(reason) });
    }
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: read once for each choice, not once a render
  useEffect(() => void read(), [wish]);
  const mark = (messages: readonly string[], outcome: Outcome, told: () => void): void =>
    void run(async () => {
      const value = await server.markByHand({ campaign, ...wish, keys: [...messages], outcome });
      setLoaded({ state: 'ready', value });
      told();
    });
  return { wish, setWish, loaded, again: () => void read(), mark, doing, run, busy };
};

/** Whom the line is about; a list can lack the name. */
export const nameOf = ({ familyName }: ByHandMessage): string =>
  familyName === '' ? words().reach.noName : familyName;
