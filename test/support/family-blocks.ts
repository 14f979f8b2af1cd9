// A family list sent as the page sends it: read, cut into blocks, and handed over one by one.
import { csvFormatRows } from 'd3-dsv';
import { namedLanguages } from '../../src/content/language-names';
import { listHeadings as words } from '../../src/content/roster';
import { importRecordsOf } from '../../src/domain/roster/import-record';
import { type ImportBlock, importBlocksOf } from '../../src/domain/roster/reading/import-block';
import { readList } from '../../src/domain/roster/reading/read-list';
import type { BlockResult, FamilyBlock } from '../../src/rpc/family-calls';
import type { Host } from '../../workbench/host-types';
import { listHeadings, type Row } from './invite-world';
import { value } from './sidebar-calls';

/** The blocks that the rows become, `most` lines each. */
export const blocksFor = (rows: readonly Row[], most?: number): readonly FamilyBlock[] => {
  const text = csvFormatRows([listHeadings, ...rows].map((row) => [...row]));
  const list = readList({ called: 'families.csv', text }, { headings: words, languages: namedLanguages });
  if (!list.ok) throw new Error(JSON.stringify(list.problem));
  const blocks: readonly ImportBlock[] = importBlocksOf(
    importRecordsOf(list.value.rows, { yes: 'yes', no: 'no' }),
    most,
  );
  return blocks as readonly FamilyBlock[];
};

/** Takes them over in order; answers what became of them together. */
export const takeRows = async (
  host: Host,
  rows: readonly Row[],
  most?: number,
): Promise<Omit<BlockResult, 'lines'>> => {
  const sums = { added: 0, updated: 0, kept: 0, found: 0 };
  const newSchools: string[] = [];
  for (const block of blocksFor(rows, most)) {
    const result = await value(host, 'takeFamilyBlock', block);
    for (const name of ['added', 'updated', 'kept', 'found'] as const) sums[name] += result[name];
    newSchools.push(...result.newSchools);
  }
  return { ...sums, newSchools };
};
