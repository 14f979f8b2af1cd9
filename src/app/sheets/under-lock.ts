// Does work while nobody else works in the workbook, and says which sheets stood in its way.
import { googleTroubleIn } from '../../domain/google-trouble';
import { type Outcome, refused } from '../../domain/problem';
import type { Ports, SheetId } from '../ports';

/** Our sheets that hold cells which the person who asked may not change, by the names that they have now. */
const closedSheets = ({ workbook }: Ports): readonly string[] =>
  Object.values(workbook.roles())
    .filter((id): id is SheetId => id !== undefined && workbook.exists(id) && workbook.isClosed(id))
    .map((id) => workbook.nameOf(id));

/**
 * The work's own outcome; refused where somebody else is at work, or where a protection stopped it halfway: then it names the sheets,
 * and whoever may change them goes on with it.
 */
export const underLock = <Value>(ports: Ports, work: () => Outcome<Value>): Outcome<Value> => {
  try {
    return ports.lock.during(work)?.value ?? refused('rpc.someone-else-working');
  } catch (error) {
    const isClosed = googleTroubleIn(error instanceof Error ? error.message : String(error)) === 'rpc.range-protected';
    const names = isClosed ? closedSheets(ports) : [];
    if (names.length === 0) throw error;
    return refused('sheet.protected', { sheet: names.join(', ') });
  }
};
