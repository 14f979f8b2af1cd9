// Which families of a confidential survey to ask next: none is named whose answer has come (PV12).
import type { LogEntry } from '../invitation/send-log';
import type { Roster } from '../roster/roster';
import type { FamilyList } from './family-list';
import { isReached } from './reach';

export interface AskNext {
  /** Messages that reached families without an answer: those to remind. */
  readonly remind: readonly LogEntry[];
  /** Messages to families without an answer that did not reach anyone yet, or of which nobody knows. */
  readonly waiting: readonly LogEntry[];
  /** How many families on the lists have no answer and no message. */
  readonly notInvited: number;
}

/** Nobody is asked again who must not be written to, or asked not to be (PV08, PV23). */
export const isHeldBack = ({ families, guardians }: Roster): ((entry: LogEntry) => boolean) => {
  const optedOut = new Set(families.filter((one) => one.optedOut).map(({ id }) => id));
  const out = new Set(guardians.filter(({ barred, family }) => barred || optedOut.has(family)).map(({ id }) => id));
  return ({ guardians: ids }) => ids.some((id) => out.has(id));
};

interface AskNextFacts {
  readonly roster: Roster;
  readonly list: FamilyList;
  /** The messages of the survey's invitations. */
  readonly entries: readonly LogEntry[];
  /** The families and recipient units with an answer. */
  readonly answered: { readonly families: ReadonlySet<string>; readonly units: ReadonlySet<string> };
}

/** Whether the family of the message has answered, by its own code or another's of the family. */
export const hasAnsweredIn =
  ({ list, answered }: Pick<AskNextFacts, 'list' | 'answered'>): ((entry: LogEntry) => boolean) =>
  ({ unit, guardians }) =>
    answered.units.has(unit) || list.behind(unit, guardians).some((id) => answered.families.has(id));

/** A family that is on no list any more is known by its message alone. */
export const askNextOf = ({ roster, list, entries, answered }: AskNextFacts): AskNext => {
  const held = isHeldBack(roster);
  const behind = ({ unit, guardians }: LogEntry) => list.behind(unit, guardians);
  const hasAnswered = hasAnsweredIn({ list, answered });
  const silent = entries.filter((entry) => !held(entry) && !hasAnswered(entry));
  const remind = silent.filter(isReached);
  const reached = new Set(remind.flatMap(behind));
  const invited = new Set(entries.flatMap(behind));
  return {
    remind,
    waiting: silent.filter((entry) => !isReached(entry) && !behind(entry).some((id) => reached.has(id))),
    notInvited: list.families.filter(({ id }) => !invited.has(id) && !answered.families.has(id)).length,
  };
};
