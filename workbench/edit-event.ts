// The event that `onEdit` gets (guides/triggers/events): the value only for a single cell.

import { enumeration } from './enumeration';
import type { Execution } from './execution';
import type { TypedEdit } from './person-edits';
import { authModes } from './script/script-app';
import { givingFor } from './spreadsheet/give';

/** Made inside of the execution that it is for (F45). */
export const editEvent = (execution: Execution, { tab, area, before }: TypedEdit): object => {
  const give = givingFor(execution);
  const isOneCell = area.rows === 1 && area.columns === 1;
  const after = execution.world.workbook.values(tab.id, area)[0]?.[0] ?? null;
  const was = before[0]?.[0] ?? null;
  return execution.realm.object([
    ['authMode', enumeration(execution, 'AuthMode', authModes).LIMITED],
    ['range', give.range(tab.id, area)],
    ['source', give.spreadsheet()],
    ...(isOneCell && after !== null ? [['value', String(after)] as const] : []),
    ...(isOneCell && was !== null ? [['oldValue', String(was)] as const] : []),
  ]);
};
