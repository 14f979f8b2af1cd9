// Reads what staff type into a column of yes and no.
import { type Cell, textOf } from '../sheet/cell';
import { plainKey } from './plain-key';

const noes: readonly string[] = ['', 'no', 'n', 'false', '0', 'none', 'ninguno', 'ninguna', '-', 'na', 'n/a', 'falso'];

/** Anything that is not plainly *no* counts as yes: meant for columns where a wrong *no* would do harm (PV08). */
export const isMarked = (cell: Cell | undefined): boolean => !noes.includes(plainKey(textOf(cell)));
