// Proposes how a tab that the add-on did not make is counted; what staff have said before comes first.
import { done, type Outcome, type Problem, refused } from '../../../domain/problem';
import { isBlank, textOf } from '../../../domain/sheet/cell';
import { columnLetters, headingRow, rowsAround } from '../../../domain/tally/answer-columns';
import { type SetUpTab, tabsLike } from '../../../domain/tally/tab/like-tab';
import { type ColumnProposal, proposeSetup } from '../../../domain/tally/tab/propose-setup';
import { savedFor, type TabQuestion } from '../../../domain/tally/tab/tab-setup';
import type { LikeTab, TabColumn, TabSetup } from '../../../rpc/listen-calls';
import type { Ports, SheetId } from '../../ports';
import { readSettings } from '../../settings/read-settings';
import { type AnswerRows, firstBlock } from '../count/answer-blocks';
import { findTabSource } from './tab-sources';

const columnOf = (proposal: ColumnProposal, saved: readonly TabQuestion[]): TabColumn => {
  const before = savedFor(saved, proposal);
  const { rarer, grid = null, ...about } = proposal;
  const column = { ...about, grid, rarer, letters: columnLetters(proposal.column) };
  if (before === undefined) return column;
  const choices = before.choices.map(({ text }) => text);
  return { ...column, kind: before.kind, choices, rarer: choices.length > 0 ? 0 : rarer };
};

/** Fewer answers than that show few of a question's choices. */
const fewAnswers = 30;

const noticesOf = (
  proposals: readonly ColumnProposal[],
  saved: readonly TabQuestion[],
  { sheet, answers }: { readonly sheet: string; readonly answers: number },
): readonly Problem[] => [
  ...(answers < fewAnswers && saved.length === 0 ? [{ code: 'listen.few-to-propose', values: { n: answers } }] : []),
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

const likeOf = (likes: readonly SetUpTab[], wished: SheetId | null | undefined): SetUpTab | undefined => {
  if (wished === null) return undefined;
  return wished === undefined ? likes[0] : likes.find(({ sheet }) => sheet === wished);
};

const likeTab = ({ sheet, name }: SetUpTab): LikeTab => ({ sheetId: sheet, name });

/**
 * The setup of the tab, to be looked over by a person: as it was saved, else like a tab that asks much the same. No text is in it that fewer
 * than the minimum group gave (PV01).
 */
export const openTabSetup = (ports: Ports, sheet: SheetId, wished?: SheetId | null): Outcome<TabSetup> => {
  const source = findTabSource(ports, sheet);
  if (!source.ok) return source;
  const settings = readSettings(ports);
  if (!settings.ok) return settings;
  const { tab, saved, others } = source.value;
  const { minGroupSize } = settings.value;
  const block = firstBlock(ports, sheet);
  const top = topOf(block, saved);
  const rows = rowsAround(block, top).filter((row) => row.some((cell) => !isBlank(cell)));
  if (rows.length === 0) return refused('listen.tab-empty', { sheet: tab.name });
  const headings = (block[top] ?? []).map(textOf);
  const proposals = proposeSetup(headings, rows, minGroupSize);
  const likes = saved.length > 0 ? [] : tabsLike(headings, others);
  const like = likeOf(likes, wished);
  const before = like?.questions ?? saved;
  return done({
    sheetId: sheet,
    name: tab.name,
    answers: rows.length,
    saved: saved.length > 0,
    minGroupSize,
    like: like === undefined ? null : likeTab(like),
    likes: likes.map(likeTab),
    columns: proposals.filter(({ heading }) => heading !== '').map((proposal) => columnOf(proposal, before)),
    notices: noticesOf(proposals, before, { sheet: tab.name, answers: rows.length }),
  });
};
