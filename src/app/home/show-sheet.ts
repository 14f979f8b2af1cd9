// Brings a sheet to the front of the person who asked.
import { done, type Outcome, refused } from '../../domain/problem';
import type { Ports, SheetId } from '../ports';

/** Shows the sheet; refused where it is gone. */
export const showSheet = ({ workbook }: Ports, sheet: SheetId): Outcome<{ readonly shown: true }> => {
  if (!workbook.exists(sheet)) return refused('sheet.gone', { sheet: String(sheet) });
  workbook.show(sheet);
  return done({ shown: true });
};
