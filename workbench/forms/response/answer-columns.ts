// Which columns a response tab should have, and where staff have moved them to.
import type { AnswerColumn, FormRecord } from '../record/form-record';
import { isGrid, isQuestion } from '../record/item-record';
import type { TabWords } from './tab-words';

export interface WantedColumn {
  readonly source: string;
  readonly header: string;
}

/** Timestamp, the address where it is collected, then a column a question; a grid has one a row, `Title [Row]` (F50). */
export const wantedColumns = (form: FormRecord, words: TabWords): readonly WantedColumn[] => [
  { source: 'timestamp', header: words.timestamp },
  ...(form.collectEmail ? [{ source: 'email', header: words.email }] : []),
  ...form.items
    .filter(isQuestion)
    .flatMap((item) =>
      isGrid(item)
        ? item.rows.map((row, at) => ({ source: `${item.id}/${at}`, header: `${item.title} [${row}]` }))
        : [{ source: String(item.id), header: item.title }],
    ),
];

/**
 * Where the known columns are now, by the first row of the tab. A column that staff moved is found by its header, one
 * whose header staff changed by its place; one that is neither is gone.
 */
export const locateColumns = (known: readonly AnswerColumn[], headers: readonly string[]): readonly AnswerColumn[] => {
  const taken = new Set<number>();
  const found = new Map<string, number>();
  const take = (column: AnswerColumn, at: number | undefined): void => {
    if (at === undefined || found.has(column.source) || taken.has(at)) return;
    taken.add(at);
    found.set(column.source, at);
  };
  for (const column of known) if (headers[column.column - 1] === column.header) take(column, column.column);
  for (const column of known) take(column, elsewhere(column.header, headers, taken));
  const standing = (column: AnswerColumn): boolean => column.header === '' || (headers[column.column - 1] ?? '') !== '';
  for (const column of known) if (standing(column)) take(column, column.column);
  return known.flatMap((column) => {
    const at = found.get(column.source);
    return at === undefined ? [] : [{ ...column, column: at }];
  });
};

const elsewhere = (header: string, headers: readonly string[], taken: ReadonlySet<number>): number | undefined => {
  if (header === '') return undefined;
  const at = headers.findIndex((text, place) => text === header && !taken.has(place + 1));
  return at < 0 ? undefined : at + 1;
};
