// The built add-on with one more script beside it, as a district that writes its own would have.
import { cpSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { distDir } from './product';

/** A folder to open a host on; the caller removes it. */
export const distWith = (script: string): string => {
  const folder = mkdtempSync(join(tmpdir(), 'dist-with-'));
  cpSync(distDir, folder, { recursive: true });
  writeFileSync(join(folder, 'Own.js'), script);
  return folder;
};
