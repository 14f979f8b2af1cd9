// Builds the product and the bench, and prints the bench's figures; `npm run bench -- tally` prints those of one part.
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { buildProduct } from './build.mjs';
import { buildPage, buildWorkbench } from './build-workbench.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const outfile = join(root, '.build/bench.mjs');

await Promise.all([buildProduct(), buildWorkbench(), buildPage()]);
await build({
  absWorkingDir: root,
  entryPoints: ['test/bench/main.ts'],
  bundle: true,
  platform: 'node',
  format: 'esm',
  packages: 'external',
  outfile,
});
const { bench } = await import(pathToFileURL(outfile).href);
await bench(process.argv.slice(2));
