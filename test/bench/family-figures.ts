// What a family list of 50,000 rows costs: read in the page, cut into blocks, and the block that finds the sheets full.
import { csvFormatRows } from 'd3-dsv';
import { namedLanguages } from '../../src/content/language-names';
import { listHeadings as headings } from '../../src/content/roster';
import { importRecordsOf } from '../../src/domain/roster/import-record';
import { importBlocksOf } from '../../src/domain/roster/reading/import-block';
import { readList } from '../../src/domain/roster/reading/read-list';
import type { FamilyBlock } from '../../src/rpc/family-calls';
import { listHeadings, plainFamilies } from '../support/invite-world';
import { openPlainWorld, type PlainWorld } from '../support/plain-google/plain-world';
import type { Figure } from './figure';

const rows = 50_000;

const textOfList = (): string => csvFormatRows([listHeadings, ...plainFamilies(rows)].map((row) => [...row]));

const blocksOf = (text: string): readonly FamilyBlock[] => {
  const list = readList({ called: 'families.csv', text }, { headings, languages: namedLanguages });
  if (!list.ok) throw new Error('the list could not be read');
  return importBlocksOf(importRecordsOf(list.value.rows, { yes: 'yes', no: 'no' })) as readonly FamilyBlock[];
};

interface Cost {
  readonly calls: number;
  readonly cells: number;
  /** Of the script itself; Google’s own time for the calls comes on top. */
  readonly seconds: number;
}

const costOf = (world: PlainWorld, block: FamilyBlock): Cost => {
  world.resetCalls();
  const started = Date.now();
  world.rpc('takeFamilyBlock', block);
  return {
    calls: [...world.calls().values()].reduce((sum, calls) => sum + calls, 0),
    cells: world.cellsRead(),
    seconds: (Date.now() - started) / 1000,
  };
};

/** Plain rows under the real bundle: a spreadsheet engine would take minutes to hold a million cells. */
export const familyFigures = (): readonly Figure[] => {
  const text = textOfList();
  const started = Date.now();
  const blocks = blocksOf(text);
  const reading = (Date.now() - started) / 1000;
  const world = openPlainWorld();
  const costs = blocks.map((block) => costOf(world, block));
  const again = blocks.map((block) => costOf(world, block));
  const most = (list: readonly Cost[], of: (cost: Cost) => number): number => Math.max(...list.slice(1).map(of));
  return [
    { what: `families: ${rows.toLocaleString('en')} rows read and cut`, measured: reading, most: 10, unit: 's' },
    { what: 'families: blocks of 2,000 lines', measured: blocks.length, most: 80, unit: 'blocks' },
    { what: 'families: the dearest block', measured: most(costs, ({ calls }) => calls), most: 40, unit: 'calls' },
    {
      what: 'families: the most cells that one reads',
      measured: most(costs, ({ cells }) => cells),
      most: 1_000_000,
      unit: 'cells',
    },
    {
      what: 'families: the slowest block',
      measured: most(costs, ({ seconds }) => seconds),
      most: 30,
      unit: 's of script',
    },
    { what: 'families: a block sent again', measured: most(again, ({ calls }) => calls), most: 40, unit: 'calls' },
  ];
};
