// Builds the product and the workbench, then runs the product in the workbench.
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { buildProduct } from './build.mjs';
import { buildPage, buildWorkbench, pageDir, workbenchDir } from './build-workbench.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');

try {
  await Promise.all([buildProduct(), buildWorkbench(), buildPage()]);
  const { main } = await import(pathToFileURL(join(workbenchDir, 'main.js')).href);
  await main({ root, distDir: join(root, 'dist'), pageDir }, process.argv.slice(2));
} catch (problem) {
  console.error(problem instanceof Error ? problem.message : problem);
  process.exit(1);
}
