// The alerts and prompts that wait for an answer, of everyone.
import type { Notice, NoticeAnswer } from '../host-types';
import type { OpenAsk } from '../world-types';

export interface OpenAsks {
  /** Adds a question; `answered` hears of its answer once. */
  readonly open: (notice: Notice, user: string, answered: (answer: NoticeAnswer) => void) => OpenAsk;
  readonly list: () => readonly OpenAsk[];
  /** Throws where no such question is open, or has no such button. */
  readonly answer: (ask: number, answer: NoticeAnswer) => void;
}

/** Questions live with the process: a script that waits when the workbench ends never goes on. */
export const openAsks = (): OpenAsks => {
  const waiting = new Map<number, { readonly ask: OpenAsk; readonly answered: (answer: NoticeAnswer) => void }>();
  let count = 0;
  return {
    open: (notice, user, answered) => {
      count += 1;
      const ask: OpenAsk = { ask: count, user, ...notice };
      waiting.set(count, { ask, answered });
      return ask;
    },
    list: () => [...waiting.values()].map(({ ask }) => ask),
    answer: (number, answer) => {
      const found = waiting.get(number);
      if (found === undefined) throw new Error(`nothing asks under the number ${number}; it may be answered already`);
      const { buttons } = found.ask;
      if (answer.button !== 'CLOSE' && !buttons.includes(answer.button))
        throw new Error(`${answer.button} is none of its buttons: ${buttons.join(', ')}`);
      waiting.delete(number);
      found.answered(answer);
    },
  };
};
