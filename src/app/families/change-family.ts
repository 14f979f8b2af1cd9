// Changes one thing in a family's line, as staff press it: each press is one cell, and the row is found by its id.
import { done, type Outcome, refused } from '../../domain/problem';
import { contactWays, frequencies } from '../../domain/roster/contact-wish';
import { familiesOf, familiesShape } from '../../domain/roster/family';
import { guardiansOf, guardiansShape } from '../../domain/roster/guardian';
import type { SheetWords } from '../../domain/sheet/sheet-shape';
import type { FamilyChange, FamilyLine } from '../../rpc/family-calls';
import type { Ports } from '../ports';
import { noteOptOuts } from '../roster/note-opt-outs';
import { yesAndNo } from '../roster/yes-and-no';
import { appendRows, ensureSheet, readSheet } from '../sheets/our-sheets';
import { underLock } from '../sheets/under-lock';
import { writeCells } from '../sheets/write-cells';
import { lineOf } from './find-families';

type GuardianChange = Extract<FamilyChange, { readonly guardian: string }>;
type OfFamily = Exclude<FamilyChange, GuardianChange>;

/** Answers the family of the guardian. */
const changeGuardian = (ports: Ports, { guardian, what, on }: GuardianChange): Outcome<string> => {
  const sheet = readSheet(ports, guardiansShape);
  if (!sheet.ok) return sheet;
  const found = sheet.value && guardiansOf(sheet.value.table).find(({ id }) => id === guardian);
  if (sheet.value === undefined || found === undefined) return refused('families.guardian-gone');
  const { yes, no } = yesAndNo(ports, sheet.value.words);
  writeCells(ports, sheet.value, [{ row: found.row, cells: { [`guardian.${what}`]: on ? yes : no } }]);
  return done(found.family);
};

const cellOf = (ports: Ports, words: SheetWords, change: OfFamily): { readonly [code: string]: string } => {
  if (change.what === 'optOut') {
    const { yes, no } = yesAndNo(ports, words);
    return { 'family.optOut': change.on ? yes : no };
  }
  const codes: readonly string[] = change.what === 'frequency' ? frequencies : contactWays;
  const code = `family.${change.what}`;
  return { [code]: change.to === '' ? '' : (words.choices?.[code]?.[codes.indexOf(change.to)] ?? '') };
};

/** A family that is known by its guardians and children alone gets its row. */
const changeRow = (ports: Ports, change: OfFamily): Outcome<string> => {
  const sheet = ensureSheet(ports, familiesShape);
  if (!sheet.ok) return sheet;
  const found = familiesOf(sheet.value.table).find(({ id }) => id === change.family);
  const cells = cellOf(ports, sheet.value.words, change);
  if (found === undefined) {
    const line = lineOf(ports, change.family);
    if (!line.ok) return line;
    if (line.value.guardians.length + line.value.children.length === 0) return refused('families.family-gone');
    appendRows(ports, sheet.value, [{ 'family.id': change.family, ...cells }]);
  } else writeCells(ports, sheet.value, [{ row: found.row, cells }]);
  if (change.what !== 'optOut') return done(change.family);
  const noted = noteOptOuts(ports, [change.family], { isOut: change.on, from: 'staff' });
  return noted.ok ? done(change.family) : noted;
};

/** Refused where the family or the guardian is gone meanwhile; else the line as it is now. */
export const changeFamily = (ports: Ports, change: FamilyChange): Outcome<FamilyLine> =>
  underLock(ports, () => {
    const family = 'guardian' in change ? changeGuardian(ports, change) : changeRow(ports, change);
    return family.ok ? lineOf(ports, family.value) : family;
  });
