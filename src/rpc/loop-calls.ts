// The calls by which what was heard becomes what is done, and families are told (S12, R12, R13).
import * as v from 'valibot';
import { call } from './call';
import { type ListenSource, listenSource } from './listen-source';

/** A line of the What we heard sheet. Days are `yyyy-mm-dd`, empty for none. */
export type LoopLine = {
  readonly what: string;
  readonly name: string;
  readonly heard: string;
  readonly willDo: string;
  readonly by: string;
  readonly dueOn: string;
  readonly check: string;
  readonly doneOn: string;
  readonly toldOn: string;
  readonly tellBy: string;
  /** Of the line as it stood: one that changed since is not written over. */
  readonly seen: string;
};

/** What staff can change of a line. */
export type LoopWish = Omit<LoopLine, 'what' | 'name' | 'tellBy'>;

export type LoopHome = {
  readonly lines: readonly LoopLine[];
  /** Where there is no line yet: the lines of the plan that it may belong to. */
  readonly planned: readonly { readonly what: string; readonly name: string; readonly tellBy: string }[];
  readonly closedOn: string;
  readonly today: string;
  /** The day to tell families by is over (R12). */
  readonly isLate: boolean;
  /** By how many families a fix is worth a check with them before it is called done (R13). */
  readonly minGroupSize: number;
  /** Themes that staff noted, to choose from. */
  readonly themes: readonly string[];
  readonly sheet: { readonly id: number; readonly name: string } | null;
};

export type OpenLoop = {
  readonly name: string;
  readonly tellBy: string;
  readonly isLate: boolean;
  /** Null where it is a session or meeting, whose line is filled in on the sheet. */
  readonly source: ListenSource | null;
};

export type OpenLoops = {
  readonly loops: readonly OpenLoop[];
  /** Null where there is no such sheet yet. */
  readonly sheet: { readonly id: number } | null;
};

/** As much as a cell holds. */
const text = v.pipe(v.string(), v.maxLength(50_000));
const day = v.pipe(v.string(), v.regex(/^(\d{4}-\d{2}-\d{2})?$/));

export const loopCalls = {
  openLoop: call<LoopHome>()(v.strictObject({ source: listenSource })),
  /** Begins its line: one of the plan’s, or one of its own where `what` is empty. */
  startLoop: call<LoopHome>()(v.strictObject({ source: listenSource, what: v.pipe(v.string(), v.maxLength(100)) })),
  /** Adds one more line, for one more thing to do. */
  addLoopLine: call<LoopHome>()(v.strictObject({ source: listenSource })),
  saveLoop: call<LoopHome>()(
    v.strictObject({
      source: listenSource,
      seen: v.pipe(v.string(), v.maxLength(20)),
      heard: text,
      willDo: text,
      by: text,
      dueOn: day,
      check: text,
      doneOn: day,
      toldOn: day,
    }),
  ),
  /** What is still to be told, the nearest first. */
  openLoops: call<OpenLoops>()(v.strictObject({})),
};
