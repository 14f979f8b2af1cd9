// The choices that can be proposed for a column, for each way of counting it that has some.
import { type Cell, textOf } from '../../sheet/cell';
import { choiceFinder } from '../choice-finder';
import { plainWording } from '../plain-wording';
import { type ColumnKind, longestChoice, mostChoices } from './column-kind';
import { type GivenText, givenTexts, inferChoices, spelledAlike } from './infer-choices';
import { yesNoOf } from './written-kinds';

/** What each person answered in the column, or in all rows of a grid; blanks are left away. */
export type PeoplesAnswers = readonly (readonly Cell[])[];

export type ListedChoices = {
  /** Texts that at least the minimum group size gave, and no others (PV01). */
  readonly choices: readonly string[];
  /** How many other texts there are. */
  readonly rarer: number;
};

export type FoundChoices = { readonly [Kind in 'single' | 'multi' | 'scale' | 'key']: ListedChoices };

/** What people gave: whole answers, and the choices that those are made of where an answer can hold several. */
export interface Given {
  readonly whole: readonly GivenText[];
  readonly pieces: readonly GivenText[];
}

const differentTexts = (cells: readonly Cell[]): readonly string[] => [
  ...new Map(cells.map((cell) => [plainWording(textOf(cell)), textOf(cell)])).values(),
];

/** Who ticked a choice in two rows of a grid is one person who gave it. */
const countedByPeople = (pieces: readonly GivenText[], people: PeoplesAnswers): readonly GivenText[] => {
  const { several } = choiceFinder(pieces.map(({ text }) => ({ code: text, wordings: [text] })));
  const counts = new Map<string, number>();
  for (const cells of people)
    for (const text of new Set(cells.flatMap((cell) => several(textOf(cell)).codes)))
      counts.set(text, (counts.get(text) ?? 0) + 1);
  return pieces
    .map(({ text }) => ({ text, count: counts.get(text) ?? 0 }))
    .sort((one, other) => other.count - one.count);
};

/** The texts that people gave, each by how many of them. */
export const givenBy = (people: PeoplesAnswers): Given => {
  const whole = givenTexts(people.flatMap(differentTexts));
  const pieces = inferChoices(whole);
  return { whole, pieces: people.some(({ length }) => length > 1) ? countedByPeople(pieces, people) : pieces };
};

const listed = (texts: readonly GivenText[], minGroupSize: number, kind: ColumnKind): ListedChoices => {
  const choices = texts
    .filter(({ text, count }) => count >= minGroupSize && text.length <= longestChoice)
    .slice(0, mostChoices(kind))
    .map(({ text }) => text);
  return { choices, rarer: texts.length - choices.length };
};

const inOrder = (list: ListedChoices): ListedChoices => ({
  ...list,
  choices: [...list.choices].sort((one, other) => one.localeCompare(other)),
});

/** Google's scales begin at 0 or 1 and end at 10 at most; undefined where the text is no place of one. */
export const placeOnScale = (cell: Cell): number | undefined => {
  const text = textOf(cell);
  return /^\d{1,2}$/.test(text) && Number(text) <= 10 ? Number(text) : undefined;
};

const levelsOf = (cells: readonly Cell[]): ListedChoices => {
  const numbers = cells.flatMap((cell) => placeOnScale(cell) ?? []);
  if (numbers.length === 0) return { choices: [], rarer: 0 };
  const [least, most] = [Math.min(1, ...new Set(numbers)), Math.max(...new Set(numbers))];
  const top = most <= 5 ? 5 : 10;
  return { choices: Array.from({ length: top - least + 1 }, (_, at) => String(least + at)), rarer: 0 };
};

/** No text that fewer than the minimum group gave is ever listed (PV01); of yes and no both are, since that tells nothing. */
export const foundChoices = ({ whole, pieces }: Given, cells: readonly Cell[], minGroupSize: number): FoundChoices => {
  const yesNo = yesNoOf(whole.map(({ text }) => text));
  return {
    single: yesNo === undefined ? listed(whole, minGroupSize, 'single') : { choices: yesNo, rarer: 0 },
    multi: listed(pieces, minGroupSize, 'multi'),
    scale: levelsOf(cells),
    key: inOrder(listed(spelledAlike(whole), minGroupSize, 'key')),
  };
};
