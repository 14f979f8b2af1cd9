// The answer to one question, as a script makes or reads it.
import { standIn } from '../../stand-in';
import type { FormHandle } from '../form-handle';
import type { ItemAnswer } from '../record/response-record';

type Google = GoogleAppsScript.Forms.ItemResponse;

export class ItemResponseStandIn implements Pick<Google, 'getItem' | 'getResponse'> {
  constructor(
    private readonly handle: FormHandle,
    readonly given: ItemAnswer,
  ) {}

  getItem(): GoogleAppsScript.Forms.Item {
    return this.handle.giveGeneric(this.handle.item(this.given.itemId));
  }

  /** Text, or text in arrays for checkboxes and grids (platform.md 1.4). */
  getResponse(): string | string[] | string[][] {
    return this.given.answer as string | string[] | string[][];
  }
}

/** What a script gets for one answer. */
export const giveItemResponse = (handle: FormHandle, given: ItemAnswer): Google =>
  standIn<Google>(handle.execution, 'ItemResponse', new ItemResponseStandIn(handle, given));
