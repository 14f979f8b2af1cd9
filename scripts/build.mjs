// src -> dist: Code.js with its doors, the pages, the manifest. What is in dist/ is what `clasp push` sends.
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build, transform } from 'esbuild';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const bundleName = 'seatAtTheTable';
/** Code.js is read anew for every call. Two thirds of it are words in two languages, which cost next to nothing to read. */
const limits = { 'Code.js': 1_500_000, pageGzipped: 170_000 };

/** Packages are made as small as they go; their remarks on what has no effect stay, by which unused parts are left out. A trace that leads into one is read in the package itself. */
const minifyPackages = {
  name: 'minify-packages',
  setup: ({ onLoad }) => {
    onLoad({ filter: /[\\/]node_modules[\\/].*\.m?js$/ }, async ({ path }) => {
      const { code } = await transform(await readFile(path, 'utf8'), {
        minifyIdentifiers: true,
        minifySyntax: true,
        target: 'es2019',
      });
      return { contents: code, loader: 'js' };
    });
  },
};

const server = {
  absWorkingDir: root,
  entryPoints: ['src/entrypoints.ts'],
  bundle: true,
  write: false,
  outfile: 'dist/Code.js',
  target: 'es2019',
  platform: 'neutral',
  mainFields: ['module', 'main'],
  charset: 'ascii',
  legalComments: 'none',
  loader: { '.md': 'text' },
  // Parts of markdown-it that our messages never reach: 53 KB that would be read anew for every call.
  alias: Object.fromEntries(
    ['entities', 'linkify-it', 'mdurl', 'punycode.js', 'uc.micro'].map((name) => [
      name,
      `./scripts/unused-parts/${name}.mjs`,
    ]),
  ),
  // Google's limit is on size. Our own names stay as they are, so that a trace in the log can be read.
  minifyWhitespace: true,
  minifySyntax: true,
  plugins: [minifyPackages],
};

/** The languages that staff use, as `src/content/interface` has them: each gets a page of its own with no words but its own. */
const pageLanguages = ['en', 'es'];

const wordsOf = (language) => ({
  name: 'words-of-one-language',
  setup: ({ onLoad }) => {
    onLoad({ filter: /[\\/]content[\\/]interface[\\/]index\.ts$/ }, () => ({
      contents: `import { words } from './${language}';\nexport const interfaceWords = { ${language}: words };\n`,
      loader: 'ts',
    }));
  },
});

const page = {
  absWorkingDir: root,
  entryPoints: ['src/ui/main.tsx'],
  bundle: true,
  write: false,
  outdir: 'dist',
  minify: true,
  format: 'iife',
  // Escaping of `</script` in strings depends on this platform.
  platform: 'browser',
  target: 'es2019',
  charset: 'ascii',
  legalComments: 'none',
  jsx: 'automatic',
  jsxImportSource: 'preact',
  // Google strips `//` inside template literals of a page's scripts, so the page has none.
  supported: { 'template-literal': false },
};

/** The names that Google may call: the exports of the entry points, read from an ESM build, as an IIFE lists none. */
const doors = async () => {
  const probe = await build({ ...server, format: 'esm', metafile: true });
  const names = Object.values(probe.metafile.outputs).flatMap((output) => (output.entryPoint ? output.exports : []));
  if (names.length === 0) throw new Error('src/entrypoints.ts exports nothing: Google could call nothing');
  return names.sort();
};

const codeFile = async () => {
  const names = await doors();
  const bundle = await build({ ...server, format: 'iife', globalName: bundleName });
  const stubs = names.map((name) => `function ${name}() { return ${bundleName}.${name}.apply(this, arguments); }`);
  return `${bundle.outputFiles[0].text}\n${stubs.join('\n')}\n`;
};

const refuse = (text, what, pattern) => {
  if (pattern.test(text)) throw new Error(`the page holds ${what}, which Apps Script would break`);
};

const pageFile = async (language) => {
  const bundle = await build({ ...page, plugins: [wordsOf(language)] });
  const script = bundle.outputFiles.find(({ path }) => path.endsWith('.js')).text;
  const style = bundle.outputFiles.find(({ path }) => path.endsWith('.css'))?.text ?? '';
  refuse(script, 'a template literal', /`/);
  refuse(script, 'a closing script tag', /<\/script|<!--/i);
  refuse(script + style, 'a scriptlet mark', /<\?/);
  refuse((script + style).replaceAll(/https?:\/\/www\.w3\.org/g, ''), 'an outside address', /["'(]https?:\/\//);
  const shell = await readFile(join(root, 'src/ui/sidebar.html'), 'utf8');
  return shell
    .replace('lang="en"', `lang="${language}"`)
    .replace('/*style*/', () => style)
    .replace('/*script*/', () => script);
};

const keepSmall = (name, bytes, limit) => {
  if (bytes > limit) throw new Error(`${name} has ${bytes} bytes, more than the ${limit} it may have`);
};

/** Each file is put in place whole, so that a workbench that reads dist/ meanwhile never sees half of one. */
const replaceDist = async (files) => {
  const dist = join(root, 'dist');
  await mkdir(dist, { recursive: true });
  for (const [name, text] of Object.entries(files)) {
    const unfinished = join(root, `.${name}.${process.pid}.tmp`);
    await writeFile(unfinished, text);
    await rename(unfinished, join(dist, name));
  }
  const stale = (await readdir(dist)).filter((name) => !(name in files));
  await Promise.all(stale.map((name) => rm(join(dist, name), { recursive: true, force: true })));
};

/** Writes dist/ anew and answers the sizes of what is in it, in bytes. */
export const buildProduct = async () => {
  const [code, ...pages] = await Promise.all([codeFile(), ...pageLanguages.map(pageFile)]);
  const files = Object.fromEntries(pages.map((html, at) => [`sidebar-${pageLanguages[at]}.html`, html]));
  const sizes = { 'Code.js': Buffer.byteLength(code) };
  keepSmall('Code.js', sizes['Code.js'], limits['Code.js']);
  for (const [name, html] of Object.entries(files)) {
    sizes[`${name}.gz`] = gzipSync(html).length;
    keepSmall(`${name}, gzipped,`, sizes[`${name}.gz`], limits.pageGzipped);
  }
  await replaceDist({
    'Code.js': code,
    ...files,
    'appsscript.json': await readFile(join(root, 'appsscript.json'), 'utf8'),
  });
  return sizes;
};

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  for (const [name, bytes] of Object.entries(await buildProduct())) console.log(`${name}  ${bytes} bytes`);
}
