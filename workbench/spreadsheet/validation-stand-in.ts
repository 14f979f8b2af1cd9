// Data validation rules and the builder that makes them (F41).

import type { RuleValue, ValidationRule } from '../engine/tab-record';
import { type EnumMember, enumeration } from '../enumeration';
import type { Execution } from '../execution';
import { ServiceError } from '../service-error';
import { checkSignature } from '../signature';
import { standIn } from '../stand-in';
import { itself } from './sheet-place';

type Rule = GoogleAppsScript.Spreadsheet.DataValidation;
type Builder = GoogleAppsScript.Spreadsheet.DataValidationBuilder;

/** Google's names; they differ from those of the builder's methods. */
export const validationCriteria = [
  'DATE_AFTER',
  'DATE_BEFORE',
  'DATE_BETWEEN',
  'DATE_IS_VALID_DATE',
  'DATE_ON_OR_AFTER',
  'NUMBER_BETWEEN',
  'NUMBER_GREATER_THAN',
  'NUMBER_GREATER_THAN_OR_EQUAL_TO',
  'TEXT_CONTAINS',
  'TEXT_IS_VALID_EMAIL',
  'TEXT_IS_VALID_URL',
  'VALUE_IN_LIST',
  'CUSTOM_FORMULA',
  'CHECKBOX',
] as const;

const blank: ValidationRule = { criteria: null, values: [], allowInvalid: true, helpText: null };

interface HeldRule {
  readonly rule: ValidationRule;
}

/** The rule behind a `DataValidation` that a script passed. */
export const ruleOf = (implementation: unknown): ValidationRule => {
  const { rule } = (implementation ?? {}) as Partial<HeldRule>;
  if (rule === undefined)
    throw new ServiceError(
      "The parameters (Object) don't match the method signature for SpreadsheetApp.Range.setDataValidation.",
    );
  return rule;
};

/** A rule as a script holds it. */
export const giveValidation = (execution: Execution, rule: ValidationRule): Rule => {
  const part: Pick<Rule, 'getCriteriaType' | 'getCriteriaValues' | 'getAllowInvalid' | 'getHelpText' | 'copy'> = {
    getCriteriaType: () =>
      criteriaMember(execution, rule.criteria) as unknown as GoogleAppsScript.Spreadsheet.DataValidationCriteria,
    getCriteriaValues: () => [...rule.values],
    getAllowInvalid: () => rule.allowInvalid,
    getHelpText: () => rule.helpText ?? '',
    copy: () => giveValidationBuilder(execution, rule),
  };
  return standIn<Rule>(execution, 'DataValidation', { rule, ...part }, { kinds: { copy: 'builder' } });
};

const criteriaMember = (execution: Execution, name: string | null): EnumMember | null =>
  name === null ? null : (enumeration(execution, 'DataValidationCriteria', validationCriteria)[name] ?? null);

type BuilderPart = Pick<
  Builder,
  | 'requireValueInList'
  | 'requireCheckbox'
  | 'requireDate'
  | 'requireNumberBetween'
  | 'requireNumberGreaterThanOrEqualTo'
  | 'requireTextIsEmail'
  | 'requireTextIsUrl'
  | 'requireFormulaSatisfied'
  | 'setAllowInvalid'
  | 'setHelpText'
  | 'build'
>;

/** A builder that starts from a rule, or from Google's defaults: no criteria, invalid input allowed. */
export const giveValidationBuilder = (execution: Execution, start: ValidationRule = blank): Builder => {
  let rule = start;
  const become = (implementation: object, change: Partial<ValidationRule>): Builder => {
    rule = { ...rule, ...change };
    return itself(implementation);
  };
  const part: BuilderPart = {
    requireValueInList(values: string[], showDropdown: boolean = true) {
      checkSignature('SpreadsheetApp.DataValidationBuilder.requireValueInList', [values], ['array']);
      return become(this, {
        criteria: 'VALUE_IN_LIST',
        values: [values.map(String), showDropdown] as readonly RuleValue[],
      });
    },
    requireCheckbox(...values: unknown[]) {
      return become(this, { criteria: 'CHECKBOX', values: values as readonly RuleValue[] });
    },
    requireDate() {
      return become(this, { criteria: 'DATE_IS_VALID_DATE', values: [] });
    },
    requireNumberBetween(start: number, end: number) {
      return become(this, { criteria: 'NUMBER_BETWEEN', values: [start, end] });
    },
    requireNumberGreaterThanOrEqualTo(number: number) {
      return become(this, { criteria: 'NUMBER_GREATER_THAN_OR_EQUAL_TO', values: [number] });
    },
    requireTextIsEmail() {
      return become(this, { criteria: 'TEXT_IS_VALID_EMAIL', values: [] });
    },
    requireTextIsUrl() {
      return become(this, { criteria: 'TEXT_IS_VALID_URL', values: [] });
    },
    requireFormulaSatisfied(formula: string) {
      return become(this, { criteria: 'CUSTOM_FORMULA', values: [formula] });
    },
    setAllowInvalid(allowInvalid: boolean) {
      return become(this, { allowInvalid });
    },
    setHelpText(helpText: string) {
      return become(this, { helpText });
    },
    build: () => giveValidation(execution, rule),
  };
  return standIn<Builder>(execution, 'DataValidationBuilder', part, { kind: 'builder' });
};
