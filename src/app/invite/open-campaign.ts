// Shows how far an invitation is, and everyone who still needs a person: a call, a letter, a look into Sent mail.

import { writtenWordsIn } from '../../content/written';
import type { Campaign } from '../../domain/invitation/campaign';
import { sliceAway } from '../../domain/invitation/hand-over-slice';
import { sendDaysOf } from '../../domain/invitation/send-days';
import { sendFiguresOf } from '../../domain/invitation/send-figures';
import type { LogEntry } from '../../domain/invitation/send-log';
import { done, type Outcome, refused } from '../../domain/problem';
import { byHandFigures, byHandOf } from '../../domain/reach/by-hand';
import type { Survey } from '../../domain/survey/survey';
import type { CampaignSummary, CampaignView, UnsentMessage } from '../../rpc/invite-calls';
import { askedIn, readAskSheets } from '../ask/ask-sheets';
import { languageName } from '../languages/language-value';
import type { Ports } from '../ports';
import { staffLanguage } from '../sheets/our-sheets';
import { campaignNamed, entriesIn, isCopied, readSendSheets } from './send-sheets';
import { sendersToday } from './senders-today';

const mostShown = 500;

const unsentStates: readonly UnsentMessage['state'][] = ['unknown', 'failed', 'call', 'letter'];

/** `garbled` is said of a row that does not say itself why nobody knows. */
const unsentOf = ({ key, rows: [first], ...entry }: LogEntry, garbled: string): readonly UnsentMessage[] => {
  const state = unsentStates.find((one) => one === entry.state);
  if (state === undefined) return [];
  const { familyName, address, phone } = entry;
  const why = first.why === '' && state === 'unknown' ? garbled : first.why;
  const isAway = sliceAway({ rows: [first] }) !== '';
  return [{ key, state, familyName, address, phone, language: languageName(entry.language), why, isAway }];
};

/** What asks families to answer goes by the survey's name, which staff gave; any other by its own. */
const nameOf = ({ survey, content, title }: Campaign, surveys: readonly Survey[]): string =>
  content?.name || surveys.find(({ id }) => id === survey)?.name || title || survey;

/** The campaign and its exact figures, which stay in the working workbook and its sidebar (design 3.4). */
export const summaryOf = (
  ports: Ports,
  campaign: Campaign,
  { entries, surveys }: { readonly entries: readonly LogEntry[]; readonly surveys: readonly Survey[] },
): CampaignSummary => ({
  id: campaign.id,
  template: campaign.template,
  survey: campaign.survey,
  about: campaign.about,
  name: nameOf(campaign, surveys),
  wave: campaign.wave,
  confirmedOn: campaign.confirmedOn ?? '',
  confirmedBy: campaign.confirmedBy,
  copied: isCopied(ports, campaign),
  handedHere: campaign.origin !== '',
  figures: sendFiguresOf(entries, campaign.id, campaign.rows),
});

/** Figures, the list of who needs a person, and how long the rest will take. Writes nothing. */
export const openCampaign = (ports: Ports, id: string): Outcome<CampaignView> => {
  const sheets = readSendSheets(ports);
  if (!sheets.ok) return sheets;
  const found = campaignNamed(sheets.value, id);
  if (!found.ok) return found;
  const asked = readAskSheets(ports);
  if (!asked.ok) return asked;
  if (sheets.value.log === undefined) return refused('invite.log-gone');
  const entries = entriesIn(sheets.value);
  const summary = summaryOf(ports, found.value, { entries, surveys: askedIn(asked.value).surveys });
  const quotaLeft = ports.mail.quotaLeft();
  const { open, claimed } = summary.figures;
  const sender = ports.person().email;
  const { garbled } = writtenWordsIn(staffLanguage(ports)).invite.reasons;
  const today = ports.workbook.today();
  const { days, finish } = sendDaysOf(open + claimed, { quotaLeft, sender, today });
  const { sendOn, sendBy } = found.value;
  // A colleague may have sent the rest: then nothing is left to remind of.
  if (open + claimed === 0 && !summary.copied) ports.alarms.forgetReminder(id);
  return done({
    ...summary,
    unsent: entries
      .filter(({ campaign }) => campaign === id)
      .flatMap((entry) => unsentOf(entry, garbled))
      .sort((one, other) => unsentStates.indexOf(one.state) - unsentStates.indexOf(other.state))
      .slice(0, mostShown),
    byHand: byHandFigures(byHandOf(entries, id)),
    sendOn: sendOn ?? '',
    sendBy,
    isEarly: sendOn !== undefined && sendOn > today,
    together: sendersToday(entries, { campaign: id, me: { sender, quotaLeft }, today, waits: open + claimed }),
    sendLog: sheets.value.log.id,
    quotaLeft,
    days,
    finish,
  });
};
