// What a family list of 50,000 rows costs: read in the page, cut into blocks, and the block that finds the sheets full.
import { csvFormatRows } from 'd3-dsv';
import { namedLanguages } from '../../src/content/language-names';
import { listHeadings as headings } from '../../src/content/roster';
import { importRecordsOf } from '../../src/domain/roster/import-record';
import { importBlocksOf } from '../../src/domain/roster/reading/import-block';
import { readList } from '../../src/domain/roster/reading/read-list';
import type { FamilyBlock } from '../../src/rpc/family-calls';
import type { Host } from '../../workbench/host-types';
import type { Json } from '../../workbench/json';
import { inviteWorld, listHeadings, plainFamilies, valueOfCall } from '../support/invite-world';
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
  /** On the workbench's clock, where each call takes its time. */
  readonly seconds: number;
}

const costOf = async (host: Host, block: FamilyBlock): Promise<Cost> => {
  host.resetCalls();
  const before = Date.parse(host.world().clock);
  await valueOfCall(host, 'takeFamilyBlock', block as unknown as Json);
  return { calls: host.calls().total, seconds: (Date.parse(host.world().clock) - before) / 1000 };
};

export const familyFigures = async (): Promise<readonly Figure[]> => {
  const text = textOfList();
  const started = Date.now();
  const blocks = blocksOf(text);
  const reading = (Date.now() - started) / 1000;
  const { host } = await inviteWorld(undefined);
  const costs: Cost[] = [];
  for (const block of blocks) costs.push(await costOf(host, block));
  const last = blocks[blocks.length - 1];
  const again = last === undefined ? { calls: 0, seconds: 0 } : await costOf(host, last);
  host.close();
  const most = (of: (cost: Cost) => number): number => Math.max(...costs.slice(1).map(of));
  return [
    {
      what: `families: ${rows.toLocaleString('en')} rows read and cut into blocks`,
      measured: reading,
      most: 10,
      unit: 's',
    },
    { what: 'families: blocks of 2,000 lines', measured: blocks.length, most: 80, unit: 'blocks' },
    {
      what: 'families: the dearest block but the first',
      measured: most(({ calls }) => calls),
      most: 40,
      unit: 'calls',
    },
    {
      what: 'families: the slowest block but the first',
      measured: most(({ seconds }) => seconds),
      most: 60,
      unit: 's on the clock',
    },
    { what: 'families: the last block sent again', measured: again.calls, most: 30, unit: 'calls' },
  ];
};
