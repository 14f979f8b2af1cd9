// Conditional format rules and the builder that makes them.
import type { ConditionalRule, GradientPoint } from '../../engine/tab-record';
import { memberName } from '../../enumeration';
import { ServiceError } from '../../service-error';
import { checkSignature, signatureError } from '../../signature';
import { implementationOf, standIn } from '../../stand-in';
import { hexOf } from '../color/hex-of';
import { criterionMethods, whenMethods } from '../criteria/criterion-methods';
import { keptValue } from '../criteria/criterion-values';
import { type BookPlace, itself, placeOf, type RangePlace } from '../sheet-place';
import { giveBooleanCondition, giveGradientCondition } from './conditions';

type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;
type Builder = GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder;
type Reading = Pick<Rule, 'copy' | 'getBooleanCondition' | 'getGradientCondition' | 'getRanges'>;

/** A rule with the tab that its ranges lie in, once it has ranges. */
export interface PlacedRule {
  readonly rule: ConditionalRule;
  readonly sheet: number | undefined;
}

const blank: PlacedRule = {
  sheet: undefined,
  rule: {
    ranges: [],
    criteria: null,
    values: [],
    gradient: null,
    background: null,
    fontColor: null,
    bold: null,
    italic: null,
    strikethrough: null,
    underline: null,
  },
};

/** The rule behind a `ConditionalFormatRule` that a script passed; its ranges must lie in this tab. */
export const conditionalRuleOf = (given: unknown, sheet: number): ConditionalRule => {
  const { placed } = (implementationOf(given) ?? {}) as { readonly placed?: PlacedRule };
  if (placed === undefined) throw signatureError('SpreadsheetApp.Sheet.setConditionalFormatRules', [[given]]);
  if (placed.sheet !== undefined && placed.sheet !== sheet)
    throw new ServiceError('Conditional format rule cannot reference a different sheet.');
  return placed.rule;
};

const reading = (place: BookPlace, now: () => PlacedRule): Reading => ({
  copy: () => giveRuleBuilder(place, now()),
  getBooleanCondition: () => giveBooleanCondition(place, now().rule),
  getGradientCondition: () => giveGradientCondition(place, now().rule),
  getRanges: () => now().rule.ranges.map((area) => place.give.range(now().sheet ?? 0, area)),
});

/** A rule as a script holds it. */
export const giveRule = (place: BookPlace, placed: PlacedRule): Rule =>
  standIn<Rule>(
    place.execution,
    'ConditionalFormatRule',
    { placed, ...reading(place, () => placed) },
    { kinds: { copy: 'builder' } },
  );

const looks = {
  setBackground: 'background',
  setBackgroundObject: 'background',
  setFontColor: 'fontColor',
  setFontColorObject: 'fontColor',
  setBold: 'bold',
  setItalic: 'italic',
  setStrikethrough: 'strikethrough',
  setUnderline: 'underline',
} as const;

const points = { Minpoint: 'min', Midpoint: 'mid', Maxpoint: 'max' } as const;

type BuilderPart = Reading & Pick<Builder, 'setRanges' | 'withCriteria' | 'build'>;

const called = (method: string): string => `SpreadsheetApp.ConditionalFormatRuleBuilder.${method}`;

/** A builder that starts from a rule, or from nothing. A criterion takes a gradient away, and the other way round. */
export const giveRuleBuilder = (place: BookPlace, start: PlacedRule = blank): Builder => {
  let placed = start;
  const become = (implementation: object, change: Partial<ConditionalRule>): Builder => {
    placed = { ...placed, rule: { ...placed.rule, ...change } };
    return itself(implementation);
  };
  const part: BuilderPart = {
    ...reading(place, () => placed),
    setRanges(ranges) {
      checkSignature(called('setRanges'), [ranges], ['array']);
      const places = ranges.map((range) => placeOf<RangePlace>(range));
      const known = places.filter((one) => one?.area !== undefined);
      if (known.length < places.length) throw signatureError(called('setRanges'), [ranges]);
      placed = { ...placed, sheet: known[0]?.id };
      return become(this, { ranges: known.flatMap((one) => (one === undefined ? [] : [one.area])) });
    },
    withCriteria(criteria, values) {
      const name = memberName(criteria);
      if (name === undefined || !Array.isArray(values))
        throw signatureError(called('withCriteria'), [criteria, values]);
      return become(this, { criteria: name, values: values.map(keptValue), gradient: null });
    },
    build: () => giveRule(place, placed),
  };
  const implementation = {
    ...part,
    ...lookMethods(become),
    ...pointMethods(() => placed.rule, become),
    ...criterionMethods('ConditionalFormatRuleBuilder', whenMethods, (self, criterion) =>
      become(self, { ...criterion, gradient: null }),
    ),
  };
  return standIn<Builder>(place.execution, 'ConditionalFormatRuleBuilder', implementation, { kind: 'builder' });
};

type Become = (implementation: object, change: Partial<ConditionalRule>) => Builder;

/** Null takes a look away again; what is no color is accepted and changes nothing. */
const lookMethods = (become: Become): object =>
  Object.fromEntries(
    Object.entries(looks).map(([name, look]) => [
      name,
      function (this: object, value: unknown) {
        const kept = value === null || typeof value === 'boolean' ? value : hexOf(value);
        return become(this, kept === undefined ? {} : { [look]: kept });
      },
    ]),
  );

/** `setGradientMinpoint(color)`, `setGradientMinpointWithValue(color, type, value)` and their like for `Color` objects. */
const pointMethods = (now: () => ConditionalRule, become: Become): object =>
  Object.fromEntries(
    Object.entries(points).flatMap(([word, place]) => {
      const set = (self: object, point: GradientPoint): Builder =>
        become(self, { gradient: { ...ends, ...now().gradient, [place]: point }, criteria: null, values: [] });
      const color = (given: unknown): string => hexOf(given) ?? '#ffffff';
      const plain = function (this: object, given: unknown): Builder {
        return set(this, { type: place.toUpperCase(), value: '', color: color(given) });
      };
      const valued = function (this: object, ...given: unknown[]): Builder {
        const [one, type, value] = given;
        const name = memberName(type);
        if (name === undefined) throw signatureError(called(`setGradient${word}WithValue`), given);
        return set(this, { type: name, value: String(value), color: color(one) });
      };
      const withValue = [
        [`setGradient${word}WithValue`, valued],
        [`setGradient${word}ObjectWithValue`, valued],
      ];
      // There is no middle without a value.
      if (place === 'mid') return withValue;
      return [[`setGradient${word}`, plain], [`setGradient${word}Object`, plain], ...withValue];
    }),
  );

const ends = {
  min: { type: 'MIN', value: '', color: '#ffffff' },
  mid: null,
  max: { type: 'MAX', value: '', color: '#ffffff' },
} as const;
