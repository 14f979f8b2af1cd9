// `Session`: who runs the script, and in which language their account is.
import type { Execution } from '../execution';
import { standIn } from '../stand-in';
import { scriptTimeZone } from './manifest';

type User = GoogleAppsScript.Base.User;
type Part = Pick<
  GoogleAppsScript.Base.Session,
  'getActiveUser' | 'getEffectiveUser' | 'getActiveUserLocale' | 'getScriptTimeZone'
>;

/** The global `Session`. The locale is known in every authorization mode, the address only in full (F10). */
export const session = (execution: Execution): Readonly<Record<string, unknown>> => {
  const user = (): User =>
    standIn<User>(
      execution,
      'User',
      { getEmail: () => execution.user.email },
      { scope: 'userinfo.email', needs: 'full' },
    );
  const part: Part = {
    getActiveUser: user,
    getEffectiveUser: user,
    getActiveUserLocale: () => execution.user.locale,
    getScriptTimeZone: () => scriptTimeZone(execution.distDir),
  };
  return {
    Session: standIn(execution, 'Session', part, {
      needs: 'none',
      needsOf: { getActiveUser: 'full', getEffectiveUser: 'full' },
      scopes: { getActiveUser: 'userinfo.email', getEffectiveUser: 'userinfo.email' },
    }),
  };
};
