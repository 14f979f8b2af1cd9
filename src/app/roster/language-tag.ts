// Which language the cell of a guardian names.
import { homeLanguages } from '../../content/languages';
import { languageTagOf } from '../../domain/roster/home-language';

/** Its tag; undefined where the cell names none that is known. */
export const tagOf = (cell: string): string | undefined => languageTagOf(cell, homeLanguages);
