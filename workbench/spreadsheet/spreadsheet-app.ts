// `SpreadsheetApp`: the way into the open workbook, and the enumerations.
import { enumeration } from '../enumeration';
import { type Execution, flush } from '../execution';
import { ServiceError } from '../service-error';
import { implementationOf, standIn } from '../stand-in';
import { giveUi } from '../ui/ui-stand-in';
import { giveColorBuilder } from './color/color-stand-in';
import { giveRuleBuilder } from './conditional/conditional-rule';
import { spreadsheetEnumerations } from './enumerations';
import { giveFilterBuilder } from './filters/filter-criteria';
import { givingFor } from './give';
import type { Giving } from './giving';
import { type SelectionPart, selectionMethods, selectSheet } from './selection/selection-stand-in';
import { placeOf, type SheetPlace } from './sheet-place';
import { giveRichTextBuilder } from './text/rich-text';
import { giveTextStyleBuilder } from './text/text-style';
import { giveValidationBuilder } from './validation-stand-in';

type Google = GoogleAppsScript.Spreadsheet.SpreadsheetApp;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Part = Pick<
  Google,
  | 'getActive'
  | 'getActiveSpreadsheet'
  | 'getActiveSheet'
  | 'getActiveRange'
  | 'getActiveRangeList'
  | 'getCurrentCell'
  | 'getSelection'
  | 'setActiveRange'
  | 'setActiveRangeList'
  | 'setActiveSheet'
  | 'setCurrentCell'
  | 'getUi'
  | 'flush'
  | 'newDataValidation'
  | 'setActiveSpreadsheet'
  | 'newColor'
  | 'newTextStyle'
  | 'newRichTextValue'
  | 'newFilterCriteria'
  | 'newConditionalFormatRule'
  | 'openById'
  | 'openByUrl'
  | 'create'
>;

/** True where the script has the workbook open: in its own editor, and for clock triggers only by a switch (F15, F16). */
export const hasWorkbook = ({ startedIn, world }: Execution): boolean =>
  startedIn.editor === 'sheets' || (startedIn.editor === 'none' && world.faults.now().clockTriggerHasDocument === true);

/** What is active and selected; without a document nothing is. */
const activePart = (
  execution: Execution,
  give: Giving,
): Omit<SelectionPart, 'getActiveCell' | 'setActiveSelection'> & Pick<Google, 'setActiveSheet'> => {
  const at = (): SheetPlace => {
    if (hasWorkbook(execution)) return { execution, give, id: execution.world.workbook.activeTab() };
    throw new ServiceError('No active spreadsheet is available.');
  };
  const { getActiveCell: _cell, setActiveSelection: _selection, ...methods } = selectionMethods(at, 'SpreadsheetApp');
  return {
    ...methods,
    setActiveSheet: (sheet: GoogleAppsScript.Spreadsheet.Sheet, restoreSelection?: boolean) => {
      const chosen = placeOf<SheetPlace>(sheet) ?? at();
      selectSheet(chosen, restoreSelection === true);
      return give.sheet(chosen.id);
    },
  };
};

/** The global `SpreadsheetApp`. */
export const spreadsheetApp = (execution: Execution): Readonly<Record<string, unknown>> => {
  const give = givingFor(execution);
  const active = (): Spreadsheet => (hasWorkbook(execution) ? give.spreadsheet() : (null as unknown as Spreadsheet));
  const elsewhere = (): never => {
    throw new ServiceError('workbench: there is no other spreadsheet');
  };
  const part: Part = {
    getActive: active,
    getActiveSpreadsheet: active,
    getActiveSheet: () =>
      hasWorkbook(execution)
        ? give.sheet(execution.world.workbook.activeTab())
        : (null as unknown as GoogleAppsScript.Spreadsheet.Sheet),
    ...activePart(execution, give),
    getUi: () => {
      const { startedIn } = execution;
      if (startedIn.editor === 'sheets' && startedIn.unseen !== true) return giveUi(execution);
      throw new ServiceError('Cannot call SpreadsheetApp.getUi() from this context.');
    },
    flush: () => flush(execution),
    newConditionalFormatRule: () => giveRuleBuilder({ execution, give }),
    newFilterCriteria: () => giveFilterBuilder({ execution, give }),
    setActiveSpreadsheet: (book) => {
      if (placeOfBook(book) !== execution.world.workbook.id()) elsewhere();
    },
    newDataValidation: () => giveValidationBuilder({ execution, give }),
    newColor: () => giveColorBuilder(execution),
    newTextStyle: () => giveTextStyleBuilder(execution),
    newRichTextValue: () => giveRichTextBuilder(execution),
    openById: elsewhere,
    openByUrl: elsewhere,
    create: elsewhere,
  };
  const constants = Object.fromEntries(
    Object.entries(spreadsheetEnumerations).map(([name, members]) => [name, enumeration(execution, name, members)]),
  );
  return {
    SpreadsheetApp: standIn(execution, 'SpreadsheetApp', part, {
      constants,
      scope: 'spreadsheets.currentonly or spreadsheets',
      scopes: { openById: 'spreadsheets', openByUrl: 'spreadsheets', create: 'spreadsheets', getUi: '' },
      needsOf: { getUi: 'none' },
      kinds: {
        flush: 'write',
        newDataValidation: 'builder',
        newConditionalFormatRule: 'builder',
        newFilterCriteria: 'builder',
      },
    }),
  };
};

const placeOfBook = (given: unknown): string | undefined =>
  (implementationOf(given) as { readonly getId?: () => string } | null)?.getId?.();
