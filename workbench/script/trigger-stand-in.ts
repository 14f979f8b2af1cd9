// Clock triggers: the builder, and what a script sees of those that there are (F57).
import { enumeration } from '../enumeration';
import type { Execution } from '../execution';
import { ServiceError } from '../service-error';
import { standIn, standInOf } from '../stand-in';
import type { TriggerRecord } from '../world/world-state';

type Trigger = GoogleAppsScript.Script.Trigger;
type Builder = GoogleAppsScript.Script.TriggerBuilder;
type ClockBuilder = GoogleAppsScript.Script.ClockTriggerBuilder;

const eventTypes = ['CLOCK', 'ON_OPEN', 'ON_EDIT', 'ON_FORM_SUBMIT', 'ON_CHANGE', 'ON_EVENT_UPDATED'] as const;
const sources = ['SPREADSHEETS', 'CLOCK', 'FORMS', 'DOCUMENTS', 'CALENDAR'] as const;
const hour = 60 * 60_000;

export const triggersOf = ({ world, user }: Execution): readonly TriggerRecord[] =>
  world.triggers.list().filter((record) => record.user === user.email);

/** The id behind a `Trigger` that a script passed. */
export const triggerUid = (implementation: unknown): string => {
  const { uid } = (implementation ?? {}) as { readonly uid?: string };
  if (uid === undefined) throw new ServiceError('Invalid argument: trigger');
  return uid;
};

export const giveTrigger = (execution: Execution, record: TriggerRecord): Trigger => {
  const part: Pick<Trigger, 'getHandlerFunction' | 'getUniqueId' | 'getEventType' | 'getTriggerSource'> = {
    getHandlerFunction: () => record.function,
    getUniqueId: () => record.uid,
    getEventType: () =>
      enumeration(execution, 'EventType', eventTypes).CLOCK as unknown as GoogleAppsScript.Script.EventType,
    getTriggerSource: () =>
      enumeration(execution, 'TriggerSource', sources).CLOCK as unknown as GoogleAppsScript.Script.TriggerSource,
  };
  return standIn<Trigger>(execution, 'Trigger', { uid: record.uid, ...part });
};

/** Only clock triggers are stood in for; other builders fail by name. */
export const giveTriggerBuilder = (execution: Execution, door: string): Builder => {
  const part: Pick<Builder, 'timeBased'> = { timeBased: () => giveClockBuilder(execution, door) };
  return standIn<Builder>(execution, 'TriggerBuilder', part, { kind: 'builder' });
};

const giveClockBuilder = (execution: Execution, door: string): ClockBuilder => {
  let everyHours = 0;
  const part: Pick<ClockBuilder, 'everyHours' | 'create'> = {
    everyHours(count) {
      everyHours = count;
      return standInOf(this) as ClockBuilder;
    },
    create: () => {
      if (everyHours < 1) throw new ServiceError('Clock events must be scheduled at least 1 hour apart.');
      const isTaken = triggersOf(execution).length > 0;
      if (isTaken) {
        throw new ServiceError(
          'This add-on has created too many time-based triggers in this document for this Google user account.',
        );
      }
      const { world, user } = execution;
      const record: TriggerRecord = {
        uid: world.chance.hex(16),
        function: door,
        user: user.email,
        everyHours,
        nextAt: world.clock.now() + everyHours * hour,
      };
      world.triggers.put(record.uid, record);
      return giveTrigger(execution, record);
    },
  };
  return standIn<ClockBuilder>(execution, 'ClockTriggerBuilder', part, {
    kind: 'builder',
    kinds: { create: 'write' },
    scope: 'script.scriptapp',
    needs: 'full',
  });
};
