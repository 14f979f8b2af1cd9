// Feedback on answers, as scripts hold it (reference/forms/quiz-feedback).
import { ServiceError } from '../service-error';
import { implementationOf, standIn } from '../stand-in';
import type { FormHandle } from './form-handle';
import type { FeedbackRecord } from './record/item-record';

type Feedback = GoogleAppsScript.Forms.QuizFeedback;

/** Feedback as a script holds it. */
export class FeedbackStandIn implements Feedback {
  constructor(readonly record: FeedbackRecord) {}

  getText = (): string => this.record.text;
  getLinkUrls = (): string[] => this.record.links.map(({ url }) => url);
}

/** What a script gets for feedback; null where there is none. */
export const giveFeedback = (handle: FormHandle, record: FeedbackRecord | undefined): Feedback =>
  record === undefined
    ? (null as unknown as Feedback)
    : standIn<Feedback>(handle.execution, 'QuizFeedback', new FeedbackStandIn(record));

/** The feedback in what a script passed. */
export const feedbackFrom = (given: unknown): FeedbackRecord => {
  const feedback = implementationOf(given);
  if (feedback instanceof FeedbackStandIn) return feedback.record;
  throw new ServiceError('Invalid argument: feedback');
};
