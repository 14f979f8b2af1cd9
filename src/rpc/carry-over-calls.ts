// The calls by which last year's plan becomes a start for this year's.
import * as v from 'valibot';
import { call } from './call';

export type PastPlan = { readonly sheetId: number; readonly name: string; readonly activities: number };

export type CarriedOver = {
  readonly added: number;
  readonly there: number;
  readonly tooLate: number;
};

const source = v.strictObject({ sheetId: v.pipe(v.number(), v.safeInteger()) });

export const carryOverCalls = {
  /** Tabs that hold activities of an earlier year. */
  pastPlans: call<{ readonly plans: readonly PastPlan[] }>()(v.strictObject({})),
  /** What `carryOver` would do; changes nothing. */
  previewCarryOver: call<CarriedOver>()(source),
  carryOver: call<CarriedOver>()(source),
};
