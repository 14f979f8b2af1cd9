// Messages that a person brings to a family, by a letter or a call: which there are, and what became of each.
import type { CalendarDate } from '../calendar/calendar-date';
import type { LogCells, LogEntry } from '../invitation/send-log';
import { isReached } from '../missing/reach';

export type ByHandState = 'letter' | 'call';

export interface ByHandEntry extends LogEntry {
  readonly state: ByHandState;
}

/** What a person did: the letter went out or the family was spoken to, nobody answered, the number is somebody else's; or they think again. */
export const handOutcomes = ['done', 'no-answer', 'wrong-number', 'letter', 'undone'] as const;

export type HandOutcome = (typeof handOutcomes)[number];

/** So many letters are one page to print. */
export const lettersAPage = 50;

export interface HandFigures {
  readonly done: number;
  readonly todo: number;
}

export type ByHandFigures = { readonly [State in ByHandState]: HandFigures };

/** The messages of a campaign that no mail brings. */
export const byHandOf = (entries: readonly LogEntry[], campaign: string): readonly ByHandEntry[] =>
  entries.flatMap(({ state, ...entry }) =>
    entry.campaign === campaign && (state === 'letter' || state === 'call') ? [{ ...entry, state }] : [],
  );

/** How many letters and calls are done, as the day in the log says. */
export const byHandFigures = (entries: readonly ByHandEntry[]): ByHandFigures => {
  const of = (state: ByHandState): HandFigures => {
    const own = entries.filter((entry) => entry.state === state);
    const reached = own.filter(isReached).length;
    return { done: reached, todo: own.length - reached };
  };
  return { letter: of('letter'), call: of('call') };
};

export interface HandNotes {
  readonly today: CalendarDate;
  /** What is noted of a call that reached nobody, with `{day}`. */
  readonly notes: { readonly [Outcome in 'no-answer' | 'wrong-number']: string };
}

/** A note of the same day is not written twice, however often somebody presses. */
const noted = (why: string, note: string): string => {
  if (why.split('\n').includes(note)) return why;
  return why === '' ? note : `${why}\n${note}`;
};

/**
 * The cells that say so, or undefined where nothing changes: what is done stays done on its first day, and a letter knows of no number.
 * A call that reached nobody keeps its place in the list and gets a line on the day.
 */
export const handCells = (
  { state, rows: [first] }: ByHandEntry,
  outcome: HandOutcome,
  { today, notes }: HandNotes,
): LogCells | undefined => {
  const { day, why: before, sender } = first;
  const cells: LogCells = { state, run: '', order: 0, claimedUntil: '', day, why: before, sender };
  if (outcome === 'undone') return first.day === '' ? undefined : { ...cells, day: '' };
  if (first.day !== '') return undefined;
  if (outcome === 'done') return { ...cells, day: today };
  if (state === 'letter') return undefined;
  if (outcome === 'letter') return { ...cells, state: 'letter' };
  const why = noted(first.why, notes[outcome].replace('{day}', today));
  return why === first.why ? undefined : { ...cells, why };
};
