// Brings families who would like to lead or tutor, or to be called, to the sheet Leads to call, each answer once (S6, R27).

import type { StaffLanguage } from '../../content/interface/staff-language';
import { ownLanguageName } from '../../content/languages';
import { planWords } from '../../content/plan';
import { writtenWordsIn } from '../../content/written';
import { type KeyedAnswer, keyed } from '../../domain/booking/answer-key';
import type { FormAnswer } from '../../domain/booking/form-answer';
import { parseCalendarDate } from '../../domain/calendar/calendar-date';
import { leadsShape } from '../../domain/plan/raised-hand';
import { done, type Outcome } from '../../domain/problem';
import { type NewCell, textOf } from '../../domain/sheet/cell';
import type { SurveyPurpose } from '../../domain/survey/survey';
import { wordingFor } from '../../domain/survey/survey-question';
import type { TakenInterest } from '../../rpc/booking-calls';
import type { Ports } from '../ports';
import { appendRows, ensureSheet, type OurSheet, staffLanguage } from '../sheets/our-sheets';
import { underLock } from '../sheets/under-lock';
import { noteHandled, readHandled } from './handled-answers';
import { readAnswers, type SurveyAnswers } from './read-answers';

interface Asked {
  readonly name: string;
  readonly reach: string;
  readonly wish: string;
  /** What ids begin with. */
  readonly mark: string;
}

/** Where each form asks who somebody is and what they would like. */
const askedBy = {
  leadership: { name: 'LE01', reach: 'LE02', wish: 'LE03', mark: 'L' },
  contact: { name: 'CT01', reach: 'CT02', wish: 'CT03', mark: 'C' },
} as const satisfies { readonly [Purpose in SurveyPurpose]?: Asked };

/** `L-1qx3k2m0v9w4c`. */
const leadId = ({ key }: KeyedAnswer, { mark }: Asked): string => `${mark}-${key}`;

const dayIn = ({ at }: FormAnswer): string => at.slice(0, 10);

/** PV13: those of one day in no order that tells when in it they came. */
const byDay = (one: KeyedAnswer, other: KeyedAnswer): number =>
  dayIn(one).localeCompare(dayIn(other)) || (one.key < other.key ? -1 : 1);

const written = ({ given }: FormAnswer, question: string): string => given[question]?.text ?? '';

/** What the family chose, in the staff's language and as it was worded when it chose. */
const chosenIn = ({ given }: FormAnswer, question: string, { questions }: SurveyAnswers, language: string): string => {
  const asked = questions.find(({ code }) => code === question);
  const { choices } = wordingFor(asked, language);
  return (given[question]?.places ?? []).map((place) => choices[place] ?? '').join('; ');
};

/** PV27: without a tick nobody's name is shared. Nobody is asked for anything before somebody has met them to hear their ideas (LE10). */
const notesOf = (answer: KeyedAnswer, read: SurveyAnswers, language: StaffLanguage): string => {
  const words = writtenWordsIn(language).booking.notes;
  if (read.survey.purpose === 'contact') return words.speaks.replace('{what}', () => ownLanguageName(answer.language));
  const times = chosenIn(answer, 'LE10', read, language);
  const speaks = chosenIn(answer, 'LE09', read, language) || ownLanguageName(answer.language);
  const asked = read.questions.find(({ code }) => code === 'LE11');
  const mayShare = answer.given.LE11?.codes.includes('1') === true;
  return [
    words.speaks.replace('{what}', () => speaks),
    times === '' ? words.meetFirst : words.times.replace('{what}', () => times),
    mayShare ? `${wordingFor(asked, language).title} ${chosenIn(answer, 'LE11', read, language)}` : words.noShare,
  ].join('. ');
};

const leadOf = (
  ports: Ports,
  answer: KeyedAnswer,
  { read, sheet, asked }: { readonly read: SurveyAnswers; readonly sheet: OurSheet; readonly asked: Asked },
): { readonly [code: string]: NewCell } => {
  const language = staffLanguage(ports);
  return {
    'lead.id': leadId(answer, asked),
    'lead.name': written(answer, asked.name) || planWords[language].raisedHand.unnamed,
    'lead.source': sheet.words.choices?.['lead.source']?.[0] ?? '',
    'lead.on': { day: parseCalendarDate(dayIn(answer)) ?? ports.workbook.today() },
    'lead.wish': chosenIn(answer, asked.wish, read, language),
    'lead.contactBy': written(answer, asked.reach),
    'lead.notes': notesOf(answer, read, language),
  };
};

const take = (ports: Ports, surveyId: string): Outcome<TakenInterest> => {
  const [read, handled] = [readAnswers(ports, surveyId, ['leadership', 'contact']), readHandled(ports, surveyId)];
  if (!read.ok) return read;
  if (!handled.ok) return handled;
  const isCall = read.value.survey.purpose === 'contact';
  const asked = askedBy[isCall ? 'contact' : 'leadership'];
  const all = keyed(read.value.answers);
  const reachable = all.filter((answer) => written(answer, asked.name) + written(answer, asked.reach) !== '');
  const { notices } = read.value;
  const result = { answers: all.length, nameless: all.length - reachable.length, notices };
  const inTime = reachable.filter(({ key }) => !handled.value.has(key));
  // Who asks to be called may have answered an anonymous survey just before.
  const fresh = isCall ? [...inTime].sort(byDay) : inTime;
  if (fresh.length === 0) return done({ ...result, added: 0 });
  const sheet = ensureSheet(ports, leadsShape);
  if (!sheet.ok) return sheet;
  const there = new Set(sheet.value.table.records.map(({ cells }) => textOf(cells['lead.id'])));
  const missing = fresh.filter((answer) => !there.has(leadId(answer, asked)));
  const leads = missing.map((answer) => leadOf(ports, answer, { read: read.value, sheet: sheet.value, asked }));
  if (leads.length > 0) appendRows(ports, sheet.value, leads);
  ports.workbook.flush();
  const noted = noteHandled(
    ports,
    surveyId,
    fresh.map((answer) => ({ key: answer.key, to: leadId(answer, asked) })),
  );
  return noted.ok ? done({ ...result, added: missing.length }) : noted;
};

/** Adds a row for each answer that is new; one that staff deleted does not come back. Called again, it adds none. */
export const takeInterest = (ports: Ports, surveyId: string): Outcome<TakenInterest> =>
  underLock(ports, () => take(ports, surveyId));
