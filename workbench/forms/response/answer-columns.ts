// Which columns a response tab should have, in their order.
import type { AnswerColumn, FormRecord } from '../record/form-record';
import { isGrid, isQuestion } from '../record/item-record';
import type { TabWords } from './tab-words';

/** Timestamp, the address where it is collected, then a column a question; a grid has one a row, `Title [Row]` (F50). */
export const wantedColumns = (form: FormRecord, words: TabWords): readonly AnswerColumn[] => [
  { source: 'timestamp', header: words.timestamp },
  ...(form.collectEmail ? [{ source: 'email', header: words.email }] : []),
  ...(form.quiz === true ? [{ source: 'score', header: words.score }] : []),
  ...form.items
    .filter(isQuestion)
    .flatMap((item) =>
      isGrid(item)
        ? item.rows.map((row, at) => ({ source: `${item.id}/${at}`, header: `${item.title} [${row}]` }))
        : [{ source: String(item.id), header: item.title }],
    ),
];
