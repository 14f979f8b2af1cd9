// `FormApp.createFeedback()` (reference/forms/quiz-feedback-builder).
import type { Execution } from '../../execution';
import { checkSignature } from '../../signature';
import { standIn, standInOf } from '../../stand-in';
import { FeedbackStandIn } from '../quiz-feedback';
import type { FeedbackRecord } from '../record/item-record';

type Builder = GoogleAppsScript.Forms.QuizFeedbackBuilder;

/** A builder that starts from nothing, or from what another one had. */
export const giveFeedbackBuilder = (execution: Execution, start: FeedbackRecord = { text: '', links: [] }): Builder => {
  let made = start;
  const part: Builder = {
    setText(text) {
      checkSignature('QuizFeedbackBuilder.setText', [text], ['text']);
      made = { ...made, text: String(text) };
      return standInOf(this) as Builder;
    },
    addLink(url: string, shown?: string) {
      checkSignature(
        'QuizFeedbackBuilder.addLink',
        shown === undefined ? [url] : [url, shown],
        ['text'],
        ['text', 'text'],
      );
      made = { ...made, links: [...made.links, { url: String(url), text: String(shown ?? url) }] };
      return standInOf(this) as Builder;
    },
    copy: () => giveFeedbackBuilder(execution, made),
    build: () => standIn(execution, 'QuizFeedback', new FeedbackStandIn(made)),
  };
  return standIn<Builder>(execution, 'QuizFeedbackBuilder', part, { kind: 'builder' });
};
