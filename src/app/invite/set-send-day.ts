// Prepares an invitation for a day: until then sending asks first, and on it whoever prepared it is reminded.

import { parseCalendarDate } from '../../domain/calendar/calendar-date';
import { campaignsShape } from '../../domain/invitation/campaign';
import { done, type Outcome, refused } from '../../domain/problem';
import type { CampaignView } from '../../rpc/invite-calls';
import type { Ports } from '../ports';
import { writeCells } from '../sheets/write-cells';
import { openCampaign } from './open-campaign';
import { remindOn } from './remind-sender';
import { campaignNamed, entriesIn, isCopied, readSendSheets } from './send-sheets';

interface Wish {
  readonly campaign: string;
  /** `yyyy-mm-dd`; empty: any day. */
  readonly day: string;
}

const set = (ports: Ports, wish: Wish): Outcome<undefined> => {
  const sheets = readSendSheets(ports);
  if (!sheets.ok) return sheets;
  const campaign = campaignNamed(sheets.value, wish.campaign);
  if (!campaign.ok) return campaign;
  if (isCopied(ports, campaign.value)) return refused('invite.copied');
  const { campaigns } = sheets.value;
  if (campaigns === undefined) return refused('invite.campaign-gone');
  const day = parseCalendarDate(wish.day);
  if (wish.day !== '' && (day === undefined || day < ports.workbook.today())) return refused('invite.send-day-past');
  const column = campaigns.table.columns.has('campaign.sendOn');
  if (!column)
    return refused('sheet.column-missing', {
      sheet: campaigns.words.name,
      column: campaigns.words.headers['campaign.sendOn'] ?? campaignsShape.role,
    });
  const cells =
    day === undefined
      ? { 'campaign.sendOn': '', 'campaign.sendBy': '' }
      : { 'campaign.sendOn': { day }, 'campaign.sendBy': ports.person().email };
  writeCells(ports, campaigns, [{ row: campaign.value.row, cells }]);
  ports.workbook.flush();
  const waits = entriesIn(sheets.value).filter((one) => one.campaign === wish.campaign && one.state === 'open').length;
  if (day === undefined) ports.alarms.forgetReminder(wish.campaign);
  else remindOn(ports, day, { campaign: wish.campaign, waits });
  return done(undefined);
};

export const setSendDay = (ports: Ports, wish: Wish): Outcome<CampaignView> => {
  const under = ports.lock.during(() => set(ports, wish));
  if (under === undefined) return refused('rpc.someone-else-working');
  return under.value.ok ? openCampaign(ports, wish.campaign) : under.value;
};
