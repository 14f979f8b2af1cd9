// What every item that families answer can do.
import { ServiceError } from '../../service-error';
import type { ItemRecord } from '../record/item-record';
import type { Answer } from '../record/response-record';
import { giveItemResponse } from '../response/item-response-stand-in';
import { ItemStandIn } from './item-stand-in';

export class QuestionStandIn<Google> extends ItemStandIn<Google> {
  isRequired(): boolean {
    return this.record.required;
  }

  setRequired(enabled: boolean): Google {
    this.check('setRequired', [enabled], ['flag']);
    return this.change({ required: enabled });
  }

  clearValidation(): Google {
    return this.change({ validation: null });
  }

  protected respond(answer: Answer): GoogleAppsScript.Forms.ItemResponse {
    return giveItemResponse(this.handle, { itemId: this.id, answer });
  }

  /** Refuses an answer in Google's words (F53). */
  protected refuseUnless(fine: boolean): void {
    if (!fine) throw new ServiceError(`Invalid response submitted to ${QUESTION_NAMES[this.record.kind]} question.`);
  }
}

const QUESTION_NAMES: Readonly<Partial<Record<ItemRecord['kind'], string>>> = {
  CHECKBOX: 'checkbox',
  CHECKBOX_GRID: 'checkbox grid',
  DATE: 'date',
  DATETIME: 'date time',
  DURATION: 'duration',
  RATING: 'rating',
  GRID: 'grid',
  LIST: 'list',
  MULTIPLE_CHOICE: 'multiple choice',
  PARAGRAPH_TEXT: 'paragraph text',
  SCALE: 'scale',
  TEXT: 'text',
  TIME: 'time',
};
