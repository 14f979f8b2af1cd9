// The two files of a hand-over are sealed: what was cut short or edited on the way is known for it.
import { done, type Outcome, refused } from '../problem';
import { fingerprint } from '../text/fingerprint';
import { isRecord, type Loose, looseJson } from '../text/loose-json';

export const handOverSorts = { slice: 'seat-at-the-table/hand-over', receipt: 'seat-at-the-table/receipt' } as const;

export type HandOverSort = keyof typeof handOverSorts;

/** A reader of an older version says so, instead of reading half of it. */
const version = 1;

/** The file of that sort with this content. */
export const sealed = (sort: HandOverSort, content: Loose): string => {
  const whole = { file: handOverSorts[sort], version, ...content };
  return JSON.stringify({ ...whole, sum: fingerprint(JSON.stringify(whole)) });
};

const isWhole = ({ sum, ...content }: Loose): boolean => sum === fingerprint(JSON.stringify(content));

/** What is in the file; refused, by what is wrong with it, where it is none of that sort or not as it was saved. */
export const unsealed = (sort: HandOverSort, text: string): Outcome<Loose> => {
  const plain = text.replace(/^\uFEFF/, '').trim();
  const record = looseJson(plain);
  if (record === undefined)
    return refused(plain.includes(handOverSorts[sort]) ? 'handOver.cut-short' : `handOver.no-${sort}`);
  if (!isRecord(record)) return refused(`handOver.no-${sort}`);
  const other = sort === 'slice' ? 'receipt' : 'slice';
  if (record.file === handOverSorts[other]) return refused(`handOver.is-${other}`);
  if (record.file !== handOverSorts[sort]) return refused(`handOver.no-${sort}`);
  if (record.version !== version) return refused('handOver.other-version');
  return isWhole(record) ? done(record) : refused('handOver.edited');
};

export const isText = (value: unknown, most: number): value is string =>
  typeof value === 'string' && value.length <= most;
