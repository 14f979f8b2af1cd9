// The server's door for the sidebar: checks the call by its schema, answers it, and turns what goes wrong into a problem.
import * as v from 'valibot';
import { googleTroubleIn } from '../domain/google-trouble';
import type { Outcome } from '../domain/problem';
import { refused } from '../domain/problem';
import { contract, type Handlers } from './contract';

type AnyHandler = (input: unknown) => Outcome<unknown>;

const own = <Value>(record: object, name: unknown): Value | undefined =>
  typeof name === 'string' && Object.keys(record).includes(name)
    ? (record as { [name: string]: Value })[name]
    : undefined;

/** Where the input is wrong, by path; the value itself is never told. */
const whereWrong = (issues: readonly v.BaseIssue<unknown>[]): string => {
  const [first] = issues;
  return ((first === undefined ? null : v.getDotPath(first)) ?? 'input').slice(0, 80);
};

const textIn = (error: unknown, part: 'message' | 'stack'): string =>
  String((error as { readonly [name: string]: unknown } | null)?.[part] ?? '');

/** Function names and lines of the trace; not the message, which may hold what a cell holds, in lines that look like the trace's. */
const traceOf = (error: unknown): string =>
  textIn(error, 'stack')
    .split(textIn(error, 'message'))
    .join('')
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .slice(0, 8)
    .join('\n');

/**
 * `{ok: true, value}` or `{ok: false, problem}` for a call of the contract. Anything that is not one of its own names, or whose input
 * does not fit, is refused before it reaches a handler. `log` gets codes and lines of code, never what a cell holds.
 */
export const answer = (
  handlers: Handlers,
  method: unknown,
  input: unknown,
  log: (text: string) => void,
): Outcome<unknown> => {
  const described = own<{ input: v.GenericSchema }>(contract, method);
  const handler = own<AnyHandler>(handlers, method);
  if (described === undefined || handler === undefined)
    return refused('rpc.unknown-call', { call: typeof method === 'string' ? method.slice(0, 40) : typeof method });
  const checked = v.safeParse(described.input, input);
  if (!checked.success) return refused('rpc.wrong-input', { call: String(method), where: whereWrong(checked.issues) });
  try {
    return handler(checked.output);
  } catch (error) {
    const code = googleTroubleIn(textIn(error, 'message')) ?? 'rpc.unexpected';
    log(`rpc ${String(method)}: ${code}\n${traceOf(error)}`);
    return refused(code, { call: String(method) });
  }
};
