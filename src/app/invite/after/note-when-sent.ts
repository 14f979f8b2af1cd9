// After each press of *Send*: whether that was the last message, and what the plan's sheets should then say.
import type { Campaign } from '../../../domain/invitation/campaign';
import type { SendFigures } from '../../../domain/invitation/send-figures';
import type { Ports } from '../../ports';
import { afterSent } from './after-sent';

/** What cannot be noted now is still due in the room that says what to send, and nothing is sent twice for it. */
export const noteWhenSent = (ports: Ports, campaign: Campaign, { open, claimed, canceled }: SendFigures): void => {
  // Whoever took the rest back has not told everyone.
  if (open + claimed + canceled === 0) afterSent(ports, campaign);
};
