// What words in cells mean, in whichever of the staff's languages the plan was written.
import { staffLanguages } from '../../content/interface/staff-language';
import { planWords } from '../../content/plan';
import { sheetWordsOf } from '../../content/sheets';
import type { PlanWords } from '../../domain/plan/plan-words';
import { type Cell, textOf } from '../../domain/sheet/cell';
import type { SheetRole } from '../../domain/sheet/sheet-role';

/** The code whose word the cell holds; undefined where staff wrote something else. */
export const codeOf = <Code extends string>(
  wordsOf: (words: PlanWords) => { readonly [One in Code]: string },
  text: string,
): Code | undefined => {
  const wanted = text.trim().toLowerCase();
  const pairs = Object.values(planWords).flatMap((words) => Object.entries(wordsOf(words)) as [Code, string][]);
  return pairs.find(([, word]) => word.toLowerCase() === wanted)?.[0];
};

/** `yes` and `sí`, however they are written. */
export const isYes = (cell: Cell | undefined): boolean => /^(?:yes|y|sí|si|true)(?!\p{L})/iu.test(textOf(cell));

/** The code of what a dropdown of a sheet offered, by its place in the list. */
export const sheetChoice = <Code extends string>(
  role: SheetRole,
  column: string,
  text: string,
  places: { readonly [One in Code]: number },
): Code | undefined => {
  const wanted = text.trim().toLowerCase();
  if (wanted === '') return undefined;
  const lists = staffLanguages.map((language) => sheetWordsOf(role, language).choices?.[column] ?? []);
  return (Object.keys(places) as Code[]).find((code) =>
    lists.some((list) => list[places[code]]?.toLowerCase() === wanted),
  );
};
