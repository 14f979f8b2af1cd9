// Finds families by an id, a name or an address.
import { done, type Outcome } from '../../domain/problem';
import type { FamilyLine, FoundFamilies } from '../../rpc/family-calls';
import type { Ports } from '../ports';
import { readOptOuts } from '../roster/note-opt-outs';
import { readRosterSheets, rosterIn } from '../roster/read-roster';
import { type FamilyFacts, familiesWith, familyLine, firstNamesIn } from './family-line';

/** Shown at most; a longer search finds fewer. */
const mostShown = 10;

const readFacts = (ports: Ports): Outcome<FamilyFacts> => {
  const sheets = readRosterSheets(ports);
  if (!sheets.ok) return sheets;
  const optOuts = readOptOuts(ports);
  if (!optOuts.ok) return optOuts;
  return done({ roster: rosterIn(sheets.value), optOuts: optOuts.value, firstNames: firstNamesIn(sheets.value) });
};

export const findFamilies = (ports: Ports, text: string): Outcome<FoundFamilies> => {
  const facts = readFacts(ports);
  if (!facts.ok) return facts;
  const ids = familiesWith(text, facts.value);
  return done({ families: ids.slice(0, mostShown).map((id) => familyLine(id, facts.value)), found: ids.length });
};

/** The line of one family, as it is now. */
export const lineOf = (ports: Ports, id: string): Outcome<FamilyLine> => {
  const facts = readFacts(ports);
  return facts.ok ? done(familyLine(id, facts.value)) : facts;
};
