// What every stand-in of one form holds on to: how to read the form as it is now, and how to change it.
import type { Execution } from '../execution';
import type { FormStore } from './form-store';
import type { FormRecord } from './record/form-record';
import type { ItemRecord } from './record/item-record';

export interface FormHandle {
  readonly execution: Execution;
  readonly forms: FormStore;
  readonly read: () => FormRecord;
  /** Durable at once; the response tab follows when the execution flushes. */
  readonly change: (change: (form: FormRecord) => FormRecord) => void;
  readonly item: (id: number) => ItemRecord;
  readonly changeItem: (id: number, change: Partial<ItemRecord>) => void;
  /** The item as a script gets it: of its own class, or generic. */
  readonly give: (item: ItemRecord) => object;
  readonly giveGeneric: (item: ItemRecord) => GoogleAppsScript.Forms.Item;
}

/** Google tells a wrong id and a form of somebody else in the same words (F62). */
export const NO_FORM =
  'No item with the given ID could be found. Possibly because you have not edited this item or you do not have permission to access it.';
