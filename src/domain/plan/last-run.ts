// What the last build did, kept so that it can be put back: sheets made, rows added and removed, cells changed.
import { type Cell, isShownNumber, type NewCell, textOf } from '../sheet/cell';
import type { PlanRole } from './plan-role';
import type { SheetNow } from './plan-sheet';
import { type FoundRow, type Merge, newText, type WroteRow } from './row-merge';

export interface ChangedCell {
  readonly id: string;
  readonly code: string;
  /** What stood there before, a figure in the way that the new one is shown. */
  readonly was: NewCell;
}

/** One sheet's share of the run. */
export interface SheetRun {
  readonly isNew: boolean;
  readonly added: readonly string[];
  readonly changed: readonly ChangedCell[];
  readonly removed: readonly { readonly [code: string]: Cell }[];
}

export type LastRun = { readonly [Role in PlanRole]?: SheetRun };

/** The run as it will be remembered; undefined where it changes nothing, so that the run before it stays the last. */
export const runOf = (
  roles: readonly PlanRole[],
  merges: { readonly [Role in PlanRole]: Merge },
  now: { readonly [Role in PlanRole]?: SheetNow },
  isNew: (role: PlanRole) => boolean,
): LastRun | undefined => {
  const runs = roles.flatMap((role): readonly (readonly [PlanRole, SheetRun])[] => {
    const { added, changes, removed } = merges[role];
    const rows = new Map((now[role]?.rows ?? []).map((one) => [one.row, one]));
    const changed = changes.flatMap(({ row, code, cell }): readonly ChangedCell[] => {
      const there = rows.get(row);
      return there === undefined
        ? []
        : [{ id: idAfter(there, changes), code, was: shownAs(there.cells[code] ?? '', cell) }];
    });
    const gone = removed.flatMap((row) => {
      const there = rows.get(row);
      return there === undefined ? [] : [there.cells];
    });
    const run = { isNew: isNew(role), added: added.map(({ id }) => id), changed, removed: gone };
    return run.isNew || run.added.length + changed.length + gone.length > 0 ? [[role, run]] : [];
  });
  return runs.length === 0 ? undefined : Object.fromEntries(runs);
};

const shownAs = (was: Cell, now: NewCell): NewCell =>
  typeof was === 'number' && isShownNumber(now) ? { number: was, format: now.format } : was;

/** A row that got its id in the same run is known by it from then on. */
const idAfter = (row: FoundRow, changes: Merge['changes']): string => {
  const given = changes.find((change) => change.row === row.row && /\.id$/.test(change.code));
  return given === undefined ? row.id : newText(given.cell) || row.id;
};

/** What putting back does to one sheet. */
export interface PutBackWork {
  readonly role: PlanRole;
  /** The whole sheet goes. */
  readonly deleted: boolean;
  readonly cells: readonly { readonly row: number; readonly code: string; readonly cell: NewCell }[];
  /** Rows to delete, by number. */
  readonly rows: readonly number[];
  readonly restored: readonly { readonly [code: string]: Cell }[];
  /** What somebody worked on since, and so stays: the names or ids of rows. */
  readonly kept: readonly string[];
  /** What is remembered of the sheet afterwards. */
  readonly wrote: ReadonlyMap<string, WroteRow>;
}

const isUntouched = ({ cells, hasMore }: FoundRow, wrote: WroteRow | undefined): boolean =>
  wrote !== undefined &&
  !hasMore &&
  Object.entries(cells).every(([code, cell]) => textOf(cell) === (wrote[code] ?? ''));

/**
 * Restores every cell that the run changed and that still holds what it wrote, and every row that it removed; takes away rows and whole
 * sheets that it added and nobody has worked on since. The rest stays and is listed.
 */
export const putBackWork = (
  role: PlanRole,
  run: SheetRun,
  now: SheetNow,
  wrote: ReadonlyMap<string, WroteRow>,
): PutBackWork => {
  const byId = new Map([...now.rows].reverse().map((row) => [row.id, row]));
  if (run.isNew && now.rows.every((row) => isUntouched(row, wrote.get(row.id))))
    return { role, deleted: true, cells: [], rows: [], restored: [], kept: [], wrote: new Map() };
  const added = run.added.flatMap((id) => byId.get(id) ?? []);
  const gone = added.filter((row) => isUntouched(row, wrote.get(row.id)));
  const undone = run.changed.flatMap((change) => {
    const row = byId.get(change.id);
    return row === undefined ? [] : [{ change, row, ...standing(change, row, wrote.get(change.id)) }];
  });
  return {
    role,
    deleted: false,
    cells: undone.flatMap(({ change, row, isOurs, isBack }) =>
      isOurs && !isBack ? [{ row: row.row, code: change.code, cell: change.was }] : [],
    ),
    rows: gone.map(({ row }) => row).sort((one, other) => one - other),
    restored: run.removed.filter((cells) => !byId.has(removedId(cells))),
    kept: [
      ...new Set([
        ...added.filter((row) => !gone.includes(row)).map(({ id }) => id),
        ...undone.filter(({ isOurs, isBack }) => !isOurs && !isBack).map(({ row }) => row.id),
      ]),
    ],
    wrote: wroteAfter(
      run,
      wrote,
      run.added.filter((id) => !byId.has(id) || gone.some((row) => row.id === id)),
      undone.filter(({ isOurs, isBack }) => isOurs || isBack).map(({ change }) => change),
    ),
  };
};

/** Each sheet's first column is its id. */
export const removedId = (cells: { readonly [code: string]: Cell }): string => textOf(Object.values(cells)[0]);

/** Work that was cut short may have put the cell back already. */
const standing = ({ code, was }: ChangedCell, { cells }: FoundRow, wrote: WroteRow | undefined) => ({
  isOurs: textOf(cells[code]) === wrote?.[code],
  isBack: textOf(cells[code]) === newText(was),
});

const wroteAfter = (
  { removed }: SheetRun,
  wrote: ReadonlyMap<string, WroteRow>,
  gone: readonly string[],
  put: readonly ChangedCell[],
): ReadonlyMap<string, WroteRow> => {
  const after = new Map([...wrote].filter(([id]) => !gone.includes(id)));
  for (const { id, code, was } of put) after.set(id, { ...after.get(id), [code]: newText(was) });
  for (const cells of removed) {
    after.set(removedId(cells), Object.fromEntries(Object.entries(cells).map(([code, cell]) => [code, textOf(cell)])));
  }
  return after;
};
