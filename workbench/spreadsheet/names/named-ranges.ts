// Named ranges: names for cells that go along when these move.
import type { NamedRangeRecord } from '../../engine/book-record';
import { writeLater } from '../../execution';
import { ServiceError } from '../../service-error';
import { checkSignature, signatureError } from '../../signature';
import { standIn } from '../../stand-in';
import type { Workbook } from '../../world/workbook';
import { parseAddress } from '../a1';
import { type BookPlace, bookOf, fresh, itself, placeOf, type RangePlace, refuseProtected } from '../sheet-place';

type Google = GoogleAppsScript.Spreadsheet.NamedRange;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** The record of a name; capitals make no difference. */
export const namedRange = (workbook: Workbook, name: string): NamedRangeRecord | undefined => {
  const wanted = name.trim().toLowerCase();
  return workbook.settings().namedRanges.find((one) => one.name.toLowerCase() === wanted);
};

/** The cells that a name stands for; null for no such name, and for one whose cells were all deleted. */
export const rangeNamed = (place: BookPlace, name: string): Range | null => {
  const found = namedRange(fresh(place), name);
  return found === undefined || found.area === null ? null : place.give.range(found.sheet, found.area);
};

/** Gives the name to the range, or takes it from where it was. */
export const setNamedRange = (place: BookPlace, name: unknown, range: unknown): void => {
  checkSignature('SpreadsheetApp.Spreadsheet.setNamedRange', [name, range], ['text', 'object']);
  const target = placeOf<RangePlace>(range);
  if (target?.area === undefined) throw signatureError('SpreadsheetApp.Spreadsheet.setNamedRange', [name, range]);
  const text = String(name);
  refuseBadName(text);
  refuseProtected({ ...place, id: target.id }, target.area);
  const made = { name: text, sheet: target.id, area: target.area };
  changeNames(place, (names) =>
    names.some((one) => sameName(one.name, text))
      ? names.map((one) => (sameName(one.name, text) ? made : one))
      : [...names, made],
  );
};

export const removeNamedRange = (place: BookPlace, name: string): void =>
  changeNames(place, (names) => names.filter((one) => !sameName(one.name, name)));

/** All named ranges of the workbook, or of one tab. */
export const giveNamedRanges = (place: BookPlace, sheet?: number): Google[] =>
  fresh(place)
    .settings()
    .namedRanges.filter((one) => sheet === undefined || one.sheet === sheet)
    .map((one) => giveNamedRange(place, one));

type Part = Pick<Google, 'getName' | 'getRange' | 'setName' | 'setRange' | 'remove'>;

const giveNamedRange = (place: BookPlace, first: NamedRangeRecord): Google => {
  let { name } = first;
  const part: Part = {
    getName: () => name,
    getRange: () => rangeNamed(place, name) as Range,
    setName(given) {
      const text = String(given);
      refuseBadName(text);
      const old = name;
      if (!sameName(old, text) && namedRange(fresh(place), text) !== undefined)
        throw new ServiceError(`A named range with the name "${text}" already exists.`);
      changeNames(place, (names) => names.map((one) => (sameName(one.name, old) ? { ...one, name: text } : one)));
      name = text;
      return itself(this);
    },
    setRange(range) {
      setNamedRange(place, name, range);
      return itself(this);
    },
    remove: () => removeNamedRange(place, name),
  };
  return standIn<Google>(place.execution, 'NamedRange', { ...part, heldName: () => name });
};

const changeNames = (
  place: BookPlace,
  change: (names: readonly NamedRangeRecord[]) => readonly NamedRangeRecord[],
): void =>
  writeLater(place.execution, () => {
    const workbook = bookOf(place);
    workbook.changeBook({ namedRanges: change(workbook.settings().namedRanges) });
  });

const sameName = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

/** Letters, digits and underscores, no digit first, no truth value, no address (support.google.com, Name a range). */
const refuseBadName = (name: string): void => {
  const isFit = /^[\p{L}_][\p{L}\p{N}_]*$/u.test(name) && name.length <= 250 && !/^(true|false)$/i.test(name);
  const isAddress = parseAddress(name, { rows: 1, columns: 1 }) !== undefined || /^r\d*c\d*$/i.test(name);
  if (!isFit || isAddress) throw new ServiceError('Invalid argument: name');
};
