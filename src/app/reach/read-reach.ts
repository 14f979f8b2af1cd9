// Reads the letters and calls of a campaign, with what the lists know of each family.
import type { Campaign } from '../../domain/invitation/campaign';
import { done, type Outcome, refused } from '../../domain/problem';
import { type ByHandEntry, byHandOf } from '../../domain/reach/by-hand';
import { familiesInTutoring, type Roster, schoolNamed } from '../../domain/roster/roster';
import { interpreterPhonesOf } from '../../domain/roster/school';
import type { ByHandWish } from '../../rpc/reach-calls';
import { heldBackPeople } from '../invite/allowed-now';
import { campaignNamed, entriesIn, readSendSheets } from '../invite/send-sheets';
import type { Ports } from '../ports';
import { readRosterSheets, rosterIn } from '../roster/read-roster';

/** A letter or a call, with the schools of the family's children as the lists have them now. */
export interface Reached {
  readonly entry: ByHandEntry;
  readonly schools: readonly { readonly id: string; readonly name: string }[];
}

export interface ReachSource {
  readonly campaign: Campaign;
  /** By school, then by language, then by name. Nobody who must not be written to or called any more. */
  readonly people: readonly Reached[];
  /** How many must not be reached any more: barred (PV08) or opted out (PV23) since it was confirmed. */
  readonly heldBack: number;
  /** The phones for an interpreter, by school id. */
  readonly phones: ReadonlyMap<string, string>;
}

const schoolsByGuardian = (roster: Roster): ReadonlyMap<string, Reached['schools']> =>
  new Map(
    familiesInTutoring(roster).flatMap(({ guardians, schools }) =>
      guardians.map(({ id }) => [id, schools.map((school) => schoolNamed(school, roster.schools))] as const),
    ),
  );

const orderOf = ({ entry: { language, familyName, key }, schools }: Reached): string =>
  [schools[0]?.name ?? '', language, familyName, key].join('\n');

/** Refused where the campaign or its log is gone. Reads only. */
export const readReach = (ports: Ports, id: string): Outcome<ReachSource> => {
  const sheets = readSendSheets(ports);
  if (!sheets.ok) return sheets;
  const campaign = campaignNamed(sheets.value, id);
  if (!campaign.ok) return campaign;
  if (sheets.value.log === undefined) return refused('invite.log-gone');
  const lists = readRosterSheets(ports);
  if (!lists.ok) return lists;
  const roster = rosterIn(lists.value);
  const isHeld = heldBackPeople(ports, roster.guardians, campaign.value.content?.notice !== true);
  if (!isHeld.ok) return isHeld;
  const known = schoolsByGuardian(roster);
  const all = byHandOf(entriesIn(sheets.value), id);
  const allowed = all.filter((entry) => entry.rows[0].day !== '' || !isHeld.value(entry));
  const people = allowed.map((entry): Reached => {
    const schools = entry.guardians.flatMap((guardian) => known.get(guardian) ?? []);
    const once = schools.filter((school, at) => schools.findIndex(({ id: other }) => other === school.id) === at);
    return { entry, schools: once };
  });
  return done({
    campaign: campaign.value,
    people: people.sort((one, other) => (orderOf(one) < orderOf(other) ? -1 : 1)),
    heldBack: all.length - allowed.length,
    phones: lists.value.schools === undefined ? new Map() : interpreterPhonesOf(lists.value.schools.table),
  });
};

/** Those of one school, or of one language, or all. */
export const among = (people: readonly Reached[], { by, id }: ByHandWish): readonly Reached[] =>
  people.filter(({ entry, schools }) => {
    if (by === 'everyone') return true;
    return by === 'language' ? entry.language === id : schools.some((school) => school.id === id);
  });

/** The numbers at which the family's schools give an interpreter; where the sheet has none, the office's own. */
export const interpreterPhone = (
  { schools }: Pick<Reached, 'schools'>,
  phones: ReadonlyMap<string, string>,
  office: string,
): string => {
  const own = schools.flatMap(({ id }) => phones.get(id) ?? []);
  return own.length === 0 ? office : [...new Set(own)].join(', ');
};
