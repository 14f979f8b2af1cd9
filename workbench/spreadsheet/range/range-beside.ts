// What is kept beside the cells of a range: notes and metadata.
import type { TabRecord } from '../../engine/tab-record';
import { cellBlock } from '../../world/cell-block';
import type { Area, Workbook } from '../../world/workbook';
import { addMetadata, metadataFinder, metadataIn } from '../metadata/metadata-stand-in';
import { fresh, itself, later, type RangePlace, tabHere } from '../sheet-place';
import { placeOfRange } from './range-metadata';
import { checkTable } from './range-values';

type Google = GoogleAppsScript.Spreadsheet.Range;
type Part = Pick<
  Google,
  | 'getNote'
  | 'getNotes'
  | 'setNote'
  | 'setNotes'
  | 'clearNote'
  | 'addDeveloperMetadata'
  | 'getDeveloperMetadata'
  | 'createDeveloperMetadataFinder'
>;

/** The part of a Range that the engine knows nothing of. */
export const rangeBeside = (place: RangePlace): Part => {
  const { id, area } = place;
  const change = (work: (tab: TabRecord, workbook: Workbook) => Partial<TabRecord>): void =>
    later(place, (workbook) => workbook.changeTab(id, work(workbook.tab(id) ?? tabHere(place), workbook)));
  const notes = (): string[][] => {
    const written = fresh(place).tab(id)?.notes ?? [];
    const texts = new Map(written.map((note) => [`${note.row},${note.column}`, note.text]));
    return cellBlock(area, (row, column) => texts.get(`${row},${column}`) ?? '');
  };
  const writeNotes = (table: readonly (readonly unknown[])[]): void =>
    change(({ notes: before }) => ({
      notes: [
        ...before.filter((note) => !isInside(area, note.row, note.column)),
        ...table.flatMap((row, down) =>
          row.flatMap((text, across) =>
            text === null || text === undefined || text === ''
              ? []
              : [{ row: area.row + down, column: area.column + across, text: noteText(text) }],
          ),
        ),
      ],
    }));
  const part: Part = {
    getNote: () => notes()[0]?.[0] ?? '',
    getNotes: () => notes(),
    setNote(note) {
      writeNotes(cellBlock(area, () => note));
      return itself(this);
    },
    setNotes(table) {
      checkTable(place, 'setNotes', table, 'data');
      writeNotes(table);
      return itself(this);
    },
    clearNote() {
      writeNotes([]);
      return itself(this);
    },
    addDeveloperMetadata(key: string, ...rest: unknown[]) {
      addMetadata(place, placeOfRange(place), [key, ...rest], 'SpreadsheetApp.Range.addDeveloperMetadata');
      return itself(this);
    },
    getDeveloperMetadata: () => metadataIn(place, { id, on: placeOfRange(place) }),
    createDeveloperMetadataFinder: () => metadataFinder(place, { id, within: area }),
  };
  return part;
};

/** A whole number becomes `25.0` (GF: testsheets). */
const noteText = (given: unknown): string =>
  typeof given === 'number' && Number.isInteger(given) ? given.toFixed(1) : String(given);

const isInside = (area: Area, row: number, column: number): boolean =>
  row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns;
