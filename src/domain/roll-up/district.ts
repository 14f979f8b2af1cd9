// The district: what the files of many workbooks say together, a question at a time.

import type { DistrictFigures } from '../tally/figures/district-figures';
import { type Published, publishTogether } from '../tally/figures/publish';
import { plainWording } from '../tally/plain-wording';
import { otherCode } from '../tally/tally-question';
import type { FiguresFile, FileQuestion, FileWording } from './figures-file';

export type DistrictQuestion = {
  readonly title: string;
  readonly choices: readonly { readonly code: string; readonly label: string }[];
  readonly figures: Published<DistrictFigures>;
  /** The schools that asked something else under the same code: their figures are in none of these. */
  readonly unlike: readonly string[];
};

interface Asked {
  readonly file: FiguresFile;
  readonly question: FileQuestion;
}

const codesOf = ({ choices }: FileWording): string =>
  choices
    .map(([code]) => code)
    .sort()
    .join('\n');

const sameWording = (one: FileWording, other: FileWording): boolean =>
  plainWording(one.title) === plainWording(other.title) &&
  codesOf(one) === codesOf(other) &&
  one.choices.every(([code, label]) =>
    other.choices.some(([own, text]) => own === code && plainWording(text) === plainWording(label)),
  );

const anyWording = ({ wordings }: FileQuestion): FileWording | undefined => Object.values(wordings)[0];

/** The same question: counted alike, with the same choices, and worded alike in whatever languages both have. */
const isSame = (one: FileQuestion, other: FileQuestion): boolean => {
  const [mine, theirs] = [anyWording(one), anyWording(other)];
  if (one.figures.kind !== other.figures.kind || mine === undefined || theirs === undefined) return false;
  return (
    codesOf(mine) === codesOf(theirs) &&
    Object.entries(one.wordings).every(([language, wording]) => {
      const own = other.wordings[language];
      return own === undefined || sameWording(wording, own);
    })
  );
};

/** Of all that stand under one code, those that most schools mean by it. */
const alike = (asked: readonly Asked[]): readonly Asked[] => {
  const bySignature = new Map<string, Asked[]>();
  for (const one of asked) {
    const signature = JSON.stringify([one.question.figures.kind, one.question.wordings]);
    bySignature.set(signature, [...(bySignature.get(signature) ?? []), one]);
  }
  const sorts = [...bySignature.values()];
  const groups = sorts.map((sort) =>
    sorts
      .filter((other) => other[0] !== undefined && sort[0] !== undefined && isSame(sort[0].question, other[0].question))
      .flat(),
  );
  return groups.reduce<readonly Asked[]>((most, one) => (one.length > most.length ? one : most), []);
};

const wordingIn = (asked: readonly Asked[], language: string): FileWording => {
  const own = asked.map(({ question }) => question.wordings[language]).find((one) => one !== undefined);
  const any = asked.map(({ question }) => anyWording(question)).find((one) => one !== undefined);
  return own ?? any ?? { title: '', choices: [] };
};

const questionOf = (asked: readonly Asked[], { minGroupSize, language, other }: DistrictWish): DistrictQuestion => {
  const same = alike(asked);
  const figures = publishTogether(
    same.map(({ file, question }) => ({ school: file.workbook, figures: question.figures })),
    minGroupSize,
  );
  const { title, choices } = wordingIn(same, language);
  const shares = figures.whole.state === 'shown' ? figures.whole.shares : {};
  const hasChoices = !['open', 'number', 'key'].includes(figures.kind);
  const listed = hasChoices ? choices.map(([code, label]) => ({ code, label })) : [];
  return {
    title,
    choices: shares[otherCode] === undefined ? listed : [...listed, { code: otherCode, label: other }],
    figures,
    unlike: asked.filter((one) => !same.includes(one)).map(({ file }) => file.name),
  };
};

export interface DistrictWish {
  /** This workbook's own: where it is stricter than a school's, it holds. */
  readonly minGroupSize: number;
  /** The one that the staff read. */
  readonly language: string;
  /** The word for what is none of the choices. */
  readonly other: string;
}

/** Every question that at least one school asked, in the order in which the first that has it asks. */
export const districtOf = (files: readonly FiguresFile[], wish: DistrictWish): readonly DistrictQuestion[] => {
  const byCode = new Map<string, Asked[]>();
  for (const file of files)
    for (const question of file.questions) {
      const { question: code } = question.figures;
      const known = byCode.get(code);
      if (known === undefined) byCode.set(code, [{ file, question }]);
      else known.push({ file, question });
    }
  return [...byCode.values()].map((asked) => questionOf(asked, wish));
};
