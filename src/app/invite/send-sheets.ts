// The two sheets of sending: Invitations and the Send log.
import { type Campaign, campaignsOf, campaignsShape } from '../../domain/invitation/campaign';
import { type LogEntry, logEntriesOf, sendLogShape } from '../../domain/invitation/send-log';
import { done, type Outcome, refused } from '../../domain/problem';
import type { Ports } from '../ports';
import { type OurSheet, readSheet } from '../sheets/our-sheets';

export interface SendSheets {
  readonly campaigns: OurSheet | undefined;
  readonly log: OurSheet | undefined;
}

/** The sheets as they are; each undefined where it is not there. */
export const readSendSheets = (ports: Ports): Outcome<SendSheets> => {
  const campaigns = readSheet(ports, campaignsShape);
  if (!campaigns.ok) return campaigns;
  const log = readSheet(ports, sendLogShape);
  return log.ok ? done({ campaigns: campaigns.value, log: log.value }) : log;
};

export const campaignsIn = ({ campaigns }: SendSheets): readonly Campaign[] =>
  campaigns === undefined ? [] : campaignsOf(campaigns.table);

export const entriesIn = ({ log }: SendSheets): readonly LogEntry[] =>
  log === undefined ? [] : logEntriesOf(log.table);

/** Whether the log holds messages of an invitation that the Invitations sheet has no more. */
export const hasStrayMessages = (sheets: SendSheets): boolean => {
  const known = new Set(campaignsIn(sheets).map(({ id }) => id));
  return entriesIn(sheets).some(({ campaign }) => !known.has(campaign));
};

/** The campaign; refused where there is none of this id. */
export const campaignNamed = (sheets: SendSheets, id: string): Outcome<Campaign> => {
  const found = campaignsIn(sheets).find((campaign) => campaign.id === id);
  return found === undefined ? refused('invite.campaign-gone') : done(found);
};

/** Design 3.5: in a copied workbook a campaign is read-only, since the first workbook goes on sending it. */
export const isCopied = ({ workbook }: Ports, campaign: Campaign): boolean => campaign.workbook !== workbook.id();
