// Hands out the workbook, its sheets and their ranges to the script of one execution.
import type { Execution } from '../execution';
import { standIn } from '../stand-in';
import { notationOf } from './a1';
import type { Giving } from './giving';
import { lazyMethods } from './lazy-methods';
import { rangeAddress } from './range/range-address';
import { rangeBeside } from './range/range-beside';
import { rangeBorders } from './range/range-borders';
import { rangeChanges } from './range/range-changes';
import { rangeCopy } from './range/range-copy';
import { rangeEdges } from './range/range-edges';
import { rangeFill } from './range/range-fill';
import { rangeFormulas } from './range/range-formulas';
import { rangeLooks } from './range/range-looks';
import { rangeMerges } from './range/range-merges';
import { rangeNumberFormats } from './range/range-number-formats';
import { rangeRichText } from './range/range-rich-text';
import { rangeRules } from './range/range-rules';
import { rangeShift } from './range/range-shift';
import { rangeTidy } from './range/range-tidy';
import { rangeValidations } from './range/range-validations';
import { rangeValues } from './range/range-values';
import { selectionMethods } from './selection/selection-stand-in';
import { sheetBeside } from './sheet/sheet-beside';
import { sheetCells } from './sheet/sheet-cells';
import { sheetCharts } from './sheet/sheet-charts';
import { sheetConditional } from './sheet/sheet-conditional';
import { sheetGroups } from './sheet/sheet-groups';
import { sheetIdentity } from './sheet/sheet-identity';
import { sheetLines } from './sheet/sheet-lines';
import { sheetOrder } from './sheet/sheet-order';
import { sheetSizes } from './sheet/sheet-sizes';
import { sheetView } from './sheet/sheet-view';
import type { RangePlace, SheetPlace } from './sheet-place';
import { rangeSignatures, sheetSignatures } from './signatures';
import { giveSpreadsheet } from './spreadsheet';
import { giveTextFinder } from './text-finder';

const scope = 'spreadsheets.currentonly or spreadsheets';

/** Implementations carry their `place`, for methods that are given a sheet or a range. */
export const givingFor = (execution: Execution): Giving => {
  const give: Giving = {
    spreadsheet: () => giveSpreadsheet({ execution, give }),
    sheet: (id) => standIn(execution, 'Sheet', sheetAt({ execution, give, id }), { scope, kinds }),
    range: (id, area, notation = notationOf(area)) =>
      standIn(execution, 'Range', rangeAt({ execution, give, id, area, notation }), { scope, kinds }),
  };
  return give;
};

const kinds = { createDeveloperMetadataFinder: 'builder', offset: 'read' } as const;

const sheetAt = lazyMethods<SheetPlace>({
  className: 'Sheet',
  signatures: sheetSignatures,
  parts: [
    sheetIdentity,
    sheetCells,
    sheetOrder,
    sheetLines,
    sheetSizes,
    sheetBeside,
    sheetConditional,
    sheetCharts,
    sheetGroups,
    sheetView,
    (place) => selectionMethods(() => place, 'Sheet'),
  ],
});

const rangeAt = lazyMethods<RangePlace>({
  className: 'Range',
  signatures: rangeSignatures,
  parts: [
    rangeAddress,
    rangeEdges,
    rangeValues,
    rangeFormulas,
    rangeCopy,
    rangeShift,
    rangeBorders,
    rangeFill,
    rangeTidy,
    rangeLooks,
    rangeNumberFormats,
    rangeRichText,
    rangeChanges,
    rangeBeside,
    rangeValidations,
    rangeMerges,
    rangeRules,
    (place) => ({ createTextFinder: (text: unknown) => giveTextFinder(place, text, () => [place]) }),
  ],
});
