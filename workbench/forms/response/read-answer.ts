// One question's answer out of the fields of the page, or what is wrong with it.
import type { ItemKind, ItemRecord } from '../record/item-record';
import type { Answer } from '../record/response-record';
import type { AnswerProblem } from './answer-problem';
import type { FormFields } from './form-fields';
import { fieldName, firstValue, OTHER, otherName, valuesOf } from './form-fields';
import { validationProblem } from './validation-rules';

export interface ReadAnswer {
  /** Null where the family left the question out. */
  readonly answer: Answer | null;
  readonly problem: AnswerProblem | null;
}

/** Reads and checks one question: required, only choices that exist, and the rule set for it (F53). */
export const readAnswer = (item: ItemRecord, fields: FormFields): ReadAnswer => {
  const read = READERS[item.kind](item, fields);
  if (read.problem) return read;
  if (read.answer === null) return item.required ? wrong('required') : read;
  const rule = validationProblem(item, read.answer);
  return rule ? { answer: read.answer, problem: rule } : read;
};

type Reader = (item: ItemRecord, fields: FormFields) => ReadAnswer;

const wrong = (code: Exclude<AnswerProblem['code'], 'validation'>): ReadAnswer => ({ answer: null, problem: { code } });
const fine = (answer: Answer | null): ReadAnswer => ({ answer, problem: null });
const offered = (item: ItemRecord, value: string): boolean => item.choices.some((choice) => choice.value === value);

const readText: Reader = (item, fields) => {
  const text = firstValue(fields, fieldName(item.entryIds[0]));
  return fine(text.trim() === '' ? null : text);
};

const readOne: Reader = (item, fields) => {
  const value = firstValue(fields, fieldName(item.entryIds[0]));
  // Words beside *Other* are meant, also where its button was not pressed.
  if (item.other && (value === OTHER || value === '')) return fine(otherText(item, fields) || null);
  if (value === '') return fine(null);
  return offered(item, value) ? fine(value) : wrong('unknown-choice');
};

const readSeveral: Reader = (item, fields) => {
  const ticked = [...new Set(valuesOf(fields, fieldName(item.entryIds[0])))];
  const known = ticked.filter((value) => value !== OTHER || !item.other);
  if (known.some((value) => !offered(item, value))) return wrong('unknown-choice');
  const other = item.other ? otherText(item, fields) : '';
  const inOrder = item.choices.map((choice) => choice.value).filter((value) => known.includes(value));
  const answer = other === '' ? inOrder : [...inOrder, other];
  return fine(answer.length === 0 ? null : answer);
};

const otherText = (item: ItemRecord, fields: FormFields): string =>
  firstValue(fields, otherName(item.entryIds[0])).trim();

const readScale: Reader = (item, fields) => {
  const value = firstValue(fields, fieldName(item.entryIds[0]));
  if (value === '') return fine(null);
  const inside = /^\d{1,2}$/.test(value) && Number(value) >= item.lower && Number(value) <= item.upper;
  return inside ? fine(value) : wrong('unknown-choice');
};

const readGrid: Reader = (item, fields) => {
  const rows = item.rows.map((_, row) => firstValue(fields, fieldName(item.entryIds[row])) || null);
  if (rows.some((value) => value !== null && !item.columns.includes(value))) return wrong('unknown-choice');
  const given = rows.filter((value) => value !== null);
  if (given.length === 0) return fine(null);
  if (item.required && given.length < rows.length) return wrong('required-rows');
  return fine(rows);
};

const readCheckboxGrid: Reader = (item, fields) => {
  const rows = item.rows.map((_, row) => [...new Set(valuesOf(fields, fieldName(item.entryIds[row])))]);
  if (rows.flat().some((value) => !item.columns.includes(value))) return wrong('unknown-choice');
  if (rows.every((row) => row.length === 0)) return fine(null);
  if (item.required && rows.some((row) => row.length === 0)) return wrong('required-rows');
  return fine(rows.map((row) => item.columns.filter((column) => row.includes(column))));
};

const readDate: Reader = (item, fields) => {
  const name = fieldName(item.entryIds[0]);
  const parts = ['year', 'month', 'day'].map((part) => firstValue(fields, `${name}_${part}`));
  const [year = '', month = '', day = ''] = parts;
  const apart = parts.every((part) => part === '')
    ? ''
    : `${year.padStart(4, '0')}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const text = firstValue(fields, name) || apart;
  if (text === '') return fine(null);
  return isDate(text) ? fine(text) : wrong('bad-date');
};

const isDate = (text: string): boolean => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
};

const readTime: Reader = (item, fields) => {
  const name = fieldName(item.entryIds[0]);
  const hour = firstValue(fields, `${name}_hour`);
  const apart = hour === '' ? '' : `${hour.padStart(2, '0')}:${firstValue(fields, `${name}_minute`).padStart(2, '0')}`;
  const text = firstValue(fields, name) || apart;
  if (text === '') return fine(null);
  return isTime(text) ? fine(text) : wrong('bad-time');
};

const isTime = (text: string): boolean => /^([01]\d|2[0-3]):[0-5]\d$/.test(text);

/** As a browser's own field has it, or in the parts of a prefilled link. */
const readMoment: Reader = (item, fields) => {
  const name = fieldName(item.entryIds[0]);
  const whole = firstValue(fields, name).replace('T', ' ').slice(0, 16);
  const [day, time] = [readDate(item, without(fields, name)), readTime(item, without(fields, name))];
  const apart = typeof day.answer === 'string' && typeof time.answer === 'string' ? `${day.answer} ${time.answer}` : '';
  const text = whole || apart;
  if (text === '') return (day.problem ?? time.problem) ? wrong('bad-date') : fine(null);
  const [date = '', clock = ''] = text.split(' ');
  return isDate(date) && isTime(clock) ? fine(text) : wrong('bad-date');
};

const without = (fields: FormFields, name: string): FormFields =>
  new Map([...fields].filter(([field]) => field !== name));

const readDuration: Reader = (item, fields) => {
  const name = fieldName(item.entryIds[0]);
  const parts = ['hour', 'minute', 'second'].map((part) => firstValue(fields, `${name}_${part}`).trim());
  if (parts.every((part) => part === '')) return fine(null);
  const [hours = 0, minutes = 0, seconds = 0] = parts.map((part) => (part === '' ? 0 : Number(part)));
  const fits = [hours, minutes, seconds].every(Number.isInteger) && hours >= 0 && hours <= 72;
  if (!fits || [minutes, seconds].some((part) => part < 0 || part > 59)) return wrong('bad-time');
  return fine([hours, minutes, seconds].map((part) => String(part).padStart(2, '0')).join(':'));
};

const READERS = {
  CHECKBOX: readSeveral,
  CHECKBOX_GRID: readCheckboxGrid,
  DATE: readDate,
  DATETIME: readMoment,
  DURATION: readDuration,
  GRID: readGrid,
  IMAGE: () => fine(null),
  LIST: readOne,
  MULTIPLE_CHOICE: readOne,
  PAGE_BREAK: () => fine(null),
  PARAGRAPH_TEXT: readText,
  RATING: readScale,
  SCALE: readScale,
  SECTION_HEADER: () => fine(null),
  TEXT: readText,
  TIME: readTime,
  VIDEO: () => fine(null),
} satisfies Record<ItemKind, Reader>;
