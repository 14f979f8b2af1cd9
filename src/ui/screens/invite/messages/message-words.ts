// How a text of the library is named and how far it is, in the words of the page.
import type { MessageLine, MessageState } from '../../../../rpc/message-calls';
import { shownDay } from '../../../shown-day';
import { fill, words } from '../../../words';

const wordIn = (names: { readonly [key: string]: string }, key: string): string => names[key] ?? key;

/** `A survey opens (during the year)`. */
export const nameOf = ({ what, name, variant, key }: MessageLine): string => {
  const text = words().messages;
  if (what === 'block') return wordIn(text.blockNames, key);
  return variant === '' ? name : `${name} (${wordIn(text.variants, variant)})`;
};

const approvalOf = ({ isWaiting, approvedBy, approvedOn }: MessageState): string => {
  const text = words().messages;
  if (isWaiting) return text.waiting;
  if (approvedBy === '') return '';
  return approvedOn === ''
    ? fill(text.approvedBy, { name: approvedBy })
    : fill(text.approvedOn, { name: approvedBy, day: shownDay(approvedOn) });
};

/** `Changed by you, waits for approval`. */
export const stateWords = (line: MessageLine, state: MessageState): string => {
  const text = words().messages;
  const own = text.states[state.words];
  if (line.what === 'block' || state.words === 'none' || state.words === 'doubled') return own;
  const approval = approvalOf(state);
  return `${own}, ${approval === '' ? text.withLanguage : approval}`;
};
