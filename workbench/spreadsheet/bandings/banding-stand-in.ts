// Bandings: rows or columns of a range in colors that take turns.
import type { BandColors, BandingRecord } from '../../engine/tab-record';
import { memberName } from '../../enumeration';
import { ServiceError } from '../../service-error';
import { signatureError } from '../../signature';
import { standIn } from '../../stand-in';
import { sharedArea } from '../../world/area';
import { colorGiven, hexOf } from '../color/hex-of';
import { fresh, itself, later, placeOf, type RangePlace, type SheetPlace } from '../sheet-place';
import { bandingThemes } from './banding-themes';

type Google = GoogleAppsScript.Spreadsheet.Banding;
type Axis = 'rows' | 'columns';

/** Colors of a theme, grey unless said; a header unless refused, a footer only when asked for. */
export const applyBanding = (place: RangePlace, axis: Axis, given: readonly unknown[]): Google => {
  const [theme, hasHeader = true, hasFooter = false] = given;
  const colors = bandingThemes[given.length === 0 ? 'LIGHT_GREY' : (memberName(theme) ?? '')];
  if (colors === undefined)
    throw signatureError(`SpreadsheetApp.Range.${axis === 'rows' ? 'applyRowBanding' : 'applyColumnBanding'}`, given);
  const banded = {
    ...colors,
    header: hasHeader === true ? colors.header : null,
    footer: hasFooter === true ? colors.footer : null,
  };
  return add(place, { ...none, area: place.area, [axis]: banded });
};

/** The bandings of a tab, or those that meet the cells. */
export const bandingsOf = (place: SheetPlace, area?: RangePlace['area']): Google[] =>
  (fresh(place).tab(place.id)?.bandings ?? [])
    .filter((one) => area === undefined || sharedArea(one.area, area) !== undefined)
    .map((one) => giveBanding(place, one));

const none = { rows: null, columns: null };

const add = (place: RangePlace, banding: Omit<BandingRecord, 'id'>): Google => {
  if (bandingsOf(place, banding.area).length > 0)
    throw new ServiceError(
      'You cannot add alternating background colors to a range that already has alternating background colors.',
    );
  const made = { ...banding, id: place.execution.world.chance.below(2_000_000_000) + 1 };
  later(place, (workbook) =>
    workbook.changeTab(place.id, { bandings: [...(workbook.tab(place.id)?.bandings ?? []), made] }),
  );
  return giveBanding(place, made);
};

type Part = Pick<Google, 'getRange' | 'setRange' | 'copyTo' | 'remove'>;

const giveBanding = (place: SheetPlace, first: BandingRecord): Google => {
  const now = (): BandingRecord =>
    fresh(place)
      .tab(place.id)
      ?.bandings.find(({ id }) => id === first.id) ?? first;
  const write = (change: (one: BandingRecord) => readonly BandingRecord[]): void =>
    later(place, (workbook) =>
      workbook.changeTab(place.id, {
        bandings: (workbook.tab(place.id)?.bandings ?? []).flatMap((one) =>
          one.id === first.id ? change(one) : [one],
        ),
      }),
    );
  const target = (range: unknown, method: string): RangePlace => {
    const found = placeOf<RangePlace>(range);
    if (found?.area === undefined) throw signatureError(`SpreadsheetApp.Banding.${method}`, [range]);
    return found;
  };
  const part: Part = {
    getRange: () => place.give.range(place.id, now().area),
    setRange(range) {
      const { area } = target(range, 'setRange');
      write((one) => [{ ...one, area }]);
      return itself(this);
    },
    copyTo: (range) => {
      const other = target(range, 'copyTo');
      return add(other, { ...now(), area: other.area });
    },
    remove: () => write(() => []),
  };
  return standIn<Google>(place.execution, 'Banding', { ...part, ...colorMethods(place, now, write) });
};

const bands = { Header: 'header', First: 'first', Second: 'second', Footer: 'footer' } as const;
const axes = { Row: 'rows', Column: 'columns' } as const;
const bare: BandColors = { header: null, first: null, second: null, footer: null };

/** `getFirstRowColor`, `setFooterColumnColor` and their like, for texts and for `Color` objects. */
const colorMethods = (
  place: SheetPlace,
  read: () => BandingRecord,
  write: (change: (one: BandingRecord) => readonly BandingRecord[]) => void,
): object =>
  Object.fromEntries(
    Object.entries(bands).flatMap(([word, band]) =>
      Object.entries(axes).flatMap(([axisWord, axis]): [string, unknown][] => {
        const now = (): string | null => read()[axis]?.[band] ?? null;
        const paint = function (this: object, color: unknown): Google {
          const hex = color === null ? null : (hexOf(color) ?? null);
          write((one) => [{ ...one, [axis]: { ...bare, ...one[axis], [band]: hex } }]);
          return itself(this);
        };
        const name = `${word}${axisWord}Color`;
        return [
          [`get${name}`, now],
          [`get${name}Object`, () => colorGiven(place.execution, now())],
          [`set${name}`, paint],
          [`set${name}Object`, paint],
        ];
      }),
    ),
  );
