// One page of a form together with what the family has given so far.
import type { FormRecord } from '../record/form-record';
import type { AnswerProblem } from '../response/answer-problem';
import type { FormFields } from '../response/form-fields';
import type { FormWords } from './form-words';

export interface Questionnaire {
  readonly form: FormRecord;
  /** The pages seen so far by number, the present one last. */
  readonly history: readonly number[];
  readonly fields: FormFields;
  readonly problems: ReadonlyMap<number, AnswerProblem>;
  readonly emailProblem: boolean;
  readonly editToken: string | null;
  readonly words: FormWords;
}
