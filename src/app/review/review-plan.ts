// The plan review as the sidebar shows it: each finding with why it matters and where its rows are.

import type { StaffLanguage } from '../../content/interface/staff-language';
import { planWords } from '../../content/plan';
import { questionBank } from '../../content/survey';
import { writtenWordsIn } from '../../content/written';
import { parseCalendarDate } from '../../domain/calendar/calendar-date';
import { dayInWords } from '../../domain/plan/day-words';
import type { MessageId } from '../../domain/plan/message-moment';
import type { Condition } from '../../domain/plan/plan-words';
import { profileOf } from '../../domain/plan/reflection';
import { done, type Outcome } from '../../domain/problem';
import { heldBack } from '../../domain/review/held-back';
import { type Found, reviewOf } from '../../domain/review/review';
import { textOf } from '../../domain/sheet/cell';
import type { SheetRole } from '../../domain/sheet/sheet-role';
import type { PlanReview, ReviewFinding } from '../../rpc/review-calls';
import type { Ports } from '../ports';
import { settingCellsIn } from '../settings/setting-cells-in';
import { staffLanguage } from '../sheets/our-sheets';
import { type FoundSheets, readFacts } from './read-facts';

/** Where to add what a rule misses, for findings that speak of no row; the Activities sheet unless said. */
const places: { readonly [rule: string]: SheetRole } = {
  R01: 'taskForce',
  R33: 'settings',
  R34: 'reflection',
  R35: 'titleOne',
  R36: 'partners',
};

const placeFor = (rule: string, found: FoundSheets): ReviewFinding['sheet'] => {
  const sheet = found[places[rule] ?? 'activities'];
  return sheet === undefined ? null : { sheetId: sheet.id, name: sheet.words.name };
};

type RuleWords = { readonly [rule: string]: { readonly what: string; readonly why: string } };

const mostRows = 4;

/** A question of the bank, in the staff's language. */
const askedAs = (code: string, language: StaffLanguage): string => {
  const question = questionBank.questions.find((one) => one.code === code);
  return question === undefined ? code : `“${question.text[language]}”`;
};

/** Days, conditions and what would help in the staff's words. */
const shownValue = (name: string, value: string, language: StaffLanguage): string => {
  const words = planWords[language];
  if (name === 'conditions')
    return value
      .split(', ')
      .map((one) => words.reflection.conditions[one as Condition] ?? one)
      .join(', ');
  if (name === 'suggestions')
    return value
      .split(', ')
      .map((one) => words.opportunities[one]?.name ?? askedAs(one, language))
      .join(' · ');
  const day = parseCalendarDate(value);
  return day === undefined ? value : dayInWords(day, words);
};

const messageName = (id: MessageId, language: StaffLanguage): string => {
  const subject = planWords[language].messages.kinds[id]?.subject;
  return subject === undefined ? id : `${id}, “${subject}”`;
};

/** Nothing is written; refused where there is no plan. */
export const reviewPlan = (ports: Ports): Outcome<PlanReview> => {
  const read = readFacts(ports);
  if (!read.ok) return read;
  const { facts, found } = read.value;
  const language = staffLanguage(ports);
  const { rules } = writtenWordsIn(language).review as { readonly rules: RuleWords };
  const findings = reviewOf(facts).map(({ rule, severity, rows, values, words: key = rule }: Found): ReviewFinding => {
    const shown = Object.entries(values).map(
      ([name, value]) => [name, shownValue(name, String(value), language)] as const,
    );
    return {
      rule,
      severity,
      what: shown.reduce((text, [name, value]) => text.split(`{${name}}`).join(value), rules[key]?.what ?? rule),
      why: rules[key]?.why ?? '',
      rows: rows.slice(0, mostRows).flatMap(({ role, row, name }) => {
        const sheetId = found[role]?.id;
        return sheetId === undefined ? [] : [{ sheetId, row, name }];
      }),
      heldBack: heldBack(rule, rows).map((id) => messageName(id, language)),
      more: Math.max(0, rows.length - mostRows),
      sheet: rows.length > 0 ? null : placeFor(rule, found),
    };
  });
  const readyOn = textOf(settingCellsIn(found.settings).readyOn);
  const { items, scores } = facts.reflection;
  const reflection = profileOf(items, scores).map(({ condition, mean, scored }) => ({
    name: planWords[language].reflection.conditions[condition],
    mean,
    scored,
  }));
  return done({ findings, readyOn, activities: facts.activities.length, reflection });
};
