// Works out an invitation before it is confirmed: who would get it, what it would say, and what stands in the way.
import { homeLanguages } from '../../content/languages';
import { parseCalendarDate } from '../../domain/calendar/calendar-date';
import type { Campaign, FrozenContent } from '../../domain/invitation/campaign';
import { type RecipientUnit, type UnitPlan, unitPlanOf } from '../../domain/invitation/recipient-unit';
import { done, type Outcome, type Problem, refused } from '../../domain/problem';
import { languageTagOf } from '../../domain/roster/home-language';
import { familiesInTutoring, type Roster } from '../../domain/roster/roster';
import type { Settings } from '../../domain/settings/settings';
import { isOwnLink } from '../../domain/survey/family-code';
import { type Survey, surveysOf, surveysShape } from '../../domain/survey/survey';
import type { InvitationWish } from '../../rpc/invite-calls';
import { optOutLinks } from '../ask/survey-links';
import type { Ports } from '../ports';
import { readRosterSheets, rosterIn, rosterTrouble } from '../roster/read-roster';
import { readSettings } from '../settings/read-settings';
import { readSheet } from '../sheets/our-sheets';
import { frozenContent, settingsForMail } from './frozen-content';
import { type ReadyLanguage, readyLanguages } from './ready-languages';
import { campaignsIn, entriesIn, isCopied, readSendSheets, type SendSheets } from './send-sheets';

export interface WavePlan {
  readonly settings: Settings;
  readonly roster: Roster;
  readonly ready: readonly ReadyLanguage[];
  readonly content: FrozenContent;
  readonly units: UnitPlan;
  /** Units that the send log does not have yet. */
  readonly fresh: readonly RecipientUnit[];
  readonly sheets: SendSheets;
  /** The campaign of this survey in this workbook, where it was confirmed before. */
  readonly campaign: Campaign | undefined;
  /** Whether one came along with a copy of another workbook. */
  readonly copied: boolean;
  readonly problems: readonly Problem[];
}

/** The tag of the language that the cell of a guardian names. */
export const tagOf = (cell: string): string | undefined => languageTagOf(cell, homeLanguages);

const findSurvey = (ports: Ports, id: string): Outcome<Survey> => {
  const sheet = readSheet(ports, surveysShape);
  if (!sheet.ok) return sheet;
  const found = sheet.value === undefined ? undefined : surveysOf(sheet.value.table).find((survey) => survey.id === id);
  return found === undefined ? refused('invite.survey-gone') : done(found);
};

const closingDay = ({ workbook }: Ports, text: string) => {
  const day = parseCalendarDate(text);
  if (day === undefined) return refused('invite.closes-missing');
  return day < workbook.today() ? refused('invite.closes-past') : done(day);
};

/** PV12: how many families read each language. */
const familiesByLanguage = (roster: Roster): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const { guardians } of familiesInTutoring(roster))
    for (const tag of new Set(guardians.map(({ language }) => tagOf(language) ?? '')))
      counts.set(tag, (counts.get(tag) ?? 0) + 1);
  return counts;
};

/** A guardian who stands in the log already has their message there, whatever unit it would be in today. */
const notInLog = (units: readonly RecipientUnit[], sheets: SendSheets, campaign: Campaign | undefined) => {
  const entries = entriesIn(sheets).filter((entry) => entry.campaign === campaign?.id);
  const there = new Set(entries.flatMap(({ guardians, unit }) => [unit, ...guardians.map((id) => `g:${id}`)]));
  return units.filter(({ unit, guardians }) => !there.has(unit) && !guardians.some((id) => there.has(`g:${id}`)));
};

/** What was confirmed before stays as it was; languages that are new to the campaign are added. */
const joined = (before: FrozenContent | undefined, now: FrozenContent): FrozenContent =>
  before === undefined ? now : { ...before, languages: { ...now.languages, ...before.languages } };

const readFacts = (ports: Ports, wish: InvitationWish) => {
  const settings = readSettings(ports);
  if (!settings.ok) return settings;
  const complete = settingsForMail(ports, settings.value);
  if (!complete.ok) return complete;
  const survey = findSurvey(ports, wish.survey);
  if (!survey.ok) return survey;
  const ready = readyLanguages(ports, wish.survey);
  if (!ready.ok) return ready;
  if (ready.value.length === 0) return refused('invite.nothing-open');
  // Without a place for the code nobody would know whose answer it is.
  if (survey.value.mode === 'confidential' && !ready.value.every(({ link }) => isOwnLink(link)))
    return refused('invite.no-family-codes');
  const closes = closingDay(ports, wish.closes);
  if (!closes.ok) return closes;
  const optOuts = optOutLinks(ports);
  if (!optOuts.ok) return optOuts;
  return done({
    settings: settings.value,
    survey: survey.value,
    ready: ready.value,
    closes: closes.value,
    optOuts: optOuts.value,
  });
};

/** The invitation as it would be confirmed now; refused, with what to do, while something that every message needs is missing. */
export const planWave = (ports: Ports, wish: InvitationWish): Outcome<WavePlan> => {
  const facts = readFacts(ports, wish);
  if (!facts.ok) return facts;
  const { settings, survey, ready, closes, optOuts } = facts.value;
  const rosterSheets = readRosterSheets(ports);
  if (!rosterSheets.ok) return rosterSheets;
  const sheets = readSendSheets(ports);
  if (!sheets.ok) return sheets;
  const roster = rosterIn(rosterSheets.value);
  if (roster.children.length === 0) return refused('invite.no-families');
  const sameSurvey = campaignsIn(sheets.value).filter(({ survey }) => survey === wish.survey);
  const campaign = sameSurvey.find((one) => !isCopied(ports, one));
  if (campaign !== undefined && campaign.mode !== wish.mode) return refused(`invite.mode-fixed-${campaign.mode}`);
  const tags = ready.map(({ tag }) => tag);
  const units = unitPlanOf(roster, { mode: wish.mode, audience: wish.audience, tagOf, ready: tags });
  const families = familiesByLanguage(roster);
  return done({
    settings,
    roster,
    ready,
    content: joined(
      campaign?.content,
      frozenContent({ settings, survey, languages: ready, minutes: wish.minutes, closes, families, optOuts }),
    ),
    units,
    fresh: notInLog(units.units, sheets.value, campaign),
    sheets: sheets.value,
    campaign,
    copied: campaign === undefined && sameSurvey.length > 0,
    problems: rosterTrouble(rosterSheets.value),
  });
};
