// What is kept beside the cells of a range: notes, validations, protections, merges and metadata.
import type { TabRecord, ValidationRule } from '../../engine/tab-record';
import { cellBlock } from '../../world/cell-block';
import type { Area, Workbook } from '../../world/workbook';
import { addMetadata, metadataFinder } from '../metadata/metadata-stand-in';
import { giveProtection } from '../protection-stand-in';
import { fresh, itself, later, type RangePlace, tabHere } from '../sheet-place';
import { giveValidation, ruleOf } from '../validation-stand-in';
import { placeOfRange } from './range-metadata';
import { checkTable } from './range-values';
import { ruleAt } from './strict-validation';

type Google = GoogleAppsScript.Spreadsheet.Range;
type Part = Pick<
  Google,
  | 'getNote'
  | 'getNotes'
  | 'setNote'
  | 'setNotes'
  | 'clearNote'
  | 'setDataValidation'
  | 'setDataValidations'
  | 'getDataValidation'
  | 'getDataValidations'
  | 'clearDataValidations'
  | 'insertCheckboxes'
  | 'protect'
  | 'merge'
  | 'addDeveloperMetadata'
  | 'getDeveloperMetadata'
  | 'createDeveloperMetadataFinder'
>;

/** The part of a Range that the engine knows nothing of. */
export const rangeBeside = (place: RangePlace): Part => {
  const { id, area, execution } = place;
  const change = (work: (tab: TabRecord, workbook: Workbook) => Partial<TabRecord>): void =>
    later(place, (workbook) => workbook.changeTab(id, work(workbook.tab(id) ?? tabHere(place), workbook)));
  const notes = (): string[][] => {
    const written = fresh(place).tab(id)?.notes ?? [];
    return cellBlock(
      area,
      (row, column) => written.find((note) => note.row === row && note.column === column)?.text ?? '',
    );
  };
  const writeNotes = (table: readonly (readonly unknown[])[]): void =>
    change(({ notes: before }) => ({
      notes: [
        ...before.filter((note) => !isInside(area, note.row, note.column)),
        ...table.flatMap((row, down) =>
          row.flatMap((text, across) =>
            text === null || text === undefined || text === ''
              ? []
              : [{ row: area.row + down, column: area.column + across, text: String(text) }],
          ),
        ),
      ],
    }));
  const validate = (where: Area, rule: ValidationRule | null): void =>
    change(({ validations }) => ({
      validations: [...validations.filter((one) => !covers(where, one.area)), { area: where, rule }],
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
    setDataValidation(rule) {
      validate(area, rule === null ? null : ruleOf(rule));
      return itself(this);
    },
    setDataValidations(table) {
      checkTable(place, 'setDataValidations', table, 'data');
      table.forEach((row, down) => {
        row.forEach((rule, across) => {
          const where = { row: area.row + down, column: area.column + across, rows: 1, columns: 1 };
          validate(where, rule === null ? null : ruleOf(rule));
        });
      });
      return itself(this);
    },
    getDataValidation: () => part.getDataValidations()[0]?.[0] ?? null,
    getDataValidations: () => {
      const validations = fresh(place).tab(id)?.validations ?? [];
      return cellBlock(area, (row, column) => {
        const rule = ruleAt(validations, row, column);
        return rule === null ? null : giveValidation(execution, rule);
      });
    },
    clearDataValidations() {
      validate(area, null);
      return itself(this);
    },
    insertCheckboxes() {
      validate(area, { criteria: 'CHECKBOX', values: [], allowInvalid: false, helpText: null });
      later(place, (workbook) => {
        const values = workbook.values(id, area);
        workbook.put(
          id,
          area.row,
          area.column,
          values.map((row) => row.map((value) => ({ kind: 'flag', flag: value === true }))),
        );
      });
      return itself(this);
    },
    protect: () => giveProtection(place, area),
    merge() {
      change(({ merges }) => ({ merges: [...merges, area] }));
      return itself(this);
    },
    addDeveloperMetadata(key: string, ...rest: unknown[]) {
      addMetadata(place, placeOfRange(place), [key, ...rest], 'SpreadsheetApp.Range.addDeveloperMetadata');
      return itself(this);
    },
    getDeveloperMetadata: () => metadataFinder(place, { id, on: placeOfRange(place) }).find(),
    createDeveloperMetadataFinder: () => metadataFinder(place, { id, within: area }),
  };
  return part;
};

const isInside = (area: Area, row: number, column: number): boolean =>
  row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns;

const covers = (outer: Area, inner: Area): boolean =>
  isInside(outer, inner.row, inner.column) &&
  isInside(outer, inner.row + inner.rows - 1, inner.column + inner.columns - 1);
