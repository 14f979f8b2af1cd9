// What the plan knows of the event that a message is about, so that nobody types it again.
import { eventFields, eventInActivity } from '../../domain/invitation/event/event-facts';
import { activitiesShape } from '../../domain/plan/activity';
import { done, type Outcome } from '../../domain/problem';
import { textOf } from '../../domain/sheet/cell';
import type { Ports } from '../ports';
import { readSheet } from '../sheets/our-sheets';

/** By field, the same in every language; nothing where the message tells of no event, or is about none of the plan's. */
export const eventKnown = (
  ports: Ports,
  { fields, event: id }: { readonly fields: readonly string[]; readonly event: string },
): Outcome<{ readonly [field: string]: { readonly '*': string } }> => {
  if (id === '' || !fields.includes('EventDate')) return done({});
  const sheet = readSheet(ports, activitiesShape);
  if (!sheet.ok) return sheet;
  const found = sheet.value?.table.records.find(({ cells }) => textOf(cells['activity.id']) === id);
  const event = found === undefined ? undefined : eventInActivity(found.cells);
  if (event === undefined) return done({});
  return done(
    Object.fromEntries(
      Object.entries(eventFields(event)).flatMap(([field, value]) =>
        fields.includes(field) ? [[field, { '*': value }] as const] : [],
      ),
    ),
  );
};
