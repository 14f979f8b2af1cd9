// What answers were given: read, and written down after it was done.
import { handledIn, handledShape } from '../../domain/booking/handled-answer';
import { done, type Outcome } from '../../domain/problem';
import type { Ports } from '../ports';
import { appendRows, ensureSheet, readSheet } from '../sheets/our-sheets';

export const readHandled = (ports: Ports, surveyId: string): Outcome<ReadonlyMap<string, string>> => {
  const sheet = readSheet(ports, handledShape);
  if (!sheet.ok) return sheet;
  return done(sheet.value === undefined ? new Map() : handledIn(sheet.value.table, surveyId));
};

/** Notes those that are not noted yet; the caller holds the lock. */
export const noteHandled = (
  ports: Ports,
  surveyId: string,
  made: readonly { readonly key: string; readonly to: string }[],
): Outcome<undefined> => {
  const before = readHandled(ports, surveyId);
  if (!before.ok) return before;
  const rows = made.filter(({ key, to }) => before.value.get(key) !== to);
  if (rows.length === 0) return done(undefined);
  const sheet = ensureSheet(ports, handledShape);
  if (!sheet.ok) return sheet;
  const on = { day: ports.workbook.today() };
  appendRows(
    ports,
    sheet.value,
    rows.map(({ key, to }) => ({
      'handled.survey': surveyId,
      'handled.answer': key,
      'handled.to': to,
      'handled.on': on,
    })),
  );
  return done(undefined);
};
