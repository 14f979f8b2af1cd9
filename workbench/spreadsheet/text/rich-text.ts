// `RichTextValue` and its builder: a text whose parts may look differently and lead elsewhere (reference/spreadsheet/rich-text-value).
import type { TextRun, TextStyleRecord } from '../../engine/rich-text-record';
import type { Execution } from '../../execution';
import { ServiceError } from '../../service-error';
import { checkSignature, signatureError } from '../../signature';
import { implementationOf, standIn } from '../../stand-in';
import { itself } from '../sheet-place';
import { commonStyle, giveTextStyle, textStyleOf } from './text-style';

type Google = GoogleAppsScript.Spreadsheet.RichTextValue;
type Builder = GoogleAppsScript.Spreadsheet.RichTextValueBuilder;

/** A text and its runs, which cover all of it, in order. `start` is where it begins in the text that it is a run of. */
export interface RichText {
  readonly text: string;
  readonly runs: readonly TextRun[];
  readonly start: number;
}

interface HeldText {
  readonly richText: RichText;
}

/** The text behind a `RichTextValue` that a script passed. */
export const richTextOf = (implementation: unknown): RichText | undefined =>
  (implementationOf(implementation) as Partial<HeldText> | null | undefined)?.richText;

/** A rich text as a script holds it. */
export const giveRichText = (execution: Execution, richText: RichText): Google => {
  const { text, runs, start } = richText;
  const part: Google = {
    copy: () => giveRichTextBuilder(execution, richText),
    getStartIndex: () => start,
    getEndIndex: () => start + text.length,
    getText: () => text,
    getRuns: () =>
      runs.map((run) => {
        const whole = { ...run, start: 0, end: run.end - run.start };
        return giveRichText(execution, { text: text.slice(run.start, run.end), runs: [whole], start: run.start });
      }),
    getTextStyle: (...offsets: number[]) =>
      giveTextStyle(execution, commonStyle(runsWithin(richText, offsets).map(({ style }) => style))),
    getLinkUrl: (...offsets: number[]) => {
      const links = new Set(runsWithin(richText, offsets).map(({ link }) => link));
      return links.size === 1 ? ([...links][0] ?? null) : null;
    },
  };
  return standIn<Google>(execution, 'RichTextValue', { ...part, richText }, { kind: 'builder' });
};

/** `SpreadsheetApp.newRichTextValue()`, or a copy to change. Setting the text takes all styles and links away. */
export const giveRichTextBuilder = (
  execution: Execution,
  start: RichText = { text: '', runs: [], start: 0 },
): Builder => {
  let { text } = start;
  let runs = start.runs;
  const span = (method: string, given: readonly unknown[]): readonly [from: number, to: number] => {
    if (given.length === 1) return [0, text.length];
    checkSignature(`SpreadsheetApp.RichTextValueBuilder.${method}`, given, ['number', 'number', 'any']);
    const [from, to] = [Number(given[0]), Number(given[1])];
    if (from < 0 || to > text.length || from >= to) throw new ServiceError('Invalid argument: startOffset');
    return [from, to];
  };
  const part: Builder = {
    setText(given) {
      checkSignature('SpreadsheetApp.RichTextValueBuilder.setText', [given], ['text']);
      text = String(given);
      runs = text === '' ? [] : [{ start: 0, end: text.length, style: {}, link: null }];
      return itself(this);
    },
    setTextStyle(...given: unknown[]) {
      const style = given.at(-1) === null ? null : textStyleOf(given.at(-1));
      if (style === undefined) throw signatureError('SpreadsheetApp.RichTextValueBuilder.setTextStyle', given);
      const where = span('setTextStyle', given);
      runs = changed(runs, where, (run) => ({ ...run, style: style === null ? {} : { ...run.style, ...style } }));
      return itself(this);
    },
    setLinkUrl(...given: unknown[]) {
      const link = given.at(-1);
      if (link !== null && typeof link !== 'string')
        throw signatureError('SpreadsheetApp.RichTextValueBuilder.setLinkUrl', given);
      const where = span('setLinkUrl', given);
      runs = changed(runs, where, (run) => ({ ...run, link: link === '' ? null : link }));
      return itself(this);
    },
    build: () => giveRichText(execution, { text, runs, start: 0 }),
  };
  return standIn<Builder>(execution, 'RichTextValueBuilder', part, { kind: 'builder' });
};

const runsWithin = ({ text, runs }: RichText, [from = 0, to = text.length]: readonly number[]): readonly TextRun[] =>
  runs.filter(({ start, end }) => start < to && end > from);

/** Runs are cut at both ends of the span, changed inside, and joined where neighbors are alike. */
const changed = (
  runs: readonly TextRun[],
  [from, to]: readonly [number, number],
  change: (run: TextRun) => TextRun,
): readonly TextRun[] => {
  const cut = runs.flatMap((run) => cutAt(run, from).flatMap((piece) => cutAt(piece, to)));
  return joined(cut.map((run) => (run.start >= from && run.end <= to ? change(run) : run)));
};

const cutAt = (run: TextRun, place: number): readonly TextRun[] =>
  place > run.start && place < run.end
    ? [
        { ...run, end: place },
        { ...run, start: place },
      ]
    : [run];

/** Neighbors that look alike and lead to the same are one run. */
export const joined = (runs: readonly TextRun[]): readonly TextRun[] =>
  runs.flatMap((run, at) => {
    if (at > 0 && isContinued(runs[at - 1], run)) return [];
    let last = at;
    while (isContinued(runs[last], runs[last + 1])) last += 1;
    return [{ ...run, end: runs[last]?.end ?? run.end }];
  });

const isContinued = (run: TextRun | undefined, next: TextRun | undefined): boolean =>
  run !== undefined && next !== undefined && run.link === next.link && isSameStyle(run.style, next.style);

const isSameStyle = (one: TextStyleRecord, other: TextStyleRecord): boolean => {
  const keys = new Set([...Object.keys(one), ...Object.keys(other)]) as Set<keyof TextStyleRecord>;
  return [...keys].every((key) => JSON.stringify(one[key]) === JSON.stringify(other[key]));
};
