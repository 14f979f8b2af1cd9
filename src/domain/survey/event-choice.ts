// The events and the times for 1:1 talks that a form offers to choose from, as each language words them.
import { addDays, type CalendarDate } from '../calendar/calendar-date';
import { type InvitationWords, longDay, timeInWords, weekdayAndDay } from '../invitation/invitation-words';
import { dayOf, textOf } from '../sheet/cell';
import type { Table, TableRecord } from '../sheet/table';
import { distinctLabels } from './distinct-labels';
import type { ListedChoice } from './question-bank';
import type { Worded } from './worded';

export interface EventNames {
  readonly [opportunity: string]: string;
}

/** How one language words what stands in the plan. */
export interface ListWords {
  readonly language: string;
  readonly days: InvitationWords;
  /** The names of gatherings, by opportunity. */
  readonly events: EventNames;
}

/** Opportunities that are gatherings to which any family may come. */
export const gatherings: readonly string[] = [
  'E04',
  'E05',
  'E06',
  'E10',
  'E11',
  'E12',
  'E16',
  'E17',
  'E18',
  'E20',
  'E25',
  'E30',
];

const listedAs = (
  rows: readonly { readonly code: string; readonly label: (words: ListWords) => string }[],
  words: readonly ListWords[],
): readonly ListedChoice[] => {
  const columns = words.map((one) => [one.language, distinctLabels(rows.map(({ label }) => label(one)))] as const);
  return rows.map(({ code }, at) => ({
    code,
    labels: Object.fromEntries(columns.map(([language, labels]) => [language, labels[at] ?? ''])) as Worded,
  }));
};

interface Dated {
  readonly day: CalendarDate;
  readonly record: TableRecord;
}

const between = (
  records: readonly TableRecord[],
  code: string,
  { from, until }: { readonly from: CalendarDate; readonly until: CalendarDate },
): readonly Dated[] =>
  records
    .flatMap((record) => {
      const day = dayOf(record.cells[code]);
      return day === undefined || day < from || day > until ? [] : [{ day, record }];
    })
    .sort((one, other) => one.day.localeCompare(other.day));

/** The name as staff have it; a name of the catalog is said in the family's language. */
export const nameIn = (
  name: string,
  opportunity: string,
  known: readonly EventNames[],
  { events }: ListWords,
): string => (known.some((one) => one[opportunity] === name) ? (events[opportunity] ?? name) : name);

const sentence = (parts: readonly string[]): string => parts.filter((part) => part !== '').join(', ');

/** The plan's gatherings of these days, and those that staff added by hand; one that was dropped is none. Codes are activity ids. */
export const eventChoices = (
  { records }: Table,
  days: { readonly from: CalendarDate; readonly until: CalendarDate },
  {
    words,
    known,
    dropped,
  }: {
    readonly words: readonly ListWords[];
    /** Of every language, since staff may have made the plan in another one than the form's. */
    readonly known: readonly EventNames[];
    readonly dropped: readonly string[];
  },
): readonly ListedChoice[] => {
  const open = records.filter(({ cells }) => {
    const [opportunity, status] = [textOf(cells['activity.opportunity']), textOf(cells['activity.status'])];
    return (opportunity === '' || gatherings.includes(opportunity)) && !dropped.includes(status.toLowerCase());
  });
  const rows = between(open, 'activity.start', days).flatMap(({ day, record: { cells } }) => {
    const [code, name] = [textOf(cells['activity.id']), textOf(cells['activity.name'])];
    if (code === '' || name === '') return [];
    const [time, place] = [textOf(cells['activity.time']), textOf(cells['activity.place'])];
    const label = (one: ListWords) =>
      sentence([
        nameIn(name, textOf(cells['activity.opportunity']), known, one),
        longDay(day, one.days),
        timeInWords(time, one.days),
        place,
      ]);
    return [{ code, label }];
  });
  return listedAs(rows, words);
};

/** A form with more times than this is a wall of ticks. */
const mostSlots = 30;
const slotDays = 60;

/** When a time is, without where. */
export const slotMoment = (day: CalendarDate, cells: TableRecord['cells'], { days }: ListWords): string =>
  sentence([weekdayAndDay(day, days), timeInWords(textOf(cells['slot.time']), days)]);

/** The times of the coming weeks that nobody has booked, from tomorrow on. Codes are slot ids. */
export const slotChoices = (
  { records }: Table,
  today: CalendarDate,
  words: readonly ListWords[],
): readonly ListedChoice[] => {
  const free = records.filter(({ cells }) => textOf(cells['slot.bookedBy']) === '' && textOf(cells['slot.id']) !== '');
  const rows = between(free, 'slot.day', { from: addDays(today, 1), until: addDays(today, slotDays) })
    .slice(0, mostSlots)
    .map(({ day, record: { cells } }) => ({
      code: textOf(cells['slot.id']),
      label: (one: ListWords) => sentence([slotMoment(day, cells, one), textOf(cells['slot.place'])]),
    }));
  return listedAs(rows, words);
};
