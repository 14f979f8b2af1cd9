// Whom the next reminder of a campaign goes to, as everything stands now (PV12).
import type { Campaign } from '../../../domain/invitation/campaign';
import { unitPlanOf } from '../../../domain/invitation/recipient-unit';
import type { LogEntry } from '../../../domain/invitation/send-log';
import {
  lastWave,
  type ToRemind,
  toRemind,
  unitsToday,
  type Waves,
  wavesOf,
} from '../../../domain/invitation/who/reminder';
import type { RecipientUnit } from '../../../domain/invitation/who/unit-rules';
import { hasAnsweredIn, isHeldBack } from '../../../domain/missing/ask-next';
import { done, type Outcome, refused } from '../../../domain/problem';
import { askNext } from '../../listen/missing/list-ask-next';
import { type MissingSource, readMissing } from '../../listen/missing/read-missing';
import type { Ports } from '../../ports';
import { tagOf } from '../../roster/language-tag';
import { campaignNamed, isCopied, readSendSheets } from '../send-sheets';

export interface ReminderPlan {
  /** 2 or 3. */
  readonly wave: number;
  readonly units: readonly RecipientUnit[];
  readonly waves: Waves;
  readonly counts: Omit<ToRemind, 'remind'>;
  /** Names of families that the campaign reached and that are on no list any more. */
  readonly gone: readonly string[];
  /** Whether those who answered are known, and left out; else it goes to all whom the campaign reached. */
  readonly knowsWho: boolean;
}

export interface ReminderRules {
  /** Tags of the languages that it can be sent in; those of the campaign where none are named. */
  readonly ready?: readonly string[];
  /** Whether it may name children (PV08b). */
  readonly names?: boolean;
}

/** A message of the invitation, or of a reminder of it: `I-abc`, `I-abc-2`. */
const isOf =
  (id: string) =>
  ({ campaign }: LogEntry): boolean =>
    campaign === id || campaign.startsWith(`${id}-`);

const campaignToRemind = (ports: Ports, id: string): Outcome<Campaign> => {
  const sheets = readSendSheets(ports);
  if (!sheets.ok) return sheets;
  const campaign = campaignNamed(sheets.value, id);
  if (!campaign.ok) return campaign;
  if (isCopied(ports, campaign.value)) return refused('invite.copied');
  return campaign.value.survey === '' ? refused('who.no-survey') : campaign;
};

const planOf = (
  source: MissingSource,
  campaign: Campaign,
  { ready, names }: ReminderRules,
  waves: Waves,
): ReminderPlan => {
  const { roster } = source;
  const own = source.entries.filter(isOf(campaign.id));
  const knowsWho = source.answers.families !== undefined;
  const { remind, ...counts } = toRemind(own, {
    hasAnswered: knowsWho ? hasAnsweredIn(askNext(source)) : undefined,
    isHeldBack: isHeldBack(roster),
  });
  const { units } = unitPlanOf(roster, {
    mode: campaign.mode,
    audience: { kind: 'everyone' },
    names: names === true,
    tagOf,
    ready: ready ?? Object.keys(campaign.content?.languages ?? {}),
  });
  return { wave: waves.next, waves, counts, knowsWho, ...unitsToday(remind, units) };
};

/**
 * Refused where families were reminded twice, where an earlier wave still has messages to send, or where the campaign is to no survey.
 * Called again when it is confirmed: whoever answered meanwhile is in it no more.
 */
export const reminderPlan = (ports: Ports, id: string, rules: ReminderRules = {}): Outcome<ReminderPlan> => {
  const campaign = campaignToRemind(ports, id);
  if (!campaign.ok) return campaign;
  const source = readMissing(ports, campaign.value.survey);
  if (!source.ok) return source;
  const waves = wavesOf(source.value.entries.filter(isOf(id)), ports.workbook.today());
  if (waves.next > lastWave) return refused('who.reminded-twice');
  if (waves.waiting > 0) return refused('who.wave-waits', { n: waves.waiting });
  return done(planOf(source.value, campaign.value, rules, waves));
};
