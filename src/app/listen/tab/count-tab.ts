// Counts a tab that the add-on did not make, as staff have set it up.

import { done, type Outcome, type Problem, refused } from '../../../domain/problem';
import { columnLetters } from '../../../domain/tally/answer-columns';
import { tabKey } from '../../../domain/tally/source-key';
import { gridPlaces } from '../../../domain/tally/tab/grid-heading';
import { expectedIn, savedFor, type TabQuestion, tallyQuestionOf } from '../../../domain/tally/tab/tab-setup';
import type { Ports, SheetId } from '../../ports';
import { isUnfinished, type Pace, paceOf, reachOf } from '../count/count-pace';
import { type CountedTab, countTabAnswers, forgetCounted } from '../count/count-tab-answers';
import type { Count, NamedQuestion } from '../heard/heard-source';
import { findTabSource } from './tab-sources';

/** As its heading says; none where it is not counted. */
export const namedInTab = (saved: TabQuestion): readonly NamedQuestion[] => {
  const question = tallyQuestionOf(saved);
  if (question === undefined) return [];
  const labels = Object.fromEntries(question.choices.map(({ code, wordings: [label = code] }) => [code, label]));
  return [{ question, title: saved.heading, labels }];
};

/** Those that are counted; the rows of a grid with the question that stands over all of them. */
const namedInAll = (saved: readonly TabQuestion[]): readonly NamedQuestion[] => {
  const places = gridPlaces(saved.map(({ heading }) => heading));
  return saved.flatMap((one, at) =>
    namedInTab(one).map((named) => {
      const grid = places[at];
      return grid === undefined ? named : { ...named, grid };
    }),
  );
};

/** Columns with a heading that nobody has said anything about, and that no other notice names. */
const newColumns = (
  { headings, notices }: CountedTab,
  saved: readonly TabQuestion[],
  sheet: string,
): readonly Problem[] => {
  const told = new Set(notices.map(({ values }) => values.column));
  return headings.flatMap((heading, at) => {
    const column = columnLetters(at + 1);
    const isNew = heading !== '' && !told.has(column) && savedFor(saved, { heading, column: at + 1 }) === undefined;
    return isNew ? [{ code: 'listen.column-new', values: { heading, sheet, column } }] : [];
  });
};

/** The tab's answers as far as the pace allows; refused where it has no setup, or where none of its questions can be found. */
export const countTab = (ports: Ports, sheet: SheetId, pace: Pace = paceOf(ports)): Outcome<Count> => {
  const source = findTabSource(ports, sheet);
  if (!source.ok) return source;
  const { tab, saved } = source.value;
  const expected = expectedIn(saved);
  if (expected.length === 0) return refused('listen.not-set-up', { sheet: tab.name });
  if (pace.part === 'anew') forgetCounted(ports, { tab, expected });
  const reading = countTabAnswers(ports, { tab, expected }, pace);
  if (!reading.ok) return reading;
  const counted = reading.value;
  const reach = reachOf([counted]);
  if (reach !== undefined && isUnfinished(reach)) return done({ reach });
  if (counted.notices.some(({ code }) => code === 'listen.headings-unknown'))
    return refused('listen.headings-unknown', { sheet: tab.name });
  const questions = namedInAll(saved);
  return done({
    key: tabKey(sheet),
    title: tab.name,
    questions,
    tally: counted.tally,
    onPaper: 0,
    views: questions.flatMap(({ question, title, labels }) =>
      question.kind === 'key'
        ? [{ code: question.code, title, groups: question.choices.map((choice) => choice.code), names: labels }]
        : [],
    ),
    added: reach?.added,
    notices: [...counted.notices, ...newColumns(counted, saved, tab.name)],
  });
};
