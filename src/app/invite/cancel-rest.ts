// Takes out what still waits of an invitation, and puts it back.
import type { Campaign } from '../../domain/invitation/campaign';
import type { SendState } from '../../domain/invitation/send-log';
import { outcomeCells } from '../../domain/invitation/send-outcome';
import { done, type Outcome, refused } from '../../domain/problem';
import type { CampaignView } from '../../rpc/invite-calls';
import type { Ports } from '../ports';
import { findSheet } from '../sheets/our-sheets';
import { recoverLog } from './claim-messages';
import { logPlace, writeLog } from './log-changes';
import { openCampaign } from './open-campaign';
import { campaignNamed, isCopied, readSendSheets } from './send-sheets';

interface Change {
  readonly from: SendState;
  readonly to: SendState;
  /** Refused where it may not be done to this campaign. */
  readonly allowed: (campaign: Campaign) => Outcome<undefined>;
}

/** What a run holds at this moment is not taken from it; what a dead run left is settled first. */
const change = (ports: Ports, id: string, { from, to, allowed }: Change): Outcome<number> => {
  const sheets = readSendSheets(ports);
  if (!sheets.ok) return sheets;
  const campaign = campaignNamed(sheets.value, id);
  if (!campaign.ok) return campaign;
  if (isCopied(ports, campaign.value)) return refused('invite.copied');
  const against = allowed(campaign.value);
  if (!against.ok) return against;
  const log = findSheet(ports, 'sendLog');
  if (log === undefined) return refused('invite.log-gone');
  const place = logPlace(ports, log);
  const now = recoverLog(ports, place);
  if (!now.ok) return now;
  const sender = ports.person().email;
  const outcome =
    to === 'canceled' ? ({ key: '', state: to, reason: 'canceled', sender } as const) : { key: '', state: to };
  const cells = outcomeCells(outcome, place.outcome);
  const own = now.value.entries.filter((entry) => entry.campaign === id && entry.state === from);
  const written = writeLog(ports, place, now.value, new Map(own.map(({ key }) => [key, cells] as const)));
  if (!written.ok) return written;
  ports.workbook.flush();
  ports.alarms.forgetReminder(id);
  return done(own.length);
};

type Changed = Outcome<{ readonly changed: number; readonly view: CampaignView }>;

const changed = (ports: Ports, id: string, wanted: Change): Changed => {
  const under = ports.lock.during(() => change(ports, id, wanted));
  if (under === undefined) return refused('rpc.someone-else-working');
  if (!under.value.ok) return under.value;
  const view = openCampaign(ports, id);
  return view.ok ? done({ changed: under.value.value, view: view.value }) : view;
};

/** Everything that waits is taken out, with the day and who did it. Where it was handed over, this gives it back. */
export const cancelRest = (ports: Ports, id: string): Changed =>
  changed(ports, id, { from: 'open', to: 'canceled', allowed: () => done(undefined) });

/** Everything that was taken out waits again; not where it was given back: by then the other workbook may have sent it. */
export const reopenCanceled = (ports: Ports, id: string): Changed =>
  changed(ports, id, {
    from: 'canceled',
    to: 'open',
    allowed: ({ origin }) => (origin === '' ? done(undefined) : refused('handOver.given-back')),
  });
