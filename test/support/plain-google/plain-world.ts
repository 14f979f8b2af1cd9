// A workbook of plain rows that the real bundle runs over, in the realm that the workbench runs scripts in.
import { openRealm, type ScriptRealm } from '../../../workbench/script-realm';
import { distDir } from '../product';
import { type CopyRows, copyRowsCode, type PlainRow, type PlainSheet, sheetThing } from './plain-sheet';
import { type Answers, thingNamed } from './thing';

export interface PlainWorld {
  readonly sheets: PlainSheet[];
  readonly addSheet: (name: string, rows: PlainRow[]) => PlainSheet;
  /** Calls the sidebar's door; throws the code of a problem. */
  readonly rpc: <Value>(method: string, input: object) => Value;
  /** What a person's edit of the tab makes Google call. */
  readonly edited: (sheet: PlainSheet) => void;
  /** Services called so far, by name. */
  readonly calls: () => ReadonlyMap<string, number>;
  readonly resetCalls: () => void;
  /** Cells read since the calls were reset. */
  readonly cellsRead: () => number;
  /** Ends the next execution at its call of this number, before or after the call does what it does. */
  readonly killAt: (call: number, when: 'before' | 'after') => void;
  readonly properties: Map<string, string>;
}

/** Thrown by every service of an execution that is over. */
const killed = 'the execution was killed';

export interface PlainSetting {
  /** Milliseconds that reading a million cells takes on the script's clock. */
  readonly readingMs?: number;
}

export const openPlainWorld = ({ readingMs = 0 }: PlainSetting = {}): PlainWorld => {
  const sheets: PlainSheet[] = [];
  const properties = new Map<string, string>();
  const calls = new Map<string, number>();
  const metadata: { key: string; value: string }[] = [];
  let [clock, ids, tokens] = [Date.UTC(2026, 10, 2, 15), 100, 0];
  let kill: { call: number; when: 'before' | 'after' } | undefined;
  let [called, isDead, cellsRead] = [0, false, 0];

  const die = (): never => {
    isDead = true;
    throw new Error(killed);
  };
  const thing = thingNamed({
    before: (call) => {
      if (isDead) die();
      called += 1;
      calls.set(call, (calls.get(call) ?? 0) + 1);
      if (kill?.call === called && kill.when === 'before') die();
    },
    after: () => {
      if (kill?.call === called && kill.when === 'after') die();
    },
  });
  const newId = (): number => {
    ids += 1;
    return ids;
  };
  const addSheet = (name: string, rows: PlainRow[]): PlainSheet => {
    const sheet: PlainSheet = { id: newId(), name, hidden: false, rows, charts: [] };
    sheets.push(sheet);
    return sheet;
  };

  const spreadsheetIn = (realm: ScriptRealm): object => {
    const copy = realm.evaluate(copyRowsCode) as CopyRows;
    const read = (cells: number): void => {
      cellsRead += cells;
      clock += (cells / 1_000_000) * readingMs;
    };
    const things = new Map<PlainSheet, object>();
    const thingOf = (sheet: PlainSheet | undefined): object | null => {
      if (sheet === undefined) return null;
      const made = things.get(sheet) ?? sheetThing(sheet, { thing, copy, read, newId });
      things.set(sheet, made);
      return made;
    };
    const entry = (one: { key: string; value: string }): object =>
      thing('Metadata', {
        getKey: () => one.key,
        getValue: () => one.value,
        setValue: (value: string) => {
          one.value = value;
        },
      });
    return thing('Spreadsheet', {
      getId: () => 'plain-workbook',
      getName: () => 'Plain workbook',
      getSpreadsheetTimeZone: () => 'America/Chicago',
      getSheets: () => realm.array(sheets.map(thingOf)),
      getSheetById: (id: number) => thingOf(sheets.find((sheet) => sheet.id === id)),
      getSheetByName: (name: string) => thingOf(sheets.find((sheet) => sheet.name === name)),
      insertSheet: (name: string) => {
        if (sheets.some((sheet) => sheet.name === name)) throw new Error('a sheet of this name is there');
        return thingOf(addSheet(name, []));
      },
      getDeveloperMetadata: () => realm.array(metadata.map(entry)),
      addDeveloperMetadata: (key: string, value: string) => void metadata.push({ key, value }),
    });
  };

  const servicesIn = (realm: ScriptRealm): { readonly [service: string]: object } => {
    const spreadsheet = spreadsheetIn(realm);
    const own = (name: string, answers: Answers): object => thing(name, answers);
    const store = own('Properties', {
      getProperty: (key: string) => properties.get(key) ?? null,
      getProperties: () => realm.object([...properties]),
      setProperty: (key: string, value: string) => void properties.set(key, value),
      deleteProperty: (key: string) => void properties.delete(key),
    });
    return {
      SpreadsheetApp: own('SpreadsheetApp', { getActiveSpreadsheet: () => spreadsheet, flush: () => undefined }),
      PropertiesService: own('PropertiesService', { getDocumentProperties: () => store }),
      CacheService: own('CacheService', { getScriptCache: () => own('Cache', { get: () => null }) }),
      LockService: own('LockService', { getDocumentLock: () => own('Lock', { tryLock: () => true }) }),
      Utilities: own('Utilities', {
        formatDate: (date: Date, _zone: string, format: string) =>
          format === 'Z' ? '-0600' : new Date(date.getTime()).toISOString().slice(0, 10),
        getUuid: () => {
          tokens += 1;
          return `00000000-0000-4000-8000-${String(tokens).padStart(12, '0')}`.split('').reverse().join('');
        },
      }),
      Session: own('Session', {
        getActiveUserLocale: () => 'en',
        getScriptTimeZone: () => 'America/Chicago',
        getEffectiveUser: () => own('User', { getEmail: () => 'staff@district.example' }),
      }),
    };
  };

  const run = (door: string, argsIn: (realm: ScriptRealm) => readonly unknown[]): unknown => {
    const realm = openRealm({ now: () => clock, seed: 1 });
    [called, isDead] = [0, false];
    Object.assign(realm.globals, servicesIn(realm), { console: { error: () => undefined } });
    realm.load(distDir);
    try {
      const answered = (realm.globals[door] as (...given: readonly unknown[]) => unknown)(...argsIn(realm));
      if (isDead) throw new Error(killed);
      return answered;
    } finally {
      kill = undefined;
    }
  };

  return {
    sheets,
    addSheet,
    properties,
    calls: () => calls,
    resetCalls: () => {
      calls.clear();
      cellsRead = 0;
    },
    cellsRead: () => cellsRead,
    killAt: (call, when) => {
      kill = { call, when };
    },
    edited: (sheet) =>
      void run('onEdit', () => [
        { range: thing('Range', { getSheet: () => thing('Sheet', { getSheetId: () => sheet.id }) }) },
      ]),
    rpc: <Value>(method: string, input: object): Value => {
      const outcome = run('rpc', (realm) => [method, realm.parse(JSON.stringify(input))]) as {
        readonly ok: boolean;
        readonly value: Value;
        readonly problem: { readonly code: string };
      };
      if (!outcome.ok) throw new Error(outcome.problem.code);
      // Out of the realm, as it would cross to the page.
      return JSON.parse(JSON.stringify(outcome.value)) as Value;
    },
  };
};
