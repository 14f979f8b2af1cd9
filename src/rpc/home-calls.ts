// The calls of the sidebar's home screen.
import * as v from 'valibot';
import { call } from './call';

export type StepName = 'plan' | 'ask' | 'listen' | 'invite' | 'close';

/** `later` is a step that this version does not have yet. */
export type StepState = 'not-started' | 'under-way' | 'done' | 'later';

export type Home = {
  readonly workbook: string;
  readonly person: string;
  /** In the Forms editor there is no workbook and no step: only the form can be looked over. */
  readonly inForm: boolean;
  readonly steps: readonly { readonly step: StepName; readonly state: StepState }[];
};

export const homeCalls = {
  openHome: call<Home>()(v.strictObject({})),
  /** Brings a sheet to the front. */
  showSheet: call<{ readonly shown: true }>()(v.strictObject({ sheetId: v.pipe(v.number(), v.safeInteger()) })),
};
