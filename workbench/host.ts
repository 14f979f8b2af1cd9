// The workbench in process: one world, the script that runs in it, and the people who use both.
import { districtNamed } from './districts/districts';
import { editEvent } from './edit-event';
import type { Execution } from './execution';
import { editForm, setResponders } from './forms/form-by-hand';
import { submitForm } from './forms/form-submission';
import { formPage } from './forms/form-visit';
import type { Host, HostOptions, Json, MenuItem, RunOptions, ScreenEvent, StartedIn } from './host-types';
import { emlOf, settleMail } from './mail/mail-delivery';
import { personActions, typeInto } from './person-edits';
import { hasDoor, runScript, type ScriptRun } from './run-script';
import { menuOf } from './ui/menu-stand-in';
import { openWorld } from './world/open-world';
import { seenWorld } from './world/seen-world';
import { advanceFiring } from './world/trigger-clock';
import type { TriggerRecord } from './world/world-state';

const minute = 60_000;
const sixMinutes = 6 * minute;
const thirtySeconds = 30_000;
const inSheets: StartedIn = { editor: 'sheets' };

/** Opens a world, kept or new; the script is read from `distDir` at every call, so that a new build is run at once. */
export const openHost = async (options: HostOptions): Promise<Host> => {
  const { distDir } = options;
  const listeners = new Set<(event: ScreenEvent) => void>();
  const show = (event: ScreenEvent): void => {
    for (const listener of listeners) listener(event);
  };
  const world = openWorld({
    district: districtNamed(options.district),
    publicUrl: options.publicUrl ?? '',
    show,
    interleave: (asked) =>
      void execute(asked.function, asked.args, asked.user === undefined ? {} : { user: asked.user }),
    ...(options.dataDir === undefined ? {} : { dataDir: options.dataDir }),
    ...(options.clock === undefined ? {} : { clock: options.clock }),
    ...(options.seed === undefined ? {} : { seed: options.seed }),
  });
  const execute = (
    door: string,
    args: ScriptRun['args'],
    { user, startedIn = inSheets, authMode = 'FULL' }: RunOptions,
    limitMs = sixMinutes,
  ) => runScript({ world, distDir, door, args, user: world.accounts.named(user), startedIn, authMode, limitMs });
  const settled = async <Value>(value: Value): Promise<Value> => {
    await settleMail(world.store, process.env.SMTP_URL);
    return value;
  };
  const onEdit = (edit: ReturnType<typeof typeInto>, user: string | undefined): void => {
    if (!hasDoor(distDir, 'onEdit')) return;
    const asked: RunOptions = { authMode: 'LIMITED', ...(user === undefined ? {} : { user }) };
    execute('onEdit', (execution) => [editEvent(execution, edit)], asked, thirtySeconds);
  };
  const fire = ({ function: door, user }: TriggerRecord): void =>
    void execute(door, (execution) => [execution.realm.object([['authMode', 'FULL']])], {
      user,
      startedIn: { editor: 'none' },
    });
  const setFaults: Host['setFaults'] = (faults) => {
    world.faults.set(faults);
    if (typeof faults.quotaLeft === 'number')
      world.accounts.change(world.accounts.named().email, { quotaLeft: faults.quotaLeft });
  };
  setFaults(options.faults ?? {});

  return {
    run: (door, args, asked = {}) => settled(execute(door, args, asked)),
    menu: async (asked = {}) => {
      let items: readonly MenuItem[] = [];
      const gather = (execution: Execution): readonly unknown[] => {
        execution.atEnd.push(() => {
          items = menuOf(execution);
        });
        return [execution.realm.object([['authMode', asked.authMode ?? 'LIMITED']])];
      };
      const reply = execute('onOpen', gather, { authMode: 'LIMITED', ...asked }, thirtySeconds);
      if ('error' in reply) throw new Error(reply.error);
      return items;
    },
    world: () => seenWorld(world),
    calls: world.counter.calls,
    resetCalls: world.counter.reset,
    edit: async (sheet, range, values: readonly (readonly Json[])[], user) => {
      onEdit(typeInto(world, sheet, range, { values, user: world.accounts.named(user).email }), user);
      await settled(undefined);
    },
    ...personActions(world),
    advanceClock: async (minutes) => {
      advanceFiring(world.clock, world.triggers, minutes * minute, fire);
      await settled(undefined);
    },
    setFaults,
    setUser: world.accounts.change,
    setResponders: (formId, responders) => setResponders(world, formId, responders),
    editForm: (formId, change) => editForm(world, formId, change),
    formPage: (publishedId, query, viewer = 'anyone') => formPage(world, { publishedId, query, viewer }),
    submitForm: (publishedId, body, viewer = 'anyone') => {
      const page = submitForm(world, { publishedId, body, viewer });
      world.workbook.commit();
      return settled(page);
    },
    eml: (n) => emlOf(world.store, n),
    workbookBytes: () => world.workbook.bytes(),
    applyGridDiffs: async (diffs) => {
      world.workbook.applyDiffs(diffs);
      world.workbook.commit();
    },
    onScreen: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    close: () => {
      world.workbook.close();
      world.store.close();
    },
  };
};
