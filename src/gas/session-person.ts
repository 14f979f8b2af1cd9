// Who is using the add-on, and in which language their account is.
import type { Person } from '../app/ports';

/** Asked once an execution: nobody becomes someone else while a script runs. */
export const sessionPerson = (): (() => Person) => {
  let known: Person | undefined;
  return () => {
    known ??= lazyPerson();
    return known;
  };
};

/** Each is asked for when it is needed first: most work needs only one of the two. */
const lazyPerson = (): Person => {
  let email: string | undefined;
  let locale: string | undefined;
  return {
    get email() {
      email ??= Session.getEffectiveUser().getEmail();
      return email;
    },
    get locale() {
      locale ??= Session.getActiveUserLocale();
      return locale;
    },
  };
};
