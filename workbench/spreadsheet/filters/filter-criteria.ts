// What a filter asks of one column, and the builder that makes it.
import type { FilterCriterion } from '../../engine/tab-record';
import { memberName } from '../../enumeration';
import { checkSignature, signatureError } from '../../signature';
import { implementationOf, standIn } from '../../stand-in';
import { criterionMethods, whenMethods } from '../criteria/criterion-methods';
import { keptValue, valueGiven } from '../criteria/criterion-values';
import { memberOf } from '../enumerations';
import { type BookPlace, itself } from '../sheet-place';

type Google = GoogleAppsScript.Spreadsheet.FilterCriteria;
type Builder = GoogleAppsScript.Spreadsheet.FilterCriteriaBuilder;
type Reading = Pick<Google, 'copy' | 'getCriteriaType' | 'getCriteriaValues' | 'getHiddenValues' | 'getVisibleValues'>;

const blank: FilterCriterion = { criteria: null, values: [], hiddenValues: null, visibleValues: null };

/** The criterion behind a `FilterCriteria` that a script passed. */
export const filterCriterionOf = (given: unknown): FilterCriterion => {
  const { criterion } = (implementationOf(given) ?? {}) as { readonly criterion?: FilterCriterion };
  if (criterion === undefined) throw signatureError('SpreadsheetApp.Filter.setColumnFilterCriteria', [given]);
  return criterion;
};

const reading = (place: BookPlace, now: () => FilterCriterion): Reading => ({
  copy: () => giveFilterBuilder(place, now()),
  getCriteriaType: () => memberOf(place.execution, 'BooleanCriteria', now().criteria),
  getCriteriaValues: () => now().values.map((value) => valueGiven(place, value)),
  getHiddenValues: () => [...(now().hiddenValues ?? [])],
  getVisibleValues: () => [...(now().visibleValues ?? [])],
});

/** A criterion as a script holds it. */
export const giveFilterCriteria = (place: BookPlace, criterion: FilterCriterion): Google =>
  standIn<Google>(
    place.execution,
    'FilterCriteria',
    { criterion, ...reading(place, () => criterion) },
    { kinds: { copy: 'builder' } },
  );

type BuilderPart = Reading & Pick<Builder, 'setHiddenValues' | 'setVisibleValues' | 'withCriteria' | 'build'>;

const called = (method: string): string => `SpreadsheetApp.FilterCriteriaBuilder.${method}`;

/** A builder that starts from a criterion, or from none. Values that show take the place of values that hide. */
export const giveFilterBuilder = (place: BookPlace, start: FilterCriterion = blank): Builder => {
  let criterion = start;
  const become = (implementation: object, change: Partial<FilterCriterion>): Builder => {
    criterion = { ...criterion, ...change };
    return itself(implementation);
  };
  const part: BuilderPart = {
    ...reading(place, () => criterion),
    setHiddenValues(values) {
      checkSignature(called('setHiddenValues'), [values], ['array']);
      return become(this, { hiddenValues: values.map(String), visibleValues: null });
    },
    setVisibleValues(values) {
      checkSignature(called('setVisibleValues'), [values], ['array']);
      return become(this, { visibleValues: values.map(String), hiddenValues: null });
    },
    withCriteria(criteria, values) {
      const name = memberName(criteria);
      if (name === undefined || !Array.isArray(values))
        throw signatureError(called('withCriteria'), [criteria, values]);
      return become(this, { criteria: name, values: values.map(keptValue) });
    },
    build: () => giveFilterCriteria(place, criterion),
  };
  const implementation = { ...part, ...criterionMethods('FilterCriteriaBuilder', whenMethods, become) };
  return standIn<Builder>(place.execution, 'FilterCriteriaBuilder', implementation, { kind: 'builder' });
};
