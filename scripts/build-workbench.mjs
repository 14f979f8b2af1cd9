// workbench -> .build: the server as one module, the page with its grid, and the bridge that sidebars get.
import { copyFile, mkdir } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const require = createRequire(import.meta.url);

export const workbenchDir = join(root, '.build/workbench');
export const pageDir = join(root, '.build/page');

/** Bundles the server; what it needs from node_modules stays there. */
export const buildWorkbench = async () => {
  await build({
    absWorkingDir: root,
    entryPoints: ['workbench/main.ts'],
    outdir: workbenchDir,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    packages: 'external',
    sourcemap: true,
  });
};

const browser = {
  absWorkingDir: root,
  bundle: true,
  outdir: pageDir,
  platform: 'browser',
  target: 'es2022',
  legalComments: 'none',
};

/** Bundles the page and the bridge, and lays the grid's engine beside them. */
export const buildPage = async () => {
  await mkdir(pageDir, { recursive: true });
  await Promise.all([
    build({
      ...browser,
      entryPoints: { main: 'workbench/page/main.tsx' },
      format: 'esm',
      minify: true,
      jsx: 'automatic',
      jsxImportSource: 'react',
      define: { 'process.env.NODE_ENV': '"production"' },
    }),
    build({
      ...browser,
      entryPoints: { bridge: 'workbench/page/bridge/bridge.ts' },
      format: 'iife',
      globalName: 'workbenchBridge',
    }),
    copyFile(join(root, 'workbench/page/index.html'), join(pageDir, 'index.html')),
    copyFile(join(dirname(require.resolve('@ironcalc/wasm')), 'wasm_bg.wasm'), join(pageDir, 'ironcalc.wasm')),
  ]);
};

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href)
  await Promise.all([buildWorkbench(), buildPage()]);
