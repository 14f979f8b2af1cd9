/** The server's stream of screen events, for as many listeners as the page has. */
import { useEffect, useRef } from 'react';
import type { SeenEvent } from '../server/told-to-page';

const listeners = new Set<(event: SeenEvent | Reconnected) => void>();

/** The stream broke and is back: what happened in between was not heard. */
export interface Reconnected {
  readonly kind: 'reconnected';
}

let stream: EventSource | null = null;

const tellAll = (event: SeenEvent | Reconnected): void => {
  for (const listener of listeners) listener(event);
};

const openStream = (): void => {
  if (stream) return;
  stream = new EventSource('/api/events');
  stream.addEventListener('message', ({ data }: MessageEvent<string>) => tellAll(JSON.parse(data) as SeenEvent));
  stream.addEventListener('open', () => tellAll({ kind: 'reconnected' }));
};

/** Hears every screen event while the component is there; the latest handler counts. */
export const useScreenEvents = (hear: (event: SeenEvent | Reconnected) => void): void => {
  const latest = useRef(hear);
  latest.current = hear;
  useEffect(() => {
    const listener = (event: SeenEvent | Reconnected): void => latest.current(event);
    listeners.add(listener);
    openStream();
    return () => {
      listeners.delete(listener);
    };
  }, []);
};
