// Who is missing among the answers to a survey, exact, for the working sidebar (design 3.4).
import { askNextOf } from '../../../domain/missing/ask-next';
import type { Breakdown } from '../../../domain/missing/family-list';
import {
  type MissingRow,
  type MissingTable,
  missingTables,
  missingWhole,
} from '../../../domain/missing/missing-tables';
import { goalRate, marginOf, rateOf, usualRate } from '../../../domain/missing/precision';
import { reachOf } from '../../../domain/missing/reach';
import { done, type Outcome } from '../../../domain/problem';
import type { MissingHome, MissingRowView, MissingTableView } from '../../../rpc/missing-calls';
import { languageName } from '../../languages/language-value';
import type { Ports } from '../../ports';
import { askNext } from './list-ask-next';
import { type MissingSource, readMissing } from './read-missing';

type NameOf = (group: string) => string;

/** A group as staff read it. */
export const namesIn = ({ roster }: MissingSource): { readonly [By in Breakdown]: NameOf } => {
  const schools = new Map(roster.schools.map(({ id, name }) => [id, name]));
  return { school: (group) => schools.get(group) ?? group, language: languageName, grade: (group) => group };
};

const kinds: readonly MissingRowView['kind'][] = ['named', 'several', 'unknown'];

const rowView = ({ place, ...row }: MissingRow, nameOf: NameOf): MissingRowView => ({
  ...row,
  kind: place.kind,
  name: place.kind === 'named' ? nameOf(place.group) : '',
});

/** Flagged groups first, then the larger; families of several places and of none last. */
const inOrder = (one: MissingRowView, other: MissingRowView): number =>
  kinds.indexOf(one.kind) - kinds.indexOf(other.kind) ||
  Number(other.isFlagged) - Number(one.isFlagged) ||
  other.families - one.families ||
  one.name.localeCompare(other.name);

const tableView = ({ by, rows }: MissingTable, nameOf: NameOf): MissingTableView => ({
  by,
  rows: rows.map((row) => rowView(row, nameOf)).sort(inOrder),
});

export const openMissing = (ports: Ports, surveyId: string): Outcome<MissingHome> => {
  const read = readMissing(ports, surveyId);
  if (!read.ok) return read;
  const source = read.value;
  const { list, entries, answers, minGroupSize, notices } = source;
  const facts = { families: list.families, reach: reachOf(list, entries), answers, minGroupSize };
  const whole = missingWhole(facts);
  const names = namesIn(source);
  const next = answers.families === undefined ? undefined : askNextOf(askNext(source));
  return done({
    ...whole,
    isConfidential: answers.families !== undefined,
    rate: rateOf(whole.answered, whole.families),
    margin: marginOf(whole.answered, whole.families),
    usualRate,
    goalRate,
    minGroupSize,
    tables: missingTables(facts).map((table) => tableView(table, names[table.by])),
    askNext:
      next === undefined
        ? null
        : { remind: next.remind.length, waiting: next.waiting.length, notInvited: next.notInvited },
    notices,
  });
};
