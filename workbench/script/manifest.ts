// What the bundle's own manifest says.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Manifest {
  readonly timeZone?: string;
  readonly oauthScopes?: readonly string[];
}

const manifestIn = (distDir: string): Manifest =>
  JSON.parse(readFileSync(join(distDir, 'appsscript.json'), 'utf8')) as Manifest;

export const scriptTimeZone = (distDir: string): string => manifestIn(distDir).timeZone ?? 'Etc/GMT';

/** The scopes that the manifest asks for, as whole addresses. */
export const scriptScopes = (distDir: string): readonly string[] => manifestIn(distDir).oauthScopes ?? [];
