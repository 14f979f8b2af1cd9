// The calls of the forms that stay open all year: what they offer, who comes, who gets which time, who raised a hand.
import * as v from 'valibot';
import { call } from './call';

export type RefreshedChoices = {
  /** As the forms offer them now, in the staff's language; none where nothing is ahead and the forms stayed as they were. */
  readonly offered: readonly string[];
  /** Forms from which somebody deleted the question, by file name. */
  readonly gone: readonly string[];
  /** Forms that Google will not open for this person. */
  readonly unreachable: readonly string[];
};

const surveyId = v.pipe(v.string(), v.minLength(1), v.maxLength(40));

export const bookingCalls = {
  refreshChoices: call<RefreshedChoices>()(v.strictObject({ surveyId })),
};
