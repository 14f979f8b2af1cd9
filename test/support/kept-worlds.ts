// Worlds that many test files begin with: made once in a run of the suite, and copied for each.
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const ownRoom = (): string => {
  const room = mkdtempSync(join(tmpdir(), 'kept-worlds-'));
  process.on('exit', () => rmSync(room, { recursive: true, force: true }));
  return room;
};

let own: string | undefined;

/** The suite's own folder, which all its workers share; outside the suite one of this process. */
const room = (): string => {
  own ??= process.env.KEPT_WORLDS ?? ownRoom();
  return own;
};

/** Two workers may make the same world at once: the first to finish is kept. */
const keep = (from: string, to: string): void => {
  try {
    renameSync(from, to);
  } catch (error) {
    rmSync(from, { recursive: true, force: true });
    if (!existsSync(to)) throw error;
  }
};

/**
 * Puts a copy of the world that `key` describes into the folder, and answers what its making answered, as JSON keeps it. `make` fills an
 * empty folder, and closes what it opened.
 */
export const copyOfKept = async <Facts>(
  key: string,
  folder: string,
  make: (dataDir: string) => Promise<Facts>,
): Promise<Facts> => {
  const kept = join(room(), createHash('sha256').update(key).digest('hex').slice(0, 24));
  if (!existsSync(kept)) {
    const making = mkdtempSync(join(room(), 'making-'));
    mkdirSync(join(making, 'world'));
    writeFileSync(join(making, 'facts.json'), JSON.stringify((await make(join(making, 'world'))) ?? null));
    keep(making, kept);
  }
  cpSync(join(kept, 'world'), folder, { recursive: true });
  return JSON.parse(readFileSync(join(kept, 'facts.json'), 'utf8')) as Facts;
};
