// What happens in the document, told to the script: simple triggers as the person who does it, installed ones as whoever made them.
import { formsIn } from '../forms/form-store';
import type { FormRecord } from '../forms/record/form-record';
import type { Recorded } from '../forms/response/record-response';
import { submittedRow } from '../forms/response/response-tab';
import type { RunOptions } from '../host-types';
import type { TypedEdit } from '../person-edits';
import { scriptTimeZone } from '../script/manifest';
import { doorsOf } from '../script-realm';
import type { WorldState } from '../world/world-state';
import { editEvent } from './edit-event';
import { type ChangeType, changeEvent, clockEvent, type EventFor, openEvent, responseEvent, rowEvent } from './events';
import type { TriggerEvent, TriggerRecord } from './trigger-record';

export interface FiringOptions extends RunOptions {
  /** Whose doing it is, where that is not the user's own; null for a family. */
  readonly activeUser?: string | null;
  readonly limitMs?: number;
}

/** Runs a function of the script with an event made for it; nobody hears of its answer. */
export type RunWithEvent = (door: string, event: EventFor, options: FiringOptions) => void;

export interface Firing {
  /** Whether anything of the script would run for an edit. */
  readonly hearsEdits: () => boolean;
  readonly edited: (edit: TypedEdit, user: string) => void;
  readonly changed: (change: ChangeType, user: string) => void;
  /** Runs the installed `onOpen` triggers; the simple one is the menu's. */
  readonly opened: (user: string, startedIn: NonNullable<RunOptions['startedIn']>) => void;
  readonly submitted: (recorded: Recorded) => void;
  readonly due: (trigger: TriggerRecord) => void;
}

const thirtySeconds = 30_000;

/** The triggers of one world and one script (guides/triggers, guides/triggers/installable). */
export const firingIn = (world: WorldState, distDir: string, run: RunWithEvent): Firing => {
  const inWorkbook = (event: TriggerEvent): readonly TriggerRecord[] =>
    world.triggers
      .list()
      .filter((one) => one.event === event && one.source === 'SPREADSHEETS' && one.sourceId === world.workbook.id());
  const simple = (door: string, event: EventFor, user: string): void => {
    if (doorsOf(distDir).includes(door)) run(door, event, { user, authMode: 'LIMITED', limitMs: thirtySeconds });
  };
  const installed = (trigger: TriggerRecord, event: EventFor, activeUser: string | null): void =>
    run(trigger.function, event, { user: trigger.user, activeUser, startedIn: { editor: 'sheets', unseen: true } });
  return {
    hearsEdits: () =>
      doorsOf(distDir).includes('onEdit') || inWorkbook('ON_EDIT').length > 0 || inWorkbook('ON_CHANGE').length > 0,
    edited: (edit, user) => {
      simple('onEdit', editEvent(edit), user);
      for (const trigger of inWorkbook('ON_EDIT')) installed(trigger, editEvent(edit, trigger), user);
      for (const trigger of inWorkbook('ON_CHANGE')) installed(trigger, changeEvent(trigger, 'EDIT'), user);
    },
    changed: (change, user) => {
      for (const trigger of inWorkbook('ON_CHANGE')) installed(trigger, changeEvent(trigger, change), user);
    },
    opened: (user, startedIn) => {
      if (startedIn.editor === 'sheets')
        for (const trigger of inWorkbook('ON_OPEN')) installed(trigger, openEvent(trigger), user);
    },
    submitted: ({ response, row }) => {
      const form = formsIn(world.store).byId(response.formId);
      const written = form === undefined || row === undefined ? undefined : submittedRow(world, form, row);
      if (written !== undefined && isHere(world, form))
        for (const trigger of inWorkbook('ON_FORM_SUBMIT')) installed(trigger, rowEvent(trigger, written), null);
      for (const trigger of world.triggers.list().filter((one) => isOfForm(one, response.formId))) {
        run(trigger.function, responseEvent(trigger, response), {
          user: trigger.user,
          activeUser: null,
          startedIn: { editor: 'forms', formId: response.formId, unseen: true },
        });
      }
    },
    due: (trigger) =>
      run(trigger.function, clockEvent(trigger, scriptTimeZone(distDir)), {
        user: trigger.user,
        startedIn: { editor: 'none' },
      }),
  };
};

const isHere = (world: WorldState, form: FormRecord | undefined): boolean =>
  form?.destination?.spreadsheetId === world.workbook.id();

const isOfForm = ({ event, source, sourceId }: TriggerRecord, formId: string): boolean =>
  event === 'ON_FORM_SUBMIT' && source === 'FORMS' && sourceId === formId;
