/** `google.script.run` as the documentation describes it (reference/run.md). */
import type { Reply } from './messages';

type SuccessHandler = (value: unknown, userObject: unknown) => unknown;
type FailureHandler = (error: Error, userObject: unknown) => unknown;

interface Handlers {
  readonly success?: SuccessHandler;
  readonly failure?: FailureHandler;
  readonly userObject?: unknown;
}

export interface Runner {
  withSuccessHandler(handler: SuccessHandler): Runner;
  withFailureHandler(handler: FailureHandler): Runner;
  withUserObject(object: unknown): Runner;
  withLogger(logger: unknown): Runner;
}

/** How a call leaves the frame; throws at once when an argument may not travel. */
export type Send = (door: string, args: readonly unknown[], answer: (reply: Reply) => void) => void;

/**
 * A runner whose own keys are its four `with…` methods and the public functions (F24). It never changes: each
 * `with…` answers a new one (F23). The user object reaches the handlers only.
 */
export const makeRunner = (doors: readonly string[], send: Send, handlers: Handlers = {}): Runner => {
  const withMore = (more: Handlers): Runner => makeRunner(doors, send, { ...handlers, ...more });
  const calls = doors.map((door) => [
    door,
    (...args: readonly unknown[]) => send(door, args, (reply) => settle(reply, handlers)),
  ]);
  return Object.freeze({
    withSuccessHandler: (success: SuccessHandler) => withMore({ success }),
    withFailureHandler: (failure: FailureHandler) => withMore({ failure }),
    withUserObject: (userObject: unknown) => withMore({ userObject }),
    withLogger: () => withMore({}),
    ...Object.fromEntries(calls),
  });
};

/** Without a failure handler, a failure is told to the browser's console alone (F25). */
const settle = (reply: Reply, { success, failure, userObject }: Handlers): void => {
  if ('result' in reply) {
    success?.(reply.result, userObject);
    return;
  }
  const error = Object.assign(new Error(reply.error), { name: 'ScriptError' });
  if (failure) failure(error, userObject);
  else console.error('Uncaught', error);
};
