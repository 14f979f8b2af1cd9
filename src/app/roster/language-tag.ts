// Which language the cell of a guardian names.
import { namedLanguages } from '../../content/language-names';
import { languageTagOf } from '../../domain/roster/home-language';

/** Its tag; undefined where the cell names none that is known. */
export const tagOf = (cell: string): string | undefined => languageTagOf(cell, namedLanguages);
