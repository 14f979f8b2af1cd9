// Gives rows that staff typed into the family lists the ids that everything else rests on.
import { rowsWithoutId } from '../../domain/roster/roster-trouble';
import type { Ports } from '../ports';
import { writeCells } from '../sheets/write-cells';
import { checkedSheet, listsOf, type RosterSheets } from './read-roster';

const letters: { readonly [role: string]: string } = { families: 'F', guardians: 'G', children: 'C' };

/** Writes an id into every row that has none, and answers how many: once given, an id stays (design 3.1). */
export const fillIds = (ports: Ports, sheets: RosterSheets): number => {
  let given = 0;
  for (const list of listsOf(sheets)) {
    const checked = checkedSheet(list);
    const rows = checked === undefined ? [] : rowsWithoutId(checked);
    if (list.sheet === undefined || rows.length === 0) continue;
    const newId = () => `${letters[list.shape.role]}-${ports.chance.token(7)}`;
    writeCells(
      ports,
      list.sheet,
      rows.map((row) => ({ row, cells: { [list.id]: newId() } })),
    );
    given += rows.length;
  }
  return given;
};
