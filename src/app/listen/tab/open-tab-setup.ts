// Proposes how a tab that the add-on did not make is counted; what staff have said before comes first.
import { done, type Outcome, type Problem, refused } from '../../../domain/problem';
import { isBlank, textOf } from '../../../domain/sheet/cell';
import { columnLetters, headingRow } from '../../../domain/tally/answer-columns';
import { type ColumnProposal, proposeSetup } from '../../../domain/tally/tab/propose-setup';
import { savedFor, type TabQuestion } from '../../../domain/tally/tab/tab-setup';
import type { TabColumn, TabSetup } from '../../../rpc/listen-calls';
import type { Ports, SheetId } from '../../ports';
import { readSettings } from '../../settings/read-settings';
import { type AnswerRows, firstBlock } from '../count/answer-blocks';
import { findTabSource } from './tab-sources';

const columnOf = (proposal: ColumnProposal, saved: readonly TabQuestion[]): TabColumn => {
  const before = savedFor(saved, proposal);
  const { heading, column, rarer } = proposal;
  const letters = columnLetters(column);
  return before === undefined
    ? { ...proposal, letters }
    : {
        heading,
        column,
        letters,
        kind: before.kind,
        choices: before.choices,
        rarer: before.choices.length > 0 ? 0 : rarer,
      };
};

const noticesOf = (
  proposals: readonly ColumnProposal[],
  saved: readonly TabQuestion[],
  sheet: string,
): readonly Problem[] => [
  ...proposals.flatMap(({ heading, column }): readonly Problem[] =>
    heading === '' ? [{ code: 'listen.column-unnamed', values: { sheet, column: columnLetters(column) } }] : [],
  ),
  ...saved.flatMap((one): readonly Problem[] =>
    proposals.some((proposal) => savedFor([one], proposal) !== undefined)
      ? []
      : [{ code: 'listen.question-gone', values: { question: one.heading, sheet } }],
  ),
];

const firstFilled = (block: AnswerRows): number =>
  Math.max(
    block.findIndex((row) => row.some((cell) => !isBlank(cell))),
    0,
  );

/** Headings are looked for by what is saved; without a setup they are the first row that holds anything. */
const topOf = (block: AnswerRows, saved: readonly TabQuestion[]): number =>
  headingRow(
    block,
    saved.map(({ heading }) => heading),
  ) ?? firstFilled(block);

/** The setup of the tab, to be looked over by a person. No text is in it that fewer than the minimum group gave (PV01). */
export const openTabSetup = (ports: Ports, sheet: SheetId): Outcome<TabSetup> => {
  const source = findTabSource(ports, sheet);
  if (!source.ok) return source;
  const settings = readSettings(ports);
  if (!settings.ok) return settings;
  const { tab, saved } = source.value;
  const { minGroupSize } = settings.value;
  const block = firstBlock(ports, sheet);
  const top = topOf(block, saved);
  const rows = block.slice(top + 1).filter((row) => row.some((cell) => !isBlank(cell)));
  if (rows.length === 0) return refused('listen.tab-empty', { sheet: tab.name });
  const proposals = proposeSetup((block[top] ?? []).map(textOf), rows, minGroupSize);
  return done({
    sheetId: sheet,
    name: tab.name,
    answers: rows.length,
    saved: saved.length > 0,
    minGroupSize,
    columns: proposals.filter(({ heading }) => heading !== '').map((proposal) => columnOf(proposal, saved)),
    notices: noticesOf(proposals, saved, tab.name),
  });
};
