// Counts what staff entered from paper into one survey.
import { countPapers } from '../../../domain/paper/count-papers';
import { isReadable, papersOf, papersShape } from '../../../domain/paper/paper-answer';
import { done, type Outcome, type Problem } from '../../../domain/problem';
import type { SurveyQuestion } from '../../../domain/survey/survey-question';
import { emptyTally, type WorkingTally } from '../../../domain/tally/working-tally';
import type { Ports } from '../../ports';
import { readSheet } from '../../sheets/our-sheets';
import { surveyTallyQuestion, wordedIn } from './survey-tally-questions';

export interface CountedPapers {
  readonly tally: WorkingTally;
  readonly notices: readonly Problem[];
}

/** What staff entered from paper into the survey; an answer whose cell was spoiled is named by its row and not counted. */
export const countOnPaper = (
  ports: Ports,
  surveyId: string,
  asked: readonly SurveyQuestion[],
): Outcome<CountedPapers> => {
  const sheet = readSheet(ports, papersShape);
  if (!sheet.ok) return sheet;
  if (sheet.value === undefined) return done({ tally: emptyTally, notices: [] });
  const { table, words } = sheet.value;
  const papers = papersOf(table, surveyId);
  const spoiled = papers.filter((paper) => !isReadable(paper));
  return done({
    tally: countPapers(
      papers.filter(isReadable),
      asked.flatMap((one) => surveyTallyQuestion(one) ?? []),
      (language) => wordedIn(asked, language),
    ),
    notices: spoiled.map(({ row }) => ({ code: 'listen.paper-unreadable', values: { sheet: words.name, row } })),
  });
};
