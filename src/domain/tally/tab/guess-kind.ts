// Guesses from its heading and its answers how a column can be counted.
import { type Cell, isDayCell, textOf } from '../../sheet/cell';
import { choiceFinder } from '../choice-finder';
import { plainWording } from '../plain-wording';
import { hasDecimalComma, writtenNumber } from '../written-number';
import type { ColumnKind } from './column-kind';
import { type Given, placeOnScale } from './found-choices';
import type { GivenText } from './infer-choices';
import { isWrittenDay, isWrittenTime } from './written-kinds';

const personalHeading =
  /(^|[^\p{L}])(names?|nombres?|apellidos?|nom|nome|e-?mail|correo|phone|tel[eé]fono|celular|address|direcci[oó]n|timestamp|marca temporal|horodateur|zeitstempel|birth|nacimiento|student id|ip)([^\p{L}]|$)/iu;

/** `Name of your school` names nobody. */
const placeHeading = /school|escuela|colegio|program|campus|tutor(ing|ía) (center|site)/i;

const groupWords =
  'school|campus|grade|grade level|home language|language|role|escuela|colegio|grado|idioma|lengua|idioma del hogar';
const groupHeading = new RegExp(
  `^(?:(?:your|my|the|child|child['’]?s|student['’]?s|su|la|el|tu|name|nombre|of|de|que) ){0,4}(?:${groupWords})(?: name)?[?:.]*$`,
  'i',
);
const groupQuestion = new RegExp(
  `^(?:which|what|¿qué|¿cuál|¿a qué|¿en qué)(?: \\S+){0,6} (?:${groupWords})(?: \\S+){0,6}[?.]*$|^(?:which|what|¿qué|¿en qué|¿a qué) (?:${groupWords})(?: |$)`,
  'i',
);

/** How many, or how old: the average tells something, the single places do not. */
const amountHeading =
  /how (many|old|much time)|\bages?\b|\bnumber of\b|cu[aá]nt[oa]s|\bedad\b|años tiene|n[uú]mero de/i;

const personalText = /^\S+@\S+\.\S+$|^\+?[\d\s().-]{9,}$/;

/** No amount that families tell, but a phone or an id. */
const longNumber = /^\d{9,}$/;

const shareOf = <One>(all: readonly One[], holds: (one: One) => boolean): number =>
  all.length === 0 ? 0 : all.filter(holds).length / all.length;

const mostOf = (cells: readonly Cell[], holds: (cell: Cell) => boolean): boolean => shareOf(cells, holds) >= 0.8;

const isPointNumber = (cell: Cell): boolean => typeof cell === 'number' || writtenNumber(textOf(cell)) !== undefined;

const isCommaNumber = (cell: Cell): boolean =>
  typeof cell === 'number' || writtenNumber(textOf(cell), true) !== undefined;

/** An amount, not a year: years are rather labels where there are few of them. */
const isYear = (cell: Cell): boolean => /^(?:19|20)\d{2}$/.test(textOf(cell));

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
  const made = texts.filter(({ text }) => !several(text).other);
  return share(made, answers) >= 0.6;
};

const textKind = ({ whole, pieces }: Given, answers: number): ColumnKind => {
  const repeated = whole.filter((one) => isRepeated(one, answers));
  const common = pieces.filter((one) => isRepeated(one, answers));
  const closed = (list: readonly GivenText[]) => list.length > 0 && list.length <= 60;
  if (closed(common) && isSeveral(whole, pieces, answers) && areMadeOf(whole, common, answers)) return 'multi';
  return closed(repeated) && share(repeated, answers) >= 0.6 ? 'single' : 'open';
};

const isGroup = (heading: string, { whole }: Given, answers: number): boolean =>
  (groupHeading.test(heading) || (groupQuestion.test(heading) && heading.length <= 90)) &&
  share(
    whole.filter((one) => isRepeated(one, Math.min(answers, 500))),
    answers,
  ) >= 0.6;

const dayKind = (cells: readonly Cell[]): ColumnKind | undefined => {
  const isTime = (cell: Cell) => (isDayCell(cell) ? cell.time !== undefined : isWrittenTime(textOf(cell)));
  if (mostOf(cells, isTime)) return 'personal';
  return mostOf(cells, (cell) => isDayCell(cell) || isWrittenDay(textOf(cell))) ? 'date' : undefined;
};

const numberKind = (heading: string, cells: readonly Cell[], { whole }: Given): ColumnKind | undefined => {
  if (mostOf(cells, isYear) && whole.length <= 12) return 'single';
  const isAmount = amountHeading.test(heading);
  if (!isAmount && shareOf(cells, (cell) => placeOnScale(cell) !== undefined) >= 0.95) return 'scale';
  const texts = cells.flatMap((cell) => (typeof cell === 'string' ? [cell] : []));
  const isComma = texts.length > 0 && shareOf(texts, hasDecimalComma) >= 0.1 && mostOf(cells, isCommaNumber);
  if (isComma) return 'commaNumber';
  return mostOf(cells, isPointNumber) ? 'number' : undefined;
};

/** How the column is likely to be counted; what could name someone is left out. */
export const guessKind = (heading: string, cells: readonly Cell[], given: Given): ColumnKind => {
  if (cells.length === 0) return 'ignore';
  const answers = given.whole.reduce((sum, { count }) => sum + count, 0);
  if (isGroup(heading, given, answers)) return 'key';
  if (personalHeading.test(heading) && !placeHeading.test(heading)) return 'personal';
  const day = dayKind(cells);
  if (day !== undefined) return day;
  const isNumber = (cell: Cell): boolean =>
    (isPointNumber(cell) || isCommaNumber(cell)) && !longNumber.test(textOf(cell));
  if (mostOf(cells, (cell) => personalText.test(textOf(cell)) && !isNumber(cell))) return 'personal';
  return numberKind(heading, cells, given) ?? textKind(given, answers);
};
