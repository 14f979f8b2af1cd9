// Counts a confidential survey: each family once, by the code in its link, and by school, grade and language as the family lists know it.
import { done, type Outcome, type Problem } from '../../../domain/problem';
import { textOf } from '../../../domain/sheet/cell';
import type { SurveyQuestion } from '../../../domain/survey/survey-question';
import type { ExpectedColumn } from '../../../domain/tally/answer-columns';
import {
  answersThatCount,
  type CodedAnswer,
  type FoundCode,
  findCode,
  mergeSorted,
  noSorted,
  type SortedAnswers,
  sortAnswers,
  sortedFigures,
} from '../../../domain/tally/coded-answers';
import { countAnswers, type FoundColumn } from '../../../domain/tally/count-answers';
import type { TallyQuestion } from '../../../domain/tally/tally-question';
import { gradeView, languageView, type NamedView, schoolView } from '../../../domain/tally/views';
import { type CodedUnit, familyCodes } from '../../invite/family-codes';
import type { Ports } from '../../ports';
import type { OurSheet } from '../../sheets/our-sheets';
import { type AnswerTabJob, type CountedTab, nothingCounted, overAnswers } from './count-tab-answers';
import { expectedInForm } from './survey-tally-questions';

/** A form with its tab, and how its answers are counted. */
export interface FormTabJob extends AnswerTabJob {
  readonly form: { readonly id: string; readonly language: string };
}

interface SortedForm {
  readonly job: FormTabJob;
  readonly columns: readonly FoundColumn[];
  readonly notices: readonly Problem[];
  readonly sorted: SortedAnswers;
}

const codeAsked = ({ code }: SurveyQuestion): TallyQuestion => ({ code, kind: 'open', choices: [] });

/** Where the code stands in a form's tab: looked for like any question, and counted like none. */
export const codeColumn = (code: SurveyQuestion, form: FormTabJob['form']): ExpectedColumn =>
  expectedInForm(code, codeAsked(code), form);

/** Guardians of one family have a code each; theirs are answers of one family (domain 2(d) rule 6). */
const ofFamily = (found: FoundCode, known: ReadonlyMap<string, CodedUnit>): FoundCode =>
  found.whose === 'family' ? { whose: 'family', code: known.get(found.code)?.family ?? found.code } : found;

const sortForm = (
  ports: Ports,
  {
    job,
    code,
    known,
  }: {
    readonly job: FormTabJob;
    readonly code: SurveyQuestion;
    readonly known: ReadonlyMap<string, CodedUnit>;
  },
): SortedForm => {
  const expected = [...job.expected, codeColumn(code, job.form)];
  const start: Pick<SortedForm, 'columns' | 'sorted'> = { columns: [], sorted: noSorted };
  const { carried, notices } = overAnswers(ports, { ...job, expected }, start, ({ sorted }, rows, found) => {
    const place = found.find(({ question }) => question.code === code.code)?.column;
    const codeIn = (row: CodedAnswer['cells']): string => (place === undefined ? '' : textOf(row[place]));
    const answers = rows
      .filter((row) => row.some((cell) => textOf(cell) !== ''))
      .map(
        (cells): CodedAnswer => ({ found: ofFamily(findCode(codeIn(cells), known), known), form: job.form.id, cells }),
      );
    return {
      columns: found.filter(({ question }) => question.code !== code.code),
      sorted: mergeSorted(sorted, sortAnswers(answers)),
    };
  });
  return { job, ...carried, notices };
};

/** What a person should know of the codes; nothing of which family they are. */
const noticesOf = (sorted: SortedAnswers, known: ReadonlyMap<string, CodedUnit>): readonly Problem[] => {
  const { families, answers, nobodys, unsaid, tests } = sortedFigures(sorted);
  const told = (name: string, n: number, values: Problem['values'] = { n }): readonly Problem[] =>
    n === 0 ? [] : [{ code: `listen.${name}`, values }];
  return [
    ...told('codes-lost', known.size === 0 ? 1 : 0, {}),
    ...told('answered-again', families, { families, answers }),
    ...told('code-of-nobody', nobodys),
    ...told('no-code', unsaid),
    ...told('test-answers', tests),
  ];
};

/** What the family lists know, by the view that compares by it. */
const traitOf: { readonly [view: string]: 'school' | 'grade' | 'language' } = {
  [schoolView]: 'school',
  [gradeView]: 'grade',
  [languageView]: 'language',
};

/** The survey's tabs as they count together: a family that answered in two languages is counted once, in the one that it answered last. */
export const countCodedSurvey = (
  ports: Ports,
  {
    survey,
    forms,
    jobs,
    code,
    views,
  }: {
    readonly survey: string;
    readonly forms: OurSheet;
    readonly jobs: readonly FormTabJob[];
    readonly code: SurveyQuestion;
    /** What there is to compare by. */
    readonly views: readonly NamedView[];
  },
): Outcome<readonly CountedTab[]> => {
  const known = familyCodes(ports, { survey, forms });
  if (!known.ok) return known;
  const tabs = jobs.map((job) => sortForm(ports, { job, code, known: known.value }));
  const together = tabs.map(({ sorted }) => sorted).reduce(mergeSorted, noSorted);
  const counting = answersThatCount(together);
  const families = new Map([...known.value.values()].map((unit) => [unit.family, unit]));
  const whose = new Map(
    counting.map(({ cells, found }) => [cells, found.whose === 'family' ? families.get(found.code) : undefined]),
  );
  const groupsOf = Object.fromEntries(
    views.flatMap(({ code: view }) => {
      const trait = traitOf[view];
      return trait === undefined ? [] : [[view, (row: CodedAnswer['cells']) => whose.get(row)?.[trait] ?? '']];
    }),
  );
  const counted = tabs.map(({ job, columns, notices }): CountedTab => {
    const rows = counting.filter(({ form }) => form === job.form.id).map(({ cells }) => cells);
    const tally = countAnswers(rows, columns, job.wordedAs, groupsOf);
    return { tally, notices, headings: [] };
  });
  return done([...counted, { ...nothingCounted, notices: noticesOf(together, known.value) }]);
};
