// Which of a campaign's waiting messages are handed over.
import type { LogEntry } from './send-log';

/** Every waiting message of a family with a child at one of the schools, or so many of them all. */
export type HandOverChoice =
  | { readonly kind: 'schools'; readonly schools: readonly string[] }
  | { readonly kind: 'share'; readonly messages: number };

/** Ids of the schools of a message's children. */
export type SchoolsOf = (entry: LogEntry) => readonly string[];

/** In the order of the log. */
export const chosenEntries = (
  entries: readonly LogEntry[],
  campaign: string,
  { choice, schoolsOf }: { readonly choice: HandOverChoice; readonly schoolsOf: SchoolsOf },
): readonly LogEntry[] => {
  const open = entries.filter((entry) => entry.campaign === campaign && entry.state === 'open');
  if (choice.kind === 'share') return open.slice(0, choice.messages);
  return open.filter((entry) => schoolsOf(entry).some((school) => choice.schools.includes(school)));
};

export interface SchoolShare {
  readonly id: string;
  readonly name: string;
  readonly open: number;
}

/** How many messages of each school wait; a message with children at two schools counts at both. */
export const sharesOf = (
  open: readonly LogEntry[],
  schoolsOf: SchoolsOf,
  nameOf: (school: string) => string,
): readonly SchoolShare[] => {
  const counts = new Map<string, number>();
  for (const school of open.flatMap(schoolsOf)) counts.set(school, (counts.get(school) ?? 0) + 1);
  return [...counts]
    .map(([id, count]) => ({ id, name: nameOf(id), open: count }))
    .sort((one, other) => one.name.localeCompare(other.name));
};
