// One workbench at a time over one folder. The lock is the system's own, so that it is gone with the process, however that ended.
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'libsql';
import { storeProblem } from './store-problem';

/** Takes the folder; answers how to let it go. Throws who has it where somebody else does. */
export const lockStore = (dataDir: string, address: string): (() => void) => {
  const owner = join(dataDir, 'world.sqlite-owner');
  const lock = new Database(join(dataDir, 'world.sqlite-lock'));
  try {
    lock.exec('PRAGMA busy_timeout = 0; BEGIN EXCLUSIVE');
  } catch (problem) {
    lock.close();
    if ((problem as { readonly code?: string }).code !== 'SQLITE_BUSY') throw problem;
    throw storeProblem('in-use', dataDir, ownerOf(owner));
  }
  note(owner, `process ${process.pid}${address === '' ? '' : `, ${address}`}`);
  return () => {
    rmSync(owner, { force: true });
    lock.close();
  };
};

/** A full disk must not keep the workbench from opening; the note is only for people. */
const note = (path: string, text: string): void => {
  try {
    writeFileSync(path, text);
  } catch {}
};

const ownerOf = (path: string): string => {
  try {
    return readFileSync(path, 'utf8') || 'another process';
  } catch {
    return 'another process';
  }
};
