// An alert or a prompt: the script stands still until a person has answered (reference/base/ui#alert(String)).
import { type Execution, Suspended } from '../execution';
import type { Notice, NoticeAnswer } from '../host-types';

/** What the person answered. The first time there is no answer yet, and the execution is suspended by what this throws. */
export const askPerson = (execution: Execution, notice: Notice): NoticeAnswer => {
  const { answer } = execution;
  if (answer === undefined) {
    execution.asks = notice;
    throw new Suspended();
  }
  delete execution.answer;
  return answer;
};
