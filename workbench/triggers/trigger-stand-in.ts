// Triggers as a script sees them, and the builders that make them (F57).
import { enumeration } from '../enumeration';
import type { Execution } from '../execution';
import { documentKey } from '../script/document-key';
import { ServiceError } from '../service-error';
import { checkSignature } from '../signature';
import { standIn } from '../stand-in';
import { giveClockBuilder } from './clock-builder';
import type { NewTrigger, TriggerEvent, TriggerRecord, TriggerSource } from './trigger-record';
import { refuseTrigger } from './trigger-rules';

type Trigger = GoogleAppsScript.Script.Trigger;
type Builder = GoogleAppsScript.Script.TriggerBuilder;

export const eventTypes = ['CLOCK', 'ON_OPEN', 'ON_EDIT', 'ON_FORM_SUBMIT', 'ON_CHANGE', 'ON_EVENT_UPDATED'] as const;
export const triggerSources = ['SPREADSHEETS', 'CLOCK', 'FORMS', 'DOCUMENTS', 'CALENDAR'] as const;

/** Those of the person who runs the script; nobody sees another's. */
export const triggersOf = ({ world, user }: Execution): readonly TriggerRecord[] =>
  world.triggers.list().filter((record) => record.user === user.email);

/** The id behind a `Trigger` that a script passed. */
export const triggerUid = (implementation: unknown): string => {
  const { uid } = (implementation ?? {}) as { readonly uid?: string };
  if (uid === undefined) throw new ServiceError('Invalid argument: trigger');
  return uid;
};

/** A trigger as a script holds it. */
export const giveTrigger = (execution: Execution, record: TriggerRecord): Trigger => {
  const part: Trigger = {
    getHandlerFunction: () => record.function,
    getUniqueId: () => record.uid,
    getEventType: () =>
      enumeration(execution, 'EventType', eventTypes)[record.event] as unknown as GoogleAppsScript.Script.EventType,
    getTriggerSource: () =>
      enumeration(execution, 'TriggerSource', triggerSources)[
        record.source
      ] as unknown as GoogleAppsScript.Script.TriggerSource,
    getTriggerSourceId: () => record.sourceId as string,
  };
  return standIn<Trigger>(execution, 'Trigger', { uid: record.uid, ...part });
};

/** A builder for the function of this name; documents and calendars fail by name. */
export const giveTriggerBuilder = (execution: Execution, door: string): Builder => {
  checkSignature('ScriptApp.newTrigger', [door], ['text']);
  const create = (made: NewTrigger): Trigger => {
    const { world, user } = execution;
    const record: TriggerRecord = {
      uid: world.chance.hex(16),
      function: String(door),
      user: user.email,
      document: documentKey(execution) ?? '',
      ...made,
    };
    refuseTrigger(execution, record);
    world.triggers.put(record);
    return giveTrigger(execution, record);
  };
  const events = (
    source: TriggerSource,
    className: string,
    file: unknown,
    names: Readonly<Record<string, TriggerEvent>>,
  ) =>
    giveEventBuilder(execution, className, names, (event) =>
      create({ event, source, sourceId: fileId(file), rule: null, nextAt: null }),
    );
  const part: Pick<Builder, 'timeBased' | 'forSpreadsheet' | 'forForm'> = {
    timeBased: () => giveClockBuilder(execution, create),
    forSpreadsheet: (file: unknown) =>
      events('SPREADSHEETS', 'SpreadsheetTriggerBuilder', file, {
        onOpen: 'ON_OPEN',
        onEdit: 'ON_EDIT',
        onChange: 'ON_CHANGE',
        onFormSubmit: 'ON_FORM_SUBMIT',
      }) as GoogleAppsScript.Script.SpreadsheetTriggerBuilder,
    forForm: (file: unknown) =>
      events('FORMS', 'FormTriggerBuilder', file, {
        onOpen: 'ON_OPEN',
        onFormSubmit: 'ON_FORM_SUBMIT',
      }) as GoogleAppsScript.Script.FormTriggerBuilder,
  };
  return standIn<Builder>(execution, 'TriggerBuilder', part, { kind: 'builder' });
};

/** A spreadsheet or form that a script passed, or its id. */
const fileId = (file: unknown): string => {
  if (typeof file === 'string') return file;
  const { getId } = (file ?? {}) as { readonly getId?: () => string };
  if (getId === undefined) throw new ServiceError('Invalid argument: document');
  return getId.call(file);
};

const giveEventBuilder = (
  execution: Execution,
  className: string,
  names: Readonly<Record<string, TriggerEvent>>,
  make: (event: TriggerEvent) => Trigger,
): object => {
  let chosen: TriggerEvent | undefined;
  const builder: Record<string, () => unknown> = {
    create: () => {
      if (chosen === undefined) throw new ServiceError('An event type must be specified for the trigger.');
      return make(chosen);
    },
  };
  for (const [name, event] of Object.entries(names)) {
    builder[name] = () => {
      chosen = event;
      return builder;
    };
  }
  return standIn(execution, className, builder, {
    kind: 'builder',
    kinds: { create: 'write' },
    scope: 'script.scriptapp',
    needs: 'full',
  });
};
