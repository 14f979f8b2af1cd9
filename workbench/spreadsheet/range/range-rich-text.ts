// The rich texts of a range.
import type { RichTextRecord, TextRun, TextStyleRecord } from '../../engine/rich-text-record';
import { signatureError } from '../../signature';
import type { CellValue } from '../../world/workbook';
import { fresh, itself, later, type RangePlace } from '../sheet-place';
import { giveRichText, joined, type RichText, richTextOf } from '../text/rich-text';
import { cellTextStyle } from './look-table';
import { seenLooks } from './range-looks';
import { checkTable } from './range-values';

type Google = GoogleAppsScript.Spreadsheet.Range;
type RichTextValue = GoogleAppsScript.Spreadsheet.RichTextValue;
type Part = Pick<Google, 'getRichTextValue' | 'getRichTextValues' | 'setRichTextValue' | 'setRichTextValues'>;

/** The part of a Range that is about rich text; a cell that holds no text has none (range, getRichTextValue). */
export const rangeRichText = (place: RangePlace): Part => {
  const { id, area } = place;
  const read = (where: RangePlace['area']): (RichTextValue | null)[][] => {
    const workbook = fresh(place);
    const kept = workbook.tab(id)?.richTexts ?? [];
    const values = workbook.values(id, where);
    const formulas = workbook.formulas(id, where);
    return seenLooks(workbook, id, where).map((row, down) =>
      row.map((seen, across) => {
        const [line, column] = [where.row + down, where.column + across];
        const text = textIn(values[down]?.[across] ?? null);
        if (text === undefined) return null;
        const record = kept.find((one) => one.row === line && one.column === column && one.text === text);
        const runs = record?.runs ?? plainRuns(text, linkOfFormula(formulas[down]?.[across] ?? ''));
        return giveRichText(place.execution, { text, runs: joined(runs.map(styledBy(cellTextStyle(seen)))), start: 0 });
      }),
    );
  };
  const write = (texts: readonly (readonly RichText[])[]): void =>
    later(place, (workbook) => {
      const inputs = texts.map((row) =>
        row.map(({ text }) => (text === '' ? { kind: 'empty' as const } : { kind: 'text' as const, text })),
      );
      workbook.put(id, area.row, area.column, inputs);
      const records = texts.flatMap((row, down) =>
        row.flatMap(({ text, runs }, across): RichTextRecord[] =>
          runs.some(isSpecial) ? [{ row: area.row + down, column: area.column + across, text, runs }] : [],
        ),
      );
      const others = (workbook.tab(id)?.richTexts ?? []).filter((one) => !isInside(area, one));
      workbook.changeTab(id, { richTexts: [...others, ...records] });
    });
  const part: Part = {
    getRichTextValue: () => read({ ...area, rows: 1, columns: 1 })[0]?.[0] ?? null,
    getRichTextValues: () => read(area),
    setRichTextValue(value) {
      const text = richTextOf(value);
      if (text === undefined) throw signatureError('SpreadsheetApp.Range.setRichTextValue', [value]);
      write(Array.from({ length: area.rows }, () => Array.from({ length: area.columns }, () => text)));
      return itself(this);
    },
    setRichTextValues(table) {
      checkTable(place, 'setRichTextValues', table, 'data');
      write(
        table.map((row) =>
          row.map((value) => {
            const text = richTextOf(value);
            if (text === undefined) throw signatureError('SpreadsheetApp.Range.setRichTextValues', [table]);
            return text;
          }),
        ),
      );
      return itself(this);
    },
  };
  return part;
};

const textIn = (value: CellValue): string | undefined =>
  value === null ? '' : typeof value === 'string' ? value : undefined;

const plainRuns = (text: string, link: string | null): readonly TextRun[] => [
  { start: 0, end: text.length, style: {}, link },
];

const linkOfFormula = (formula: string): string | null => /^=hyperlink\(\s*"([^"]*)"/i.exec(formula)?.[1] ?? null;

const isSpecial = ({ style, link }: TextRun): boolean => link !== null || Object.keys(style).length > 0;

/** Links are blue and underlined unless their style says otherwise. */
const styledBy =
  (cell: Required<TextStyleRecord>) =>
  (run: TextRun): TextRun => {
    const linked: TextStyleRecord =
      run.link === null ? {} : { underline: true, color: { kind: 'rgb', value: '#1155cc' } };
    return { ...run, style: { ...cell, ...linked, ...run.style } };
  };

const isInside = (
  area: RangePlace['area'],
  { row, column }: { readonly row: number; readonly column: number },
): boolean =>
  row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns;
