// People as scripts get and name them.
import type { Execution } from '../execution';
import { ServiceError } from '../service-error';
import { implementationOf, standIn } from '../stand-in';

type User = GoogleAppsScript.Base.User;

export const giveUser = (execution: Execution, email: string): User =>
  standIn<User>(execution, 'User', { getEmail: () => email }, { scope: 'userinfo.email' });

/** The address behind what a script passed: a text, or a `User`. */
export const emailOf = (given: unknown): string => {
  const user = implementationOf(given) as { readonly getEmail?: () => string } | string | null;
  const email = typeof user === 'string' ? user : user?.getEmail?.();
  if (email === undefined || !/^[^\s@]+@[^\s@]+$/.test(email))
    throw new ServiceError(`Invalid email: ${String(email ?? given)}`);
  return email.toLowerCase();
};
