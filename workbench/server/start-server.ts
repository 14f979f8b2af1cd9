/** Both origins and the host behind them, started in the order in which they need each other's addresses. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Host } from '../host-types';
import { doorsOf } from '../script-realm';
import { frameApp } from './frame-app';
import { type Answer, listen, listenFrom } from './listen';
import { watchScreen } from './screen';
import { workbenchApp } from './workbench-app';

export interface ServerOptions {
  readonly distDir: string;
  readonly pageDir: string;
  /** Exactly this port, or an error. */
  readonly port?: number;
  /** The first port to try where none is asked for; 0 takes any. */
  readonly fromPort: number;
  /** Opens the host, whose form links start with the address given. */
  readonly open: (publicUrl: string) => Host | Promise<Host>;
}

export interface RunningServer {
  readonly url: string;
  readonly frameUrl: string;
  readonly host: Host;
  close(): Promise<void>;
}

/** Starts the workbench; resolves when both origins answer. */
export const startServer = async ({
  distDir,
  pageDir,
  port,
  fromPort,
  open,
}: ServerOptions): Promise<RunningServer> => {
  const front = later();
  const side = later();
  const page = await (port === undefined ? listenFrom(front.answer, fromPort) : listen(front.answer, port));
  const frame = await (fromPort === 0 ? listen(side.answer, 0) : listenFrom(side.answer, page.port + 1));
  const host = await open(page.origin);
  const screen = watchScreen(host);
  front.use(workbenchApp({ host, screen, pageDir, port: () => page.port, frameOrigin: () => frame.origin }).fetch);
  side.use(
    frameApp({
      screen,
      bridge: () => readFile(join(pageDir, 'bridge.js'), 'utf8'),
      seed: () => host.world().seed,
      doors: async () => doorsOf(distDir),
      pageOrigin: page.origin,
      port: () => frame.port,
    }).fetch,
  );
  const close = async (): Promise<void> => {
    screen.close();
    await Promise.all([page.close(), frame.close()]);
    host.close();
  };
  return { url: page.origin, frameUrl: frame.origin, host, close };
};

const later = (): { readonly answer: Answer; use(answer: Answer): void } => {
  let inUse: Answer = () => new Response('The workbench is starting.', { status: 503 });
  return { answer: (request) => inUse(request), use: (answer) => (inUse = answer) };
};
