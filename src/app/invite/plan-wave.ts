// Works out a message before it is confirmed: who would get it, what it would say, and what stands in the way.
import type { Campaign, FrozenContent } from '../../domain/invitation/campaign';
import type { RecipientUnit } from '../../domain/invitation/recipient-unit';
import { longestText } from '../../domain/invitation/template-sheet';
import type { CapFinding } from '../../domain/invitation/who/frequency-cap';
import { done, type Outcome, type Problem, refused } from '../../domain/problem';
import { familiesInTutoring, type Roster } from '../../domain/roster/roster';
import type { Settings } from '../../domain/settings/settings';
import type { InvitationWish } from '../../rpc/invite-calls';
import type { Ports } from '../ports';
import { tagOf } from '../roster/language-tag';
import { readRosterSheets, rosterIn, rosterTrouble } from '../roster/read-roster';
import { readingOnce } from '../sheets/reading-once';
import { templateObjections } from '../templates/template-objections';
import { frozenContent } from './frozen-content';
import { campaignsIn, isCopied, readSendSheets, type SendSheets } from './send-sheets';
import { type WaveFacts, waveFacts } from './wave-facts';
import type { WaveLanguage } from './wave-languages';
import { type WaveUnits, waveUnits } from './wave-units';

export interface WavePlan {
  readonly wish: InvitationWish;
  /** The id that a reminder has, made of that of its invitation. */
  readonly id: string | undefined;
  /** Whether its texts name the children (PV08). */
  readonly names: boolean;
  readonly settings: Settings;
  readonly roster: Roster;
  readonly ready: readonly WaveLanguage[];
  readonly content: FrozenContent;
  readonly units: WaveUnits;
  /** Units that the send log does not have yet. */
  readonly fresh: readonly RecipientUnit[];
  /** Families that would hear too often (R37), and those that want no news yet (S59). */
  readonly cap: CapFinding;
  readonly sheets: SendSheets;
  /** The campaign of this message in this workbook, where it was confirmed before. */
  readonly campaign: Campaign | undefined;
  /** Whether one came along with a copy of another workbook. */
  readonly copied: boolean;
  readonly problems: readonly Problem[];
}

/** PV12: how many families read each language. */
const familiesByLanguage = (roster: Roster): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const { guardians } of familiesInTutoring(roster))
    for (const tag of new Set(guardians.map(({ language }) => tagOf(language) ?? '')))
      counts.set(tag, (counts.get(tag) ?? 0) + 1);
  return counts;
};

/** What was confirmed before stays as it was; languages that are new to the campaign are added. */
const joined = (before: FrozenContent | undefined, now: FrozenContent): FrozenContent =>
  before === undefined ? now : { ...before, languages: { ...now.languages, ...before.languages } };

/** The same message about the same is one campaign, whoever confirms it how often; reminders are told apart by their number. */
const isSame = (campaign: Campaign, { template, survey, about, wave }: InvitationWish): boolean =>
  campaign.template === template && campaign.survey === survey && campaign.about === about && campaign.wave === wave;

/** The first of what must not go out: a claim that nothing bears out, an ask before the meeting, a job without pay (R31, R21, R22). */
const objection = (ports: Ports, { text, ready }: WaveFacts, { about }: InvitationWish): Outcome<undefined> => {
  const languages = ready.map(({ tag }) => tag);
  const found = templateObjections(ports, { template: text.key, languages, activity: about });
  if (!found.ok) return found;
  const [stop] = found.value.stops;
  return stop === undefined ? done(undefined) : { ok: false, problem: stop };
};

/** The message as it would be confirmed now; refused, with what to do, while something that every message needs is missing. */
export const planWave = (working: Ports, wish: InvitationWish): Outcome<WavePlan> => {
  const ports = readingOnce(working);
  const facts = waveFacts(ports, wish);
  if (!facts.ok) return facts;
  const against = objection(ports, facts.value, wish);
  if (!against.ok) return against;
  const lists = readRosterSheets(ports);
  if (!lists.ok) return lists;
  const sheets = readSendSheets(ports);
  if (!sheets.ok) return sheets;
  const roster = rosterIn(lists.value);
  if (roster.children.length === 0) return refused('invite.no-families');
  const families = familiesByLanguage(roster);
  const notice = facts.value.text.kind === 'notice';
  const earlier = campaignsIn(sheets.value).flatMap(({ content: told }) => told?.event ?? []);
  const content = frozenContent(ports, { ...facts.value, wish, notice, families, earlier });
  if (!content.ok) return content;
  const same = campaignsIn(sheets.value).filter((one) => isSame(one, wish));
  const campaign = same.find((one) => !isCopied(ports, one));
  if (campaign !== undefined && wish.wave === 1 && campaign.mode !== wish.mode)
    return refused(`invite.mode-fixed-${campaign.mode}`);
  const whole = joined(campaign?.content, content.value);
  if (JSON.stringify(whole).length > longestText) return refused('invite.content-too-long', { most: longestText });
  const source = { wish, facts: facts.value, lists: lists.value, sheets: sheets.value, campaign };
  const units = waveUnits(ports, source);
  if (!units.ok) return units;
  const { settings, ready } = facts.value;
  const { id, names, fresh, cap } = units.value;
  return done({
    wish,
    id,
    names,
    settings,
    roster,
    ready,
    content: whole,
    units: units.value,
    fresh,
    cap,
    sheets: sheets.value,
    campaign,
    copied: campaign === undefined && same.length > 0,
    problems: rosterTrouble(lists.value),
  });
};
