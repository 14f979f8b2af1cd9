// What a person does to a form in the Forms editor, without a script.

import type { WorldState } from '../world/world-state';
import type { FormChange, FormSettings } from './form-change';
import { formsIn } from './form-store';
import { newNumber } from './record/form-ids';
import { type FormRecord, mayEdit, type Responders } from './record/form-record';
import type { ItemRecord } from './record/item-record';
import { hasChoices, newItem } from './record/item-record';
import { keepColumns, linkToWorkbook, unlink } from './response/response-tab';

/**
 * Changes the questions or the settings, links the form to the workbook or takes it off, or deletes it; its response tab
 * follows at once (F50). Throws for a `user` whom its owner has not let in (F62).
 */
export const editForm = (world: WorldState, formId: string, change: FormChange, user?: string): void =>
  keep(world, formId, (form) => {
    refuseStranger(form, user);
    return changed(world, form, change);
  });

/** Sets who may respond, as in the form's *Responders* dialog (F61). */
export const setResponders = (world: WorldState, formId: string, responders: Responders, user?: string): void =>
  keep(world, formId, (form) => {
    refuseStranger(form, user);
    return { ...form, responders };
  });

const refuseStranger = (form: FormRecord, user: string | undefined): void => {
  if (user !== undefined && !mayEdit(form, user))
    throw new Error(`${user} may not edit this form; its owner is ${form.owner}`);
};

const changed = (world: WorldState, form: FormRecord, change: FormChange): FormRecord => {
  switch (change.kind) {
    case 'delete-form':
      return { ...unlink(world, form), deleted: true };
    case 'link-to-workbook':
      return linkToWorkbook(world, formsIn(world.store), unlink(world, form));
    case 'unlink':
      return unlink(world, form);
    case 'add-editor':
      return { ...form, editors: [...new Set([...form.editors, change.email])].filter((one) => one !== form.owner) };
    case 'remove-editor':
      return { ...form, editors: form.editors.filter((one) => one !== change.email) };
    case 'change-form':
      return withSettings(form, change.settings);
    default:
      return { ...form, items: changedItems(world, form, change) };
  }
};

const withSettings = (form: FormRecord, settings: FormSettings): FormRecord => {
  const { published = form.published } = settings;
  const acceptingResponses =
    settings.acceptingResponses ?? (published === form.published ? form.acceptingResponses : published);
  if (acceptingResponses && !published)
    throw new Error('a form that is not published takes no answers: publish it first');
  return { ...form, ...settings, published, acceptingResponses };
};

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
  change: Extract<FormChange, { readonly itemId: number } | { readonly kind: 'add-item' }>,
): readonly ItemRecord[] => {
  if (change.kind === 'add-item') {
    const added = newItem('TEXT', newNumber(world.chance), newNumber(world.chance));
    return [...form.items, { ...added, title: change.title }];
  }
  const item = form.items.find((one) => one.id === change.itemId);
  if (!item) throw new Error(`no item ${change.itemId} in form ${form.id}`);
  const others = form.items.filter((one) => one.id !== item.id);
  if (change.kind === 'delete-item') return others;
  if (change.kind === 'move-item') return moved(others, item, change.to);
  const now = changedItem(item, change);
  return form.items.map((one) => (one.id === item.id ? now : one));
};

const moved = (others: readonly ItemRecord[], item: ItemRecord, to: number): readonly ItemRecord[] => {
  const place = Math.max(0, to);
  return [...others.slice(0, place), item, ...others.slice(place)];
};

const changedItem = (
  item: ItemRecord,
  change: Extract<FormChange, { readonly kind: 'retitle-item' | 'change-item' | 'change-choice' }>,
): ItemRecord => {
  if (change.kind === 'retitle-item') return { ...item, title: change.title };
  if (change.kind === 'change-choice')
    return { ...item, choices: changedChoices(item, change.choice, change.text.trim()) };
  const { helpText = item.helpText, required = item.required } = change;
  return { ...item, helpText, required };
};

const changedChoices = (item: ItemRecord, at: number, value: string): ItemRecord['choices'] => {
  const { choices } = item;
  if (!hasChoices(item)) throw new Error(`a question of the type ${item.kind} has no choices`);
  if (choices.some((choice, place) => place !== at && choice.value === value))
    throw new Error('two choices of a question may not read the same');
  if (value !== '')
    return [...choices.slice(0, at), { ...(choices[at] ?? { goTo: null }), value }, ...choices.slice(at + 1)];
  if (choices.length <= 1) throw new Error('a question with choices needs one at least');
  return choices.filter((_, place) => place !== at);
};
