// Who is using the add-on, and in which language their account is.
import type { Person } from '../app/ports';

/** Asked once an execution: nobody becomes someone else while a script runs. */
export const sessionPerson = (): (() => Person) => {
  let known: Person | undefined;
  return () => {
    known ??= { email: Session.getEffectiveUser().getEmail(), locale: Session.getActiveUserLocale() };
    return known;
  };
};
