// The world as anyone outside may see it.
import { zoneTime } from '../engine/date-serial';
import { isDateFormat } from '../engine/number-format';
import type { TabRecord } from '../engine/tab-record';
import { worldForms } from '../forms/world-forms';
import type { Json } from '../json';
import { worldMail } from '../mail/world-mail';
import { scriptScopes, scriptTimeZone } from '../script/manifest';
import type { TriggerRecord } from '../triggers/trigger-record';
import type { InstalledAs, World, WorldSheet } from '../world-types';
import { seenBeside } from './seen-beside';
import type { Area, CellValue, Workbook } from './workbook';
import type { WorldState } from './world-state';

export interface SeenScript {
  readonly distDir: string;
  readonly installedAs: InstalledAs;
}

/** Everything there is now; dates in cells are instants as ISO text. */
export const seenWorld = (world: WorldState, script: SeenScript): World => ({
  sheets: world.workbook.tabs().map((tab) => seenSheet(world.workbook, tab)),
  forms: worldForms(world.store),
  mail: worldMail(world.store),
  triggers: world.triggers.list().map(seenTrigger),
  properties: Object.fromEntries(
    world.store.collection<string>(`properties of document ${world.workbook.id()}`).entries(),
  ),
  faults: world.faults.now(),
  seed: world.seed,
  users: world.accounts.list().map((account) => ({ ...account, quotaLeft: world.accounts.quotaLeft(account.email) })),
  workbook: {
    id: world.workbook.id(),
    name: world.workbook.name(),
    locale: world.workbook.locale(),
    timeZone: world.workbook.timeZone(),
    scriptTimeZone: scriptTimeZone(script.distDir),
    owner: world.workbook.owner(),
  },
  installedAs: script.installedAs,
  scopes: scriptScopes(script.distDir).map((scope) => scope.slice(scope.lastIndexOf('/') + 1)),
  asks: world.asks.list(),
  clock: new Date(world.clock.now()).toISOString(),
  calls: world.counter.calls(),
});

const seenTrigger = ({ function: door, user, event, rule, nextAt }: TriggerRecord): World['triggers'][number] => ({
  function: door,
  user,
  event,
  everyHours: rule !== null && 'unit' in rule && rule.unit === 'hours' ? rule.count : null,
  nextAt: nextAt === null ? null : new Date(nextAt).toISOString(),
});

const seenSheet = (workbook: Workbook, tab: TabRecord): WorldSheet => {
  const [rows, columns] = [workbook.lastRow(tab.id), workbook.lastColumn(tab.id)];
  const area: Area = { row: 1, column: 1, rows, columns };
  const { toInstant } = zoneTime(workbook.timeZone());
  const seen = (value: CellValue, row: number, column: number): Json => {
    if (value === null) return '';
    const isMoment = typeof value === 'number' && isDateFormat(workbook.numberFormat(tab.id, row, column));
    return isMoment ? new Date(toInstant(value)).toISOString() : value;
  };
  return {
    id: tab.id,
    name: tab.name,
    hidden: tab.hidden,
    formUrl: tab.formUrl,
    values: workbook
      .values(tab.id, area)
      .map((line, down) => line.map((value, across) => seen(value, down + 1, across + 1))),
    displayValues: workbook.displayValues(tab.id, area),
    formulas: workbook.formulas(tab.id, area),
    ...seenBeside(workbook, tab),
  };
};
