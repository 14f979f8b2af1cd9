/** The functions that Google lets a page, a menu or a trigger call: those declared at the top of the script, not ending in `_`. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createContext, Script } from 'node:vm';

/** The public functions of the files in `distDir` (F04, F24), in the order of their declaration. */
export const publicFunctions = async (distDir: string): Promise<readonly string[]> => {
  const files = (await readdir(distDir)).filter((name) => name.endsWith('.js')).sort();
  const realm = createContext({});
  for (const file of files) runQuietly(await readFile(join(distDir, file), 'utf8'), realm);
  return Object.entries(realm).flatMap(([name, value]) =>
    isDeclared(name, value) && !name.endsWith('_') ? [name] : [],
  );
};

/** Declarations are there even when code around them fails for want of Google's services. */
const runQuietly = (source: string, realm: object): void => {
  try {
    new Script(source).runInContext(realm);
  } catch {
    return;
  }
};

const isDeclared = (name: string, value: unknown): boolean =>
  typeof value === 'function' && String(value).startsWith(`function ${name}(`);
