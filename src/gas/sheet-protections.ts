// Whether a sheet's protections stand in the way of the person who asked.

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Whether the sheet, or some range of it, may not be changed by the person; one that only warns stands in nobody's way. */
export const isClosed = (sheet: Sheet): boolean =>
  [SpreadsheetApp.ProtectionType.SHEET, SpreadsheetApp.ProtectionType.RANGE].some((type) =>
    sheet.getProtections(type).some((protection) => !protection.isWarningOnly() && !protection.canEdit()),
  );
