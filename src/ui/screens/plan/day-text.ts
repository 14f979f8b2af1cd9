// Days in words, in the language of whoever is using the page.
import { language } from '../../words';

const dayPattern = /^(\d{4})-(\d{2})-(\d{2})$/;

/** `Mon, Aug 24, 2026`; anything that is no day stays as it is. */
export const dayText = (text: string): string => {
  const [, year, month, day] = dayPattern.exec(text) ?? [];
  if (year === undefined) return text;
  const date = new Date(Number(year), Number(month) - 1, Number(day));
  return date.toLocaleDateString(language, { weekday: 'short', month: 'short', day: 'numeric', year: 'numeric' });
};
