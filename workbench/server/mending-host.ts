/** A host that goes on after its folder took no more changes, as when the disk was full: it is opened anew as it was kept. */

import type { Host, ScreenEvent } from '../host-types';
import type { Faults } from '../trouble/faults';

export type OpenHost = (onRefused: (problem: Error) => void) => Promise<Host>;

/** Whoever asked for what could not be kept hears why; whoever asks next meets the world without it. */
export const mendingHost = async (open: OpenHost): Promise<Host> => {
  const listeners = new Set<(event: ScreenEvent) => void>();
  const tellAll = (event: ScreenEvent): void => {
    for (const listener of listeners) listener(event);
  };
  let refusal: Error | undefined;
  let faults: Faults = {};
  const begin = async (): Promise<Host> => {
    const opened = await open((problem) => {
      refusal ??= problem;
    });
    opened.onScreen(tellAll);
    return opened;
  };
  const first = await begin();
  let host: Host | undefined = first;
  let isMending = false;
  const mend = async (): Promise<void> => {
    if (isMending) return;
    isMending = true;
    try {
      faults = host?.world().faults ?? faults;
      host?.close();
      host = undefined;
      host = await begin();
      host.setFaults(faults);
      refusal = undefined;
      for (const kind of ['workbook-changed', 'forms-changed'] as const) tellAll({ kind });
    } catch {
      // Not yet; whoever asks next lets it be tried again.
    } finally {
      isMending = false;
    }
  };
  /** What was asked of a host that could not keep it was not done, whatever it answered. */
  const unlessRefused = <Answer>(answer: Answer): Answer => {
    if (refusal === undefined) return answer;
    void mend();
    throw refusal;
  };
  const failed = (problem: unknown): never => {
    unlessRefused(undefined);
    throw problem;
  };
  const ask = (name: keyof Host, args: readonly unknown[]): unknown => {
    if (host === undefined) return unlessRefused(undefined);
    const method = host[name] as (...given: readonly unknown[]) => unknown;
    let answer: unknown;
    try {
      answer = method(...args);
    } catch (problem) {
      return failed(problem);
    }
    return answer instanceof Promise ? answer.then(unlessRefused, failed) : unlessRefused(answer);
  };
  const own: Pick<Host, 'onScreen' | 'close'> = {
    onScreen: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    close: () => host?.close(),
  };
  return new Proxy(first, {
    get: (_first, name) => {
      if (name in own) return own[name as keyof typeof own];
      return name in first ? (...args: unknown[]) => ask(name as keyof Host, args) : undefined;
    },
  });
};
