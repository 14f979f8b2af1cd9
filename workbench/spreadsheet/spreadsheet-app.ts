// `SpreadsheetApp`: the way into the open workbook, and the enumerations.
import { enumeration } from '../enumeration';
import { type Execution, flush } from '../execution';
import { ServiceError } from '../service-error';
import { standIn } from '../stand-in';
import { giveUi } from '../ui/ui-stand-in';
import { givingFor } from './give';
import { locationTypes } from './metadata/metadata-location';
import { visibilities } from './metadata/metadata-stand-in';
import { protectionTypes } from './protection-stand-in';
import { giveValidationBuilder, validationCriteria } from './validation-stand-in';

type Google = GoogleAppsScript.Spreadsheet.SpreadsheetApp;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Part = Pick<
  Google,
  | 'getActive'
  | 'getActiveSpreadsheet'
  | 'getActiveSheet'
  | 'getUi'
  | 'flush'
  | 'newDataValidation'
  | 'openById'
  | 'openByUrl'
  | 'create'
>;

const enumerations: Readonly<Record<string, readonly string[]>> = {
  DataValidationCriteria: validationCriteria,
  DeveloperMetadataLocationType: locationTypes,
  DeveloperMetadataVisibility: visibilities,
  ProtectionType: protectionTypes,
  WrapStrategy: ['WRAP', 'OVERFLOW', 'CLIP'],
  Dimension: ['COLUMNS', 'ROWS'],
  SheetType: ['GRID', 'OBJECT', 'DATASOURCE'],
};

/** True where the script has the workbook open: in its own editor, and for clock triggers only by a switch (F15, F16). */
export const hasWorkbook = ({ startedIn, world }: Execution): boolean =>
  startedIn.editor === 'sheets' || (startedIn.editor === 'none' && world.faults.now().clockTriggerHasDocument === true);

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
    getUi: () => {
      if (execution.startedIn.editor === 'sheets') return giveUi(execution);
      throw new ServiceError('Cannot call SpreadsheetApp.getUi() from this context.');
    },
    flush: () => flush(execution),
    newDataValidation: () => giveValidationBuilder(execution),
    openById: elsewhere,
    openByUrl: elsewhere,
    create: elsewhere,
  };
  const constants = Object.fromEntries(
    Object.entries(enumerations).map(([name, members]) => [name, enumeration(execution, name, members)]),
  );
  return {
    SpreadsheetApp: standIn(execution, 'SpreadsheetApp', part, {
      constants,
      scope: 'spreadsheets.currentonly or spreadsheets',
      scopes: { openById: 'spreadsheets', openByUrl: 'spreadsheets', create: 'spreadsheets', getUi: '' },
      needsOf: { getUi: 'none' },
      kinds: { flush: 'write', newDataValidation: 'builder' },
    }),
  };
};
