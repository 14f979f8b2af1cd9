// What every item of a form can do, whatever its kind.
import { enumeration } from '../../enumeration';
import type { ArgumentShape } from '../../signature';
import { checkSignature } from '../../signature';
import { ITEM_TYPES } from '../form-enumerations';
import type { FormHandle } from '../form-handle';
import { newNumber } from '../record/form-ids';
import type { ItemRecord } from '../record/item-record';

type AnyItem = GoogleAppsScript.Forms.Item;

/** `Google` is the interface that a script sees; its setters answer the item itself, for chaining. */
export class ItemStandIn<Google>
  implements Pick<AnyItem, 'getId' | 'getTitle' | 'getHelpText' | 'getIndex' | 'getType'>
{
  protected readonly self = this as unknown as Google;

  constructor(
    readonly handle: FormHandle,
    readonly id: number,
    readonly className: string,
  ) {}

  get record(): ItemRecord {
    return this.handle.item(this.id);
  }

  getId(): number {
    return this.id;
  }

  getTitle(): string {
    return this.record.title;
  }

  setTitle(title: string): Google {
    this.check('setTitle', [title], ['text']);
    return this.change({ title: String(title) });
  }

  getHelpText(): string {
    return this.record.helpText;
  }

  setHelpText(text: string): Google {
    this.check('setHelpText', [text], ['text']);
    return this.change({ helpText: String(text) });
  }

  getIndex(): number {
    return this.handle.read().items.findIndex((item) => item.id === this.id);
  }

  getType(): GoogleAppsScript.Forms.ItemType {
    const members = enumeration(this.handle.execution, 'ItemType', ITEM_TYPES);
    return members[this.record.kind] as unknown as GoogleAppsScript.Forms.ItemType;
  }

  /** A copy at the end of the form, with ids of its own (`item.md` duplicate). */
  duplicate(): Google {
    const { chance } = this.handle.execution.world;
    const copy: ItemRecord = {
      ...this.record,
      id: newNumber(chance),
      entryIds: this.record.entryIds.map(() => newNumber(chance)),
    };
    this.handle.change((form) => ({ ...form, items: [...form.items, copy] }));
    return this.handle.give(copy) as Google;
  }

  protected change(fields: Partial<ItemRecord>): Google {
    this.handle.changeItem(this.id, fields);
    return this.self;
  }

  protected check(method: string, given: readonly unknown[], ...shapes: readonly (readonly ArgumentShape[])[]): void {
    checkSignature(`FormApp.${this.className}.${method}`, given, ...shapes);
  }
}
