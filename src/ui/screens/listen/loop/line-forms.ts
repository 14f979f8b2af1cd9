// The lines as forms on the screen: what somebody writes in one stays there, whatever else is saved, added or changed meanwhile.
import type { LoopLine, LoopWish } from '../../../../rpc/loop-calls';

/** What staff say in a line. */
export type LineWords = Omit<LoopWish, 'seen'>;

export interface LineForm {
  readonly key: number;
  /** As it stood when the form was filled last. */
  readonly line: LoopLine;
}

const saidIn = ({ heard, willDo, by, dueOn, check, doneOn, toldOn }: LineWords): readonly string[] =>
  [heard, willDo, by, dueOn, check, doneOn, toldOn].map((one) => one.trim());

/** Whether both say the same, spaces at the ends aside. */
export const isSame = (one: LineWords, other: LineWords): boolean =>
  JSON.stringify(saidIn(one)) === JSON.stringify(saidIn(other));

/** One a line. Forms whose line was changed or deleted meanwhile stay, so that saving them tells of it; lines without a form get one. */
export const formsAfter = (forms: readonly LineForm[], lines: readonly LoopLine[]): readonly LineForm[] => {
  const left = [...lines];
  for (const { line } of forms) {
    const at = left.findIndex(({ seen }) => seen === line.seen);
    if (at >= 0) left.splice(at, 1);
  }
  const next = Math.max(-1, ...forms.map(({ key }) => key)) + 1;
  return [...forms, ...left.map((line, at) => ({ key: next + at, line }))];
};

/** The same once the form was saved: it stands for the line that now says what it says. */
export const formsSaved = (
  forms: readonly LineForm[],
  { key, words, lines }: { readonly key: number; readonly words: LineWords; readonly lines: readonly LoopLine[] },
): readonly LineForm[] => {
  const saved = lines.find((line) => isSame(line, words));
  return formsAfter(
    forms.map((form) => (form.key === key && saved !== undefined ? { key, line: saved } : form)),
    lines,
  );
};
