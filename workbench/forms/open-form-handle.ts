// Opens a form for the stand-ins of one execution.
import type { Execution } from '../execution';
import { writeLater } from '../execution';
import { ServiceError } from '../service-error';
import type { FormHandle } from './form-handle';
import { NO_FORM } from './form-handle';
import type { FormStore } from './form-store';
import { formsIn } from './form-store';
import { giveGenericItem, giveItem } from './items/give-item';
import type { FormRecord } from './record/form-record';
import type { ItemRecord } from './record/item-record';
import { keepColumns } from './response/response-tab';

/** A handle on the form with this file id; throws Google's words when the form is not there any more. */
export const openFormHandle = (execution: Execution, formId: string): FormHandle => {
  const forms = formsIn(execution.world.store);
  const read = (): FormRecord => {
    const form = forms.byId(formId);
    if (!form) throw new ServiceError(NO_FORM);
    return form;
  };
  const change: FormHandle['change'] = (apply) => {
    const before = read();
    const after = apply(before);
    forms.put(after);
    tellAtEnd(execution);
    if (after.destination && before.items !== after.items) followLater(execution, forms, formId);
  };
  const item = (id: number): ItemRecord => {
    const found = read().items.find((one) => one.id === id);
    if (!found) throw new ServiceError('The item has been deleted from the form.');
    return found;
  };
  const handle: FormHandle = {
    execution,
    forms,
    read,
    change,
    item,
    changeItem: (id, fields) => {
      item(id);
      change((form) => ({ ...form, items: form.items.map((one) => (one.id === id ? { ...one, ...fields } : one)) }));
    },
    give: (record) => giveItem(handle, record),
    giveGeneric: (record) => giveGenericItem(handle, record),
  };
  return handle;
};

const told = new WeakSet<Execution>();

/** Pages hear once of all that one execution changed. */
const tellAtEnd = (execution: Execution): void => {
  if (told.has(execution)) return;
  told.add(execution);
  execution.atEnd.push(() => execution.world.show({ kind: 'forms-changed' }));
};

const following = new WeakMap<Execution, Set<string>>();

const followLater = (execution: Execution, forms: FormStore, formId: string): void => {
  const waiting = following.get(execution) ?? new Set<string>();
  following.set(execution, waiting);
  if (waiting.has(formId)) return;
  waiting.add(formId);
  writeLater(execution, () => {
    waiting.delete(formId);
    const form = forms.byId(formId);
    if (form) forms.put(keepColumns(execution.world, form));
  });
};
