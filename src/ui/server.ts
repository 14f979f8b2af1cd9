// The typed client: each call of the contract as a promise of its value.
import type { Outcome, Problem } from '../domain/problem';
import type { Client } from '../rpc/contract';

/** Why a call gave no value: a problem to show, or undefined where the add-on could not be reached at all. */
export class CallFailed extends Error {
  readonly problem: Problem | undefined;
  constructor(problem?: Problem) {
    super(problem?.code ?? 'unreachable');
    this.problem = problem;
  }
}

const callServer = (method: string, input: unknown): Promise<unknown> =>
  new Promise((resolve, reject) => {
    google.script.run
      .withSuccessHandler((reply) => {
        const outcome = reply as Outcome<unknown> | null;
        if (outcome?.ok === true) resolve(outcome.value);
        else reject(new CallFailed(outcome?.problem));
      })
      .withFailureHandler(() => reject(new CallFailed()))
      .rpc(method, input);
  });

/** Rejects with `CallFailed`, and with nothing else. */
export const server = new Proxy({} as Client, {
  get: (_, method) => (input: unknown) => callServer(String(method), input),
});
