// Counting at the ceiling of a spreadsheet: half a million answers of twenty columns, ten million cells, beside one bare pass over them.
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { openRealm } from '../../workbench/script-realm';
import { addAnswers, countWhole, plainAnswer, plainRows } from '../support/plain-google/plain-answers';
import { type CopyRows, copyRowsCode, type PlainSheet, sheetThing } from '../support/plain-google/plain-sheet';
import { openPlainWorld, type PlainWorld } from '../support/plain-google/plain-world';
import { thingNamed } from '../support/plain-google/thing';
import { type BareSheet, barePassCode, type RunBarePass } from './bare-pass';
import type { Figure } from './figure';

const answers = 500_000;
const columns = 20;
const blockRows = 25_000;
const added = 100;

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

/** Of the processor and not of the clock on the wall: a busy machine measures the same. */
const secondsOf = <Value>(work: () => Value): { readonly seconds: number; readonly value: Value } => {
  const began = process.cpuUsage();
  const value = work();
  const { user, system } = process.cpuUsage(began);
  return { seconds: (user + system) / 1_000_000, value };
};

const nothing = (): void => undefined;

const barePass = ({ rows }: PlainSheet): ReturnType<RunBarePass> => {
  const realm = openRealm({ now: Date.now, seed: 1 });
  const thing = thingNamed({ before: nothing, after: nothing });
  const copy = realm.evaluate(copyRowsCode) as CopyRows;
  const plain: PlainSheet = { id: 1, name: 'Answers', hidden: false, rows, charts: [] };
  const sheet = sheetThing(plain, { thing, copy, read: nothing, newId: () => 1 }) as BareSheet;
  return (realm.evaluate(barePassCode) as RunBarePass)(sheet, rows.length, columns, blockRows);
};

const totalCalls = (world: PlainWorld): number => [...world.calls().values()].reduce((sum, calls) => sum + calls, 0);

const megabytes = (kilobytes: number): number => kilobytes / 1000;

/** The middle one of three. */
const usualBarePass = (sheet: PlainSheet): number =>
  [1, 2, 3]
    .map(() => {
      collect();
      return secondsOf(() => barePass(sheet)).seconds;
    })
    .sort((one, other) => one - other)[1] ?? 0;

interface Run {
  readonly seconds: number;
  readonly calls: number;
  readonly cells: number;
}

const run = (world: PlainWorld, sheet: PlainSheet, part: 'new' | 'anew'): Run => {
  world.resetCalls();
  const { seconds } = secondsOf(() => countWhole(world, sheet, part));
  return { seconds, calls: totalCalls(world), cells: world.cellsRead() };
};

/** Answers come three times, and each time they are counted; the middle one of the three. */
const usualAddition = (world: PlainWorld, sheet: PlainSheet): Run => {
  const runs = [0, 1, 2].map((): Run => {
    const from = sheet.rows.length - 1;
    sheet.rows.push(...Array.from({ length: added }, (_, at) => plainAnswer(from + at)));
    return run(world, sheet, 'new');
  });
  const [, middle] = runs.sort((one, other) => one.seconds - other.seconds);
  if (middle === undefined) throw new Error('nothing was counted');
  return middle;
};

/** The whole counts and what 100 answers more cost; in a process of its own the memory is theirs alone. */
export const ceilingFigures = (): readonly Figure[] => {
  const world = openPlainWorld();
  const sheet = addAnswers(world, plainRows(answers));
  const bare = usualBarePass(sheet);
  const { cells } = barePass(sheet);
  // What was left over by making up the rows is charged to nobody.
  collect();
  const first = run(world, sheet, 'new');
  collect();
  const again = run(world, sheet, 'anew');
  const second = usualAddition(world, sheet);
  sheet.rows = [sheet.rows[0] ?? [], ...sheet.rows.slice(1).reverse()];
  const sorted = run(world, sheet, 'new');
  const peak = megabytes(process.resourceUsage().maxRSS);
  const million = cells / 1_000_000;
  return [
    {
      what: `tally: seconds a million cells, one bare pass over ${million.toFixed(0)} million`,
      measured: bare / million,
      most: 1,
      unit: 'seconds',
    },
    {
      what: 'tally: the first count of them, published and written, in bare passes',
      measured: first.seconds / bare,
      most: 3,
      unit: 'bare passes',
    },
    { what: 'tally: the first count, in seconds', measured: first.seconds, most: 30, unit: 'seconds' },
    { what: 'tally: the first count, service calls', measured: first.calls, most: 700, unit: 'calls' },
    { what: 'tally: everything anew, in bare passes', measured: again.seconds / bare, most: 3, unit: 'bare passes' },
    {
      what: `tally: a second count after ${added} new answers, share of the first`,
      measured: (100 * second.seconds) / first.seconds,
      most: 10,
      unit: '% of the time',
    },
    {
      what: 'tally: the second count, cells read, share of the first',
      measured: (100 * second.cells) / first.cells,
      most: 10,
      unit: '% of the cells',
    },
    { what: 'tally: the second count, service calls', measured: second.calls, most: 140, unit: 'calls' },
    {
      what: 'tally: the count after rows were sorted, share of the first',
      measured: (100 * sorted.seconds) / first.seconds,
      most: 150,
      unit: '% of the time',
    },
    { what: 'tally: peak memory of the process, the rows themselves included', measured: peak, most: 2000, unit: 'MB' },
  ];
};
