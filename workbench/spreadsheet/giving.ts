// How the parts of the Sheets stand-in hand out each other without knowing each other.
import type { Area } from '../world/cells';

export interface Giving {
  readonly spreadsheet: () => GoogleAppsScript.Spreadsheet.Spreadsheet;
  readonly sheet: (id: number) => GoogleAppsScript.Spreadsheet.Sheet;
  /** The notation only where it differs from the area's own, `D:F`. */
  readonly range: (id: number, area: Area, notation?: string) => GoogleAppsScript.Spreadsheet.Range;
}
