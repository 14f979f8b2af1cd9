// The rules that a form's maker can set for an answer, and whether an answer keeps them.
import type { ItemRecord } from '../record/item-record';
import type { Answer } from '../record/response-record';
import type { AnswerProblem } from './answer-problem';

type Arguments = readonly (string | number)[];

const EMAIL = /^[^\s@,;<>()]+@[^\s@,;<>()]+\.[^\s@,;<>()]+$/;
const ADDRESS = /^(https?|ftp):\/\/[^\s/]+\.[^\s/]+/i;

const amount = (text: string): number => (text.trim() === '' ? Number.NaN : Number(text));
const number = (args: Arguments, at: number): number => Number(args[at] ?? 0);
const pattern = (args: Arguments): RegExp => new RegExp(String(args[0] ?? ''));

// By the builder's method names (reference/forms/text-validation-builder, checkbox-validation-builder).
const TEXT_RULES: Readonly<Record<string, (text: string, args: Arguments) => boolean>> = {
  Number: (text) => Number.isFinite(amount(text)),
  WholeNumber: (text) => Number.isInteger(amount(text)),
  NumberBetween: (text, args) => amount(text) >= number(args, 0) && amount(text) <= number(args, 1),
  NumberNotBetween: (text, args) => amount(text) < number(args, 0) || amount(text) > number(args, 1),
  NumberEqualTo: (text, args) => amount(text) === number(args, 0),
  NumberNotEqualTo: (text, args) => Number.isFinite(amount(text)) && amount(text) !== number(args, 0),
  NumberGreaterThan: (text, args) => amount(text) > number(args, 0),
  NumberGreaterThanOrEqualTo: (text, args) => amount(text) >= number(args, 0),
  NumberLessThan: (text, args) => amount(text) < number(args, 0),
  NumberLessThanOrEqualTo: (text, args) => amount(text) <= number(args, 0),
  TextIsEmail: (text) => EMAIL.test(text.trim()),
  TextIsUrl: (text) => ADDRESS.test(text.trim()),
  TextLengthGreaterThanOrEqualTo: (text, args) => text.length >= number(args, 0),
  TextLengthLessThanOrEqualTo: (text, args) => text.length <= number(args, 0),
  TextContainsPattern: (text, args) => pattern(args).test(text),
  TextDoesNotContainPattern: (text, args) => !pattern(args).test(text),
  TextMatchesPattern: (text, args) => new RegExp(`^(?:${pattern(args).source})$`).test(text),
  TextDoesNotMatchPattern: (text, args) => !new RegExp(`^(?:${pattern(args).source})$`).test(text),
};

const COUNT_RULES: Readonly<Record<string, (ticked: number, args: Arguments) => boolean>> = {
  SelectAtLeast: (ticked, args) => ticked >= number(args, 0),
  SelectAtMost: (ticked, args) => ticked <= number(args, 0),
  SelectExactly: (ticked, args) => ticked === number(args, 0),
};

/** What the item's rule says against this answer; null where it has no rule or the answer keeps it. */
export const validationProblem = (item: ItemRecord, answer: Answer): AnswerProblem | null => {
  const { validation } = item;
  if (!validation) return null;
  if (validation.rule === 'LimitOneResponsePerColumn') {
    const cells = (Array.isArray(answer) ? answer : []).flat().filter((cell) => cell !== null);
    return new Set(cells).size < cells.length ? { code: 'one-per-column' } : null;
  }
  const kept =
    typeof answer === 'string'
      ? (TEXT_RULES[validation.rule]?.(answer, validation.args) ?? true)
      : (COUNT_RULES[validation.rule]?.(answer.length, validation.args) ?? true);
  return kept ? null : { code: 'validation', ...validation };
};

export type RuleKind = 'text' | 'paragraph' | 'checkbox' | 'grid' | 'checkbox-grid';

const PARAGRAPH_RULES = Object.keys(TEXT_RULES).filter((rule) => /Pattern$|^TextLength/.test(rule));

/** The rules that a kind of question can have, by their builder's method without `require`. */
export const rulesOf = (kind: RuleKind): readonly string[] => {
  if (kind === 'text') return Object.keys(TEXT_RULES);
  if (kind === 'paragraph') return PARAGRAPH_RULES;
  return kind === 'checkbox' ? Object.keys(COUNT_RULES) : ['LimitOneResponsePerColumn'];
};
