// Sends slice after slice until everything is out, someone presses Stop, or something stops it.
import { useCallback, useRef, useState } from 'preact/hooks';
import type { Problem } from '../../../domain/problem';
import type { SendFigures, SendProgress } from '../../../rpc/invite-calls';
import { server } from '../../server';
import { problemIn } from '../../use-call';

/** Messages of one slice: between two of them Stop is looked at. */
const slice = 50;

export type Sending =
  | { readonly state: 'idle'; readonly stopped?: SendProgress['stopped'] | 'person' }
  | { readonly state: 'busy'; readonly stopping: boolean }
  | { readonly state: 'failed'; readonly problem: Problem | undefined };

/** `told` gets the figures after each slice, `over` is called once when sending ends, however it does. */
export const useSending = (campaign: string, told: (figures: SendFigures) => void, over: () => void) => {
  const [sending, setSending] = useState<Sending>({ state: 'idle' });
  const stopAsked = useRef(false);
  const stop = useCallback(() => {
    stopAsked.current = true;
    setSending({ state: 'busy', stopping: true });
  }, []);
  const start = async (early = false): Promise<void> => {
    stopAsked.current = false;
    setSending({ state: 'busy', stopping: false });
    try {
      for (let again = false; ; again = true) {
        const { figures, stopped, sentNow } = await server.sendMessages({ campaign, most: slice, early, again });
        told(figures);
        const byPerson = stopAsked.current && figures.open > 0;
        if (byPerson || stopped !== null || figures.open === 0 || sentNow === 0) {
          setSending({ state: 'idle', stopped: stopped ?? (byPerson ? 'person' : null) });
          break;
        }
      }
    } catch (reason) {
      setSending({ state: 'failed', problem: problemIn(reason) });
    }
    over();
  };
  return { sending, start, stop };
};
