// What to send now: messages of the plan, changes, what was heard, reminders and families who wait, each late, due or done.
import { messageMoments, planWords } from '../../../content/plan';
import type { DueLine } from '../../../domain/after/due-line';
import { dueOfPeople } from '../../../domain/after/due-of-people';
import { dueOfPlan } from '../../../domain/after/due-of-plan';
import { dueOfSurveys, dueToTell } from '../../../domain/after/due-of-surveys';
import { loopRecordsOf } from '../../../domain/loop/loop-record';
import { plannedMessages } from '../../../domain/plan/message-moment';
import { done, type Outcome } from '../../../domain/problem';
import type { PlanFacts } from '../../../domain/review/facts';
import { usualThresholds } from '../../../domain/settings/thresholds';
import type { DueHome, DueLineView } from '../../../rpc/after-calls';
import { askedIn, readAskSheets } from '../../ask/ask-sheets';
import type { Ports } from '../../ports';
import { type FoundSheets, readFacts } from '../../review/read-facts';
import { isDropped } from '../../review/row-facts';
import { staffLanguage } from '../../sheets/our-sheets';
import { readingOnce } from '../../sheets/reading-once';
import { campaignsIn, readSendSheets } from '../send-sheets';
import { countComing } from './count-returned';
import { readInterest } from './read-interest';

type PlanNow = Pick<PlanFacts, 'year' | 'activities' | 'changes' | 'leads' | 'partners'> & {
  readonly thresholds: PlanFacts['settings']['thresholds'];
  readonly found: FoundSheets;
};

/** Without a plan there are surveys still, and what was heard by them. */
const planNow = (ports: Ports): Outcome<PlanNow> => {
  const read = readFacts(ports);
  const today = ports.workbook.today();
  if (read.ok) {
    const { facts, found } = read.value;
    return done({ ...facts, thresholds: facts.settings.thresholds, found });
  }
  if (read.problem.code !== 'plan.not-built') return read;
  const year = { start: today, end: today, breaks: [] };
  return done({ year, activities: [], changes: [], leads: [], partners: [], thresholds: usualThresholds, found: {} });
};

const plannedIn = (ports: Ports, { year, partners, found }: PlanNow) =>
  plannedMessages({
    year,
    activities: (found.activities?.table.records ?? []).filter((one) => !isDropped(one)).map(({ cells }) => cells),
    moments: messageMoments,
    partners: new Set(partners.filter(({ isKnown }) => isKnown).map(({ type }) => type)),
    words: planWords[staffLanguage(ports)],
  });

export interface DueNow {
  readonly lines: readonly DueLine[];
  readonly missed: number;
  readonly found: FoundSheets;
}

/** `ports` are those that read once. */
export const dueNow = (ports: Ports): Outcome<DueNow> => {
  const plan = planNow(ports);
  if (!plan.ok) return plan;
  const asked = readAskSheets(ports);
  if (!asked.ok) return asked;
  const sends = readSendSheets(ports);
  if (!sends.ok) return sends;
  const { surveys } = askedIn(asked.value);
  const coming = countComing(ports, surveys);
  if (!coming.ok) return coming;
  const campaigns = campaignsIn(sends.value);
  const today = ports.workbook.today();
  const planned = plannedIn(ports, plan.value);
  const { listening } = plan.value.found;
  const records = listening === undefined ? [] : loopRecordsOf(listening.table);
  const { lines, missed } = dueOfPlan({ ...plan.value, today, planned, moments: messageMoments, campaigns });
  const heard = { today, surveys, records, campaigns };
  return done({
    lines: [
      ...lines,
      ...dueOfSurveys(heard),
      ...dueToTell(heard),
      ...dueOfPeople({ ...plan.value, today, planned, coming: coming.value, campaigns }),
    ].sort((one, other) => one.day.localeCompare(other.day) || one.template.localeCompare(other.template)),
    missed,
    found: plan.value.found,
  });
};

/** Reads alone. */
export const openDue = (ports: Ports): Outcome<DueHome> => {
  const once = readingOnce(ports);
  const due = dueNow(once);
  if (!due.ok) return due;
  const { lines, missed, found } = due.value;
  const { kinds } = planWords[staffLanguage(ports)].messages;
  const roles = once.workbook.roles();
  const interest = readInterest(once, found.leads);
  if (!interest.ok) return interest;
  return done({
    lines: lines.map(
      ({ role, wave, ...line }): DueLineView => ({
        ...line,
        wave: wave ?? 1,
        message: kinds[line.template]?.subject ?? line.template,
        sheet: role === undefined ? null : (roles[role] ?? null),
      }),
    ),
    missed,
    interest: interest.value,
  });
};
