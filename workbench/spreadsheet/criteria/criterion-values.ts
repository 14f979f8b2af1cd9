// The values of a criterion: kept as plain data, given back as the dates, ranges and members that a script handed in.
import type { RuleValue } from '../../engine/tab-record';
import { memberName } from '../../enumeration';
import { isDate } from '../../realm';
import { memberOf } from '../enumerations';
import { type BookPlace, placeOf, type RangePlace } from '../sheet-place';

/** A copy, so that changing a date later changes nothing. */
export const keptValue = (value: unknown): RuleValue => {
  if (isDate(value)) return { moment: value.getTime() };
  if (Array.isArray(value)) return value.map(String);
  const relative = memberName(value);
  if (relative !== undefined) return { relative };
  const range = placeOf<RangePlace>(value);
  if (range?.area !== undefined) return { range: { ...range.area, sheet: range.id } };
  return typeof value === 'number' || typeof value === 'boolean' || value === null ? value : String(value);
};

/** What `getCriteriaValues` answers for it. */
export const valueGiven = (place: BookPlace, value: RuleValue): unknown => {
  if (typeof value !== 'object' || value === null) return value;
  if ('moment' in value) return new Date(value.moment);
  if ('relative' in value) return memberOf(place.execution, 'RelativeDate', value.relative);
  if ('range' in value) {
    const { sheet = 0, ...area } = value.range;
    return place.give.range(sheet, area);
  }
  return [...value];
};
