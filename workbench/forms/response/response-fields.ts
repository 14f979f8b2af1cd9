// Answers as the fields of the page again: for a prefilled link, or to change what was sent.
import type { FormRecord } from '../record/form-record';
import type { ItemRecord } from '../record/item-record';
import { hasChoices } from '../record/item-record';
import type { Answer, ItemAnswer, ResponseRecord } from '../record/response-record';
import type { FormFields } from './form-fields';
import { fieldName, OTHER, otherName } from './form-fields';

/** Field names and values of one answer; words that are no choice are those beside *Other* (platform.md 3.6). */
export const fieldsOfAnswer = (item: ItemRecord, answer: Answer): readonly (readonly [string, string])[] => {
  if (item.kind === 'GRID' || item.kind === 'CHECKBOX_GRID') return fieldsOfGrid(item, answer);
  if (item.kind === 'DURATION' && typeof answer === 'string') {
    const [hour = '', minute = '', second = ''] = answer.split(':');
    const name = fieldName(item.entryIds[0]);
    return [
      [`${name}_hour`, hour],
      [`${name}_minute`, minute],
      [`${name}_second`, second],
    ];
  }
  const values = (typeof answer === 'string' ? [answer] : answer.flat()).filter((value) => value !== null);
  const name = fieldName(item.entryIds[0]);
  return values.flatMap((value): (readonly [string, string])[] => {
    const known = !hasChoices(item) || !item.other || item.choices.some((choice) => choice.value === value);
    return known
      ? [[name, value]]
      : [
          [name, OTHER],
          [otherName(item.entryIds[0]), value],
        ];
  });
};

/** All fields of what a family sent. */
export const fieldsOfResponse = (form: FormRecord, response: ResponseRecord): FormFields => {
  const fields = new Map<string, readonly string[]>();
  if (response.respondent !== null) fields.set('emailAddress', [response.respondent]);
  for (const [name, value] of response.answers.flatMap((answer) => pairsOf(form, answer))) {
    fields.set(name, [...(fields.get(name) ?? []), value]);
  }
  return fields;
};

const pairsOf = (form: FormRecord, { itemId, answer }: ItemAnswer): readonly (readonly [string, string])[] => {
  const item = form.items.find((one) => one.id === itemId);
  return item ? fieldsOfAnswer(item, answer) : [];
};

const fieldsOfGrid = (item: ItemRecord, answer: Answer): readonly (readonly [string, string])[] =>
  (typeof answer === 'string' ? [] : answer).flatMap((row, at) => {
    const values = row === null ? [] : typeof row === 'string' ? [row] : row;
    return values.map((value): readonly [string, string] => [fieldName(item.entryIds[at]), value]);
  });
