// Data validation rules and the builder that makes them (F41).

import type { RuleValue, ValidationRule } from '../engine/tab-record';
import { memberName } from '../enumeration';
import { ServiceError } from '../service-error';
import { checkSignature, signatureError } from '../signature';
import { implementationOf, standIn } from '../stand-in';
import { type CriterionTable, criterionMethods } from './criteria/criterion-methods';
import { keptValue, valueGiven } from './criteria/criterion-values';
import { memberOf } from './enumerations';
import { type BookPlace, itself, placeOf } from './sheet-place';

type Rule = GoogleAppsScript.Spreadsheet.DataValidation;
type Builder = GoogleAppsScript.Spreadsheet.DataValidationBuilder;

const blank: ValidationRule = { criteria: null, values: [], allowInvalid: true, helpText: null };

interface HeldRule {
  readonly rule: ValidationRule;
}

/** The rule behind a `DataValidation` that a script passed. */
export const ruleOf = (implementation: unknown): ValidationRule => {
  const { rule } = (implementationOf(implementation) ?? {}) as Partial<HeldRule>;
  if (rule === undefined) throw signatureError('SpreadsheetApp.Range.setDataValidation', [implementation]);
  return rule;
};

type Reading = Pick<Rule, 'getCriteriaType' | 'getCriteriaValues' | 'getAllowInvalid' | 'getHelpText' | 'copy'>;

/** What a rule and its builder answer alike; a builder's rule is the one it has come to. */
const reading = (place: BookPlace, now: () => ValidationRule): Reading => ({
  getCriteriaType: () => memberOf(place.execution, 'DataValidationCriteria', now().criteria),
  getCriteriaValues: () => now().values.map((value) => valueGiven(place, value)),
  getAllowInvalid: () => now().allowInvalid,
  getHelpText: () => now().helpText as string,
  copy: () => giveValidationBuilder(place, now()),
});

/** A rule as a script holds it. */
export const giveValidation = (place: BookPlace, rule: ValidationRule): Rule =>
  standIn<Rule>(
    place.execution,
    'DataValidation',
    { rule, ...reading(place, () => rule) },
    { kinds: { copy: 'builder' } },
  );

/** Names of criteria differ from those of the methods (GF: testsheetsdatavalidations). */
const methods = {
  requireDate: ['DATE_IS_VALID_DATE'],
  requireDateAfter: ['DATE_AFTER', 'date'],
  requireDateBefore: ['DATE_BEFORE', 'date'],
  requireDateBetween: ['DATE_BETWEEN', 'date', 'date'],
  requireDateEqualTo: ['DATE_EQUAL_TO', 'date'],
  requireDateNotBetween: ['DATE_NOT_BETWEEN', 'date', 'date'],
  requireDateOnOrAfter: ['DATE_ON_OR_AFTER', 'date'],
  requireDateOnOrBefore: ['DATE_ON_OR_BEFORE', 'date'],
  requireFormulaSatisfied: ['CUSTOM_FORMULA', 'text'],
  requireNumberBetween: ['NUMBER_BETWEEN', 'number', 'number'],
  requireNumberEqualTo: ['NUMBER_EQUAL_TO', 'number'],
  requireNumberGreaterThan: ['NUMBER_GREATER_THAN', 'number'],
  requireNumberGreaterThanOrEqualTo: ['NUMBER_GREATER_THAN_OR_EQUAL_TO', 'number'],
  requireNumberLessThan: ['NUMBER_LESS_THAN', 'number'],
  requireNumberLessThanOrEqualTo: ['NUMBER_LESS_THAN_OR_EQUAL_TO', 'number'],
  requireNumberNotBetween: ['NUMBER_NOT_BETWEEN', 'number', 'number'],
  requireNumberNotEqualTo: ['NUMBER_NOT_EQUAL_TO', 'number'],
  requireTextContains: ['TEXT_CONTAINS', 'text'],
  requireTextDoesNotContain: ['TEXT_DOES_NOT_CONTAIN', 'text'],
  requireTextEqualTo: ['TEXT_EQUAL_TO', 'text'],
  requireTextIsEmail: ['TEXT_IS_VALID_EMAIL'],
  requireTextIsUrl: ['TEXT_IS_VALID_URL'],
} as const satisfies CriterionTable;

type BuilderPart = Pick<
  Builder,
  | Exclude<keyof Reading, 'copy'>
  | 'copy'
  | 'requireCheckbox'
  | 'requireValueInList'
  | 'requireValueInRange'
  | 'setAllowInvalid'
  | 'setHelpText'
  | 'withCriteria'
  | 'build'
>;

const called = (method: string): string => `SpreadsheetApp.DataValidationBuilder.${method}`;

/** A builder that starts from a rule, or from Google's defaults: no criteria, invalid input allowed. */
export const giveValidationBuilder = (place: BookPlace, start: ValidationRule = blank): Builder => {
  let rule = start;
  const become = (implementation: object, change: Partial<ValidationRule>): Builder => {
    rule = { ...rule, ...change };
    return itself(implementation);
  };
  const part: BuilderPart = {
    ...reading(place, () => rule),
    requireCheckbox(...values: unknown[]) {
      return become(this, { criteria: 'CHECKBOX', values: values.map(keptValue) });
    },
    requireValueInList(...given: unknown[]) {
      checkSignature(called('requireValueInList'), given, ['array'], ['array', 'flag']);
      return become(this, { criteria: 'VALUE_IN_LIST', values: listed(given) });
    },
    requireValueInRange(...given: unknown[]) {
      checkSignature(called('requireValueInRange'), given, ['object'], ['object', 'flag']);
      if (placeOf(given[0]) === undefined) throw signatureError(called('requireValueInRange'), given);
      return become(this, { criteria: 'VALUE_IN_RANGE', values: listed(given) });
    },
    withCriteria(criteria, values) {
      checkSignature(called('withCriteria'), [criteria, values], ['object', 'array']);
      const name = memberName(criteria);
      if (name === undefined) throw signatureError(called('withCriteria'), [criteria, values]);
      return become(this, {
        criteria: name,
        values: name.startsWith('VALUE_IN') ? listed(values) : values.map(keptValue),
      });
    },
    setAllowInvalid(allowInvalid) {
      checkSignature(called('setAllowInvalid'), [allowInvalid], ['flag']);
      return become(this, { allowInvalid });
    },
    setHelpText(helpText) {
      checkSignature(called('setHelpText'), [helpText], ['text']);
      return become(this, { helpText: String(helpText) });
    },
    build: () => {
      if (rule.criteria === 'VALUE_IN_LIST' && (rule.values[0] as readonly string[]).length > 500)
        throw new ServiceError(
          'The data validation rule has more items than the limit of 500. Use the “List from a range” criteria instead.',
        );
      return giveValidation(place, rule);
    },
  };
  const implementation = { ...part, ...criterionMethods('DataValidationBuilder', methods, become) };
  return standIn<Builder>(place.execution, 'DataValidationBuilder', implementation, { kind: 'builder' });
};

/** The dropdown shows unless a script says otherwise. */
const listed = ([list, showDropdown = true]: readonly unknown[]): readonly RuleValue[] => [
  keptValue(list),
  showDropdown === true,
];
