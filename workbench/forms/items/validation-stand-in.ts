// The builders of rules for answers, and the rules that they build.
import type { Execution } from '../../execution';
import { ServiceError } from '../../service-error';
import { implementationOf, standIn } from '../../stand-in';
import type { ValidationRecord } from '../record/item-record';
import type { RuleKind } from '../response/validation-rules';
import { rulesOf } from '../response/validation-rules';

/** A rule that a script holds; scripts cannot read it back (platform.md 3.6). */
export class BuiltValidation {
  constructor(
    readonly kind: RuleKind,
    readonly rule: ValidationRecord,
  ) {}
}

const CLASS_NAMES: Readonly<Record<RuleKind, string>> = {
  text: 'TextValidation',
  paragraph: 'ParagraphTextValidation',
  checkbox: 'CheckboxValidation',
  grid: 'GridValidation',
  'checkbox-grid': 'CheckboxGridValidation',
};

/** A builder with the `require…` methods of its kind; the last one called counts. */
export const giveValidationBuilder = (execution: Execution, kind: RuleKind): object => {
  let built: ValidationRecord = { rule: '', args: [], helpText: '' };
  const builder: Record<string, (...given: readonly (string | number)[]) => unknown> = {
    setHelpText: (text) => {
      built = { ...built, helpText: String(text) };
      return builder;
    },
    build: () => {
      if (built.rule === '') throw new ServiceError('A validation needs a rule before it is built.');
      return standIn(execution, CLASS_NAMES[kind], new BuiltValidation(kind, built));
    },
  };
  for (const rule of rulesOf(kind)) {
    builder[`require${rule}`] = (...args) => {
      built = { ...built, rule, args };
      return builder;
    };
  }
  return standIn(execution, `${CLASS_NAMES[kind]}Builder`, builder, { kind: 'builder' });
};

/** The rule in what a script passed to `setValidation`; a rule for another kind of question is refused (F07). */
export const validationFrom = (given: unknown, kind: RuleKind): ValidationRecord => {
  const validation = implementationOf(given);
  if (validation instanceof BuiltValidation && validation.kind === kind) return validation.rule;
  throw new ServiceError('Invalid argument: validation');
};
