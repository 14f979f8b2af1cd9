// Takes down what a person found in their Sent mail about a message that nobody knew the fate of.
import { sliceAway } from '../../domain/invitation/hand-over-slice';
import { outcomeCells } from '../../domain/invitation/send-outcome';
import { done, type Outcome, refused } from '../../domain/problem';
import type { CampaignView } from '../../rpc/invite-calls';
import type { Ports } from '../ports';
import { findSheet } from '../sheets/our-sheets';
import { logPlace, readLog, writeLog } from './log-changes';
import { openCampaign } from './open-campaign';
import { campaignNamed, isCopied, readSendSheets } from './send-sheets';

interface Finding {
  readonly campaign: string;
  readonly key: string;
  readonly arrived: boolean;
}

const settle = (ports: Ports, { campaign, key, arrived }: Finding): Outcome<undefined> => {
  const log = findSheet(ports, 'sendLog');
  if (log === undefined) return refused('invite.log-gone');
  const place = logPlace(ports, log);
  const now = readLog(ports, place);
  if (!now.ok) return now;
  const found = now.value.entries.find(
    (entry) => entry.key === key && entry.campaign === campaign && entry.state === 'unknown',
  );
  // Somebody else has settled it meanwhile: what they found stands.
  if (found === undefined) return done(undefined);
  // Whoever has the message sends it again, or not: two workbooks never both do.
  if (sliceAway(found) !== '') return refused('handOver.settle-there');
  const { sender } = found.rows[0];
  const cells = arrived
    ? outcomeCells({ key, state: 'sent', reason: 'settled', sender }, place.outcome)
    : outcomeCells({ key, state: 'open' }, place.outcome);
  const written = writeLog(ports, place, now.value, new Map([[key, cells]]));
  return written.ok ? done(undefined) : written;
};

/** `arrived` makes the message *sent*; otherwise it waits to be sent again. Only a person decides this (design 3.5). */
export const settleUnknown = (ports: Ports, finding: Finding): Outcome<CampaignView> => {
  const sheets = readSendSheets(ports);
  if (!sheets.ok) return sheets;
  const campaign = campaignNamed(sheets.value, finding.campaign);
  if (!campaign.ok) return campaign;
  if (isCopied(ports, campaign.value)) return refused('invite.copied');
  const settled = ports.lock.during(() => settle(ports, finding));
  if (settled === undefined) return refused('rpc.someone-else-working');
  return settled.value.ok ? openCampaign(ports, finding.campaign) : settled.value;
};
