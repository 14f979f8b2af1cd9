// Who leads what: the two people of the plan take turns, so that no plan stops when one of them leaves (R23).
import type { Occurrence } from './occurrence';
import type { OccurrenceId } from './opportunity';

/** The person who leads each occurrence that the office leads. One who leads it already goes on; the rest go to whoever leads fewer. */
export const leadsOf = (
  occurrences: readonly Occurrence[],
  people: readonly string[],
  standing: (id: OccurrenceId) => string | undefined,
): ReadonlyMap<OccurrenceId, string> => {
  const office = occurrences.filter(({ opportunity }) => opportunity.led === 'office');
  const leads = new Map<OccurrenceId, string>();
  const load = new Map(people.map((name) => [name, 0]));
  const give = (id: OccurrenceId, name: string): void => {
    leads.set(id, name);
    load.set(name, (load.get(name) ?? 0) + 1);
  };
  for (const { id } of office) {
    const name = standing(id);
    if (name !== undefined && load.has(name)) give(id, name);
  }
  for (const { id } of office) {
    const [next] = [...people].sort((one, other) => (load.get(one) ?? 0) - (load.get(other) ?? 0));
    if (!leads.has(id) && next !== undefined) give(id, next);
  }
  return leads;
};
