// Writes down that an address of two households is right for a guardian (PV08b).

import { done, type Outcome, refused } from '../../../domain/problem';
import { addressKey } from '../../../domain/roster/email-address';
import { guardiansOf, guardiansShape } from '../../../domain/roster/guardian';
import type { Ports } from '../../ports';
import { addColumn } from '../../sheets/add-column';
import { readSheet } from '../../sheets/our-sheets';
import { underLock } from '../../sheets/under-lock';
import { writeCells } from '../../sheets/write-cells';

const column = 'guardian.settledAddress';

interface Finding {
  readonly address: string;
  readonly guardians: readonly string[];
  readonly isRight: boolean;
}

/** Refused where one of them has another address by now: a person looked at what is not there any more. */
const settle = (ports: Ports, { address, guardians, isRight }: Finding): Outcome<{ readonly settled: number }> => {
  const found = readSheet(ports, guardiansShape);
  if (!found.ok) return found;
  if (found.value === undefined) return refused('who.address-changed');
  const sheet = addColumn(ports, found.value, column);
  const rows = guardiansOf(sheet.table).filter(({ id }) => guardians.includes(id));
  const same = rows.filter(({ email }) => addressKey(email) === addressKey(address));
  if (new Set(same.map(({ id }) => id)).size < new Set(guardians).size) return refused('who.address-changed');
  const text = isRight ? address : '';
  writeCells(
    ports,
    sheet,
    same.map(({ row }) => ({ row, cells: { [column]: text } })),
  );
  return done({ settled: same.length });
};

export const settleSharedAddress = (ports: Ports, finding: Finding): Outcome<{ readonly settled: number }> =>
  underLock(ports, () => settle(ports, finding));
