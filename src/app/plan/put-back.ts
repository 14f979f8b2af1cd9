// Puts the last build back: what it changed and nobody has touched since is as it was before; the rest stays and is told.
import { sheetWordsOf } from '../../content/sheets';
import { type PutBackWork, putBackWork } from '../../domain/plan/last-run';
import { memoryRows } from '../../domain/plan/plan-memory';
import { type PlanRole, planRoles } from '../../domain/plan/plan-role';
import { done, type Outcome, refused } from '../../domain/problem';
import type { SettingCode } from '../../domain/settings/settings';
import { textOf } from '../../domain/sheet/cell';
import type { PutBack, PutBackSheet } from '../../rpc/plan-calls';
import type { Ports } from '../ports';
import { saveSettings } from '../settings/save-settings';
import { settingCellsIn } from '../settings/setting-cells-in';
import { appendRows } from '../sheets/our-sheets';
import { underLock } from '../sheets/under-lock';
import { writeCells } from '../sheets/write-cells';
import { withMarks } from './marked-rows';
import { type FoundPlan, readPlan } from './read-plan';
import { updateMemory } from './write-memory';
import { runsOf } from './write-plan';

interface Work {
  readonly found: FoundPlan;
  readonly sheets: readonly PutBackWork[];
}

const workOut = (ports: Ports): Outcome<Work> => {
  const first = readPlan(ports);
  if (!first.ok) return first;
  const run = first.value.memory?.lastRun;
  if (run === undefined) return refused('plan.nothing-to-put-back');
  const roles = planRoles.filter((role) => run[role] !== undefined);
  const found = readPlan(ports, roles);
  if (!found.ok) return found;
  const { now, memory } = found.value;
  const workOn = (sheetsNow: FoundPlan['now']): readonly PutBackWork[] =>
    roles.flatMap((role) => {
      const [sheet, own] = [sheetsNow[role], run[role]];
      return sheet === undefined || own === undefined
        ? []
        : [putBackWork(role, own, sheet, memory?.wrote[role] ?? new Map())];
    });
  const sheets = workOn(now);
  const marked = withMarks(ports, found.value, (role) => {
    const work = sheets.find((one) => one.role === role);
    return work?.deleted === true ? (now[role]?.rows ?? []).map(({ row }) => row) : (work?.rows ?? []);
  });
  return done({ found: found.value, sheets: marked === now ? sheets : workOn(marked) });
};

const summary = ({ found, sheets }: Work): PutBack => ({
  sheets: sheets.map(({ role, deleted, cells, rows, restored, kept }): PutBackSheet => {
    const { name } = found.sheets[role]?.words ?? sheetWordsOf(role, found.language);
    return { name, deleted, cells: cells.length, rows: rows.length, restored: restored.length, kept };
  }),
});

/** What `putBack` would do; refused where there is no run to put back. */
export const previewPutBack = (ports: Ports): Outcome<PutBack> => {
  const work = workOut(ports);
  return work.ok ? done(summary(work.value)) : work;
};

const apply = (ports: Ports, { found, sheets }: Work): void => {
  for (const { role, deleted, cells, rows, restored } of sheets) {
    const sheet = found.sheets[role];
    if (sheet === undefined) continue;
    if (deleted) {
      ports.workbook.deleteSheet(sheet.id);
      continue;
    }
    writeCells(
      ports,
      sheet,
      cells.map(({ row, code, cell }) => ({ row, cells: { [code]: cell } })),
    );
    if (restored.length > 0) appendRows(ports, sheet, restored);
    for (const { first, count } of runsOf(rows).reverse()) ports.workbook.deleteRows(sheet.id, first, count);
  }
};

/** Those that still hold what the run wrote. */
const putSettingsBack = (ports: Ports, { memory, sheets }: FoundPlan): Outcome<undefined> => {
  const now = settingCellsIn(sheets.settings);
  const back = (memory?.lastSettings ?? []).filter(({ code, wrote }) => textOf(now[code as SettingCode]) === wrote);
  if (back.length === 0) return done(undefined);
  return saveSettings(ports, Object.fromEntries(back.map(({ code, was }) => [code, was])));
};

const forget = (ports: Ports, { found, sheets }: Work): void => {
  const { memory, sheets: ours } = found;
  if (memory === undefined || ours.planMemory === undefined) return;
  const gone = planRoles.filter((role) => memory.lastRun?.[role] !== undefined && ours[role] === undefined);
  const changed: { readonly [Role in PlanRole]?: PutBackWork['wrote'] } = Object.fromEntries([
    ...sheets.map(({ role, wrote }) => [role, wrote] as const),
    ...gone.map((role) => [role, new Map()] as const),
  ]);
  const rows = memoryRows({ language: memory.language, wrote: { ...memory.wrote, ...changed } });
  updateMemory(ports, ours.planMemory, rows);
};

/** Done under the lock, the sheets first and the memory last: what is put back twice is put back once. */
export const putBack = (ports: Ports): Outcome<PutBack> => {
  return underLock(ports, (): Outcome<PutBack> => {
    const work = workOut(ports);
    if (!work.ok) return work;
    apply(ports, work.value);
    const settings = putSettingsBack(ports, work.value.found);
    if (!settings.ok) return settings;
    forget(ports, work.value);
    return done(summary(work.value));
  });
};
