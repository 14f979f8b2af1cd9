// Alerts and prompts in all their signatures, and what the answer to one is to a script.
import { askPerson } from '../asking/ask-person';
import { memberName } from '../enumeration';
import type { Execution } from '../execution';
import type { NoticeAnswer } from '../host-types';
import { signatureError } from '../signature';
import type { NoticeButton, OpenAsk } from '../world-types';

export const buttons = ['CLOSE', 'OK', 'CANCEL', 'YES', 'NO'] as const;
export const buttonSets = ['OK', 'OK_CANCEL', 'YES_NO', 'YES_NO_CANCEL'] as const;

/**
 * Asks with `(prompt)`, `(prompt, buttons)` or `(title, prompt, buttons)`, which is how alerts, prompts and the old
 * message boxes are all called (reference/base/ui, reference/base/browser).
 */
export const askWith = (
  execution: Execution,
  kind: OpenAsk['kind'],
  fullName: string,
  given: readonly unknown[],
): NoticeAnswer => {
  const named = memberName(given.at(-1));
  const texts = named === undefined ? given : given.slice(0, -1);
  const isSet = named === undefined || buttonSets.some((name) => name === named);
  const fits = texts.length === 1 || (texts.length === 2 && named !== undefined);
  if (!fits || !isSet || texts.some((text) => typeof text === 'object' && text !== null))
    throw signatureError(fullName, given);
  const [title, text] = texts.length === 2 ? texts : ['', texts[0]];
  return askPerson(execution, { kind, title: String(title), text: String(text), buttons: buttonsOf(named ?? 'OK') });
};

const buttonsOf = (set: string): readonly NoticeButton[] => set.split('_') as readonly NoticeButton[];
