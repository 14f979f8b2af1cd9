// The event that `onEdit` gets (guides/triggers/events#edit): the value only for a single cell.
import type { TypedEdit } from '../person-edits';
import { givingFor } from '../spreadsheet/give';
import { type EventFor, eventBase, personOf } from './events';
import type { TriggerRecord } from './trigger-record';

/** Of the simple trigger, or of an installed one (F45). */
export const editEvent =
  ({ tab, area, before }: TypedEdit, trigger?: TriggerRecord): EventFor =>
  (execution) => {
    const give = givingFor(execution);
    const isOneCell = area.rows === 1 && area.columns === 1;
    const after = execution.world.workbook.values(tab.id, area)[0]?.[0] ?? null;
    const was = before[0]?.[0] ?? null;
    return [
      execution.realm.object([
        ...eventBase(execution, trigger),
        ['range', give.range(tab.id, area)],
        ['source', give.spreadsheet()],
        ...personOf(execution),
        ...(isOneCell && after !== null ? [['value', String(after)] as const] : []),
        ...(isOneCell && was !== null ? [['oldValue', String(was)] as const] : []),
      ]),
    ];
  };
