// What answers the calls of the plan review.

import { done, type Outcome, refused } from '../../domain/problem';
import type { HandlersOf } from '../../rpc/call';
import type { reviewCalls } from '../../rpc/review-calls';
import type { Ports } from '../ports';
import { markReady } from './mark-ready';
import { reviewPlan } from './review-plan';

export const reviewHandlers = (ports: Ports): HandlersOf<typeof reviewCalls> => ({
  reviewPlan: () => reviewPlan(ports),
  markReady: () => markReady(ports),
  showRow: ({ sheetId, row }) => showRow(ports, sheetId, row),
});

/** Brings the row to the front of the person who asked; refused where its sheet is gone. */
const showRow = ({ workbook }: Ports, sheet: number, row: number): Outcome<{ readonly shown: true }> => {
  if (!workbook.exists(sheet)) return refused('sheet.gone', { sheet: String(sheet) });
  workbook.show(sheet, row);
  return done({ shown: true });
};
