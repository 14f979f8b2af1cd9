// Notes which large tabs were edited by hand since they were counted: nothing else tells of it.
import type { Notes, SheetId } from '../../ports';

const noteOf = (sheet: SheetId): string => `counted/${sheet}`;

/** What a note says in place of the name of a count. */
const edited = 'edited';
const anew = 'anew';

/** From now on an edit of the tab is noted; the count that runs is named so. Before its first read, so that no edit is missed. */
export const watchEdits = (notes: Notes, sheet: SheetId, run: string): void => notes.set(noteOf(sheet), run);

/** Somebody wants everything read: no earlier count is gone on with. */
export const readAnew = (notes: Notes, sheet: SheetId): void => notes.set(noteOf(sheet), anew);

/** What is known of the tab since the count of this name began: nothing, or that nobody was seen to edit it, or that its count is over. */
export const seenSince = (notes: Notes, sheet: SheetId, run: string): 'unedited' | 'edited' | 'anew' => {
  const note = notes.get(noteOf(sheet));
  if (note === run) return 'unedited';
  return note === anew ? 'anew' : 'edited';
};

/** Notes the edit where the tab’s count is kept; for every other tab one question and nothing more. */
export const noteEdit = (notes: Notes, sheet: SheetId): void => {
  const note = notes.get(noteOf(sheet));
  if (note !== undefined && note !== edited && note !== anew) notes.set(noteOf(sheet), edited);
};
