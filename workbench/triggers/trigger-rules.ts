// What Google refuses of a new trigger (F57, workspace/add-ons/concepts/editor-triggers, guides/services/quotas).
import type { Execution } from '../execution';
import { documentKey } from '../script/document-key';
import { ServiceError } from '../service-error';
import type { TriggerRecord } from './trigger-record';

const mostOfOneUser = 20;

/** Throws in Google's words where an add-on or a bound script may not have the trigger. */
export const refuseTrigger = (execution: Execution, record: TriggerRecord): void => {
  const mine = execution.world.triggers.list().filter(({ user }) => user === record.user);
  if (mine.length >= mostOfOneUser) {
    throw new ServiceError(
      'This script has too many triggers. Triggers must be deleted from the script before more can be added.',
    );
  }
  if (execution.installedAs === 'bound') return;
  refuseFrequent(record);
  if (record.sourceId !== null && record.sourceId !== documentKey(execution))
    throw new ServiceError('This add-on can create triggers only for the document in which it is used.');
  const twin = mine.find(({ event, document }) => event === record.event && document === record.document);
  if (twin === undefined) return;
  if (record.event === 'CLOCK') {
    throw new ServiceError(
      'This add-on has created too many time-based triggers in this document for this Google user account.',
    );
  }
  throw new ServiceError(
    'This add-on has created too many triggers of this type in this document for this Google user account.',
  );
};

const refuseFrequent = ({ rule }: TriggerRecord): void => {
  if (rule !== null && 'unit' in rule && rule.unit === 'minutes')
    throw new ServiceError('Clock events must be scheduled at least 1 hour apart.');
};
