// The plan review: 37 rules over the workbook's facts, each told by itself and never added up into one score.
import { closingTheLoopRules } from './closing-the-loop';
import type { PlanFacts } from './facts';
import { fairWorkRules } from './fair-work';
import { familySeatRules } from './family-seats';
import { inHandRules } from './in-hand';
import { leadersAndTalksRules } from './leaders-and-talks';
import { type Finding, overRows, type Rule, type Severity } from './rule';
import { whatFamiliesReadRules } from './what-families-read';
import { wholeYearRules } from './whole-year';

/** In the order of their numbers. */
export const rules: readonly Rule[] = [
  ...familySeatRules,
  ...wholeYearRules,
  ...inHandRules,
  ...fairWorkRules,
  ...closingTheLoopRules,
  ...leadersAndTalksRules,
  ...whatFamiliesReadRules,
].sort((one, other) => one.id.localeCompare(other.id));

export interface Found extends Finding {
  readonly rule: string;
  readonly severity: Severity;
}

const weight: { readonly [One in Severity]: number } = { error: 0, warning: 1, info: 2 };

/** A date that cannot be read is told for each sheet, since every rule is blind to it; in Activities it has to be mended first. */
const oddDaysIn = ({ oddDays }: PlanFacts): readonly Found[] =>
  [...new Set(oddDays.map(({ role }) => role))].flatMap((role) => {
    const rows = oddDays.filter((one) => one.role === role);
    const severity = role === 'activities' ? ('error' as const) : ('warning' as const);
    return overRows(rows, { text: rows[0]?.text ?? '' }).map((finding) => ({ ...finding, rule: 'dates', severity }));
  });

/** Everything that the rules find, and dates that they could not read; errors first. */
export const reviewOf = (facts: PlanFacts): readonly Found[] =>
  rules
    .flatMap(({ id, severity, find }) =>
      find(facts).map((finding): Found => ({ ...finding, rule: id, severity: finding.severity ?? severity })),
    )
    .concat(oddDaysIn(facts))
    .sort((one, other) => weight[one.severity] - weight[other.severity]);
