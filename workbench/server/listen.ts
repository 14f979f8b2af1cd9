/** Listening on this machine alone. */
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';

export interface Listening {
  readonly port: number;
  readonly origin: string;
  close(): Promise<void>;
}

export type Answer = (request: Request) => Response | Promise<Response>;

/** Starts a server on the loopback address; port 0 means any free one. */
export const listen = async (answer: Answer, port: number): Promise<Listening> => {
  const server = createAdaptorServer({ fetch: answer, overrideGlobalObjects: false }) as Server;
  await new Promise<void>((started, failed) => {
    server.once('error', failed);
    server.listen(port, '127.0.0.1', () => started());
  });
  const { port: got } = server.address() as AddressInfo;
  return { port: got, origin: `http://127.0.0.1:${got}`, close: () => closeServer(server) };
};

/** Listens on the port, or on the next free one within reach. */
export const listenFrom = async (answer: Answer, first: number, reach = 50): Promise<Listening> => {
  try {
    return await listen(answer, first);
  } catch (problem) {
    if (!isTaken(problem) || reach === 0) throw problem;
    return listenFrom(answer, first + 1, reach - 1);
  }
};

/** Whether an error says that the port is in use. */
export const isTaken = (problem: unknown): boolean =>
  typeof problem === 'object' && problem !== null && 'code' in problem && problem.code === 'EADDRINUSE';

const closeServer = (server: Server): Promise<void> =>
  new Promise((closed) => {
    server.close(() => closed());
    server.closeAllConnections();
  });
