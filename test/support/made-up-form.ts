// A form as records, for tests of the pages alone.
import type { FormRecord } from '../../workbench/forms/record/form-record';
import { newForm } from '../../workbench/forms/record/form-record';
import type { ItemKind, ItemRecord } from '../../workbench/forms/record/item-record';
import { newItem } from '../../workbench/forms/record/item-record';

/** An open form of these items. */
export const formOf = (items: readonly ItemRecord[], settings: Partial<FormRecord> = {}): FormRecord => ({
  ...newForm({
    id: '1form',
    publishedId: 'published',
    name: 'file name',
    owner: 'rosa.delgado@maplevalley.example',
    published: true,
    responders: 'anyone',
  }),
  title: 'How is tutoring going?',
  items,
  ...settings,
});

/** A question with this id; its field is `entry.<id>0`. */
export const question = (kind: ItemKind, id: number, settings: Partial<ItemRecord> = {}): ItemRecord => ({
  ...newItem(kind, id, id * 10),
  title: `Question ${id}`,
  ...settings,
});

export const choices = (...values: readonly string[]): ItemRecord['choices'] =>
  values.map((value) => ({ value, goTo: null }));
