// The schools and languages of the answers as rows of their sheets.

import { sameName } from './answer-faults';
import type { PlanAnswers } from './answers';
import type { SheetNow } from './plan-sheet';
import type { WantedRow } from './row-merge';

const idPattern = /^S(\d+)$/;

/** The answers with an id for every school: the one it has, or that of the school of this name in the sheet, or the next free one. */
export const withSchoolIds = (answers: PlanAnswers, sheet: SheetNow | undefined): PlanAnswers => {
  const found = sheet?.rows ?? [];
  const idsThere = new Set(found.map(({ cells }) => String(cells['school.id'] ?? '')));
  const taken = [...idsThere, ...answers.schools.map(({ id }) => id)].map((id) => Number(idPattern.exec(id)?.[1] ?? 0));
  let last = Math.max(0, ...taken);
  const idOf = ({ id, name }: PlanAnswers['schools'][number]): string => {
    if (id !== '' && idsThere.has(id)) return id;
    const same = found.find(({ cells }) => sameName(String(cells['school.name'] ?? ''), name));
    const known = String(same?.cells['school.id'] ?? '');
    if (known !== '') return known;
    last += 1;
    return `S${last}`;
  };
  return { ...answers, schools: answers.schools.map((school) => ({ ...school, id: idOf(school) })) };
};

/** A row a school; one that staff typed in without an id gets one. */
export const schoolRows = ({ schools }: PlanAnswers): readonly WantedRow[] =>
  schools.map(({ id, name }) => ({ id, foundAs: name, cells: { 'school.id': id, 'school.name': name } }));

/** A row a home language. `directionOf` knows which are written from right to left. */
export const languageRows = (
  { languages }: PlanAnswers,
  directionOf: (tag: string) => 'ltr' | 'rtl',
): readonly WantedRow[] =>
  languages.map(({ tag, name, families }) => ({
    id: tag,
    cells: {
      'language.tag': tag,
      'language.name': name,
      'language.direction': directionOf(tag),
      'language.families': families ?? '',
    },
  }));
