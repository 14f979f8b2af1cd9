// The part of a form's stand-in that makes, finds and moves its items, and lets colleagues in.
import { memberName } from '../enumeration';
import { ServiceError } from '../service-error';
import { checkSignature } from '../signature';
import type { FormHandle } from './form-handle';
import { ItemStandIn } from './items/item-stand-in';
import { newNumber } from './record/form-ids';
import type { FormRecord } from './record/form-record';
import type { ItemKind, ItemRecord } from './record/item-record';
import { newItem } from './record/item-record';
import { giveUser } from './user-stand-in';

type Form = GoogleAppsScript.Forms.Form;
type Forms = {
  readonly [Name in keyof Form]: Form[Name];
};

export class FormItemsStandIn
  implements
    Pick<Forms, 'getItems' | 'getItemById' | 'moveItem' | 'addEditor' | 'addEditors' | 'getEditors' | 'removeEditor'>
{
  protected readonly self = this as unknown as Form;

  constructor(protected readonly handle: FormHandle) {}

  addCheckboxGridItem = (): object => this.add('CHECKBOX_GRID');
  addCheckboxItem = (): object => this.add('CHECKBOX');
  addDateItem = (): object => this.add('DATE');
  addDateTimeItem = (): object => this.add('DATETIME');
  addDurationItem = (): object => this.add('DURATION');
  addGridItem = (): object => this.add('GRID');
  addImageItem = (): object => this.add('IMAGE');
  addListItem = (): object => this.add('LIST');
  addMultipleChoiceItem = (): object => this.add('MULTIPLE_CHOICE');
  addPageBreakItem = (): object => this.add('PAGE_BREAK');
  addParagraphTextItem = (): object => this.add('PARAGRAPH_TEXT');
  addRatingItem = (): object => this.add('RATING');
  addScaleItem = (): object => this.add('SCALE');
  addSectionHeaderItem = (): object => this.add('SECTION_HEADER');
  addTextItem = (): object => this.add('TEXT');
  addTimeItem = (): object => this.add('TIME');
  addVideoItem = (): object => this.add('VIDEO');

  /** All items, or those of one type, each as a generic `Item`. */
  getItems(itemType?: GoogleAppsScript.Forms.ItemType): GoogleAppsScript.Forms.Item[] {
    const kind = itemType === undefined ? undefined : memberName(itemType);
    return this.handle
      .read()
      .items.filter((item) => kind === undefined || item.kind === kind)
      .map((item) => this.handle.giveGeneric(item));
  }

  /** Null where there is none (platform.md 1.4). */
  getItemById(id: number): GoogleAppsScript.Forms.Item {
    checkSignature('FormApp.Form.getItemById', [id], ['number']);
    const item = this.handle.read().items.find((one) => one.id === Number(id));
    return (item ? this.handle.giveGeneric(item) : null) as GoogleAppsScript.Forms.Item;
  }

  moveItem(from: unknown, toIndex: number): GoogleAppsScript.Forms.Item {
    const item = this.itemAt(from);
    const { items } = this.handle.read();
    if (!Number.isInteger(toIndex) || toIndex < 0 || toIndex >= items.length) {
      throw new ServiceError('Invalid argument: toIndex');
    }
    const others = items.filter((one) => one.id !== item.id);
    this.keep({ items: [...others.slice(0, toIndex), item, ...others.slice(toIndex)] });
    return this.handle.giveGeneric(item);
  }

  deleteItem(item: unknown): void {
    const { id } = this.itemAt(item);
    this.keep({ items: this.handle.read().items.filter((one) => one.id !== id) });
  }

  addEditor(user: unknown): Form {
    return this.addEditors([String(user)]);
  }

  /** Editors may open the form by its id (F62). */
  addEditors(emailAddresses: string[]): Form {
    checkSignature('FormApp.Form.addEditors', [emailAddresses], ['array']);
    const wrong = emailAddresses.find((email) => !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email));
    if (wrong !== undefined) throw new ServiceError(`Invalid email: ${wrong}`);
    if (this.handle.execution.world.faults.now().addEditorsRefused === true)
      throw new ServiceError('You do not have permission to perform that action.');
    const { editors, owner } = this.handle.read();
    return this.keep({ editors: [...new Set([...editors, ...emailAddresses])].filter((email) => email !== owner) });
  }

  removeEditor(user: unknown): Form {
    return this.keep({ editors: this.handle.read().editors.filter((email) => email !== String(user)) });
  }

  /** The owner is one of them. */
  getEditors(): GoogleAppsScript.Base.User[] {
    const { owner, editors } = this.handle.read();
    return [owner, ...editors].map((email) => giveUser(this.handle.execution, email));
  }

  supportsAdvancedResponderPermissions = (): boolean => true;

  addPublishedReaders(emailAddresses: string[]): Form {
    checkSignature('FormApp.Form.addPublishedReaders', [emailAddresses], ['array']);
    return this.keep({ readers: [...new Set([...this.handle.read().readers, ...emailAddresses])] });
  }

  removePublishedReader(email: string): Form {
    return this.keep({ readers: this.handle.read().readers.filter((one) => one !== String(email)) });
  }

  addPublishedReader = (email: string): Form => this.addPublishedReaders([email]);

  getPublishedReaders = (): GoogleAppsScript.Base.User[] =>
    this.handle.read().readers.map((email) => giveUser(this.handle.execution, email));

  protected keep(change: Partial<FormRecord>): Form {
    this.handle.change((form) => ({ ...form, ...change }));
    return this.self;
  }

  protected base(): string | undefined {
    return this.handle.execution.world.publicUrl || undefined;
  }

  private add(kind: ItemKind): object {
    const { chance } = this.handle.execution.world;
    const item = newItem(kind, newNumber(chance), newNumber(chance));
    this.keep({ items: [...this.handle.read().items, item] });
    return this.handle.give(item);
  }

  private itemAt(given: unknown): ItemRecord {
    const { items } = this.handle.read();
    const item = given instanceof ItemStandIn ? items.find((one) => one.id === given.id) : items[Number(given)];
    if (!item) throw new ServiceError('Invalid argument: item');
    return item;
  }
}
