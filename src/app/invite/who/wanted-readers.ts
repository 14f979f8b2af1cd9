// Turns the audiences and filters that a person chose into a question to each guardian of the lists.

import { idsWith } from '../../../domain/invitation/who/own-column';
import type { Reader } from '../../../domain/invitation/who/unit-rules';
import { done, type Outcome } from '../../../domain/problem';
import type { ColumnWish, OnlyWish } from '../../../rpc/audience';
import { tagOf } from '../../roster/language-tag';
import { checkedSheet, type ListSheet, type RosterSheets } from '../../roster/read-roster';

/** Whether a message to the reader is wanted. */
export type Wanted = (reader: Reader) => boolean;

const idOf: { readonly [Sheet in ColumnWish['sheet']]: (reader: Reader) => readonly string[] } = {
  families: ({ family }) => [family.id],
  guardians: ({ guardian }) => [guardian.id],
  children: ({ children }) => children.map(({ id }) => id),
};

const inColumn = (lists: RosterSheets, { sheet, column, values }: ColumnWish): Outcome<Wanted> => {
  const list: ListSheet = lists[sheet];
  const checked = checkedSheet(list);
  if (checked === undefined || list.sheet === undefined) return done(() => false);
  const { block, table } = list.sheet;
  const ids = idsWith({ name: checked.sheet, block, table, id: list.id }, column, values);
  return ids.ok ? done((reader) => idOf[sheet](reader).some((id) => ids.value.has(id))) : ids;
};

/** A filter as a question; refused where its column is gone. */
export const wantedBy = (lists: RosterSheets, only: OnlyWish): Outcome<Wanted> => {
  if (only.kind === 'column') return inColumn(lists, only);
  if (only.kind === 'schools')
    return done(({ children }) => children.some(({ schoolId }) => only.schools.includes(schoolId)));
  return done(({ guardian }) => only.languages.includes(tagOf(guardian.language) ?? guardian.language));
};

/** All of them together. */
export const wantedByAll = (lists: RosterSheets, filters: readonly OnlyWish[]): Outcome<Wanted> => {
  const questions: Wanted[] = [];
  for (const only of filters) {
    const wanted = wantedBy(lists, only);
    if (!wanted.ok) return wanted;
    questions.push(wanted.value);
  }
  return done((reader) => questions.every((wanted) => wanted(reader)));
};
