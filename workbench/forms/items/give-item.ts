// Hands a script an item under its own class: as a `MultipleChoiceItem`, or as the generic `Item` with its `as…Item`.
import { ServiceError } from '../../service-error';
import { standIn } from '../../stand-in';
import type { FormHandle } from '../form-handle';
import type { ItemKind, ItemRecord } from '../record/item-record';
import { CheckboxStandIn, ListStandIn, MultipleChoiceStandIn } from './choice-items';
import { DateStandIn, DateTimeStandIn, DurationStandIn, TimeStandIn } from './date-items';
import { CheckboxGridStandIn, GridStandIn } from './grid-items';
import { ItemStandIn } from './item-stand-in';
import { PageBreakStandIn, SectionHeaderStandIn } from './layout-items';
import { ImageStandIn, VideoStandIn } from './media-items';
import { RatingStandIn } from './rating-item';
import { ScaleStandIn } from './scale-item';
import { ParagraphTextStandIn, TextStandIn } from './text-items';

const KINDS: Readonly<Record<ItemKind, string>> = {
  CHECKBOX: 'CheckboxItem',
  CHECKBOX_GRID: 'CheckboxGridItem',
  DATE: 'DateItem',
  DATETIME: 'DateTimeItem',
  DURATION: 'DurationItem',
  GRID: 'GridItem',
  IMAGE: 'ImageItem',
  LIST: 'ListItem',
  MULTIPLE_CHOICE: 'MultipleChoiceItem',
  PAGE_BREAK: 'PageBreakItem',
  PARAGRAPH_TEXT: 'ParagraphTextItem',
  RATING: 'RatingItem',
  SCALE: 'ScaleItem',
  SECTION_HEADER: 'SectionHeaderItem',
  TEXT: 'TextItem',
  TIME: 'TimeItem',
  VIDEO: 'VideoItem',
};

const CLASSES: Readonly<Record<ItemKind, new (handle: FormHandle, id: number, name: string) => object>> = {
  CHECKBOX: CheckboxStandIn,
  CHECKBOX_GRID: CheckboxGridStandIn,
  DATE: DateStandIn,
  DATETIME: DateTimeStandIn,
  DURATION: DurationStandIn,
  GRID: GridStandIn,
  IMAGE: ImageStandIn,
  LIST: ListStandIn,
  MULTIPLE_CHOICE: MultipleChoiceStandIn,
  PAGE_BREAK: PageBreakStandIn,
  PARAGRAPH_TEXT: ParagraphTextStandIn,
  RATING: RatingStandIn,
  SCALE: ScaleStandIn,
  SECTION_HEADER: SectionHeaderStandIn,
  TEXT: TextStandIn,
  TIME: TimeStandIn,
  VIDEO: VideoStandIn,
};

const implementation = (handle: FormHandle, { kind, id }: ItemRecord): object =>
  new CLASSES[kind](handle, id, KINDS[kind]);

const BUILDERS = { createChoice: 'builder', createResponse: 'builder' } as const;

/** The item as what it is, with the methods of its own class only. */
export const giveItem = (handle: FormHandle, item: ItemRecord): object =>
  standIn(handle.execution, KINDS[item.kind], implementation(handle, item), {
    kinds: BUILDERS,
    ...(handle.execution.world.faults.now().pageBreakGoToPageMissing === true ? { without: 'setGoToPage' } : {}),
  });

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
