// Hands a script an item under its own class: as a `MultipleChoiceItem`, or as the generic `Item` with its `as…Item`.
import { ServiceError } from '../../service-error';
import { standIn } from '../../stand-in';
import type { FormHandle } from '../form-handle';
import type { ItemKind, ItemRecord } from '../record/item-record';
import { CheckboxStandIn, ListStandIn, MultipleChoiceStandIn } from './choice-items';
import { DateStandIn, TimeStandIn } from './date-items';
import { CheckboxGridStandIn, GridStandIn } from './grid-items';
import { ItemStandIn } from './item-stand-in';
import { PageBreakStandIn, SectionHeaderStandIn } from './layout-items';
import { ScaleStandIn } from './scale-item';
import { ParagraphTextStandIn, TextStandIn } from './text-items';

const KINDS: Readonly<Record<ItemKind, string>> = {
  CHECKBOX: 'CheckboxItem',
  CHECKBOX_GRID: 'CheckboxGridItem',
  DATE: 'DateItem',
  GRID: 'GridItem',
  LIST: 'ListItem',
  MULTIPLE_CHOICE: 'MultipleChoiceItem',
  PAGE_BREAK: 'PageBreakItem',
  PARAGRAPH_TEXT: 'ParagraphTextItem',
  SCALE: 'ScaleItem',
  SECTION_HEADER: 'SectionHeaderItem',
  TEXT: 'TextItem',
  TIME: 'TimeItem',
};

const implementation = (handle: FormHandle, { kind, id }: ItemRecord): object => {
  const name = KINDS[kind];
  switch (kind) {
    case 'CHECKBOX':
      return new CheckboxStandIn(handle, id, name);
    case 'CHECKBOX_GRID':
      return new CheckboxGridStandIn(handle, id, name);
    case 'DATE':
      return new DateStandIn(handle, id, name);
    case 'GRID':
      return new GridStandIn(handle, id, name);
    case 'LIST':
      return new ListStandIn(handle, id, name);
    case 'MULTIPLE_CHOICE':
      return new MultipleChoiceStandIn(handle, id, name);
    case 'PAGE_BREAK':
      return new PageBreakStandIn(handle, id, name);
    case 'PARAGRAPH_TEXT':
      return new ParagraphTextStandIn(handle, id, name);
    case 'SCALE':
      return new ScaleStandIn(handle, id, name);
    case 'SECTION_HEADER':
      return new SectionHeaderStandIn(handle, id, name);
    case 'TEXT':
      return new TextStandIn(handle, id, name);
    default:
      return new TimeStandIn(handle, id, name);
  }
};

const BUILDERS = { createChoice: 'builder', createResponse: 'builder' } as const;

/** The item as what it is, with the methods of its own class only. */
export const giveItem = (handle: FormHandle, item: ItemRecord): object =>
  standIn(handle.execution, KINDS[item.kind], implementation(handle, item), { kinds: BUILDERS });

/** The item as `getItems` gives it: an `Item` whose `as…Item` throws for any class but its own (F52, `item.md:43`). */
export const giveGenericItem = (handle: FormHandle, item: ItemRecord): GoogleAppsScript.Forms.Item => {
  const generic = new ItemStandIn<GoogleAppsScript.Forms.Item>(handle, item.id, 'Item');
  const kinds: Record<string, 'read'> = {};
  for (const [kind, className] of Object.entries(KINDS)) {
    kinds[`as${className}`] = 'read';
    Object.assign(generic, {
      [`as${className}`]: () => {
        if (kind === item.kind) return giveItem(handle, item);
        throw new ServiceError(`Invalid conversion for item type: ${item.kind}.`);
      },
    });
  }
  return standIn(handle.execution, 'Item', generic, { kinds });
};
