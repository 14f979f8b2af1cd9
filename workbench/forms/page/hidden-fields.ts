// What a page carries along unseen: the answers of the other pages and the way that the family came.
import type { ItemRecord } from '../record/item-record';
import { fieldName, otherName } from '../response/form-fields';
import type { Questionnaire } from './filled-page';
import type { Markup } from './markup';
import { markup } from './markup';

/** Hidden inputs for everything given so far that this page does not ask itself. */
export const hiddenFields = (sheet: Questionnaire, shown: readonly ItemRecord[]): readonly Markup[] => {
  const asked = new Set(shown.flatMap((item) => item.entryIds.flatMap((id) => [fieldName(id), otherName(id)])));
  if (sheet.form.collectEmail && sheet.history.length === 1) asked.add('emailAddress');
  const known = new Set(sheet.form.items.flatMap((item) => item.entryIds.map(String)));
  const carried = [...sheet.fields]
    .filter(([name]) => !asked.has(name) && (name === 'emailAddress' || known.has(/\d+/.exec(name)?.[0] ?? '')))
    .flatMap(([name, values]) => values.map((value) => hidden(name, value)));
  const edited = sheet.editToken ? [hidden('edit2', sheet.editToken)] : [];
  return [...carried, ...edited, hidden('pageHistory', sheet.history.join(','))];
};

const hidden = (name: string, value: string): Markup => markup`<input type="hidden" name="${name}" value="${value}">`;
