// Hands out sheets and ranges to the script.

import type { Execution } from '../execution';
import { standIn } from '../stand-in';
import type { Area } from '../world/workbook';
import { notationOf } from './a1';
import { rangeAddress } from './range/range-address';
import { rangeBeside } from './range/range-beside';
import { rangeChanges } from './range/range-changes';
import { rangeLooks } from './range/range-looks';
import { rangeValues } from './range/range-values';
import { sheetBeside } from './sheet/sheet-beside';
import { sheetCells } from './sheet/sheet-cells';
import { sheetIdentity } from './sheet/sheet-identity';
import { sheetLines } from './sheet/sheet-lines';
import { sheetSizes } from './sheet/sheet-sizes';
import type { RangePlace, SheetPlace } from './sheet-place';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** What implements a sheet or a range also says where it is, for methods that are given one. */
interface Placed<Place> {
  readonly place: Place;
}

/** The tab as a script's `Sheet`. */
export const giveSheet = (execution: Execution, id: number): Sheet => {
  const place: SheetPlace = { execution, id };
  const implementation = {
    place,
    ...sheetIdentity(place),
    ...sheetCells(place),
    ...sheetLines(place),
    ...sheetSizes(place),
    ...sheetBeside(place),
  };
  return standIn<Sheet>(execution, 'Sheet', implementation, {
    scope: 'spreadsheets.currentonly or spreadsheets',
    kinds: { createDeveloperMetadataFinder: 'builder', appendRow: 'write' },
  });
};

/** The cells as a script's `Range`. */
export const giveRange = ({ execution, id }: SheetPlace, area: Area, notation = notationOf(area)): Range => {
  const place: RangePlace = { execution, id, area, notation };
  const implementation = {
    place,
    ...rangeAddress(place),
    ...rangeValues(place),
    ...rangeLooks(place),
    ...rangeChanges(place),
    ...rangeBeside(place),
  };
  return standIn<Range>(execution, 'Range', implementation, {
    scope: 'spreadsheets.currentonly or spreadsheets',
    kinds: { createDeveloperMetadataFinder: 'builder', offset: 'read' },
  });
};

/** The place behind a sheet or range that a script passed as an argument. */
export const placeOf = <Place extends SheetPlace>(implementation: unknown): Place | undefined => {
  const { place } = (implementation ?? {}) as Partial<Placed<Place>>;
  return place;
};
