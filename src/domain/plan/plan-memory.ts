// What the last build wrote, row by row: how the next build tells what is still ours from what staff made of it.
import { textOf } from '../sheet/cell';
import type { SheetShape } from '../sheet/sheet-shape';
import type { Table } from '../sheet/table';
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
  const wrote: { [Role in PlanRole]?: Map<string, WroteRow> } = {};
  for (const { sheet, row, wrote: text } of rows) {
    if (sheet === 'plan') continue;
    const role = sheet as PlanRole;
    const map = wrote[role] ?? new Map<string, WroteRow>();
    map.set(row, wroteIn(text));
    wrote[role] = map;
  }
  return { language: rows.find(({ sheet, row }) => sheet === 'plan' && row === 'language')?.wrote, wrote };
};

/** The memory as rows of its sheet, in an order that does not change by itself. */
export const memoryRows = ({ language, wrote }: PlanMemory): readonly (readonly string[])[] => [
  ...(language === undefined ? [] : [['plan', 'language', language]]),
  ...Object.entries(wrote).flatMap(([role, rows]) =>
    [...(rows ?? [])].map(([row, cells]) => [role, row, JSON.stringify(cells)]),
  ),
];
