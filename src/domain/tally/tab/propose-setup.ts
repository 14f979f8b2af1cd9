// Proposes how each column of a response tab that the add-on did not make can be counted.
import { type Cell, isBlank, isDayCell, textOf } from '../../sheet/cell';
import { choiceFinder } from '../choice-finder';
import { oneLine, plainWording } from '../plain-wording';
import type { CountedKind } from '../tally-question';
import { type GivenText, givenTexts, inferChoices } from './infer-choices';

/** `ignore` is left out; `personal` too, since it could name someone; of a `date` nothing is counted but how many gave one. */
export type ColumnKind = Exclude<CountedKind, 'ord5'> | 'date' | 'personal' | 'ignore';

export const columnKinds = [
  'single',
  'multi',
  'scale',
  'number',
  'open',
  'date',
  'key',
  'personal',
  'ignore',
] as const satisfies readonly ColumnKind[];

export interface ColumnProposal {
  readonly heading: string;
  /** Counted from 1. */
  readonly column: number;
  readonly kind: ColumnKind;
  /** Texts that at least the minimum group size gave, and no others (PV01). */
  readonly choices: readonly string[];
  /** How many other texts there are, which count as Other. */
  readonly rarer: number;
}

const personalHeading =
  /(^|\b|_)(name|nombre|apellidos?|e-?mail|correo|phone|tel[eé]fono|celular|address|direcci[oó]n|timestamp|marca temporal|birth|nacimiento|student id|ip)(\b|_|$)/i;

const personalText = /^\S+@\S+\.\S+$|^\+?[\d\s().-]{9,}$/;

const mostOf = (cells: readonly Cell[], holds: (cell: Cell) => boolean): boolean =>
  cells.filter(holds).length >= cells.length * 0.8;

const isNumber = (cell: Cell): boolean =>
  typeof cell === 'number' || /^[$€£]?\s?-?\d{1,3}(?:,?\d{3})*(?:\.\d+)?$/.test(textOf(cell));

const wholeNumber = (cell: Cell): number | undefined =>
  /^\d{1,2}$/.test(textOf(cell)) ? Number(textOf(cell)) : undefined;

/** Google's scales begin at 0 or 1 and end at 10 at most. */
const isScale = (cells: readonly Cell[]): boolean =>
  cells.every((cell) => {
    const number = wholeNumber(cell);
    return number !== undefined && number <= 10;
  });

/** A text that came often enough to be a choice and not somebody's own words. */
const isRepeated = ({ count }: GivenText, answers: number): boolean => count >= Math.max(2, answers * 0.004);

const share = (texts: readonly GivenText[], answers: number): number =>
  texts.reduce((sum, { count }) => sum + count, 0) / answers;

/** Whether the choices say more than the whole answers do: some answers hold several of them. */
const isSeveral = (texts: readonly GivenText[], choices: readonly GivenText[], answers: number): boolean => {
  const repeated = new Set(choices.filter((one) => isRepeated(one, answers)).map(({ text }) => plainWording(text)));
  const whole = (text: string): boolean => repeated.has(plainWording(text));
  const joined = texts.filter(({ text }) => text.includes(',') && !whole(text));
  const several = joined.filter(({ text }) => text.split(',').filter((piece) => whole(piece)).length > 0);
  return share(several, answers) >= 0.01 && share(several, answers) >= share(joined, answers) * 0.5;
};

/** Whether most answers hold nothing but these choices. */
const areMadeOf = (texts: readonly GivenText[], choices: readonly GivenText[], answers: number): boolean => {
  const { several } = choiceFinder(choices.map(({ text }) => ({ code: text, wordings: [text] })));
  return (
    share(
      texts.filter(({ text }) => !several(text).other),
      answers,
    ) >= 0.6
  );
};

const textKind = (texts: readonly GivenText[], choices: readonly GivenText[], answers: number): ColumnKind => {
  const repeated = texts.filter((one) => isRepeated(one, answers));
  const common = choices.filter((one) => isRepeated(one, answers));
  const closed = (list: readonly GivenText[]) => list.length > 0 && list.length <= 60;
  if (closed(common) && isSeveral(texts, choices, answers) && areMadeOf(texts, common, answers)) return 'multi';
  return closed(repeated) && share(repeated, answers) >= 0.6 ? 'single' : 'open';
};

const kindOf = (
  heading: string,
  cells: readonly Cell[],
  texts: readonly GivenText[],
  choices: readonly GivenText[],
): ColumnKind => {
  if (cells.length === 0) return 'ignore';
  if (personalHeading.test(heading)) return 'personal';
  if (mostOf(cells, (cell) => isDayCell(cell) && cell.time !== undefined)) return 'personal';
  if (mostOf(cells, isDayCell)) return 'date';
  if (mostOf(cells, (cell) => personalText.test(textOf(cell)) && !isNumber(cell))) return 'personal';
  if (isScale(cells)) return 'scale';
  if (mostOf(cells, isNumber)) return 'number';
  return textKind(texts, choices, cells.length);
};

const levelsOf = (cells: readonly Cell[]): readonly string[] => {
  const numbers = cells.flatMap((cell) => wholeNumber(cell) ?? []);
  const [least, most] = [Math.min(1, ...numbers), Math.max(...numbers)];
  const top = most <= 5 ? 5 : 10;
  return Array.from({ length: top - least + 1 }, (_, at) => String(least + at));
};

const listed = (texts: readonly GivenText[], minGroupSize: number): Pick<ColumnProposal, 'choices' | 'rarer'> => {
  const choices = texts.filter(({ count }) => count >= minGroupSize).map(({ text }) => text);
  return { choices, rarer: texts.length - choices.length };
};

/**
 * The column's kind, and its choices where it has some. No text that fewer than the minimum group gave is ever listed, and of open answers
 * none.
 */
const proposeColumn = (
  heading: string,
  { column, cells, minGroupSize }: { column: number; cells: readonly Cell[]; minGroupSize: number },
): ColumnProposal => {
  const texts = givenTexts(cells.map(textOf));
  const choices = inferChoices(texts);
  const kind = kindOf(heading, cells, texts, choices);
  const about = { heading, column, kind };
  if (kind === 'scale') return { ...about, choices: levelsOf(cells), rarer: 0 };
  if (kind === 'multi') return { ...about, ...listed(choices, minGroupSize) };
  return kind === 'single' ? { ...about, ...listed(texts, minGroupSize) } : { ...about, choices: [], rarer: 0 };
};

/** A proposal for each column that has a heading, or answers. `rows` begin below the headings. */
export const proposeSetup = (
  headings: readonly string[],
  rows: readonly (readonly Cell[])[],
  minGroupSize: number,
): readonly ColumnProposal[] =>
  headings.flatMap((heading, at) => {
    const cells = rows.map((row) => row[at] ?? '').filter((cell) => !isBlank(cell));
    if (heading === '' && cells.length === 0) return [];
    return [proposeColumn(oneLine(heading), { column: at + 1, cells, minGroupSize })];
  });

/** Whether a tab looks like answers: headings in the first row that holds anything, and at least two rows below. */
export const looksLikeAnswers = (firstRow: readonly Cell[], rows: number): boolean =>
  rows >= 3 && firstRow.filter((cell) => typeof cell === 'string' && textOf(cell) !== '').length >= 2;
