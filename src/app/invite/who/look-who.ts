// Says who would get a message, and whom the next reminder would go to; writes nothing.
import type { CapFinding } from '../../../domain/invitation/who/frequency-cap';
import type { RecipientUnit } from '../../../domain/invitation/who/unit-rules';
import { done, type Outcome } from '../../../domain/problem';
import type { CapView, ReminderFigures, WhoFigures, WhoInput } from '../../../rpc/who-calls';
import { readApprovals } from '../../languages/approved-languages';
import { readSpoken } from '../../languages/read-spoken';
import type { Ports } from '../../ports';
import { readRosterSheets, rosterIn } from '../../roster/read-roster';
import { capObjection } from './cap-objection';
import { reminderPlan } from './plan-reminder';
import { unitsFor } from './units-for';

const mostNamed = 10;

/** Approved by a named person (PV09). Whether a form is open in them is looked at when the message is worked out. */
const approvedLanguages = (ports: Ports): Outcome<readonly string[]> => {
  const spoken = readSpoken(ports);
  if (!spoken.ok) return spoken;
  const approvals = readApprovals(ports, spoken.value);
  if (!approvals.ok) return approvals;
  return done(spoken.value.languages.map(({ tag }) => tag).filter((tag) => approvals.value.mayUse(tag)));
};

const ways = (units: readonly RecipientUnit[]) => {
  const count = (by: RecipientUnit['way']['by']): number => units.filter(({ way }) => way.by === by).length;
  return { messages: count('mail'), calls: count('call'), letters: count('letter') };
};

/** As the sidebar shows it: how many, and the first of them by name. */
export const capView = ({ aWeek, over, left = [], resting }: CapFinding): CapView => ({
  aWeek,
  over: over.length,
  left: left.length,
  overFirst: over.slice(0, mostNamed).map(({ familyName: name, last }) => ({ name, last })),
  resting: resting.length,
  restingFirst: resting.slice(0, mostNamed).map(({ familyName: name, last }) => ({ name, last: last ?? '' })),
});

export const lookWho = (ports: Ports, { template, kind, ...wish }: WhoInput): Outcome<WhoFigures> => {
  const ready = approvedLanguages(ports);
  if (!ready.ok) return ready;
  const lists = readRosterSheets(ports);
  const optOuts = kind === 'notice' ? 'notice' : 'honored';
  const plan = unitsFor(ports, { ...wish, optOuts, ready: ready.value }, lists);
  if (!plan.ok) return plan;
  if (!lists.ok) return lists;
  const { units, barred, optedOut, covered, withoutGuardian, notFound, shared } = plan.value;
  const cap = capObjection(ports, units, { id: template, kind }, { roster: rosterIn(lists.value) });
  if (!cap.ok) return cap;
  return done({
    ...ways(units),
    barred,
    optedOut,
    covered,
    withoutGuardian: withoutGuardian.length,
    notFound,
    shared,
    cap: capView(cap.value),
  });
};

export const lookReminder = (ports: Ports, campaign: string): Outcome<ReminderFigures> => {
  const plan = reminderPlan(ports, campaign);
  if (!plan.ok) return plan;
  const { wave, units, waves, counts, gone, knowsWho } = plan.value;
  return done({
    wave,
    ...ways(units),
    knowsWho,
    ...counts,
    gone,
    last: waves.last ?? '',
    tooSoon: waves.tooSoon,
  });
};
