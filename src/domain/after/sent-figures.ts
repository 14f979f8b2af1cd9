// What became of the messages of the log, exact: operational figures for the working workbook and its sidebar (design 3.4).
import type { LogEntry } from '../invitation/send-log';
import type { Place } from '../missing/family-list';
import { isReached } from '../missing/reach';

/** A message, and where the family stands that it is for. */
export interface SentMessage {
  readonly entry: LogEntry;
  /** Whom it counts as in a group: the first family or household behind it, or the unit itself where the lists have none. */
  readonly family: string;
  readonly school: Place;
  readonly language: Place;
  /** Undefined where nobody is to know (PV12). */
  readonly answered: boolean | undefined;
}

export const sentBreakdowns = ['school', 'language'] as const;

export type SentBreakdown = (typeof sentBreakdowns)[number];

/** `waiting` is open or being sent. Of calls and letters the day in the log says that a person did them. */
export const sentFigureNames = [
  'messages',
  'sent',
  'waiting',
  'failed',
  'unknown',
  'callsDone',
  'callsToDo',
  'lettersDone',
  'lettersToDo',
  'handedOver',
  'canceled',
] as const;

export type SentFigures = { readonly [Name in (typeof sentFigureNames)[number]]: number } & {
  /** Messages whose family answered; null where none of them can be known. */
  readonly answered: number | null;
};

export interface SentGroup {
  readonly place: Place;
  readonly figures: SentFigures;
}

type CountedName = Exclude<(typeof sentFigureNames)[number], 'messages'>;

/** By the word in the log. A word that is not here is one that nobody knows. */
const figureOfState: { readonly [state: string]: CountedName } = {
  open: 'waiting',
  claimed: 'waiting',
  sent: 'sent',
  failed: 'failed',
  'handed over': 'handedOver',
  handed: 'handedOver',
  canceled: 'canceled',
};

const figureOf = (entry: LogEntry): CountedName => {
  if (entry.state === 'call') return isReached(entry) ? 'callsDone' : 'callsToDo';
  if (entry.state === 'letter') return isReached(entry) ? 'lettersDone' : 'lettersToDo';
  return figureOfState[entry.state] ?? 'unknown';
};

/** Each message is in exactly one figure beside their sum. */
export const sentFiguresOf = (messages: readonly SentMessage[]): SentFigures => {
  const counts = Object.fromEntries(sentFigureNames.map((name) => [name, 0])) as {
    [Name in (typeof sentFigureNames)[number]]: number;
  };
  for (const { entry } of messages) counts[figureOf(entry)] += 1;
  const known = messages.filter(({ answered }) => answered !== undefined);
  return {
    ...counts,
    messages: messages.length,
    answered: known.length === 0 ? null : known.filter(({ answered }) => answered).length,
  };
};

export const placeKey = (place: Place): string => (place.kind === 'named' ? `=${place.group}` : place.kind);

/** The groups of a breakdown add up to the whole. */
export const sentGroupsBy = (messages: readonly SentMessage[], by: SentBreakdown): readonly SentGroup[] => {
  const groups = new Map<string, { readonly place: Place; readonly messages: SentMessage[] }>();
  for (const message of messages) {
    const place = message[by];
    const group = groups.get(placeKey(place)) ?? { place, messages: [] };
    groups.set(placeKey(place), group);
    group.messages.push(message);
  }
  return [...groups.values()].map(({ place, messages: own }) => ({ place, figures: sentFiguresOf(own) }));
};
