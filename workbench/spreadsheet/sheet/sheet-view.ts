// A sheet as it is seen: its direction, its lines, its kind, its images.
import { memberName } from '../../enumeration';
import { ServiceError } from '../../service-error';
import { colorOf, giveColor } from '../color/color-stand-in';
import { memberOf } from '../enumerations';
import { imagesOf, insertImage } from '../images/over-grid-image';
import { fresh, itself, later, placeOf, type SheetPlace } from '../sheet-place';
import { duplicateTab } from './tab-copies';

type Google = GoogleAppsScript.Spreadsheet.Sheet;
type Color = GoogleAppsScript.Spreadsheet.Color;

/** Two methods that the types lack (reference/spreadsheet/sheet). */
interface ColorObjects {
  readonly getTabColorObject: () => Color | null;
  readonly setTabColorObject: (color: Color | null) => Google;
}

type Part = ColorObjects &
  Pick<
    Google,
    | 'isRightToLeft'
    | 'setRightToLeft'
    | 'hasHiddenGridlines'
    | 'setHiddenGridlines'
    | 'getType'
    | 'copyTo'
    | 'insertImage'
    | 'getImages'
    | 'getDrawings'
    | 'getSlicers'
    | 'getPivotTables'
    | 'getDataSourceTables'
  >;

/** The part of a Sheet that is about the whole of its view. */
export const sheetView = (place: SheetPlace): Part => {
  const { id, execution } = place;
  const part: Part = {
    isRightToLeft: () => fresh(place).tab(id)?.rightToLeft ?? false,
    setRightToLeft(rightToLeft) {
      later(place, (workbook) => workbook.changeTab(id, { rightToLeft }));
      return itself(this);
    },
    hasHiddenGridlines: () => fresh(place).tab(id)?.hiddenGridlines ?? false,
    setHiddenGridlines(isHidden) {
      later(place, (workbook) => workbook.showGridlines(id, !isHidden));
      return itself(this);
    },
    getType: () => memberOf(execution, 'SheetType', 'GRID'),
    getTabColorObject: () => {
      const color = fresh(place).tab(id)?.color ?? null;
      return color === null ? null : giveColor(execution, { kind: 'rgb', value: color });
    },
    setTabColorObject(given) {
      const color = colorOf(given);
      later(place, (workbook) => workbook.changeTab(id, { color: color?.kind === 'rgb' ? color.value : null }));
      return itself(this);
    },
    copyTo: (spreadsheet) => {
      const { getId } = (spreadsheet ?? {}) as { readonly getId?: () => string };
      if (getId?.() !== fresh(place).id()) throw new ServiceError('workbench: there is no other spreadsheet');
      return place.give.sheet(duplicateTab(place, id, { index: fresh(place).tabs().length }));
    },
    insertImage: (...given: unknown[]) => insertImage(place, given),
    getImages: () => imagesOf(place),
    // None of these can be made here, so there are none.
    getDrawings: () => [],
    getSlicers: () => [],
    getPivotTables: () => [],
    getDataSourceTables: () => [],
  };
  return part;
};

/** The tab behind the `template` of `insertSheet`'s options. */
export const templateIn = (given: readonly unknown[]): number | undefined => {
  const options = given.find((one) => typeof one === 'object' && one !== null && memberName(one) === undefined);
  const { template } = (options ?? {}) as { readonly template?: unknown };
  return placeOf<SheetPlace>(template)?.id;
};
