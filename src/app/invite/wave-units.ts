// Who gets a message: the audience as it is wished for, or whom a reminder goes to, without those who want no news yet.
import type { Campaign } from '../../domain/invitation/campaign';
import { type CapFinding, withoutOver } from '../../domain/invitation/who/frequency-cap';
import type { RecipientUnit } from '../../domain/invitation/who/unit-rules';
import { done, type Outcome, refused } from '../../domain/problem';
import type { InvitationWish } from '../../rpc/invite-calls';
import type { Ports } from '../ports';
import { type RosterSheets, rosterIn } from '../roster/read-roster';
import { namesChildren } from './message-fields';
import { campaignsIn, entriesIn, isCopied, type SendSheets } from './send-sheets';
import type { WaveFacts } from './wave-facts';
import { capObjection } from './who/cap-objection';
import { reminderPlan } from './who/plan-reminder';
import { unitsFor, type WhoPlan } from './who/units-for';

export interface WaveUnits extends WhoPlan {
  /** Units that the send log does not have yet. */
  readonly fresh: readonly RecipientUnit[];
  readonly cap: CapFinding;
  /** Whether its texts name the children (PV08). */
  readonly names: boolean;
  /** The id that a reminder has, made of that of its invitation. */
  readonly id: string | undefined;
  /** As the invitation had it, where it is a reminder. */
  readonly mode: InvitationWish['mode'];
}

export interface UnitsSource {
  readonly wish: InvitationWish;
  readonly facts: WaveFacts;
  readonly lists: RosterSheets;
  readonly sheets: SendSheets;
  /** The campaign of this message, where it was confirmed before. */
  readonly campaign: Campaign | undefined;
}

/** Which child a unit is about, where it is about one. */
const childOf = (unit: string): string => /\/c:.*$/.exec(unit)?.[0] ?? '';

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

const nobodyElse = { barred: 0, optedOut: 0, covered: 0, withoutGuardian: [], shared: [], notFound: [] };

type Found = WhoPlan & Pick<WaveUnits, 'id' | 'mode'>;

/** Who was reminded in this wave already is in its campaign; nobody is added later. */
const toRemind = (ports: Ports, { wish, facts, sheets, campaign }: UnitsSource, names: boolean): Outcome<Found> => {
  if (campaign !== undefined) return done({ ...nobodyElse, units: [], id: campaign.id, mode: campaign.mode });
  const first = campaignsIn(sheets).find(
    (one) => one.survey === wish.survey && one.wave === 1 && one.template !== 'T12' && !isCopied(ports, one),
  );
  if (first === undefined) return refused('invite.nobody-invited');
  const plan = reminderPlan(ports, first.id, { ready: facts.ready.map(({ tag }) => tag), names });
  if (!plan.ok) return plan;
  const { units, wave } = plan.value;
  return wave === wish.wave
    ? done({ ...nobodyElse, units, id: `${first.id}-${wave}`, mode: first.mode })
    : refused('invite.other-reminder', { n: wave - 1 });
};

const audience = (ports: Ports, { wish, facts, lists }: UnitsSource, names: boolean): Outcome<Found> => {
  const found = unitsFor(
    ports,
    {
      mode: wish.mode,
      audience: wish.audience,
      only: wish.only,
      names,
      optOuts: facts.text.kind === 'notice' ? 'notice' : 'honored',
      ready: facts.ready.map(({ tag }) => tag),
    },
    done(lists),
  );
  return found.ok ? done({ ...found.value, id: undefined, mode: wish.mode }) : found;
};

/** Reads what the audience needs, and writes nothing. */
export const waveUnits = (ports: Ports, source: UnitsSource): Outcome<WaveUnits> => {
  const { wish, facts, lists, sheets, campaign } = source;
  const names = facts.ready.some(({ template }) => namesChildren(template));
  const found = wish.wave === 1 ? audience(ports, source, names) : toRemind(ports, source, names);
  if (!found.ok) return found;
  const notThere = notInLog(found.value.units, sheets, campaign);
  const cap = capObjection(
    ports,
    notThere,
    { id: facts.text.id, kind: facts.text.kind },
    {
      settings: facts.settings,
      sheets,
      roster: rosterIn(lists),
      ...(campaign === undefined ? {} : { wave: `${campaign.id}/${campaign.wave}` }),
    },
  );
  if (!cap.ok) return cap;
  const finding = wish.leaveOver ? withoutOver(cap.value) : cap.value;
  const out = new Set([...finding.resting, ...(finding.left ?? [])].map(({ unit }) => unit));
  const fresh = notThere.filter(({ unit }) => !out.has(unit));
  return done({ ...found.value, names, fresh, cap: finding });
};
