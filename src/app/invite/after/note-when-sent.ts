// After each press of *Send*: whether that was the last message, and what the plan's sheets should then say.
import { campaignsOf, campaignsShape } from '../../../domain/invitation/campaign';
import type { Outcome } from '../../../domain/problem';
import type { SendProgress } from '../../../rpc/invite-calls';
import type { Ports } from '../../ports';
import { readSheet } from '../../sheets/our-sheets';
import { isCopied } from '../send-sheets';
import { afterSent } from './after-sent';

/** The progress as it was: what cannot be noted now is still due in the room that says what to send, and nothing is sent twice for it. */
export const noteWhenSent = (ports: Ports, id: string, progress: Outcome<SendProgress>): Outcome<SendProgress> => {
  if (!progress.ok) return progress;
  const { open, claimed, canceled } = progress.value.figures;
  // Whoever took the rest back has not told everyone.
  if (open + claimed + canceled > 0) return progress;
  const sheet = readSheet(ports, campaignsShape);
  const table = sheet.ok ? sheet.value?.table : undefined;
  const campaign = table === undefined ? undefined : campaignsOf(table).find((one) => one.id === id);
  if (campaign !== undefined && !isCopied(ports, campaign)) afterSent(ports, campaign);
  return progress;
};
