// The workbook port over the open spreadsheet.
import type { Area, NewPage, NewSheet, SheetId, Tab, Workbook } from '../app/ports';
import { addDays, type CalendarDate } from '../domain/calendar/calendar-date';
import { noSpreadsheet } from '../domain/google-trouble';
import type { CellBlock } from '../domain/sheet/cell-change';
import type { SheetRole } from '../domain/sheet/sheet-role';
import { cellsOf, formatOf, googleValueOf, keysOf } from './cell-value';
import { keptClock } from './kept-clock';
import { isClosed } from './sheet-protections';
import {
  createPage,
  dressTab,
  fillSheet,
  headingGround,
  insertedUnlessTaken,
  lettersOf,
  makeColumns,
} from './spreadsheet-new-sheet';
import type { ZoneClock } from './zone-clock';

const rolesKey = 'seatAtTheTable.roles';

/** What a cell that nobody colored has. */
const plainGround = '#ffffff';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** What one execution has already asked for, so that it asks once. */
interface Known {
  spreadsheet?: Spreadsheet;
  id?: string;
  clock?: ReturnType<typeof keptClock>;
  readonly sheets: Map<SheetId, Sheet>;
  readonly rows: Map<SheetId, number>;
  /** The range last written in each sheet: states are written over and over in one place. */
  readonly written: Map<SheetId, WrittenRange>;
  /** Names that this execution gave. */
  readonly names: Map<SheetId, string>;
  /** Rows that the sheet has at the least, known without asking. */
  readonly rowsAtLeast: Map<SheetId, number>;
  roles?: KnownRoles;
  /** Tabs that have the common look of our sheets. */
  readonly dressed: Set<SheetId>;
  /** One of them that is blank still, which further tabs are copies of: the look then costs no round trips. */
  model?: Sheet | undefined;
}

interface WrittenRange {
  readonly place: string;
  readonly range: GoogleAppsScript.Spreadsheet.Range;
}

interface KnownRoles {
  readonly entry: GoogleAppsScript.Spreadsheet.DeveloperMetadata | undefined;
  readonly roles: { readonly [Role in SheetRole]?: SheetId };
}

/** The port, and how it is told that someone else may have worked meanwhile. */
export interface SpreadsheetWorkbook {
  readonly workbook: Workbook;
  readonly forgetRoles: () => void;
  /** At the end of an execution: keeps for the next one what was asked of Google about time. */
  readonly keepClock: () => void;
}

const dayOnClock = (clock: ZoneClock): CalendarDate =>
  new Date(clock.toWall(Date.now())).toISOString().slice(0, 10) as CalendarDate;

const isOneValue = (formats: readonly (readonly string[])[]): boolean =>
  formats.every((row) => row.every((format) => format === formats[0]?.[0]));

/** The port; nothing is asked of Google before one of its functions is called. */
export const spreadsheetWorkbook = (): SpreadsheetWorkbook => {
  const known: Known = {
    sheets: new Map(),
    rows: new Map(),
    names: new Map(),
    written: new Map(),
    rowsAtLeast: new Map(),
    dressed: new Set(),
  };
  const spreadsheet = (): Spreadsheet => {
    if (known.spreadsheet === undefined) {
      // In the Forms editor there is none, whatever the types say.
      const open: Spreadsheet | null = SpreadsheetApp.getActiveSpreadsheet();
      if (open === null) throw new Error(noSpreadsheet);
      known.spreadsheet = open;
    }
    return known.spreadsheet;
  };
  const clock = (): ZoneClock => {
    known.clock ??= keptClock(spreadsheet().getSpreadsheetTimeZone());
    return known.clock.clock;
  };
  const find = (id: SheetId): Sheet | undefined => {
    const sheet = known.sheets.get(id) ?? spreadsheet().getSheetById(id) ?? undefined;
    if (sheet !== undefined) known.sheets.set(id, sheet);
    return sheet;
  };
  const sheetOf = (id: SheetId): Sheet => {
    const sheet = find(id);
    if (sheet === undefined) throw new Error(`no sheet with id ${id}`);
    return sheet;
  };
  const rangeOf = (sheet: Sheet, area: Area | undefined) =>
    area === undefined ? sheet.getDataRange() : sheet.getRange(area.row, area.column, area.rows, area.columns);
  const makeRoom = (id: SheetId, lastRow: number): void => {
    if (lastRow <= (known.rowsAtLeast.get(id) ?? 0)) return;
    const rows = known.rows.get(id) ?? sheetOf(id).getMaxRows();
    if (lastRow > rows) sheetOf(id).insertRowsAfter(rows, lastRow - rows);
    known.rows.set(id, Math.max(rows, lastRow));
    known.rowsAtLeast.set(id, Math.max(rows, lastRow));
  };
  const read = (id: SheetId, area: Area | undefined): unknown[][] => {
    const values: unknown[][] = rangeOf(sheetOf(id), area).getValues();
    const reached = (area?.row ?? 1) + values.length - 1;
    known.rowsAtLeast.set(id, Math.max(reached, known.rowsAtLeast.get(id) ?? 0));
    return values;
  };
  const roomFor = (id: SheetId, { row, column, cells }: CellBlock) => {
    const width = cells[0]?.length ?? 0;
    if (width === 0) return undefined;
    makeRoom(id, row + cells.length - 1);
    makeColumns(sheetOf(id), column + width - 1);
    const place = [row, column, cells.length, width].join();
    const before = known.written.get(id);
    if (before?.place === place) return before.range;
    const range = sheetOf(id).getRange(row, column, cells.length, width);
    known.written.set(id, { place, range });
    return range;
  };
  const setCells = (range: GoogleAppsScript.Spreadsheet.Range, { cells }: CellBlock): void =>
    void range.setValues(cells.map((line) => line.map((cell) => googleValueOf(cell, clock()))));
  const write = (id: SheetId, block: CellBlock): void => {
    const range = roomFor(id, block);
    if (range === undefined) return;
    const formats = block.cells.map((line) => line.map(formatOf));
    if (isOneValue(formats)) range.setNumberFormat(formats[0]?.[0] ?? '@');
    else range.setNumberFormats(formats);
    setCells(range, block);
  };
  const writeFormatted = (id: SheetId, block: CellBlock): void => {
    const range = roomFor(id, block);
    if (range !== undefined) setCells(range, block);
  };
  const knownRoles = (): KnownRoles => {
    if (known.roles === undefined) {
      // One round trip less than a finder, as long as nobody else keeps something with the file.
      const entry = spreadsheet()
        .getDeveloperMetadata()
        .find((one) => one.getKey() === rolesKey);
      known.roles = { entry, roles: JSON.parse(entry?.getValue() ?? '{}') as KnownRoles['roles'] };
    }
    return known.roles;
  };
  const tabOf = (sheet: Sheet): Tab => {
    const id = sheet.getSheetId();
    known.sheets.set(id, sheet);
    return { id, name: sheet.getName(), hidden: sheet.isSheetHidden() };
  };
  const keep = (sheet: Sheet): SheetId => {
    const id = sheet.getSheetId();
    known.sheets.set(id, sheet);
    return id;
  };
  const responseSheetOf = (formId: string): Sheet | undefined =>
    spreadsheet()
      .getSheets()
      .find((sheet) => sheet.getFormUrl()?.includes(formId) === true);
  const workbook: Workbook = {
    isThere: () => {
      const open: Spreadsheet | null = known.spreadsheet ?? SpreadsheetApp.getActiveSpreadsheet();
      if (open !== null) known.spreadsheet = open;
      return open !== null;
    },
    id: () => {
      known.id ??= spreadsheet().getId();
      return known.id;
    },
    name: () => spreadsheet().getName(),
    url: () => spreadsheet().getUrl(),
    people: () => ({
      editors: spreadsheet()
        .getEditors()
        .map((user) => user.getEmail()),
      viewers: spreadsheet()
        .getViewers()
        .map((user) => user.getEmail()),
    }),
    today: () => dayOnClock(clock()),
    endOf: (day) => clock().fromWall(Date.parse(`${addDays(day, 1)}T00:00:00Z`)),
    nameOf: (id) => known.names.get(id) ?? sheetOf(id).getName(),
    tabs: () => spreadsheet().getSheets().map(tabOf),
    tabCount: () => spreadsheet().getSheets().length,
    tabNamed: (name) => {
      const sheet = spreadsheet().getSheetByName(name);
      return sheet === null ? undefined : keep(sheet);
    },
    isEmpty: (id) => sheetOf(id).getLastRow() === 0,
    responseTab: (formId) => {
      const sheet = responseSheetOf(formId);
      return sheet === undefined ? undefined : tabOf(sheet);
    },
    responseSheet: (formId) => {
      const sheet = responseSheetOf(formId);
      return sheet === undefined ? undefined : keep(sheet);
    },
    formTabs: () =>
      spreadsheet()
        .getSheets()
        .filter((sheet) => sheet.getFormUrl() !== null)
        .map(keep),
    exists: (id) => find(id) !== undefined,
    isClosed: (id) => isClosed(sheetOf(id)),
    roles: () => knownRoles().roles,
    rememberRoles: (roles) => {
      const { entry } = knownRoles();
      if (entry === undefined) {
        spreadsheet().addDeveloperMetadata(rolesKey, JSON.stringify(roles));
        delete known.roles;
      } else {
        entry.setValue(JSON.stringify(roles));
        known.roles = { entry, roles };
      }
    },
    size: (id) => ({ rows: sheetOf(id).getLastRow(), columns: sheetOf(id).getLastColumn() }),
    read: (id, area) => cellsOf(read(id, area), clock),
    readKeys: (id, area) => keysOf(read(id, { ...area, columns: 1 })),
    readShown: (id, area) => rangeOf(sheetOf(id), area).getDisplayValues(),
    write,
    writeFormatted,
    marked: (id, rows) => {
      if (rows.length === 0) return [];
      const sheet = sheetOf(id);
      const first = Math.min(...rows);
      const range = sheet.getRange(first, 1, Math.max(...rows) - first + 1, sheet.getMaxColumns());
      const [notes, grounds] = [range.getNotes(), range.getBackgrounds()];
      return rows.filter((row) => {
        const at = row - first;
        return notes[at]?.some((note) => note !== '') || grounds[at]?.some((ground) => ground !== plainGround);
      });
    },
    link: (id, row, column, text, parts) => {
      const linked = SpreadsheetApp.newRichTextValue().setText(text);
      for (const { from, until, to } of parts) linked.setLinkUrl(from, until, `#gid=${to}`);
      sheetOf(id).getRange(row, column).setRichTextValue(linked.build());
    },
    clear: (id, { row, column, rows, columns }) => {
      makeRoom(id, row + rows - 1);
      sheetOf(id).getRange(row, column, rows, columns).clear();
    },
    insert: (name, look) => {
      const sheet = insertedUnlessTaken(spreadsheet(), name, known.model);
      if (sheet === undefined) return undefined;
      const id = keep(sheet);
      if (look !== 'plain') {
        if (known.model === undefined) dressTab(sheet, look === 'many');
        known.model ??= sheet;
        known.dressed.add(id);
      }
      known.names.set(id, name);
      return id;
    },
    fill: (id, sheet: NewSheet) => {
      known.model = undefined;
      // Nobody looks at a hidden sheet, so its look is not worth its round trips.
      if (!sheet.hidden && !known.dressed.has(id)) dressTab(sheetOf(id), true);
      fillSheet(sheetOf(id), sheet, clock);
      known.rowsAtLeast.set(id, sheet.rows.length + 2);
    },
    createPage: (page: NewPage) => keep(createPage(spreadsheet(), page)),
    emphasize: (id, rows, columns) => {
      if (rows.length === 0) return;
      const list = sheetOf(id).getRangeList(rows.map((row) => `A${row}:${lettersOf(columns)}${row}`));
      list.setFontWeight('bold').setBackground(headingGround);
    },
    deleteRows: (id, first, count) => {
      sheetOf(id).deleteRows(first, count);
      known.rows.delete(id);
      known.written.delete(id);
      known.rowsAtLeast.delete(id);
    },
    hide: (id) => void sheetOf(id).hideSheet(),
    deleteSheet: (id) => {
      spreadsheet().deleteSheet(sheetOf(id));
      known.sheets.delete(id);
    },
    show: (id, row) => {
      const sheet = sheetOf(id);
      if (sheet.isSheetHidden()) sheet.showSheet();
      spreadsheet().setActiveSheet(sheet);
      if (row !== undefined) sheet.getRange(row, 1, 1, Math.max(1, sheet.getLastColumn())).activate();
    },
    flush: () => SpreadsheetApp.flush(),
  };
  const forgetRoles = (): void => {
    delete known.roles;
  };
  return { workbook, forgetRoles, keepClock: () => known.clock?.keep() };
};
