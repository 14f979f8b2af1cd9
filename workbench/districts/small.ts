// Maple Valley School District: three schools, 150 tutored families, none of them real.
import type { CellInput } from '../world/workbook';
import type { District } from './district';
import { empty } from './empty';
import type { MadeUpFamily } from './made-up-families';
import { smallFamilies } from './small-families';

const headers = [
  'Family ID',
  'Student ID',
  'Student first name',
  'School',
  'Grade',
  'Guardian ID',
  'Guardian first name',
  'Guardian last name',
  'Guardian email',
  'Guardian phone',
  'Home language',
  'No contact order',
];

/** The workbook holds one plain tab, an export as staff paste it: a row for each guardian and child. */
export const small: District = {
  ...empty,
  fill: (workbook) => {
    const [tab] = workbook.tabs();
    if (tab === undefined) throw new Error('the new workbook has no tab');
    workbook.renameTab(tab.id, 'Tutoring families');
    const rows = [headers, ...smallFamilies().flatMap(exportRows)];
    workbook.growTo(tab.id, rows.length, headers.length);
    workbook.put(
      tab.id,
      1,
      1,
      rows.map((row) => row.map(exportCell)),
    );
  },
};

/** Grades land as numbers, as they do when a list is pasted; phones and ids stay text. */
const exportCell = (text: string): CellInput => {
  if (text === '') return { kind: 'empty' };
  return /^\d$/.test(text) ? { kind: 'number', number: Number(text) } : { kind: 'text', text };
};

const exportRows = ({ id, guardians, children }: MadeUpFamily): readonly (readonly string[])[] =>
  guardians.flatMap((guardian) =>
    children.map((child) => [
      id,
      child.id,
      child.first,
      child.school,
      child.grade,
      guardian.id,
      guardian.first,
      guardian.last,
      guardian.email,
      guardian.phone,
      guardian.language,
      guardian.barred ? 'Yes' : '',
    ]),
  );
