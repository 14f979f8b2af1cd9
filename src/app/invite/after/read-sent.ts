// Reads the send log with all that says where its families stand and who of them answered, each sheet once.
import { messageMoments, planWords } from '../../../content/plan';
import { campaignIds, type SentCampaign } from '../../../domain/after/campaign-about';
import type { SentMessage } from '../../../domain/after/sent-figures';
import type { Campaign } from '../../../domain/invitation/campaign';
import type { LogEntry } from '../../../domain/invitation/send-log';
import { familyListOf, type Place } from '../../../domain/missing/family-list';
import { activitiesShape } from '../../../domain/plan/activity';
import { leadershipShape } from '../../../domain/plan/leadership';
import { done, type Outcome } from '../../../domain/problem';
import { type Roster, schoolNamed } from '../../../domain/roster/roster';
import { textOf } from '../../../domain/sheet/cell';
import type { Survey } from '../../../domain/survey/survey';
import type { SurveyForm } from '../../../domain/survey/survey-form';
import { askedIn, readAskSheets } from '../../ask/ask-sheets';
import { cameBack } from '../../listen/count/count-answered';
import type { Ports } from '../../ports';
import { tagOf } from '../../roster/language-tag';
import { readRosterSheets, rosterIn } from '../../roster/read-roster';
import { readSettings } from '../../settings/read-settings';
import { readSheet, staffLanguage } from '../../sheets/our-sheets';
import { campaignsIn, entriesIn, readSendSheets, type SendSheets } from '../send-sheets';

export interface SentSource {
  readonly sheets: SendSheets;
  readonly campaigns: readonly Campaign[];
  readonly messages: readonly SentMessage[];
  readonly roster: Roster;
  readonly surveys: readonly Survey[];
  readonly forms: readonly SurveyForm[];
  readonly minGroupSize: number;
  /** What staff know a campaign by: the survey’s name, or the message’s and what it is about. */
  readonly nameOf: (campaign: SentCampaign) => string;
}

/** The child that a message is about has one school; else it is that of the family. */
const schoolOf = (entry: LogEntry, family: Place, { children, schools }: Roster): Place => {
  const child = /\/c:(.+)$/.exec(entry.unit)?.[1];
  const found = child === undefined ? undefined : children.find(({ id }) => id === child);
  return found === undefined || found.school === ''
    ? family
    : { kind: 'named', group: schoolNamed(found.school, schools).id };
};

const unknown: Place = { kind: 'unknown' };

/** A message goes out in one language, whatever else the family reads. */
const languageOf = ({ language }: LogEntry): Place =>
  language === '' ? unknown : { kind: 'named', group: tagOf(language) ?? language };

type AnswersIn = (campaign: string, unit: string) => boolean | undefined;

/** A home counts once, also where two families of the lists live in it. */
const messagesIn = (entries: readonly LogEntry[], roster: Roster, answered: AnswersIn): readonly SentMessage[] => {
  const { behind, families } = familyListOf(roster, { tagOf, byHousehold: true });
  const schoolBy = new Map(families.map(({ id, places }) => [id, places.school]));
  return entries.map((entry) => {
    const [family = entry.unit] = behind(entry.unit, entry.guardians);
    return {
      entry,
      family,
      school: schoolOf(entry, schoolBy.get(family) ?? unknown, roster),
      language: languageOf(entry),
      answered: answered(entry.campaign, entry.unit),
    };
  });
};

/** By unit, for the confidential surveys alone that were sent: of the others nobody is to know (PV12). */
const answersBySurvey = (
  ports: Ports,
  campaigns: readonly Campaign[],
  surveys: readonly Survey[],
): Outcome<AnswersIn> => {
  const units = new Map<string, ReadonlySet<string>>();
  for (const { id, mode } of surveys) {
    if (mode !== 'confidential' || !campaigns.some(({ survey }) => survey === id)) continue;
    const back = cameBack(ports, id);
    if (!back.ok && back.problem.code !== 'ask.not-confidential') return back;
    if (back.ok) units.set(id, back.value.units);
  }
  const surveyOf = new Map(campaigns.map(({ id, survey }) => [id, survey]));
  return done((campaign, unit) => units.get(surveyOf.get(campaign) ?? '')?.has(unit));
};

const namesFrom = (ports: Ports, surveys: readonly Survey[]): Outcome<SentSource['nameOf']> => {
  const activities = readSheet(ports, activitiesShape);
  if (!activities.ok) return activities;
  const changes = readSheet(ports, leadershipShape);
  if (!changes.ok) return changes;
  const names = new Map<string, string>(surveys.map(({ id, name }) => [id, name]));
  for (const { cells } of activities.value?.table.records ?? [])
    names.set(textOf(cells['activity.id']), textOf(cells['activity.name']));
  for (const { cells } of changes.value?.table.records ?? [])
    names.set(textOf(cells['change.id']), textOf(cells['change.role']));
  const { kinds } = planWords[staffLanguage(ports)].messages;
  return done((campaign) => {
    const known = campaignIds(campaign).flatMap((id) => names.get(id) ?? []);
    const isOpening = surveys.some(({ id }) => id === campaign.survey);
    const what = messageMoments.some(({ id }) => id === campaign.template) && !isOpening;
    return (
      [...(what ? [kinds[campaign.template]?.subject ?? campaign.template] : []), ...known].join(' · ') ||
      campaign.template
    );
  });
};

/** `ports` are those that read once. */
export const readSent = (ports: Ports): Outcome<SentSource> => {
  const sheets = readSendSheets(ports);
  if (!sheets.ok) return sheets;
  const lists = readRosterSheets(ports);
  if (!lists.ok) return lists;
  const asked = readAskSheets(ports);
  if (!asked.ok) return asked;
  const settings = readSettings(ports);
  if (!settings.ok) return settings;
  const { surveys, forms } = askedIn(asked.value);
  const nameOf = namesFrom(ports, surveys);
  if (!nameOf.ok) return nameOf;
  const campaigns = campaignsIn(sheets.value);
  const answers = answersBySurvey(ports, campaigns, surveys);
  if (!answers.ok) return answers;
  const roster = rosterIn(lists.value);
  return done({
    sheets: sheets.value,
    campaigns,
    messages: messagesIn(entriesIn(sheets.value), roster, answers.value),
    roster,
    surveys,
    forms,
    minGroupSize: settings.value.minGroupSize,
    nameOf: nameOf.value,
  });
};
