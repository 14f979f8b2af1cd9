// Counts a large tab as far as the time allows, keeps what was counted, and goes on from there (design 3.8).
import { done, type Outcome, type Problem } from '../../../domain/problem';
import { type AnswerCounter, answerCounter } from '../../../domain/tally/answer-counter';
import { type FoundColumn, wordedNohow } from '../../../domain/tally/count-answers';
import type { KeptTally } from '../../../domain/tally/kept-tally';
import { noRows } from '../../../domain/tally/row-mark';
import { emptyTally, mergeTallies } from '../../../domain/tally/working-tally';
import { fingerprint } from '../../../domain/text/fingerprint';
import type { Area, Ports } from '../../ports';
import { type AnswerRows, blocksAfter, type TabSize } from './answer-blocks';
import { type AnswerTabJob, headingsUnknown, startIn } from './answer-start';
import type { Pace, Reach } from './count-pace';
import type { CountedTab } from './counted-tab';
import { seenSince, watchEdits } from './edit-notes';
import { keep, keyColumnOf, markOf, readKept, stillStands } from './kept-rows';

interface LargeJob {
  readonly job: AnswerTabJob;
  readonly size: TabSize;
  readonly pace: Pace;
}

/** What differs where questions, choices or wordings are counted in another way. */
const recipeOf = ({ expected, wordedAs = wordedNohow }: AnswerTabJob): string =>
  fingerprint(
    JSON.stringify(
      expected.map((one) => [one, one.question.choices.map((choice) => wordedAs(one.question)(choice) ?? '')]),
    ),
  );

interface Before {
  /** What the count goes on with; undefined where it reads everything. */
  readonly kept: KeptTally | undefined;
  readonly restarted: boolean;
}

/** A count that somebody waits for goes on; another time it does only where the rows can be known again for sure. */
const mayGoOn = ({ isSure }: KeptTally, { part }: Pace): boolean => part === 'on' || (part === 'new' && isSure);

const before = (ports: Ports, { job, size, pace }: LargeJob): Outcome<Before> => {
  const found = readKept(ports, job.tab.id);
  if (!found.ok) return found;
  const kept = found.value;
  if (kept === undefined || kept.recipe !== recipeOf(job) || !mayGoOn(kept, pace))
    return done({ kept: undefined, restarted: false });
  const seen = seenSince(ports.notes, job.tab.id, kept.run);
  if (seen === 'anew') return done({ kept: undefined, restarted: false });
  return seen === 'unedited' && stillStands(ports, job.tab.id, kept, size)
    ? done({ kept, restarted: kept.restarted })
    : done({ kept: undefined, restarted: true });
};

const columnsOf = ({ expected }: AnswerTabJob, { found }: KeptTally): readonly FoundColumn[] =>
  found.flatMap(([place, column]) => {
    const question = expected[place]?.question;
    return question === undefined ? [] : [{ question, column }];
  });

/** The count of what the first block tells, with none of its rows in it yet. */
const begin = (
  job: AnswerTabJob,
  block: AnswerRows,
  { run, restarted }: Pick<KeptTally, 'run' | 'restarted'>,
): { readonly kept: KeptTally; readonly rows: AnswerRows } | undefined => {
  const start = startIn(block, job);
  if (start === undefined) return undefined;
  const { key, isSure } = keyColumnOf(start.rows);
  const kept: KeptTally = {
    run,
    recipe: recipeOf(job),
    rows: 0,
    top: start.top + 1,
    headings: start.headings,
    key,
    isSure,
    mark: noRows,
    found: start.found.columns.map(({ question, column }) => [
      job.expected.findIndex((one) => one.question === question),
      column,
    ]),
    notices: start.found.notices,
    restarted,
    tally: emptyTally,
  };
  return { kept, rows: start.rows };
};

const withMark = (ports: Ports, job: AnswerTabJob, kept: KeptTally, { row, rows }: Area): KeptTally => ({
  ...kept,
  rows: kept.rows + rows,
  mark: markOf(ports, job.tab.id, { key: kept.key, from: row, rows, before: kept.mark }),
});

interface Going {
  readonly kept: KeptTally;
  readonly counter: AnswerCounter;
  /** What is still to be read. */
  readonly areas: readonly Area[];
  /** Whether this call has read a block already: each call reads one at least, so that it comes further. */
  readonly hasRead: boolean;
}

const goOn = (ports: Ports, { job, pace }: LargeJob, { kept: start, counter, areas, hasRead }: Going): KeptTally => {
  let kept = start;
  for (const [at, area] of areas.entries()) {
    if ((at > 0 || hasRead) && ports.clock.now() >= pace.until) break;
    // The keys come first: rows that are sorted between the two reads are then known to be others next time.
    kept = withMark(ports, job, kept, area);
    if (kept.found.length > 0) counter.add(ports.workbook.read(job.tab.id, area));
  }
  return { ...kept, tally: mergeTallies(kept.tally, counter.tally()) };
};

const counterFor = (job: AnswerTabJob, kept: KeptTally): AnswerCounter =>
  answerCounter(columnsOf(job, kept), job.wordedAs ?? wordedNohow, {});

/** From the first row on; undefined where the headings cannot be made out. */
const countAnew = (ports: Ports, large: LargeJob, restarted: boolean): KeptTally | undefined => {
  const { job, size } = large;
  const [area, ...areas] = blocksAfter(0, size);
  if (area === undefined) return undefined;
  const run = ports.chance.token(8);
  watchEdits(ports.notes, job.tab.id, run);
  const begun = begin(job, ports.workbook.read(job.tab.id, area), { run, restarted });
  if (begun === undefined) return undefined;
  const kept = withMark(ports, job, begun.kept, area);
  const counter = counterFor(job, kept);
  counter.add(begun.rows);
  return goOn(ports, large, { kept, counter, areas, hasRead: true });
};

const countOn = (ports: Ports, large: LargeJob, kept: KeptTally): KeptTally =>
  goOn(ports, large, {
    kept,
    counter: counterFor(large.job, kept),
    areas: blocksAfter(kept.rows, large.size),
    hasRead: false,
  });

const reachOf = (kept: KeptTally, size: TabSize, finished: KeptTally['finished']): Reach => ({
  done: kept.rows,
  of: size.rows,
  restarted: kept.restarted,
  ...(finished === undefined
    ? {}
    : { added: { answers: kept.tally.whole.asked - finished.asked, since: finished.on } }),
});

const restartedNotice = ({ tab }: AnswerTabJob): Problem => ({
  code: 'listen.counted-anew',
  values: { sheet: tab.name },
});

/** The tab’s tally so far. Nothing of it is published before `reach` says that it is whole. */
export const countLargeTab = (ports: Ports, large: LargeJob): Outcome<CountedTab> => {
  const { job, size } = large;
  const found = before(ports, large);
  if (!found.ok) return found;
  const { kept: earlier, restarted } = found.value;
  const counted = earlier === undefined ? countAnew(ports, large, restarted) : countOn(ports, large, earlier);
  if (counted === undefined) return done({ tally: emptyTally, notices: [headingsUnknown(job)], headings: [] });
  const isWhole = counted.rows >= size.rows;
  const finished = { asked: counted.tally.whole.asked, on: ports.workbook.today() };
  const isNew = earlier === undefined || counted.rows > earlier.rows || (isWhole && earlier.finished === undefined);
  const now: KeptTally = isWhole ? { ...counted, finished, restarted: false } : counted;
  const saved = isNew ? keep(ports, job.tab.id, now) : done(undefined);
  if (!saved.ok) return saved;
  return done({
    tally: counted.tally,
    notices: [...counted.notices, ...(isWhole && counted.restarted ? [restartedNotice(job)] : [])],
    headings: counted.headings,
    reach: reachOf(counted, size, earlier?.finished),
  });
};
