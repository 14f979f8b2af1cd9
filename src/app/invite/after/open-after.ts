// How sending went: the figures of the log in all, by campaign, by school and by language, exact for the working sidebar (design 3.4).
import { campaignIds } from '../../../domain/after/campaign-about';
import {
  type SentBreakdown,
  type SentGroup,
  sentBreakdowns,
  sentFiguresOf,
  sentGroupsBy,
} from '../../../domain/after/sent-figures';
import type { Campaign } from '../../../domain/invitation/campaign';
import { done, type Outcome } from '../../../domain/problem';
import type { AfterHome, SentCampaignView, SentGroupView } from '../../../rpc/after-calls';
import { languageName } from '../../languages/language-value';
import type { Ports } from '../../ports';
import { readingOnce } from '../../sheets/reading-once';
import { countComing, countReturned, type Said } from './count-returned';
import { readSent, type SentSource } from './read-sent';

interface CameIn {
  readonly returned: ReadonlyMap<string, number>;
  readonly coming: ReadonlyMap<string, Said>;
}

const cameIn = (ports: Ports, { campaigns, surveys, forms }: SentSource): Outcome<CameIn> => {
  const ids = new Set(campaigns.flatMap(campaignIds));
  const anonymous = surveys.filter(({ id, mode }) => mode !== 'confidential' && ids.has(id)).map(({ id }) => id);
  const returned = countReturned(ports, anonymous, forms);
  if (!returned.ok) return returned;
  const coming = countComing(ports, surveys);
  return coming.ok ? done({ returned: returned.value, coming: coming.value }) : coming;
};

const campaignView = (source: SentSource, campaign: Campaign, { returned, coming }: CameIn): SentCampaignView => {
  const heads = campaignIds(campaign).flatMap((id) => coming.get(id) ?? [])[0];
  return {
    id: campaign.id,
    name: source.nameOf(campaign),
    day: campaign.confirmedOn ?? '',
    wave: campaign.wave,
    figures: sentFiguresOf(source.messages.filter(({ entry }) => entry.campaign === campaign.id)),
    returned: returned.get(campaign.survey) ?? null,
    coming: heads === undefined ? null : { yes: heads.yes, maybe: heads.maybe, no: heads.no },
  };
};

/** A group as staff read it. */
export const groupNames = ({ roster }: Pick<SentSource, 'roster'>) => {
  const schools = new Map(roster.schools.map(({ id, name }) => [id, name]));
  const names: { readonly [By in SentBreakdown]: (group: string) => string } = {
    school: (group) => schools.get(group) ?? group,
    language: languageName,
  };
  return names;
};

const kinds: readonly SentGroupView['kind'][] = ['named', 'several', 'unknown'];

const groupView = ({ place, figures }: SentGroup, nameOf: (group: string) => string): SentGroupView => ({
  kind: place.kind,
  name: place.kind === 'named' ? nameOf(place.group) : '',
  figures,
});

/** The larger first; families of several places and of none last. */
const inOrder = (one: SentGroupView, other: SentGroupView): number =>
  kinds.indexOf(one.kind) - kinds.indexOf(other.kind) ||
  other.figures.messages - one.figures.messages ||
  one.name.localeCompare(other.name);

/** Reads alone. */
export const openAfter = (ports: Ports): Outcome<AfterHome> => {
  const once = readingOnce(ports);
  const read = readSent(once);
  if (!read.ok) return read;
  const source = read.value;
  const back = cameIn(once, source);
  if (!back.ok) return back;
  const names = groupNames(source);
  return done({
    all: sentFiguresOf(source.messages),
    campaigns: source.campaigns.map((campaign) => campaignView(source, campaign, back.value)).reverse(),
    tables: sentBreakdowns.map((by) => ({
      by,
      groups: sentGroupsBy(source.messages, by)
        .map((group) => groupView(group, names[by]))
        .sort(inOrder),
    })),
    log: source.sheets.log?.id ?? null,
    schools: source.roster.schools.map(({ id, name }) => ({ id, name })),
  });
};
