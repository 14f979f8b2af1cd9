// What the last build wrote, row by row: how the next build tells what is still ours from what staff made of it.
import { type Cell, textOf } from '../sheet/cell';
import type { SheetShape } from '../sheet/sheet-shape';
import type { Table } from '../sheet/table';
import type { ChangedCell, LastRun } from './last-run';
import type { PlanRole } from './plan-role';
import type { WroteRow } from './row-merge';

/** Hidden for tidiness. Its rows are found by sheet and id, so sorting either sheet changes nothing. */
export const planMemoryShape: SheetShape = {
  role: 'planMemory',
  hidden: true,
  columns: [
    { code: 'memory.sheet', kind: 'free', width: 100, required: true },
    { code: 'memory.row', kind: 'free', width: 100, required: true },
    { code: 'memory.wrote', kind: 'free', width: 100, required: true },
  ],
};

export interface PlanMemory {
  /** The language that the plan was first written in, so that a colleague's build does not rewrite it in another. */
  readonly language: string | undefined;
  readonly wrote: { readonly [Role in PlanRole]?: ReadonlyMap<string, WroteRow> };
  /** The last build that changed something; undefined once it was put back. */
  readonly lastRun?: LastRun | undefined;
  /** What that build changed among the settings. */
  readonly lastSettings?: readonly ChangedSetting[];
  /** A run that began to write and has not said that it finished. */
  readonly begun?: BegunRun | undefined;
  /** The last run was cut short: the next one goes on with it. */
  readonly isCutShort?: boolean;
}

/** What stands in the memory between the first write of a run and its last. */
export interface BegunRun {
  /** Rows that the run writes, as they will be remembered. */
  readonly wrote: PlanMemory['wrote'];
  readonly run: LastRun;
  readonly settings: readonly ChangedSetting[];
}

export interface ChangedSetting {
  readonly code: string;
  readonly was: Cell;
  readonly wrote: string;
}

const wroteIn = (text: string): WroteRow => {
  try {
    const parsed: unknown = JSON.parse(text);
    return typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed) ? (parsed as WroteRow) : {};
  } catch {
    return {};
  }
};

/** The memory in the sheet; a row that cannot be read any more remembers nothing, so what it was about is staff's. */
export const memoryOf = ({ records }: Table): PlanMemory => {
  const rows = records.map(({ cells }) => ({
    sheet: textOf(cells['memory.sheet']),
    row: textOf(cells['memory.row']),
    wrote: textOf(cells['memory.wrote']),
  }));
  const begun = rows.flatMap((one) =>
    one.sheet.startsWith(begunMark) ? [{ ...one, sheet: one.sheet.slice(begunMark.length) }] : [],
  );
  const { lastRun: run, lastSettings: settings = [], wrote } = partOf(begun);
  return {
    ...partOf(rows.filter(({ sheet }) => !sheet.startsWith(begunMark))),
    begun: run === undefined ? undefined : { wrote, run, settings },
  };
};

type MemoryRow = { readonly sheet: string; readonly row: string; readonly wrote: string };

/** Before the sheet's name in rows that a run notes before it writes. */
const begunMark = 'begun ';

const partOf = (rows: readonly MemoryRow[]): PlanMemory => {
  const wrote: { [Role in PlanRole]?: Map<string, WroteRow> } = {};
  for (const { sheet, row, wrote: text } of rows) {
    if (sheet === 'plan' || sheet === runSheet) continue;
    const role = sheet as PlanRole;
    const map = wrote[role] ?? new Map<string, WroteRow>();
    map.set(row, wroteIn(text));
    wrote[role] = map;
  }
  return {
    language: rows.find(({ sheet, row }) => sheet === 'plan' && row === 'language')?.wrote,
    wrote,
    lastRun: runIn(rows.filter(({ sheet }) => sheet === runSheet)),
    lastSettings: settingsIn(rows.find(({ sheet, row }) => sheet === runSheet && row === settingsRow)?.wrote),
  };
};

const runSheet = 'last run';
/** Always there once there is a run, so that a run of settings alone is one too. */
const settingsRow = 'settings';

const settingsIn = (text: string | undefined): readonly ChangedSetting[] => {
  try {
    const changed: unknown = JSON.parse(text ?? '[]');
    return Array.isArray(changed) ? (changed as ChangedSetting[]) : [];
  } catch {
    return [];
  }
};

/** So many entries fit into a cell, whatever they hold. */
const entriesACell = 50;

const lists = ['added', 'changed', 'removed'] as const;

/** A run that cannot be read any more cannot be put back. */
const runIn = (rows: readonly { readonly row: string; readonly wrote: string }[]): LastRun | undefined => {
  if (rows.length === 0) return undefined;
  const runs: { [Role in PlanRole]?: { isNew: boolean; added: string[]; changed: ChangedCell[]; removed: never[] } } =
    {};
  try {
    for (const { row, wrote } of rows) {
      if (row === settingsRow) continue;
      const [role = '', list = ''] = row.split(' ');
      const run = runs[role as PlanRole] ?? { isNew: false, added: [], changed: [], removed: [] };
      runs[role as PlanRole] = run;
      if (list === 'new') run.isNew = true;
      else for (const entry of JSON.parse(wrote) as never[]) run[list as (typeof lists)[number]].push(entry);
    }
  } catch {
    return undefined;
  }
  return runs;
};

const runRows = (run: LastRun): readonly (readonly string[])[] =>
  Object.entries(run).flatMap(([role, one]) => [
    ...(one?.isNew === true ? [[runSheet, `${role} new`, 'yes']] : []),
    ...lists.flatMap((list) => {
      const entries: readonly unknown[] = one?.[list] ?? [];
      const cells = Array.from({ length: Math.ceil(entries.length / entriesACell) }, (_, at) =>
        entries.slice(at * entriesACell, (at + 1) * entriesACell),
      );
      return cells.map((part, at) => [runSheet, `${role} ${list} ${at + 1}`, JSON.stringify(part)]);
    }),
  ]);

/** The memory as rows of its sheet, in an order that does not change by itself. */
export const memoryRows = ({
  language,
  wrote,
  lastRun,
  lastSettings = [],
  begun,
}: PlanMemory): readonly (readonly string[])[] => [
  ...(language === undefined ? [] : [['plan', 'language', language]]),
  ...Object.entries(wrote).flatMap(([role, rows]) =>
    [...(rows ?? [])].map(([row, cells]) => [role, row, JSON.stringify(cells)]),
  ),
  ...(lastRun === undefined ? [] : [...runRows(lastRun), [runSheet, settingsRow, JSON.stringify(lastSettings)]]),
  ...(begun === undefined ? [] : begunRows(begun)),
];

const begunRows = ({ wrote, run, settings }: BegunRun): readonly (readonly string[])[] =>
  memoryRows({ language: undefined, wrote, lastRun: run, lastSettings: settings }).map(([sheet, ...rest]) => [
    `${begunMark}${sheet}`,
    ...rest,
  ]);
