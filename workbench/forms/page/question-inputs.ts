// The questions with one field to fill: a line, a paragraph, a list, a date, a time.
import { fieldName, firstValue } from '../response/form-fields';
import type { Markup } from './markup';
import { markup } from './markup';
import type { Drawing } from './question-choices';

const TYPES: Readonly<Record<string, string>> = { DATE: 'date', DATETIME: 'datetime-local', TIME: 'time' };

/** A line of text, a date or a time; an address rule brings the keyboard for addresses. */
export const lineField = (drawing: Drawing): Markup => {
  const { item, fields, words } = drawing;
  const name = fieldName(item.entryIds[0]);
  const given = firstValue(fields, name);
  const type = TYPES[item.kind] ?? (item.validation?.rule === 'TextIsEmail' ? 'email' : 'text');
  return markup`<input type="${type}" id="${name}" name="${name}" value="${item.kind === 'DATETIME' ? given.replace(' ', 'T') : given}" dir="auto" autocomplete="off"${type === 'text' && markup` placeholder="${words.yourAnswer}"`}${stateOf(drawing)}>`;
};

/** Hours, minutes and seconds, each a number of its own. */
export const durationFields = ({ item, fields, words }: Drawing): Markup => {
  const name = fieldName(item.entryIds[0]);
  const parts = (['hour', 'minute', 'second'] as const).map(
    (part) =>
      markup`<label class="part"><span>${words.parts[part]}</span><input type="number" min="0" max="${part === 'hour' ? '72' : '59'}" name="${name}_${part}" value="${firstValue(fields, `${name}_${part}`)}" inputmode="numeric" autocomplete="off"></label>`,
  );
  return markup`<div class="parts">${parts}</div>`;
};

export const paragraphField = (drawing: Drawing): Markup => {
  const { item, fields, words } = drawing;
  const name = fieldName(item.entryIds[0]);
  return markup`<textarea id="${name}" name="${name}" rows="4" dir="auto" placeholder="${words.yourAnswer}"${stateOf(drawing)}>
${firstValue(fields, name)}</textarea>`;
};

export const listField = (drawing: Drawing): Markup => {
  const { item, fields, words } = drawing;
  const name = fieldName(item.entryIds[0]);
  const chosen = firstValue(fields, name);
  const options = item.choices.map(
    ({ value }) => markup`<option value="${value}"${value === chosen && markup` selected`}>${value}</option>`,
  );
  return markup`<select id="${name}" name="${name}" dir="auto"${stateOf(drawing)}><option value="">${words.choose}</option>${options}</select>`;
};

const stateOf = ({ item, invalid, described }: Drawing): Markup =>
  markup`${item.required && markup` required`}${invalid && markup` aria-invalid="true"`}${described && markup` aria-describedby="${described}"`}`;
