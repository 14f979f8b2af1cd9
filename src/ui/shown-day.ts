// A day as a person reads it, in the language of the page.
import { language } from './words';

/** `2026-09-14` as “Sep 14, 2026”; a text that is no day stays as it is. */
export const shownDay = (day: string): string => {
  const [year, month, date] = day.split('-').map(Number);
  if (year === undefined || month === undefined || date === undefined || Number.isNaN(year + month + date)) return day;
  return new Date(year, month - 1, date).toLocaleDateString(language, {
    year: 'numeric',
    month: 'short',
    day: 'numeric',
  });
};
