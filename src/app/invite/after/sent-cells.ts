// Published figures of sending in the words of a page.

import type { StaffLanguage } from '../../../content/interface/staff-language';
import { planWords } from '../../../content/plan';
import { writtenWordsIn } from '../../../content/written';
import type { PublishedSent, SentShare } from '../../../domain/after/publish-sent';
import type { CalendarDate } from '../../../domain/calendar/calendar-date';
import { dayInWords } from '../../../domain/plan/day-words';
import { fillIn } from '../../../domain/tally/page/fill-in';

const shareCell = (share: SentShare, language: StaffLanguage): string => {
  const { sent } = writtenWordsIn(language).after;
  return share.state === 'about' ? fillIn(sent.percent, { n: share.percent }) : sent[share.state];
};

/** How many families, and how many of them a message reached. */
export const countCells = (
  { families, reached }: NonNullable<PublishedSent['whole']>,
  language: StaffLanguage,
): readonly [string, string] => [
  fillIn(writtenWordsIn(language).after.sent.about, { n: families }),
  shareCell(reached, language),
];

export const dayCell = (day: CalendarDate | undefined, language: StaffLanguage): string =>
  day === undefined ? '' : dayInWords(day, planWords[language]);
