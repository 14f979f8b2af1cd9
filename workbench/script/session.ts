// `Session`: who runs the script, and in which language their account is.
import { createHash } from 'node:crypto';
import type { Execution } from '../execution';
import { standIn } from '../stand-in';
import { scriptTimeZone } from './manifest';

type User = GoogleAppsScript.Base.User;
type Part = Pick<
  GoogleAppsScript.Base.Session,
  | 'getActiveUser'
  | 'getEffectiveUser'
  | 'getActiveUserLocale'
  | 'getScriptTimeZone'
  | 'getTemporaryActiveUserKey'
  | 'getUser'
  | 'getTimeZone'
>;

/** The global `Session`. The locale is known in every authorization mode, the address only in full (F10). */
export const session = (execution: Execution): Readonly<Record<string, unknown>> => {
  const person = (email: string): User =>
    standIn<User>(
      execution,
      'User',
      { getEmail: () => email, getUserLoginId: () => email },
      { scope: 'userinfo.email', needs: 'full' },
    );
  const active = (): User => person(execution.activeUser?.email ?? '');
  const effective = (): User => person(execution.user.email);
  const part: Part = {
    // Whoever caused the run; blank where that is nobody whom the script may know (reference/base/session).
    getActiveUser: active,
    getUser: active,
    getEffectiveUser: effective,
    getTemporaryActiveUserKey: () => temporaryKey(execution),
    getActiveUserLocale: () => execution.user.locale,
    getTimeZone: () => scriptTimeZone(execution.distDir),
    getScriptTimeZone: () => scriptTimeZone(execution.distDir),
  };
  return {
    Session: standIn(execution, 'Session', part, {
      needs: 'none',
      needsOf: { getActiveUser: 'full', getEffectiveUser: 'full', getUser: 'full' },
      scopes: { getActiveUser: 'userinfo.email', getEffectiveUser: 'userinfo.email', getUser: 'userinfo.email' },
    }),
  };
};

/** Says nothing of the person, and changes after thirty days (reference/base/session#getTemporaryActiveUserKey()). */
const temporaryKey = ({ world, activeUser }: Execution): string => {
  const month = Math.floor(world.clock.now() / (30 * 24 * 60 * 60_000));
  return createHash('sha256')
    .update(`${month} ${activeUser?.email ?? ''}`)
    .digest('base64');
};
