// What a question is worth in a quiz, and what is said of its answers (reference/forms/quiz-feedback).
import { ServiceError } from '../../service-error';
import { feedbackFrom, giveFeedback } from '../quiz-feedback';
import { QuestionStandIn } from './question-stand-in';

type Feedback = GoogleAppsScript.Forms.QuizFeedback;

export class GradedQuestion<Google> extends QuestionStandIn<Google> {
  getPoints(): number {
    return this.record.points ?? 0;
  }

  setPoints(points: number): Google {
    this.check('setPoints', [points], ['number']);
    if (Number(points) < 0) throw new ServiceError('Invalid argument: points');
    return this.change({ points: Math.trunc(Number(points)) });
  }
}

/** A question without a right answer has one feedback for all. */
export class OpenQuestion<Google> extends GradedQuestion<Google> {
  getGeneralFeedback(): Feedback {
    return giveFeedback(this.handle, this.record.feedback?.general);
  }

  setGeneralFeedback(feedback: Feedback): Google {
    return this.change({ feedback: { ...this.record.feedback, general: feedbackFrom(feedback) } });
  }
}

/** A question with choices has one for right answers and one for wrong ones. */
export class ClosedQuestion<Google> extends GradedQuestion<Google> {
  getFeedbackForCorrect(): Feedback {
    return giveFeedback(this.handle, this.record.feedback?.correct);
  }

  setFeedbackForCorrect(feedback: Feedback): Google {
    return this.change({ feedback: { ...this.record.feedback, correct: feedbackFrom(feedback) } });
  }

  getFeedbackForIncorrect(): Feedback {
    return giveFeedback(this.handle, this.record.feedback?.incorrect);
  }

  setFeedbackForIncorrect(feedback: Feedback): Google {
    return this.change({ feedback: { ...this.record.feedback, incorrect: feedbackFrom(feedback) } });
  }
}
