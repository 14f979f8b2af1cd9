// Keeps who asked for no more surveys, where from and when, beside the mark in the family's row (PV23).
import { done, type Outcome } from '../../domain/problem';
import {
  lastOptOuts,
  type OptOut,
  type OptOutSource,
  type OptOutWords,
  optOutsShape,
} from '../../domain/roster/opt-out';
import type { Ports } from '../ports';
import { appendRows, ensureSheet, readSheet, staffLanguage, wordsFor } from '../sheets/our-sheets';

const wordsOf = (ports: Ports): OptOutWords => {
  const all = wordsFor('optOuts', staffLanguage(ports));
  const choicesOf = (code: string) => all.map(({ choices }) => choices?.[code] ?? []);
  return { what: choicesOf('optOut.what'), from: choicesOf('optOut.from') };
};

/** The last that was noted of each family, by its id. */
export const readOptOuts = (ports: Ports): Outcome<ReadonlyMap<string, OptOut>> => {
  const sheet = readSheet(ports, optOutsShape);
  if (!sheet.ok) return sheet;
  return done(sheet.value === undefined ? new Map() : lastOptOuts(sheet.value.table, wordsOf(ports)));
};

/** Adds a row for each family of which the last row does not say the same already. The caller holds the lock. */
export const noteOptOuts = (
  ports: Ports,
  families: readonly string[],
  { isOut, from }: { readonly isOut: boolean; readonly from: OptOutSource },
): Outcome<undefined> => {
  if (families.length === 0) return done(undefined);
  const last = readOptOuts(ports);
  if (!last.ok) return last;
  const fresh = families.filter((family) => (last.value.get(family)?.isOut ?? false) !== isOut);
  if (fresh.length === 0) return done(undefined);
  const sheet = ensureSheet(ports, optOutsShape);
  if (!sheet.ok) return sheet;
  const { choices } = sheet.value.words;
  const on = { day: ports.workbook.today() };
  appendRows(
    ports,
    sheet.value,
    fresh.map((family) => ({
      'optOut.family': family,
      'optOut.what': choices?.['optOut.what']?.[isOut ? 0 : 1] ?? '',
      'optOut.from': choices?.['optOut.from']?.[from === 'form' ? 0 : 1] ?? '',
      'optOut.on': on,
      'optOut.by': from === 'staff' ? ports.person().email : '',
    })),
  );
  return done(undefined);
};
