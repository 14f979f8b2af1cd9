// The two kinds of condition that a conditional format may have.
import type { ConditionalRule } from '../../engine/tab-record';
import { standIn } from '../../stand-in';
import { colorGiven } from '../color/hex-of';
import { valueGiven } from '../criteria/criterion-values';
import { memberOf } from '../enumerations';
import type { BookPlace } from '../sheet-place';

type Boolean = GoogleAppsScript.Spreadsheet.BooleanCondition;
type Gradient = GoogleAppsScript.Spreadsheet.GradientCondition;
type BooleanPart = Pick<
  Boolean,
  | 'getCriteriaType'
  | 'getCriteriaValues'
  | 'getBackground'
  | 'getFontColor'
  | 'getBold'
  | 'getItalic'
  | 'getStrikethrough'
  | 'getUnderline'
>;

/** The criterion and the looks; null for a scale of colors. */
export const giveBooleanCondition = (place: BookPlace, rule: ConditionalRule): Boolean | null => {
  if (rule.gradient !== null || rule.criteria === null) return null;
  const part: BooleanPart = {
    getCriteriaType: () => memberOf(place.execution, 'BooleanCriteria', rule.criteria),
    getCriteriaValues: () => rule.values.map((value) => valueGiven(place, value)),
    getBackground: () => rule.background,
    getFontColor: () => rule.fontColor,
    getBold: () => rule.bold,
    getItalic: () => rule.italic,
    getStrikethrough: () => rule.strikethrough,
    getUnderline: () => rule.underline,
  };
  const objects = {
    getBackgroundObject: () => colorGiven(place.execution, rule.background),
    getFontColorObject: () => colorGiven(place.execution, rule.fontColor),
  };
  return standIn<Boolean>(place.execution, 'BooleanCondition', { ...part, ...objects });
};

type GradientPart = Pick<
  Gradient,
  | 'getMinColor'
  | 'getMinType'
  | 'getMinValue'
  | 'getMidColor'
  | 'getMidType'
  | 'getMidValue'
  | 'getMaxColor'
  | 'getMaxType'
  | 'getMaxValue'
>;

/** The scale of colors; null for a criterion. */
export const giveGradientCondition = (place: BookPlace, { gradient }: ConditionalRule): Gradient | null => {
  if (gradient === null) return null;
  const { min, mid, max } = gradient;
  const typeOf = (name: string | null): GoogleAppsScript.Spreadsheet.InterpolationType =>
    memberOf(place.execution, 'InterpolationType', name);
  const part: GradientPart = {
    getMinColor: () => min.color,
    getMinType: () => typeOf(min.type),
    getMinValue: () => min.value,
    getMidColor: () => mid?.color ?? '',
    getMidType: () => typeOf(mid?.type ?? null),
    getMidValue: () => mid?.value ?? '',
    getMaxColor: () => max.color,
    getMaxType: () => typeOf(max.type),
    getMaxValue: () => max.value,
  };
  const objects = {
    getMinColorObject: () => colorGiven(place.execution, min.color),
    getMidColorObject: () => colorGiven(place.execution, mid?.color ?? null),
    getMaxColorObject: () => colorGiven(place.execution, max.color),
  };
  return standIn<Gradient>(place.execution, 'GradientCondition', { ...part, ...objects });
};
