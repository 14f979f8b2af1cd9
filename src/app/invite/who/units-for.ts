// Who gets a message: the units of any audience, narrowed by any filters.
import { unitPlanOf } from '../../../domain/invitation/recipient-unit';
import type { ListAudience, UnitMode } from '../../../domain/invitation/who/unit-rules';
import { done, type Outcome } from '../../../domain/problem';
import type { AudienceWish, OnlyWish } from '../../../rpc/audience';
import type { Ports } from '../../ports';
import { tagOf } from '../../roster/language-tag';
import { type RosterSheets, readRosterSheets, rosterIn } from '../../roster/read-roster';
import { type FoundReaders, whoAnsweredIt, whoComes } from './families-who-answered';
import { type OtherPlan, partnerUnits, raisedHands } from './other-people';
import { whoSits } from './seat-readers';
import { type Wanted, wantedBy, wantedByAll } from './wanted-readers';

export interface WhoWish {
  readonly mode: UnitMode;
  readonly audience: AudienceWish;
  readonly only: readonly OnlyWish[];
  /** Whether the message may name children (PV08, PV08b). */
  readonly names: boolean;
  readonly optOuts: 'honored' | 'notice';
  /** Tags of the languages that it can be sent in. */
  readonly ready: readonly string[];
}

/** Who gets it, and those of the audience who cannot be led back to the family lists for certain, as they are called. */
export type WhoPlan = OtherPlan;

const everyone: ListAudience = { kind: 'everyone' };

type FamilyAudience = Exclude<AudienceWish, { kind: 'raisedHand' | 'partners' }>;

const foundReaders = (
  ports: Ports,
  audience: Exclude<FamilyAudience, ListAudience>,
  lists: RosterSheets,
): Outcome<FoundReaders> => {
  if (audience.kind === 'answered' || audience.kind === 'notAnswered') return whoAnsweredIt(ports, audience, lists);
  if (audience.kind === 'rsvp') return whoComes(ports, audience, rosterIn(lists));
  if (audience.kind === 'role') return whoSits(ports, audience.roles, rosterIn(lists));
  const wanted = wantedBy(lists, audience);
  return wanted.ok ? done({ wanted: wanted.value, notFound: [] }) : wanted;
};

interface FamilyWish {
  readonly audience: FamilyAudience;
  readonly lists: RosterSheets;
  readonly wish: WhoWish;
  readonly narrowed: Wanted;
}

const familyUnits = (ports: Ports, { audience, lists, wish, narrowed }: FamilyWish): Outcome<WhoPlan> => {
  const { mode, names, optOuts, ready } = wish;
  const rules = { mode, names, optOuts, ready, tagOf };
  if (audience.kind === 'everyone' || audience.kind === 'schools' || audience.kind === 'languages')
    return done({ ...unitPlanOf(rosterIn(lists), { ...rules, audience, only: narrowed }), notFound: [] });
  const found = foundReaders(ports, audience, lists);
  if (!found.ok) return found;
  const only: Wanted = (reader) => found.value.wanted(reader) && narrowed(reader);
  const plan = unitPlanOf(rosterIn(lists), { ...rules, audience: everyone, only });
  return done({ ...plan, notFound: found.value.notFound });
};

/** Reads each sheet once; the lists are read here unless they were before. Writes nothing. */
export const unitsFor = (
  ports: Ports,
  wish: WhoWish,
  read: Outcome<RosterSheets> = readRosterSheets(ports),
): Outcome<WhoPlan> => {
  if (!read.ok) return read;
  const { audience, only, ready, optOuts } = wish;
  const narrowed = wantedByAll(read.value, only);
  if (!narrowed.ok) return narrowed;
  if (audience.kind !== 'raisedHand' && audience.kind !== 'partners')
    return familyUnits(ports, { audience, lists: read.value, wish, narrowed: narrowed.value });
  const other = {
    roster: rosterIn(read.value),
    ready,
    honorsOptOuts: optOuts === 'honored',
    only: only.length === 0 ? undefined : narrowed.value,
  };
  return audience.kind === 'raisedHand' ? raisedHands(ports, audience, other) : partnerUnits(ports, audience, other);
};
