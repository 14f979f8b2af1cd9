// The number formats of a range.
import { engineFormat, shownFormat } from '../../engine/number-format';
import { type BesideLook, paintedLooks } from '../../engine/placed-looks';
import { checkSignature } from '../../signature';
import { alikeBlocks } from '../../world/alike-blocks';
import { cellBlock } from '../../world/cell-block';
import type { Area, Workbook } from '../../world/workbook';
import { fresh, itself, later, type RangePlace } from '../sheet-place';
import { checkTable } from './range-values';

type Google = GoogleAppsScript.Spreadsheet.Range;
type Part = Pick<Google, 'getNumberFormat' | 'getNumberFormats' | 'setNumberFormat' | 'setNumberFormats'>;

/** The part of a Range that is about number formats; `general` reads back as `0.###############` (GF testsheets). */
export const rangeNumberFormats = (place: RangePlace): Part => {
  const { id, area } = place;
  return {
    getNumberFormat: () => seenFormats(fresh(place), id, { ...area, rows: 1, columns: 1 })[0]?.[0] ?? '',
    getNumberFormats: () => seenFormats(fresh(place), id, area),
    setNumberFormat(format) {
      checkSignature('SpreadsheetApp.Range.setNumberFormat', [format], ['text']);
      later(place, (workbook) => writeFormat(workbook, id, area, String(format)));
      return itself(this);
    },
    setNumberFormats(formats) {
      checkTable(place, 'setNumberFormats', formats, 'data');
      const blocks = alikeBlocks(area, formats);
      later(place, (workbook) => {
        for (const { where, value } of blocks) writeFormat(workbook, id, where, String(value ?? 'General'));
      });
      return itself(this);
    },
  };
};

/** A format reads as it was written, though the engine writes the letters of dates small. */
const seenFormats = (workbook: Workbook, id: number, area: Area): string[][] => {
  const looks = (workbook.tab(id)?.looks ?? []).filter(({ look }) => look === null || 'numberFormat' in look);
  const painted = looks.length === 0 ? undefined : paintedLooks(looks, area);
  return cellBlock(area, (row, column) => {
    const format = workbook.numberFormat(id, row, column);
    const look: BesideLook = painted?.[row - area.row]?.[column - area.column] ?? {};
    const written = look.numberFormat ?? undefined;
    return written !== undefined && engineFormat(written) === format ? written : shownFormat(format);
  });
};

const writeFormat = (workbook: Workbook, id: number, area: Area, format: string): void => {
  workbook.setNumberFormat(id, area, format);
  const isOwn = ![engineFormat(format), shownFormat(engineFormat(format))].includes(format);
  const isTextOrGeneral = /^(general|@string@)$/i.test(format);
  if (isOwn && !isTextOrGeneral) workbook.setLook(id, area, { numberFormat: format });
};
