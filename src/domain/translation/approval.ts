// Who read which texts of a language and approved them (PV09): a row of the hidden Approvals sheet.
import { textOf } from '../sheet/cell';
import type { SheetShape } from '../sheet/sheet-shape';
import type { Table } from '../sheet/table';
import { textsIn } from '../survey/json-cell';
import { fingerprint } from '../text/fingerprint';

/** A text as families read it, with its marks for what is filled in. */
export interface ToldText {
  /** Of the catalog, or of a question that staff wrote. */
  readonly id: string;
  readonly text: string;
  /** What it is a translation of: words that changed in English are to be read again in every language. */
  readonly source?: string;
}

export const approvalsShape: SheetShape = {
  role: 'approvals',
  hidden: true,
  columns: [
    { code: 'approval.language', kind: 'text', width: 90, required: true },
    { code: 'approval.by', kind: 'text', width: 200 },
    { code: 'approval.on', kind: 'day', width: 110 },
    { code: 'approval.texts', kind: 'text', width: 300, required: true },
  ],
};

/** What stands for the very words: one letter changed is another mark. */
export const textMark = ({ id, text, source = '' }: ToldText): string => fingerprint(`${id}\n${text}\n${source}`);

/** One mark for all of them, whatever their order: it tells whether what was read is what is there. */
export const marksOfAll = (texts: readonly ToldText[]): string => fingerprint(texts.map(textMark).sort().join(' '));

/** The marks of the texts that somebody approved in the language, at whatever time. */
export const approvedMarks = ({ records }: Table, language: string): ReadonlySet<string> =>
  new Set(
    records
      .filter(({ cells }) => textOf(cells['approval.language']).toLowerCase() === language)
      .flatMap(({ cells }) => textsIn(cells['approval.texts'])),
  );
