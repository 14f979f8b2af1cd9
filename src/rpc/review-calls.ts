// The calls of the sidebar's plan review.
import * as v from 'valibot';
import type { Severity } from '../domain/review/rule';
import { call } from './call';

export type ReviewRow = { readonly sheetId: number; readonly row: number; readonly name: string };

export type ReviewFinding = {
  /** `R14`. */
  readonly rule: string;
  readonly severity: Severity;
  readonly what: string;
  /** In the words of the source. */
  readonly why: string;
  readonly rows: readonly ReviewRow[];
  /** Rows beyond those that are listed. */
  readonly more: number;
  /** Messages that must not go out before this is mended: `T17`, and what it says. */
  readonly heldBack: readonly string[];
  /** Where to add what is missing, for a finding that speaks of no row. */
  readonly sheet: { readonly sheetId: number; readonly name: string } | null;
};

export type PlanReview = {
  readonly findings: readonly ReviewFinding[];
  readonly activities: number;
  /** How the district scored itself, condition by condition, from 0 to 4; those without a score are left out (S13). */
  readonly reflection: readonly { readonly name: string; readonly mean: number; readonly scored: number }[];
  /** The day on which it was marked ready; empty where it never was. */
  readonly readyOn: string;
};

const id = v.pipe(v.number(), v.safeInteger());

export const reviewCalls = {
  reviewPlan: call<PlanReview>()(v.strictObject({})),
  /** Refused as long as the review finds an error. */
  markReady: call<{ readonly readyOn: string }>()(v.strictObject({})),
  showRow: call<{ readonly shown: true }>()(v.strictObject({ sheetId: id, row: v.pipe(id, v.minValue(1)) })),
};
