// The SQLite file of a world: looked through when it is opened, and each thing in it kept with its sum.
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import Database from 'libsql';
import { storeProblem } from './store-problem';

/** One more with each change that an older workbench could not read, or that makes older worlds unreadable. */
const format = 2;

const tables =
  'CREATE TABLE records (place INTEGER PRIMARY KEY AUTOINCREMENT, collection TEXT, key TEXT, value TEXT, sum INTEGER, UNIQUE (collection, key));' +
  'CREATE TABLE bytes (key TEXT PRIMARY KEY, value BLOB, sum INTEGER)';

type File = InstanceType<typeof Database>;

/** Opens the file, or makes a new one; throws where it is damaged, no world, or of another format. */
export const openFile = (dataDir: string): File => {
  const file = new Database(join(dataDir, 'world.sqlite'));
  try {
    file.exec('PRAGMA busy_timeout = 2000; PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL');
    if (isBlank(file)) begin(file);
    else lookThrough(file, dataDir);
    return file;
  } catch (problem) {
    file.close();
    throw problem;
  }
};

/** Leaves one whole file behind: its journal goes into it first. Where that cannot be, the journal is read at the next start. */
export const closeFile = (file: File): void => {
  try {
    file.exec('PRAGMA wal_checkpoint(TRUNCATE)');
  } catch {
    // Nothing is lost by it.
  } finally {
    file.close();
  }
};

const isBlank = (file: File): boolean =>
  (file.prepare('SELECT count(*) AS tables FROM sqlite_master').get() as { tables: number }).tables === 0;

const begin = (file: File): void => {
  file.exec(`BEGIN IMMEDIATE; ${tables}; PRAGMA user_version = ${format}; COMMIT`);
};

const lookThrough = (file: File, dataDir: string): void => {
  const [found] = file.prepare('PRAGMA quick_check(1)').all() as { quick_check: string }[];
  // One line: what follows the last break says what is wrong, what is before it only where.
  const verdict = found?.quick_check.split('\n').at(-1) ?? 'unreadable';
  if (verdict !== 'ok') throw storeProblem('damaged', dataDir, verdict);
  const { user_version: kept } = file.prepare('PRAGMA user_version').get() as { user_version: number };
  if (kept !== format) throw storeProblem('other-format', dataDir, kept > format ? 'a newer' : 'an older');
  for (const { what, value, sum } of file.prepare(everything).iterate() as IterableIterator<Kept>) {
    if (sumOf(typeof value === 'string' ? value : new Uint8Array(value)) !== sum)
      throw storeProblem('damaged', dataDir, `${what} is not as it was kept`);
  }
};

interface Kept {
  readonly what: string;
  readonly value: string | ArrayBuffer;
  readonly sum: number;
}

const everything =
  "SELECT key || ' of ' || collection AS what, value, sum FROM records UNION ALL SELECT 'the ' || key, value, sum FROM bytes";

/** What is kept beside a value, so that bytes which somebody else wrote into the file are found. */
export const sumOf = (value: string | Uint8Array): number => crc32(value);
