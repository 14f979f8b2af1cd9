// A run that was cut short: what it meant to write was noted first, so that what it did write is known for ours and can be put back.
import { textOf } from '../sheet/cell';
import { type LastRun, removedId, type SheetRun } from './last-run';
import type { BegunRun, ChangedSetting, PlanMemory } from './plan-memory';
import { type PlanRole, planRoles } from './plan-role';
import type { SheetNow } from './plan-sheet';
import type { WroteRow } from './row-merge';

type Rows = ReadonlyMap<string, WroteRow>;

const nothing: SheetRun = { isNew: false, added: [], changed: [], removed: [] };

/** The note to make before the first write of what `next` remembers afterwards; undefined where the run changes nothing. */
export const begunRun = (before: PlanMemory, next: PlanMemory): BegunRun | undefined => {
  const { lastRun: run, lastSettings: settings = [] } = next;
  if (run === undefined) return undefined;
  const roles = planRoles.filter((role) => run[role] !== undefined);
  const isNews = (role: PlanRole, id: string, cells: WroteRow): boolean =>
    JSON.stringify(before.wrote[role]?.get(id)) !== JSON.stringify(cells);
  const changed = roles.map((role): [PlanRole, Rows] => [
    role,
    new Map([...(next.wrote[role] ?? [])].filter(([id, cells]) => isNews(role, id, cells))),
  ]);
  return { wrote: Object.fromEntries(changed), run, settings };
};

/**
 * The memory as it is true of the sheets: of a run that was cut short, each cell that holds what the run meant to write is ours, and the
 * run is the last one, to be gone on with or put back. The sheets of the run must be among those read.
 */
export const settled = (memory: PlanMemory, now: { readonly [Role in PlanRole]?: SheetNow }): PlanMemory => {
  const { begun, ...rest } = memory;
  if (begun === undefined) return rest;
  const { run, settings } = begun;
  const roles = planRoles.filter((role) => run[role] !== undefined);
  const wrote = roles.map((role): [PlanRole, Rows] => [
    role,
    settledRows(memory.wrote[role] ?? new Map(), begun.wrote[role] ?? new Map(), run[role] ?? nothing, now[role]),
  ]);
  return {
    ...rest,
    wrote: { ...memory.wrote, ...Object.fromEntries(wrote) },
    lastRun: run,
    lastSettings: settings,
    isCutShort: true,
  };
};

const settledRows = (was: Rows, will: Rows, { removed }: SheetRun, now: SheetNow | undefined): Rows => {
  const there = new Map([...(now?.rows ?? [])].reverse().map((row) => [row.id, row]));
  const gone = removed.map(removedId).filter((id) => !there.has(id));
  const rows = new Map([...was].filter(([id]) => !gone.includes(id)));
  for (const [id, cells] of will) {
    const row = there.get(id);
    if (row === undefined) continue;
    const written = Object.entries(cells).filter(([code, text]) => textOf(row.cells[code]) === text);
    rows.set(id, { ...was.get(id), ...Object.fromEntries(written) });
  }
  return rows;
};

/** A run that was cut short and the one that went on with it, as one. */
export const joinedRuns = (first: LastRun, then: LastRun): LastRun =>
  Object.fromEntries(
    planRoles.flatMap((role) => {
      const [one, other] = [first[role], then[role]];
      return one === undefined && other === undefined ? [] : [[role, joined(one ?? nothing, other ?? nothing)]];
    }),
  );

/** What came and went, or went and came, is as it was. */
const joined = (one: SheetRun, other: SheetRun): SheetRun => {
  const [wentFirst, wentThen] = [one.removed.map(removedId), other.removed.map(removedId)];
  const isNews = ({ id, code }: SheetRun['changed'][number]): boolean =>
    !one.added.includes(id) && !one.changed.some((before) => before.id === id && before.code === code);
  return {
    isNew: one.isNew || other.isNew,
    added: [
      ...one.added.filter((id) => !wentThen.includes(id)),
      ...other.added.filter((id) => !one.added.includes(id) && !wentFirst.includes(id)),
    ],
    changed: [...one.changed, ...other.changed.filter(isNews)],
    removed: [
      ...one.removed.filter((row) => !other.added.includes(removedId(row))),
      ...other.removed.filter((row) => ![...one.added, ...wentFirst].includes(removedId(row))),
    ],
  };
};

/** The same of settings: what was there before the first, and what the last wrote. */
export const joinedSettings = (
  first: readonly ChangedSetting[],
  then: readonly ChangedSetting[],
): readonly ChangedSetting[] => [
  ...first.map((one) => ({ ...one, wrote: then.find(({ code }) => code === one.code)?.wrote ?? one.wrote })),
  ...then.filter(({ code }) => !first.some((one) => one.code === code)),
];
