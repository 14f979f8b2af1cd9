// What clearing takes away, and of which rows (reference/spreadsheet/range, clear(options)).
import { signatureError } from '../../signature';
import { holdsArea, holdsCell } from '../../world/area';
import type { Area, Workbook } from '../../world/workbook';
import { later, type SheetPlace } from '../sheet-place';

const kinds = ['contentsOnly', 'formatOnly', 'commentsOnly', 'validationsOnly'] as const;
type Kind = (typeof kinds)[number];

/** Contents and formats, unless options name what is to go; notes and validations stay (GF: testsheets 475). */
export const clearCells = (place: SheetPlace, area: Area, given: readonly unknown[], className: string): void => {
  const [options = {}] = given;
  if (typeof options !== 'object' || options === null || given.length > 1)
    throw signatureError(`SpreadsheetApp.${className}.clear`, given);
  const asked = options as Readonly<Record<string, unknown>>;
  const named = kinds.filter((kind) => asked[kind] === true);
  const wanted: readonly Kind[] = named.length === 0 ? ['contentsOnly', 'formatOnly'] : named;
  later(place, (workbook) => {
    const hidden = asked.skipFilteredRows === true ? (workbook.tab(place.id)?.filter?.hiddenRows ?? []) : [];
    for (const rows of withoutRows(area, hidden)) for (const kind of wanted) clearings[kind](workbook, place.id, rows);
  });
};

const clearings: Readonly<Record<Kind, (workbook: Workbook, id: number, area: Area) => void>> = {
  contentsOnly: (workbook, id, area) => workbook.clearContents(id, area),
  formatOnly: (workbook, id, area) => workbook.clearFormats(id, area),
  commentsOnly: (workbook, id, area) =>
    workbook.changeTab(id, {
      notes: (workbook.tab(id)?.notes ?? []).filter(({ row, column }) => !holdsCell(area, row, column)),
    }),
  validationsOnly: (workbook, id, area) => {
    const rest = (workbook.tab(id)?.validations ?? []).filter((one) => !holdsArea(area, one.area));
    workbook.changeTab(id, { validations: [...rest, { area, rule: null }] });
  },
};

/** The area in stretches between the rows that are left out. */
const withoutRows = (area: Area, hidden: readonly number[]): readonly Area[] => {
  const stretches: Area[] = [];
  let first = area.row;
  for (let row = area.row; row <= area.row + area.rows; row += 1) {
    const isEnd = row === area.row + area.rows || hidden.includes(row);
    if (!isEnd) continue;
    if (row > first) stretches.push({ ...area, row: first, rows: row - first });
    first = row + 1;
  }
  return stretches;
};
