// The state of a translated text, in the words of whichever staff wrote it.
import { staffLanguages } from '../../content/interface/staff-language';
import { writtenWordsIn } from '../../content/written';
import { plainKey } from '../../domain/roster/plain-key';
import type { TextState } from '../../domain/translation/translation-sheet';

/** Whether the cell says so, in either language of the staff. */
export const isState = (cell: string, state: TextState): boolean =>
  staffLanguages.some((language) => plainKey(writtenWordsIn(language).ask.textStates[state]) === plainKey(cell));
