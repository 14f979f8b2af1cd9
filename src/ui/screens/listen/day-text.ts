// A day as people say it.
import { language } from '../../words';

/** `Aug 10, 2026` for `2026-08-10`, in the language of the staff. */
export const dayText = (day: string): string =>
  new Date(`${day}T12:00:00Z`).toLocaleDateString(language, {
    year: 'numeric',
    month: 'short',
    day: 'numeric',
    timeZone: 'UTC',
  });
