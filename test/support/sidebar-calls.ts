// Calls the add-on as its sidebar does: the real bundle, through the one door.

import type { Problem } from '../../src/domain/problem';
import type { Client } from '../../src/rpc/contract';
import type { Host, RunOptions } from '../../workbench/host-types';
import type { Json } from '../../workbench/json';

type Name = keyof Client;
export type Input<Call extends Name> = Parameters<Client[Call]>[0];
type Value<Call extends Name> = Awaited<ReturnType<Client[Call]>>;

export type Reply<Call extends Name> =
  | { readonly ok: true; readonly value: Value<Call> }
  | { readonly ok: false; readonly problem: Problem };

/** The outcome of a call; a crash of the server is an error. */
export const reply = async <Call extends Name>(
  host: Host,
  call: Call,
  input: Input<Call>,
  options?: RunOptions,
): Promise<Reply<Call>> => {
  const ran = await host.run('rpc', [call, input as unknown as Json], options);
  if ('error' in ran) throw new Error(ran.error);
  return ran.result as unknown as Reply<Call>;
};

/** What a call answers that needs no second one. */
type Settled<Call extends Name> = Exclude<Value<Call>, { readonly state: 'counting' }>;

const isSettled = <Call extends Name>(answered: Value<Call>): answered is Settled<Call> =>
  (answered as { readonly state?: unknown } | null)?.state !== 'counting';

/** The value of a call that is expected to go well, and to come to its end. */
export const value = async <Call extends Name>(
  host: Host,
  call: Call,
  input: Input<Call>,
  options?: RunOptions,
): Promise<Settled<Call>> => {
  const outcome = await reply(host, call, input, options);
  if (!outcome.ok) throw new Error(`${call} was refused: ${JSON.stringify(outcome.problem)}`);
  if (!isSettled<Call>(outcome.value)) throw new Error(`${call} takes more than one call`);
  return outcome.value;
};

/** The problem of a call that is expected to be refused. */
export const problem = async <Call extends Name>(
  host: Host,
  call: Call,
  input: Input<Call>,
  options?: RunOptions,
): Promise<Problem> => {
  const outcome = await reply(host, call, input, options);
  if (outcome.ok) throw new Error(`${call} went well`);
  return outcome.problem;
};
