// One family's answers as the cells of a row, the way Google writes them (F50).
import { roundToNanoday } from '../../engine/date-serial';
import type { CellInput } from '../../world/workbook';
import type { FormRecord } from '../record/form-record';
import type { ItemRecord } from '../record/item-record';
import { pointsOf, totalScore } from '../record/quiz';
import type { Answer, ResponseRecord } from '../record/response-record';
import type { TabWords } from './tab-words';
import { serialOfDate, serialOfInstant, serialOfTime } from './wall-clock';

export interface RowSetting {
  readonly form: FormRecord;
  readonly words: TabWords;
  readonly timeZone: string;
}

const EMPTY: CellInput = { kind: 'empty' };

/** The cell for a column; text is text whatever it looks like, several ticks are joined by a comma, a scale is a number. */
export const answerCell = (response: ResponseRecord, source: string, setting: RowSetting): CellInput => {
  const { words, timeZone, form } = setting;
  if (source === 'email') return textCell(response.respondent ?? '');
  if (source === 'timestamp') {
    const number = serialOfInstant(Date.parse(response.submittedAt), timeZone);
    return { kind: 'number', number, format: `${words.dateFormat} h:mm:ss` };
  }
  if (source === 'score')
    return { kind: 'number', number: totalScore(form, response), format: `0" / ${pointsOf(form)}"` };
  const [id, row] = source.split('/').map(Number);
  const item = form.items.find((one) => one.id === id);
  const answer = response.answers.find((one) => one.itemId === id)?.answer;
  return item === undefined || answer === undefined
    ? EMPTY
    : cellOf(item, row === undefined ? answer : answer[row], words);
};

const cellOf = (item: ItemRecord, answer: Answer | null | undefined, words: TabWords): CellInput => {
  if (answer === null || answer === undefined || answer.length === 0) return EMPTY;
  if (typeof answer !== 'string') return textCell(answer.join(', '));
  if (item.kind === 'SCALE' || item.kind === 'RATING') return { kind: 'number', number: Number(answer) };
  if (item.kind === 'DATE') return { kind: 'number', number: serialOfDate(answer), format: words.dateFormat };
  if (item.kind === 'TIME') return { kind: 'number', number: serialOfTime(answer), format: 'h:mm:ss AM/PM' };
  if (item.kind === 'DURATION') return { kind: 'number', number: daysOf(answer), format: '[h]:mm:ss' };
  if (item.kind !== 'DATETIME') return textCell(answer);
  const [day = '', time = ''] = answer.split(' ');
  const number = roundToNanoday(serialOfDate(day) + serialOfTime(time));
  return { kind: 'number', number, format: `${words.dateFormat} h:mm:ss` };
};

const daysOf = (duration: string): number => {
  const [hours = 0, minutes = 0, seconds = 0] = duration.split(':').map(Number);
  return (hours * 3600 + minutes * 60 + seconds) / 86_400;
};

const textCell = (text: string): CellInput => (text === '' ? EMPTY : { kind: 'text', text });
