// Tidying a range (reference/spreadsheet/range: trimWhitespace, removeDuplicates, randomize, splitTextToColumns).
import { memberName } from '../../enumeration';
import { ServiceError } from '../../service-error';
import { signatureError } from '../../signature';
import type { CellInput, CellValue } from '../../world/workbook';
import { cellInput, inputPlace } from '../cell-input';
import { fresh, itself, later, type RangePlace } from '../sheet-place';

type Google = GoogleAppsScript.Spreadsheet.Range;
type Part = Pick<Google, 'trimWhitespace' | 'removeDuplicates' | 'randomize' | 'splitTextToColumns'>;

/** The part of a Range that puts its contents in order. */
export const rangeTidy = (place: RangePlace): Part => {
  const { id, area, execution } = place;
  return {
    /** Runs of blanks inside become one as well; the cells stay text (GF testsheetsvalues). */
    trimWhitespace() {
      later(place, (workbook) => {
        const cells = workbook.copyCells(id, area).map((line) => line.map(({ input }) => trimmed(input)));
        workbook.put(id, area.row, area.column, cells);
      });
      return itself(this);
    },
    removeDuplicates: (...given: unknown[]) => {
      const columns = comparedColumns(place, given);
      const workbook = fresh(place);
      const cells = workbook.copyCells(id, area);
      const seen = new Set<string>();
      const kept = cells.filter((line) => {
        const key = JSON.stringify(columns.map((at) => alike(line[at]?.value ?? null)));
        const isNew = !seen.has(key);
        seen.add(key);
        return isNew;
      });
      if (kept.length < cells.length) {
        workbook.clearContents(id, area);
        workbook.pasteCells(id, area, kept, { contents: 'shifted' });
        workbook.commit();
      }
      return place.give.range(id, { ...area, rows: kept.length });
    },
    randomize() {
      const order = Array.from({ length: area.rows }, (_, at) => at);
      for (let at = order.length - 1; at > 0; at -= 1) {
        const other = execution.world.chance.below(at + 1);
        [order[at], order[other]] = [order[other] ?? 0, order[at] ?? 0];
      }
      later(place, (workbook) => workbook.reorder(id, area, order));
      return itself(this);
    },
    splitTextToColumns: (...given: unknown[]) => {
      const named = given.length === 0 ? undefined : delimiterOf(given);
      if (area.columns > 1) throw new ServiceError('A range of a single column is needed to split text to columns.');
      later(place, (workbook) => {
        const texts = workbook.displayValues(id, area).flat();
        const delimiter = named ?? guessed(texts);
        const typing = inputPlace(workbook, execution.world.clock.now());
        const rows = texts.map((text) => (delimiter === undefined ? [text] : text.split(delimiter)));
        workbook.growTo(id, 1, area.column + Math.max(...rows.map((row) => row.length)) - 1);
        rows.forEach((row, down) => {
          if (row.length < 2) return;
          const inputs = row.map((text, across) =>
            cellInput(text.trim(), workbook.numberFormat(id, area.row + down, area.column + across), typing),
          );
          workbook.put(id, area.row + down, area.column, [inputs]);
        });
      });
    },
  };
};

const trimmed = (input: CellInput): CellInput =>
  input.kind === 'text' ? { kind: 'text', text: input.text.trim().replace(/\s+/g, ' ') } : input;

/** Capitals make no difference (range, removeDuplicates). */
const alike = (value: CellValue): CellValue => (typeof value === 'string' ? value.toLowerCase() : value);

/** Columns of the sheet, as places within the range; all of them when none is named. */
const comparedColumns = ({ area }: RangePlace, given: readonly unknown[]): readonly number[] => {
  if (given.length === 0) return Array.from({ length: area.columns }, (_, at) => at);
  const [columns] = given;
  if (!Array.isArray(columns) || columns.some((one) => typeof one !== 'number'))
    throw signatureError('SpreadsheetApp.Range.removeDuplicates', given);
  const places = (columns as number[]).map((column) => column - area.column);
  if (places.some((at) => at < 0 || at >= area.columns))
    throw new ServiceError('The columns to compare are outside of the range.');
  return places;
};

const delimiters: Readonly<Record<string, string>> = { COMMA: ',', SEMICOLON: ';', PERIOD: '.', SPACE: ' ' };

const delimiterOf = (given: readonly unknown[]): string => {
  const [delimiter] = given;
  const known = typeof delimiter === 'string' ? delimiter : delimiters[memberName(delimiter) ?? ''];
  if (known === undefined || known === '') throw signatureError('SpreadsheetApp.Range.splitTextToColumns', given);
  return known;
};

const guessed = (texts: readonly string[]): string | undefined =>
  Object.values(delimiters).find((delimiter) => texts.some((text) => text.trim().includes(delimiter)));
