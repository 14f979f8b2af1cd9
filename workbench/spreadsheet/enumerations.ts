// The enumerations of `SpreadsheetApp`, in the order of Google's reference.
import { type EnumMember, enumeration } from '../enumeration';
import type { Execution } from '../execution';

const list = (names: string): readonly string[] => names.split(' ');

/** Names by enumeration; the three relative dates of validation are known only from live scripts (GF: testsheetsdatavalidations). */
export const spreadsheetEnumerations: Readonly<Record<string, readonly string[]>> = {
  AutoFillSeries: list('DEFAULT_SERIES ALTERNATE_SERIES'),
  BandingTheme: list('LIGHT_GREY CYAN GREEN YELLOW ORANGE BLUE TEAL GREY BROWN LIGHT_GREEN INDIGO PINK'),
  BooleanCriteria: list(
    'CELL_EMPTY CELL_NOT_EMPTY DATE_AFTER DATE_BEFORE DATE_EQUAL_TO DATE_AFTER_RELATIVE DATE_BEFORE_RELATIVE DATE_EQUAL_TO_RELATIVE NUMBER_BETWEEN NUMBER_EQUAL_TO NUMBER_GREATER_THAN NUMBER_GREATER_THAN_OR_EQUAL_TO NUMBER_LESS_THAN NUMBER_LESS_THAN_OR_EQUAL_TO NUMBER_NOT_BETWEEN NUMBER_NOT_EQUAL_TO TEXT_CONTAINS TEXT_DOES_NOT_CONTAIN TEXT_EQUAL_TO TEXT_STARTS_WITH TEXT_ENDS_WITH CUSTOM_FORMULA',
  ),
  BorderStyle: list('DOTTED DASHED SOLID SOLID_MEDIUM SOLID_THICK DOUBLE'),
  ColorType: list('UNSUPPORTED RGB THEME'),
  CopyPasteType: list(
    'PASTE_NORMAL PASTE_NO_BORDERS PASTE_FORMAT PASTE_FORMULA PASTE_DATA_VALIDATION PASTE_VALUES PASTE_CONDITIONAL_FORMATTING PASTE_COLUMN_WIDTHS',
  ),
  DataExecutionErrorCode: list(
    'DATA_EXECUTION_ERROR_CODE_UNSUPPORTED NONE TIME_OUT TOO_MANY_ROWS TOO_MANY_CELLS ENGINE PARAMETER_INVALID UNSUPPORTED_DATA_TYPE DUPLICATE_COLUMN_NAMES INTERRUPTED OTHER TOO_MANY_CHARS_PER_CELL',
  ),
  DataExecutionState: list('DATA_EXECUTION_STATE_UNSUPPORTED RUNNING SUCCESS ERROR NOT_STARTED'),
  DataSourceParameterType: list('DATA_SOURCE_PARAMETER_TYPE_UNSUPPORTED CELL'),
  DataSourceType: list('DATA_SOURCE_TYPE_UNSUPPORTED BIGQUERY'),
  DataValidationCriteria: list(
    'DATE_AFTER DATE_BEFORE DATE_BETWEEN DATE_EQUAL_TO DATE_IS_VALID_DATE DATE_NOT_BETWEEN DATE_ON_OR_AFTER DATE_ON_OR_BEFORE NUMBER_BETWEEN NUMBER_EQUAL_TO NUMBER_GREATER_THAN NUMBER_GREATER_THAN_OR_EQUAL_TO NUMBER_LESS_THAN NUMBER_LESS_THAN_OR_EQUAL_TO NUMBER_NOT_BETWEEN NUMBER_NOT_EQUAL_TO TEXT_CONTAINS TEXT_DOES_NOT_CONTAIN TEXT_EQUAL_TO TEXT_IS_VALID_EMAIL TEXT_IS_VALID_URL VALUE_IN_LIST VALUE_IN_RANGE CUSTOM_FORMULA CHECKBOX DATE_AFTER_RELATIVE DATE_BEFORE_RELATIVE DATE_EQUAL_TO_RELATIVE',
  ),
  DeveloperMetadataLocationType: list('SPREADSHEET SHEET ROW COLUMN'),
  DeveloperMetadataVisibility: list('DOCUMENT PROJECT'),
  Dimension: list('COLUMNS ROWS'),
  Direction: list('UP DOWN PREVIOUS NEXT'),
  GroupControlTogglePosition: list('BEFORE AFTER'),
  InterpolationType: list('NUMBER PERCENT PERCENTILE MIN MAX'),
  PivotTableSummarizeFunction: list(
    'CUSTOM SUM COUNTA COUNT COUNTUNIQUE AVERAGE MAX MIN MEDIAN PRODUCT STDEV STDEVP VAR VARP',
  ),
  PivotValueDisplayType: list('DEFAULT PERCENT_OF_ROW_TOTAL PERCENT_OF_COLUMN_TOTAL PERCENT_OF_GRAND_TOTAL'),
  ProtectionType: list('RANGE SHEET'),
  RecalculationInterval: list('ON_CHANGE MINUTE HOUR'),
  RelativeDate: list('TODAY TOMORROW YESTERDAY PAST_WEEK PAST_MONTH PAST_YEAR'),
  SheetType: list('GRID OBJECT DATASOURCE'),
  SortOrder: list('ASCENDING DESCENDING'),
  TextDirection: list('LEFT_TO_RIGHT RIGHT_TO_LEFT'),
  TextToColumnsDelimiter: list('COMMA SEMICOLON PERIOD SPACE'),
  ThemeColorType: list('UNSUPPORTED TEXT BACKGROUND ACCENT1 ACCENT2 ACCENT3 ACCENT4 ACCENT5 ACCENT6 HYPERLINK'),
  ValueType: list('IMAGE'),
  WrapStrategy: list('WRAP OVERFLOW CLIP'),
};

/** The member that a getter answers, in the type that the reference gives it; null for no name. */
export const memberOf = <Member>(execution: Execution, name: string, member: string | null): Member => {
  const members: Readonly<Record<string, EnumMember>> = enumeration(
    execution,
    name,
    spreadsheetEnumerations[name] ?? [],
  );
  return (member === null ? null : (members[member] ?? null)) as unknown as Member;
};
