// What a person does to a form in the Forms editor, without a script.
import type { FormChange } from '../host-types';
import type { WorldState } from '../world/world-state';
import { formsIn } from './form-store';
import { newNumber } from './record/form-ids';
import type { FormRecord, Responders } from './record/form-record';
import type { ItemRecord } from './record/item-record';
import { newItem } from './record/item-record';
import { keepColumns, linkToWorkbook, unlink } from './response/response-tab';

/** Changes the questions, links the form to the workbook, or deletes it; its response tab follows at once (F50). */
export const editForm = (world: WorldState, formId: string, change: FormChange): void =>
  keep(world, formId, (form) => {
    if (change.kind === 'delete-form') return { ...unlink(world, form), deleted: true };
    if (change.kind === 'link-to-workbook') return linkToWorkbook(world, formsIn(world.store), unlink(world, form));
    return { ...form, items: changedItems(world, form, change) };
  });

/** Sets who may respond, as in the form's *Responders* dialog (F61). */
export const setResponders = (world: WorldState, formId: string, responders: Responders): void =>
  keep(world, formId, (form) => ({ ...form, responders }));

const keep = (world: WorldState, formId: string, change: (form: FormRecord) => FormRecord): void => {
  const forms = formsIn(world.store);
  const form = forms.byId(formId);
  if (!form) throw new Error(`no form ${formId}`);
  world.store.atomically(() => {
    forms.put(keepColumns(world, change(form)));
    world.workbook.commit();
  });
  world.show({ kind: 'forms-changed' });
};

const changedItems = (
  world: WorldState,
  form: FormRecord,
  change: Exclude<FormChange, { readonly kind: 'delete-form' | 'link-to-workbook' }>,
): readonly ItemRecord[] => {
  if (change.kind === 'add-item') {
    const added = newItem('TEXT', newNumber(world.chance), newNumber(world.chance));
    return [...form.items, { ...added, title: change.title }];
  }
  const item = form.items.find((one) => one.id === change.itemId);
  if (!item) throw new Error(`no item ${change.itemId} in form ${form.id}`);
  const others = form.items.filter((one) => one.id !== item.id);
  if (change.kind === 'delete-item') return others;
  if (change.kind === 'move-item') return [...others.slice(0, change.to), item, ...others.slice(change.to)];
  return form.items.map((one) => (one.id === item.id ? { ...one, title: change.title } : one));
};
