// Works out a message before it is confirmed: who would get it, what it would say, and what stands in the way.
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
import { namesChildren } from './message-fields';
import { messageName } from './message-name';
import { campaignsIn, entriesIn, isCopied, readSendSheets, type SendSheets } from './send-sheets';
import { type WaveLanguage, waveLanguages } from './wave-languages';

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
  readonly units: UnitPlan;
  /** Units that the send log does not have yet. */
  readonly fresh: readonly RecipientUnit[];
  readonly sheets: SendSheets;
  /** The campaign of this message in this workbook, where it was confirmed before. */
  readonly campaign: Campaign | undefined;
  /** Whether one came along with a copy of another workbook. */
  readonly copied: boolean;
  readonly problems: readonly Problem[];
}

/** The tag of the language that the cell of a guardian names. */
export const tagOf = (cell: string): string | undefined => languageTagOf(cell, homeLanguages);

/** The survey whose link the message brings; undefined where it brings none. */
export const findSurvey = (ports: Ports, id: string): Outcome<Survey | undefined> => {
  if (id === '') return done(undefined);
  const sheet = readSheet(ports, surveysShape);
  if (!sheet.ok) return sheet;
  const found = sheet.value === undefined ? undefined : surveysOf(sheet.value.table).find((survey) => survey.id === id);
  return found === undefined ? refused('invite.survey-gone') : done(found);
};

const closingDay = ({ workbook }: Ports, text: string): Outcome<undefined> => {
  const day = parseCalendarDate(text);
  if (day === undefined) return refused('invite.closes-missing');
  return day < workbook.today() ? refused('invite.closes-past') : done(undefined);
};

/** PV12: how many families read each language. */
const familiesByLanguage = (roster: Roster): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const { guardians } of familiesInTutoring(roster))
    for (const tag of new Set(guardians.map(({ language }) => tagOf(language) ?? '')))
      counts.set(tag, (counts.get(tag) ?? 0) + 1);
  return counts;
};

/** Which child a unit is about, where it is about one. */
const childOf = (unit: string): string => unit.slice(unit.indexOf('/c:') === -1 ? unit.length : unit.indexOf('/c:'));

/** A guardian who stands in the log already has their message there, about that child or all, whatever unit it would be in today. */
const notInLog = (units: readonly RecipientUnit[], sheets: SendSheets, campaign: Campaign | undefined) => {
  const entries = entriesIn(sheets).filter((entry) => entry.campaign === campaign?.id);
  const keys = ({ unit, guardians }: Pick<RecipientUnit, 'unit' | 'guardians'>): readonly string[] => [
    unit,
    ...guardians.map((id) => `g:${id}${childOf(unit)}`),
  ];
  const there = new Set(entries.flatMap(keys));
  return units.filter((unit) => !keys(unit).some((key) => there.has(key)));
};

/** What was confirmed before stays as it was; languages that are new to the campaign are added. */
const joined = (before: FrozenContent | undefined, now: FrozenContent): FrozenContent =>
  before === undefined ? now : { ...before, languages: { ...now.languages, ...before.languages } };

/** The same message about the same is one campaign, whoever confirms it how often; reminders are told apart by their number. */
const isSame = (campaign: Campaign, { template, survey, about, wave }: InvitationWish): boolean =>
  campaign.template === template && campaign.survey === survey && campaign.about === about && campaign.wave === wave;

interface WaveFacts {
  readonly settings: Settings;
  readonly survey: Survey | undefined;
  readonly ready: readonly WaveLanguage[];
  readonly optOuts: ReadonlyMap<string, string>;
  readonly name: string;
  readonly notice: boolean;
}

/** What stands in the way of the survey's link; nothing where the message brings none. */
const surveyTrouble = (ports: Ports, survey: Survey | undefined, wish: InvitationWish, ready: WaveFacts['ready']) => {
  if (survey === undefined) return done(undefined);
  // Without a place for the code nobody would know whose answer it is.
  if (survey.mode === 'confidential' && !ready.every(({ link }) => isOwnLink(link)))
    return refused('invite.no-family-codes');
  return closingDay(ports, wish.closes);
};

const readFacts = (ports: Ports, wish: InvitationWish): Outcome<WaveFacts> => {
  const settings = readSettings(ports);
  if (!settings.ok) return settings;
  const complete = settingsForMail(ports, settings.value);
  if (!complete.ok) return complete;
  const survey = findSurvey(ports, wish.survey);
  if (!survey.ok) return survey;
  const languages = waveLanguages(ports, { template: wish.template, survey: survey.value });
  if (!languages.ok) return languages;
  const { ready, text, library } = languages.value;
  if (ready.length === 0)
    return refused(survey.value === undefined ? 'invite.nothing-approved' : 'invite.nothing-open');
  const sound = surveyTrouble(ports, survey.value, wish, ready);
  if (!sound.ok) return sound;
  const optOuts = optOutLinks(ports);
  if (!optOuts.ok) return optOuts;
  return done({
    settings: settings.value,
    survey: survey.value,
    ready,
    optOuts: optOuts.value,
    name: messageName(ports, text, library),
    notice: text.kind === 'notice',
  });
};

/** The message as it would be confirmed now; refused, with what to do, while something that every message needs is missing. */
export const planWave = (ports: Ports, wish: InvitationWish): Outcome<WavePlan> => {
  const facts = readFacts(ports, wish);
  if (!facts.ok) return facts;
  const rosterSheets = readRosterSheets(ports);
  if (!rosterSheets.ok) return rosterSheets;
  const sheets = readSendSheets(ports);
  if (!sheets.ok) return sheets;
  const roster = rosterIn(rosterSheets.value);
  if (roster.children.length === 0) return refused('invite.no-families');
  const content = frozenContent(ports, {
    ...facts.value,
    wish,
    families: familiesByLanguage(roster),
  });
  if (!content.ok) return content;
  const same = campaignsIn(sheets.value).filter((one) => isSame(one, wish));
  const campaign = same.find((one) => !isCopied(ports, one));
  if (campaign !== undefined && campaign.mode !== wish.mode) return refused(`invite.mode-fixed-${campaign.mode}`);
  const { settings, ready } = facts.value;
  const names = ready.some(({ template }) => namesChildren(template));
  const units = unitPlanOf(roster, {
    mode: wish.mode,
    audience: wish.audience,
    names,
    optOuts: facts.value.notice ? 'notice' : 'honored',
    tagOf,
    ready: ready.map(({ tag }) => tag),
  });
  return done({
    wish,
    id: undefined,
    names,
    settings,
    roster,
    ready,
    content: joined(campaign?.content, content.value),
    units,
    fresh: notInLog(units.units, sheets.value, campaign),
    sheets: sheets.value,
    campaign,
    copied: campaign === undefined && same.length > 0,
    problems: rosterTrouble(rosterSheets.value),
  });
};
