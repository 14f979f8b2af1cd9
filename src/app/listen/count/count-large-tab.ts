// Counts a large tab as far as the time allows, keeps what was counted, and goes on from there (design 3.8).
import { done, type Outcome, type Problem } from '../../../domain/problem';
import { type AnswerCounter, answerCounter } from '../../../domain/tally/answer-counter';
import { type FoundColumn, wordedNohow } from '../../../domain/tally/count-answers';
import type { KeptTally } from '../../../domain/tally/kept-tally';
import { markRows, noRows, type RowKey, sameMark } from '../../../domain/tally/row-mark';
import { emptyTally, mergeTallies } from '../../../domain/tally/working-tally';
import { fingerprint } from '../../../domain/text/fingerprint';
import type { Area, Ports } from '../../ports';
import { type AnswerRows, blocksAfter, type TabSize } from './answer-blocks';
import { type AnswerTabJob, headingsUnknown, startIn } from './answer-start';
import type { Pace, Reach } from './count-pace';
import type { CountedTab } from './counted-tab';
import { seenSince, watchEdits } from './edit-notes';
import { keep, keyColumnOf, readKept, rowKeys, sameHeadings } from './kept-rows';

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

/** An earlier count to go on with, and the keys of the rows that are not in it. */
interface Earlier {
  readonly kept: KeptTally;
  readonly keys: readonly RowKey[];
}

interface Before {
  /** Undefined where everything is to be read. */
  readonly earlier: Earlier | undefined;
  /** Rows that were counted turned out to be others. */
  readonly changed: boolean;
}

/** A count that somebody waits for goes on; another time it does only where the rows can be known again for sure. */
const mayGoOn = ({ isSure }: KeptTally, { part }: Pace): boolean => part === 'on' || (part === 'new' && isSure);

/** The keys of the rows that were not counted; undefined where those that were are not the first ones any more. */
const keysOfOthers = (ports: Ports, { job, size }: LargeJob, kept: KeptTally): readonly RowKey[] | undefined => {
  const { id } = job.tab;
  if (kept.rows > size.rows || !sameHeadings(ports, id, kept, size.columns)) return undefined;
  const { mark, others } = rowKeys(ports, id, { key: kept.key, rows: size.rows, marked: kept.rows });
  return sameMark(mark, kept.mark) ? others : undefined;
};

const before = (ports: Ports, large: LargeJob): Outcome<Before> => {
  const { job, pace } = large;
  const found = readKept(ports, job.tab.id);
  if (!found.ok) return found;
  const kept = found.value;
  const whole: Before = { earlier: undefined, changed: false };
  if (kept === undefined || kept.recipe !== recipeOf(job) || !mayGoOn(kept, pace)) return done(whole);
  const seen = seenSince(ports.notes, job.tab.id, kept.run);
  if (seen === 'anew') return done(whole);
  const keys = seen === 'unedited' ? keysOfOthers(ports, large, kept) : undefined;
  return done(keys === undefined ? { earlier: undefined, changed: true } : { earlier: { kept, keys }, changed: false });
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

interface Going extends Earlier {
  readonly counter: AnswerCounter;
  /** What is still to be read. */
  readonly areas: readonly Area[];
  /** How many rows this call has read already: each call reads a block at least, so that it comes further. */
  readonly read: number;
}

/** The keys were read before the rows: rows that are sorted in between are then known to be others next time. */
const goOn = (ports: Ports, { job, pace }: LargeJob, { kept, keys, counter, areas, read }: Going): KeptTally => {
  let rows = kept.rows + read;
  for (const area of areas) {
    if (rows > kept.rows && ports.clock.now() >= pace.until) break;
    if (kept.found.length > 0) counter.add(ports.workbook.read(job.tab.id, area));
    rows += area.rows;
  }
  return {
    ...kept,
    rows,
    mark: markRows(kept.mark, keys.slice(0, rows - kept.rows)),
    tally: mergeTallies(kept.tally, counter.tally()),
  };
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
  const { kept, rows } = begun;
  const { others: keys } = rowKeys(ports, job.tab.id, { key: kept.key, rows: size.rows, marked: 0 });
  const counter = counterFor(job, kept);
  counter.add(rows);
  return goOn(ports, large, { kept, keys, counter, areas, read: area.rows });
};

const countOn = (ports: Ports, large: LargeJob, { kept, keys }: Earlier): KeptTally =>
  goOn(ports, large, {
    kept,
    keys,
    counter: counterFor(large.job, kept),
    areas: blocksAfter(kept.rows, large.size),
    read: 0,
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
  const { earlier, changed } = found.value;
  const counted = earlier === undefined ? countAnew(ports, large, changed) : countOn(ports, large, earlier);
  if (counted === undefined) return done({ tally: emptyTally, notices: [headingsUnknown(job)], headings: [] });
  const isWhole = counted.rows >= size.rows;
  const finished = { asked: counted.tally.whole.asked, on: ports.workbook.today() };
  const isNew = earlier === undefined || counted.rows > earlier.kept.rows;
  const now: KeptTally = isWhole ? { ...counted, finished, restarted: false } : counted;
  const saved = isNew ? keep(ports, job.tab.id, now) : done(undefined);
  if (!saved.ok) return saved;
  return done({
    tally: counted.tally,
    notices: [...counted.notices, ...(isWhole && counted.restarted ? [restartedNotice(job)] : [])],
    headings: counted.headings,
    reach: reachOf(counted, size, earlier?.kept.finished),
  });
};
