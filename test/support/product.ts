// Where the built product is, and what its manifest says.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export const distDir = join(process.cwd(), 'dist');

export const manifest = JSON.parse(readFileSync(join(process.cwd(), 'appsscript.json'), 'utf8')) as {
  readonly oauthScopes: readonly string[];
  readonly runtimeVersion: string;
};

export const codeText = (): string => readFileSync(join(distDir, 'Code.js'), 'utf8');
