// What a list tells of, in parts small enough for one call each.
import type { ImportRecord, ImportRecords } from '../import-record';

export interface ImportBlock {
  readonly families: readonly ImportRecord[];
  readonly guardians: readonly ImportRecord[];
  readonly children: readonly ImportRecord[];
}

/** Lines that one call takes. */
export const mostLines = 2_000;

const lists = ['families', 'guardians', 'children'] as const;

/**
 * Families first, then guardians, then children. Each line is whole and stands in one part, so that a family comes out the same however it
 * is cut, and a part that is sent twice changes nothing the second time.
 */
export const importBlocksOf = (records: ImportRecords, most = mostLines): readonly ImportBlock[] => {
  const lines = lists.flatMap((list) => records[list].map((record) => ({ list, record })));
  const starts = Array.from({ length: Math.ceil(lines.length / most) }, (_, index) => index * most);
  return starts.map((start) => {
    const part = lines.slice(start, start + most);
    const of = (wanted: (typeof lists)[number]) =>
      part.filter(({ list }) => list === wanted).map(({ record }) => record);
    return { families: of('families'), guardians: of('guardians'), children: of('children') };
  });
};
