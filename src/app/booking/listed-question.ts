// Which of a survey's questions choose from the plan's events or from the free times for 1:1 talks.
import { questionBank } from '../../content/survey';

/** What a question of this code chooses from; undefined where it is neither. */
export const listOf = (code: string): 'events' | 'slots' | undefined => {
  const options = questionBank.questions.find((one) => one.code === code)?.options;
  const from = options === undefined ? undefined : questionBank.optionSets[options]?.from;
  return from === 'events' || from === 'slots' ? from : undefined;
};
