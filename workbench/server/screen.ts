/** What scripts put on people's screens, kept for whoever looks: events as they come, and the pages of sidebars and dialogs. */
import { randomUUID } from 'node:crypto';
import type { Host, ScreenEvent } from '../host-types';
import type { SeenEvent } from './told-to-page';

export interface Screen {
  listen(listener: (event: SeenEvent) => void): () => void;
  /** The HTML of a sidebar or dialog that was opened lately. */
  frameHtml(frame: string): string | undefined;
  close(): void;
}

/** How many sidebars and dialogs stay loadable; a newer one pushes out the oldest. */
const framesKept = 50;

/** Follows the host's screen events and hands them on to any number of listeners. */
export const watchScreen = (host: Host): Screen => {
  const listeners = new Set<(event: SeenEvent) => void>();
  const frames = new Map<string, string>();
  const keep = (html: string): string => {
    const frame = randomUUID();
    frames.set(frame, html);
    for (const oldest of [...frames.keys()].slice(0, -framesKept)) frames.delete(oldest);
    return frame;
  };
  const seen = (event: ScreenEvent): SeenEvent => {
    if (event.kind !== 'sidebar' && event.kind !== 'dialog') return event;
    const { html, ...rest } = event;
    return { ...rest, frame: keep(html) };
  };
  const stop = host.onScreen((event) => {
    const told = seen(event);
    for (const listener of listeners) listener(told);
  });
  return {
    listen: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    frameHtml: (frame) => frames.get(frame),
    close: () => {
      stop();
      listeners.clear();
    },
  };
};
