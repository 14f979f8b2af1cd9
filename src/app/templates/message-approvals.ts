// Who approved which words of a message: a mark of the text as it is worded, with its blocks, by a named person (PV09).
import { done, type Outcome } from '../../domain/problem';
import { dayOf, textOf } from '../../domain/sheet/cell';
import { textsIn } from '../../domain/survey/json-cell';
import { approvalsShape, type ToldText, textMark } from '../../domain/translation/approval';
import type { Ports } from '../ports';
import { appendRows, ensureSheet, readSheet } from '../sheets/our-sheets';

export interface ApprovedBy {
  readonly by: string;
  readonly on: string;
}

/** Who approved the text as it is worded now; undefined where nobody has. */
export type ApprovalOf = (language: string, told: ToldText) => ApprovedBy | undefined;

/** One round trip for as many texts as there are. The one who read it last is named. */
export const readMessageApprovals = (ports: Ports): Outcome<ApprovalOf> => {
  const sheet = readSheet(ports, approvalsShape);
  if (!sheet.ok) return sheet;
  const known = new Map<string, ApprovedBy>();
  for (const { cells } of sheet.value?.table.records ?? []) {
    const language = textOf(cells['approval.language']).toLowerCase();
    const approval = { by: textOf(cells['approval.by']), on: dayOf(cells['approval.on']) ?? '' };
    for (const mark of textsIn(cells['approval.texts'])) known.set(`${language} ${mark}`, approval);
  }
  return done((language, told) => known.get(`${language} ${textMark(told)}`));
};

/** Writes it down. To be called under the lock. */
export const recordApproval = (
  ports: Ports,
  { language, by, told }: { readonly language: string; readonly by: string; readonly told: ToldText },
): Outcome<undefined> => {
  const sheet = ensureSheet(ports, approvalsShape);
  if (!sheet.ok) return sheet;
  appendRows(ports, sheet.value, [
    {
      'approval.language': language,
      'approval.by': by,
      'approval.on': { day: ports.workbook.today() },
      'approval.texts': JSON.stringify([textMark(told)]),
    },
  ]);
  return done(undefined);
};
