// The workbench in process: one world, the script that runs in it, and the people who use both.
import { districtNamed } from './districts/districts';
import { editForm, setResponders } from './forms/form-by-hand';
import { submitForm } from './forms/form-submission';
import { formPage } from './forms/form-visit';
import { gridBefore, refuseGridDiffs, tellGridEdits, warnedByGridDiffs } from './grid-edits';
import type { Host, HostOptions, ScreenEvent } from './host-types';
import type { Json } from './json';
import { emlOf, settleMail } from './mail/mail-delivery';
import { openingOf } from './opening';
import { personActions, typeInto } from './person-edits';
import { runsIn } from './runs';
import { firingIn } from './triggers/firing';
import { advanceFiring } from './triggers/trigger-clock';
import { openWorld } from './world/open-world';
import { seenWorld } from './world/seen-world';

const minute = 60_000;

/** Opens a world, kept or new; the script is read from `distDir` at every call, so that a new build is run at once. */
export const openHost = async (options: HostOptions): Promise<Host> => {
  const { distDir, installedAs = 'add-on' } = options;
  const listeners = new Set<(event: ScreenEvent) => void>();
  const show = (event: ScreenEvent): void => {
    for (const listener of listeners) listener(event);
  };
  const world = openWorld({
    district: districtNamed(options.district),
    publicUrl: options.publicUrl ?? '',
    show,
    interleave: ({ function: door, args, user, formId }) =>
      void runs.now(door, args, {
        ...(user === undefined ? {} : { user }),
        ...(formId === undefined ? {} : { startedIn: { editor: 'forms', formId } }),
      }),
    ...(options.dataDir === undefined ? {} : { dataDir: options.dataDir }),
    ...(options.workbook === undefined ? {} : { file: options.workbook }),
    ...(options.clock === undefined ? {} : { clock: options.clock }),
    ...(options.onRefused === undefined ? {} : { onRefused: options.onRefused }),
    ...(options.seed === undefined ? {} : { seed: options.seed }),
  });
  const runs = runsIn({ world, distDir, installedAs });
  const firing = firingIn(world, distDir, runs.now);
  const opening = openingOf({ world, installedAs, runs, firing });
  const settled = async <Value>(value: Value): Promise<Value> => {
    await settleMail(world.store, process.env.SMTP_URL);
    return value;
  };
  const setFaults: Host['setFaults'] = (faults) => {
    world.faults.set(faults);
    if (typeof faults.quotaLeft === 'number')
      world.accounts.change(world.accounts.named().email, { quotaLeft: faults.quotaLeft });
  };
  setFaults(options.faults ?? {});

  return {
    run: async (door, args, asked = {}) => {
      if (asked.authMode === undefined || asked.authMode === 'FULL') opening.used();
      return settled(await runs.forPerson(door, args, asked));
    },
    menu: async (asked = {}) => settled(opening.open(asked)),
    install: async (asked = {}) => settled(opening.install(asked)),
    answer: world.asks.answer,
    world: () => seenWorld(world, { distDir, installedAs }),
    calls: world.counter.calls,
    resetCalls: world.counter.reset,
    edit: async (sheet, range, values: readonly (readonly Json[])[], named) => {
      const user = world.accounts.named(named).email;
      firing.edited(typeInto(world, sheet, range, { values, user }), user);
      await settled(undefined);
    },
    ...personActions(world, (change) => firing.changed(change, world.accounts.named().email)),
    advanceClock: async (minutes) => {
      advanceFiring(world.clock, world.triggers, minutes * minute, firing.due);
      await settled(undefined);
    },
    setFaults,
    setUser: world.accounts.change,
    addUser: (email, facts = {}) => world.accounts.addIfMissing({ email, ...facts }),
    setWorkbook: (change) => {
      world.workbook.changeBook(change);
      world.workbook.commit();
    },
    setResponders: (formId, responders, user) => setResponders(world, formId, responders, user),
    editForm: (formId, change, user) => editForm(world, formId, change, user),
    formPage: (publishedId, query, viewer = 'anyone') => formPage(world, { publishedId, query, viewer }),
    submitForm: (publishedId, body, viewer = 'anyone') => {
      const page = submitForm(world, { publishedId, body, viewer, received: firing.submitted });
      world.workbook.commit();
      return settled(page);
    },
    eml: (n) => emlOf(world.store, n),
    workbookBytes: () => world.workbook.bytes(),
    applyGridDiffs: async (diffs, user) => {
      const { email } = world.accounts.named(user);
      refuseGridDiffs(world, diffs, email);
      const before = firing.hearsEdits() ? gridBefore(world.workbook) : undefined;
      world.workbook.applyDiffs(diffs);
      world.workbook.commit();
      if (before !== undefined) tellGridEdits(world.workbook, before, firing, email);
      await settled(undefined);
    },
    gridWarning: (diffs, user) => warnedByGridDiffs(world, diffs, world.accounts.named(user).email),
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
