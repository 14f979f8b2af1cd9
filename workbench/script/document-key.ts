// Which document an execution belongs to.
import type { Execution } from '../execution';
import { hasWorkbook } from '../spreadsheet/spreadsheet-app';

/** The id of the open workbook or form; undefined for a clock trigger without one. */
export const documentKey = (execution: Execution): string | undefined => {
  if (execution.startedIn.editor === 'forms') return execution.startedIn.formId;
  return hasWorkbook(execution) ? execution.world.workbook.id() : undefined;
};
