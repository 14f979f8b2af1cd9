// The calls by which published figures leave a workbook as a file, and by which those of many become one district's.
import * as v from 'valibot';
import type { DistrictFigures } from '../domain/tally/figures/district-figures';
import type { Published } from '../domain/tally/figures/publish';
import { call } from './call';
import type { HeardChoice, ListenNotice } from './listen-calls';
import { surveySource } from './listen-source';

export type RollUpFile = { readonly name: string; readonly text: string; readonly questions: number };

export type RollUpSchool = {
  /** The mark by which its rows of figures are found. */
  readonly workbook: string;
  readonly name: string;
  readonly survey: string;
  readonly on: string;
};

export type RollUpQuestion = {
  readonly title: string;
  readonly choices: readonly HeardChoice[];
  readonly figures: Published<DistrictFigures>;
  readonly unlike: readonly string[];
};

export type RollUp = {
  readonly purpose: string;
  readonly schools: readonly RollUpSchool[];
  readonly minGroupSize: number;
  /** Empty until two schools are loaded. */
  readonly questions: readonly RollUpQuestion[];
  /** Null until its page is written. */
  readonly sheet: { readonly id: number; readonly name: string } | null;
  readonly notices: readonly ListenNotice[];
};

export type RollUpHome = {
  /** The surveys of which files were loaded, by purpose. */
  readonly there: readonly { readonly purpose: string; readonly schools: number }[];
  /** The one that was asked for, else the first; null where there is none. */
  readonly shown: RollUp | null;
};

export type CheckedFile = {
  /** As the person's computer calls it. */
  readonly called: string;
  readonly state: 'new' | 'replaces' | 'same' | 'refused';
  /** Null where it could not be read. */
  readonly school: RollUpSchool | null;
  readonly problem: ListenNotice | null;
};

export type CheckedFiles = {
  /** Empty where none of them could be read. */
  readonly purpose: string;
  readonly files: readonly CheckedFile[];
  /** How many schools there would be. */
  readonly schools: number;
};

const purpose = v.pipe(v.string(), v.maxLength(40));

/** An empty purpose is whatever the first file is of. */
const files = v.strictObject({
  purpose,
  files: v.pipe(
    v.array(
      v.strictObject({
        called: v.pipe(v.string(), v.maxLength(300)),
        text: v.pipe(v.string(), v.maxLength(1_000_000)),
      }),
    ),
    v.minLength(1),
    v.maxLength(300),
  ),
});

export const rollUpCalls = {
  /** What was published at the last count, and counts nothing. */
  rollUpFile: call<RollUpFile>()(surveySource),
  openRollUps: call<RollUpHome>()(v.strictObject({ purpose })),
  /** Changes nothing. */
  checkRollUpFiles: call<CheckedFiles>()(files),
  addRollUpFiles: call<RollUpHome>()(files),
  removeRollUpSchool: call<RollUpHome>()(
    v.strictObject({ purpose, workbook: v.pipe(v.string(), v.minLength(1), v.maxLength(40)) }),
  ),
};
