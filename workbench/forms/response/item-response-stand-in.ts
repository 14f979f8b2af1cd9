// The answer to one question, as a script makes or reads it.
import { standIn } from '../../stand-in';
import type { FormHandle } from '../form-handle';
import { feedbackFrom, giveFeedback } from '../quiz-feedback';
import { scoreOf } from '../record/quiz';
import type { Grade, ItemAnswer, ResponseRecord } from '../record/response-record';

type Google = GoogleAppsScript.Forms.ItemResponse;

export class ItemResponseStandIn
  implements Pick<Google, 'getItem' | 'getResponse' | 'getScore' | 'setScore' | 'getFeedback' | 'setFeedback'>
{
  private readonly self = this as unknown as Google;
  grade: Grade;

  constructor(
    private readonly handle: FormHandle,
    readonly given: ItemAnswer,
    sent: ResponseRecord | null,
  ) {
    const score = sent === null ? null : scoreOf(handle.item(given.itemId), sent);
    this.grade = { score, feedback: sent?.grades?.[String(given.itemId)]?.feedback ?? null };
  }

  /** Null where nobody gave any (reference/forms/item-response#getScore()). */
  getScore(): number {
    return this.grade.score as number;
  }

  setScore(score: unknown): Google {
    this.grade = { ...this.grade, score: Number(score) };
    return this.self;
  }

  getFeedback(): GoogleAppsScript.Forms.QuizFeedback {
    return giveFeedback(this.handle, this.grade.feedback ?? undefined);
  }

  setFeedback(feedback: unknown): Google {
    this.grade = { ...this.grade, feedback: feedbackFrom(feedback) };
    return this.self;
  }

  getItem(): GoogleAppsScript.Forms.Item {
    return this.handle.giveGeneric(this.handle.item(this.given.itemId));
  }

  /** Text, or text in arrays for checkboxes and grids (platform.md 1.4). */
  getResponse(): string | string[] | string[][] {
    return this.given.answer as string | string[] | string[][];
  }
}

/** What a script gets for one answer. */
export const giveItemResponse = (handle: FormHandle, given: ItemAnswer, sent: ResponseRecord | null = null): Google =>
  standIn<Google>(handle.execution, 'ItemResponse', new ItemResponseStandIn(handle, given, sent));
