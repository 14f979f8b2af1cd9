// Finds the tabs that staff pasted a family list into.
import { listHeadings } from '../../content/roster';
import { headingRowIn } from '../../domain/roster/import-column';
import type { NamedTab } from '../../rpc/invite-calls';
import type { Ports } from '../ports';

/** Looked at in each tab: a title or two may stand above the headings. */
const top = { row: 1, column: 1, rows: 10, columns: 40 } as const;

/** Tabs that are neither ours nor a form's answers, are not hidden, and have headings like a family list. */
export const listFamilyTabs = ({ workbook }: Ports): readonly NamedTab[] => {
  const taken = new Set<number>([...Object.values(workbook.roles()), ...workbook.formTabs()]);
  return workbook
    .tabs()
    .filter(({ id, hidden }) => !hidden && !taken.has(id))
    .filter(({ id }) => {
      const { rows, columns } = workbook.size(id);
      if (rows === 0) return false;
      const area = { ...top, rows: Math.min(rows, top.rows), columns: Math.min(columns, top.columns) };
      return headingRowIn(workbook.readShown(id, area), listHeadings) !== undefined;
    })
    .map(({ id, name }) => ({ sheetId: id, name }));
};
