// Files of installed packages.
import { createRequire } from 'node:module';
import { join } from 'node:path';

/** The path of a package's file, looked up from the program that runs, since neither tests nor bundles know their own module's address. */
export const packageFile = (file: string): string => {
  const places = [process.argv[1], join(process.cwd(), 'package.json')].filter((place) => place !== undefined);
  for (const place of places) {
    try {
      return createRequire(place).resolve(file);
    } catch {}
  }
  throw new Error(`${file} is not installed; run npm ci`);
};
