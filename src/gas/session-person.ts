// Who is using the add-on, and in which language their account is.
import type { Person } from '../app/ports';

export const sessionPerson = (): Person => ({
  email: Session.getEffectiveUser().getEmail(),
  locale: Session.getActiveUserLocale(),
});
