// Sends the next messages of a confirmed invitation, in batches, until so many are out or something stops it.

import { addDays } from '../../domain/calendar/calendar-date';
import { type Campaign, campaignsShape } from '../../domain/invitation/campaign';
import { mostClaimed } from '../../domain/invitation/send-claim';
import { sendable } from '../../domain/invitation/send-days';
import { type SendFigures, sendFiguresOf } from '../../domain/invitation/send-figures';
import type { SendState } from '../../domain/invitation/send-log';
import { done, type Outcome, refused } from '../../domain/problem';
import type { SendProgress } from '../../rpc/invite-calls';
import { readLogo } from '../logo/logo';
import type { Ports, SheetId } from '../ports';
import { findSheet, readSheet } from '../sheets/our-sheets';
import { noteWhenSent } from './after/note-when-sent';
import { guardiansNow, heldBackNow } from './allowed-now';
import { type ClaimWish, claimMessages } from './claim-messages';
import { type LogPlace, logPlace } from './log-changes';
import { linksOf } from './own-links';
import { recordOutcomes } from './record-outcomes';
import { remindOn } from './remind-sender';
import { type Confirmed, type SentBatch, type StopReason, sendClaimed } from './send-claimed';
import { campaignNamed, isCopied } from './send-sheets';

/** Google cuts an execution off after six minutes; sending stops well before, so that outcomes are still written. */
const sendingMs = 4 * 60_000;

interface Sending extends Confirmed {
  readonly campaign: Campaign;
  readonly place: LogPlace;
  readonly deadline: number;
  readonly heldBack: ClaimWish['heldBack'];
}

interface Progress {
  readonly sentNow: number;
  /** Sends that may have taken a unit of the day's quota: what is unknown may have gone out. */
  readonly tried: number;
  readonly figures: SendFigures;
  readonly stopped: StopReason | undefined;
}

const readCampaign = (ports: Ports, id: string): Outcome<{ readonly campaign: Campaign; readonly log: SheetId }> => {
  const campaigns = readSheet(ports, campaignsShape);
  if (!campaigns.ok) return campaigns;
  const found = campaignNamed({ campaigns: campaigns.value, log: undefined }, id);
  if (!found.ok) return found;
  const log = findSheet(ports, 'sendLog');
  return log === undefined ? refused('invite.log-gone') : done({ campaign: found.value, log });
};

const countOf = ({ outcomes }: SentBatch, states: readonly SendState[]): number =>
  outcomes.filter(({ state }) => states.includes(state)).length;

/** One batch: claimed, sent, written down. */
const sendBatch = (ports: Ports, sending: Sending, most: number, first: boolean): Outcome<Progress> => {
  const { campaign, place } = sending;
  const wish = { campaign: campaign.id, written: campaign.rows, most, heldBack: sending.heldBack };
  const claimed = claimMessages(ports, place, wish, first);
  if (!claimed.ok) return claimed;
  if (claimed.value.entries.length === 0)
    return done({ sentNow: 0, tried: 0, figures: claimed.value.figures, stopped: undefined });
  const batch = sendClaimed(ports, claimed.value, sending);
  const written = recordOutcomes(ports, place, claimed.value, batch);
  if (!written.ok) return written;
  const figures = sendFiguresOf(written.value.entries, campaign.id, campaign.rows);
  const [sentNow, tried] = [countOf(batch, ['sent']), countOf(batch, ['sent', 'unknown'])];
  return done({ sentNow, tried, figures, stopped: batch.stopped });
};

const sendBatches = (ports: Ports, sending: Sending, most: number): Outcome<Omit<Progress, 'tried'>> => {
  const allowed = Math.min(most, sendable(ports.mail.quotaLeft()));
  let sent = 0;
  for (let left = allowed, first = true; ; first = false) {
    const batch = sendBatch(ports, sending, Math.min(left, mostClaimed), first);
    if (!batch.ok) return batch;
    sent += batch.value.sentNow;
    left -= batch.value.tried;
    const { figures, stopped } = batch.value;
    const over = ports.clock.now() >= sending.deadline;
    if (stopped !== undefined || left <= 0 || figures.open === 0 || batch.value.sentNow === 0 || over) {
      const short = allowed < most && figures.open > 0 && left <= 0;
      return done({ sentNow: sent, figures, stopped: stopped ?? (short ? 'quota' : undefined) });
    }
  }
};

/** After a day's limit whoever sent is reminded tomorrow of what waits; once nothing waits, of nothing more. */
const keepReminder = (
  ports: Ports,
  { id, sendBy }: Campaign,
  { figures, stopped, sentNow }: Omit<Progress, 'tried'>,
): void => {
  if (stopped === 'quota' && figures.open > 0)
    remindOn(ports, addDays(ports.workbook.today(), 1), { campaign: id, waits: figures.open });
  else if (figures.open === 0 && (sentNow > 0 || sendBy !== '')) ports.alarms.forgetReminder(id);
};

interface SendWish {
  readonly campaign: string;
  readonly most: number;
  /** Sends though the day that it is prepared for has not come. */
  readonly early?: boolean | undefined;
  /** Whether it follows another within one press of *Send*. */
  readonly again?: boolean | undefined;
}

/**
 * Sends up to `most` of the invitation's open messages (design 3.5): claimed, sent, confirmed. Pressing again sends only what is still
 * open. One unit of the day's quota is kept back. Refused in a copy of the workbook.
 */
export const sendMessages = (
  ports: Ports,
  { campaign: id, most, early, again = false }: SendWish,
): Outcome<SendProgress> => {
  const deadline = ports.clock.now() + sendingMs;
  const found = readCampaign(ports, id);
  if (!found.ok) return found;
  const { campaign, log } = found.value;
  if (isCopied(ports, campaign)) return refused('invite.copied');
  if (campaign.content === undefined) return refused('invite.content-gone');
  const { content, sendOn } = campaign;
  if (sendOn !== undefined && sendOn > ports.workbook.today() && early !== true)
    return refused('invite.too-early', { day: sendOn });
  const linkOf = linksOf(ports, campaign, content);
  if (!linkOf.ok) return linkOf;
  const logo = content.logo === undefined ? done(undefined) : readLogo(ports);
  if (!logo.ok) return logo;
  const guardians = guardiansNow(ports);
  if (!guardians.ok) return guardians;
  const sending = {
    campaign,
    content,
    linkOf: linkOf.value,
    logo: logo.value,
    place: logPlace(ports, log),
    deadline,
    heldBack: (isFirstToday: boolean) =>
      heldBackNow(ports, { campaign, guardians: guardians.value }, isFirstToday || !again),
  };
  const progress = sendBatches(ports, sending, most);
  if (!progress.ok) return progress;
  keepReminder(ports, campaign, progress.value);
  noteWhenSent(ports, campaign, progress.value.figures);
  return done({ ...progress.value, stopped: progress.value.stopped ?? null });
};
