/** The browser inside `@sparticuz/chromium`, laid out so that it starts on a bare Linux (toolchain.md 4). */
import { existsSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliDecompress } from 'node:zlib';
import { unpackTar } from './unpack-tar';

export interface FoundBrowser {
  readonly executablePath: string;
  /** What its process needs around it. */
  readonly env: Readonly<Record<string, string>>;
}

const inflate = promisify(brotliDecompress);

/** Unpacks the browser once, beside the other tools' caches; null where the package is not made for this machine. */
export const packagedBrowser = async (): Promise<FoundBrowser | null> => {
  if (process.platform !== 'linux' || process.arch !== 'x64') return null;
  const packed = join(dirname(require.resolve('@sparticuz/chromium')), '../../bin');
  const home = join(packed, '../../../.cache/packaged-browser');
  if (!existsSync(home)) await unpack(packed, home);
  return { executablePath: join(home, 'chromium'), env: environment(home) };
};

/** The whole folder appears under its name at once, so that two test runs at a time never see half a browser. */
const unpack = async (packed: string, home: string): Promise<void> => {
  await mkdir(dirname(home), { recursive: true });
  const draft = await mkdtemp(`${home}-`);
  await writeFile(join(draft, 'chromium'), await inflate(await readFile(join(packed, 'chromium.br'))));
  await chmod(join(draft, 'chromium'), 0o755);
  for (const archive of ['al2023.tar.br', 'swiftshader.tar.br', 'fonts.tar.br']) {
    for (const { path, bytes } of unpackTar(await inflate(await readFile(join(packed, archive))))) {
      await mkdir(dirname(join(draft, path)), { recursive: true });
      await writeFile(join(draft, path), bytes);
    }
  }
  await writeFile(join(draft, 'fonts.conf'), fontSettings(home));
  await rename(draft, home).catch(async (problem: unknown) => {
    await rm(draft, { recursive: true, force: true });
    if (!existsSync(home)) throw problem;
  });
};

/** The settings in the package look in folders that other machines have. */
const fontSettings = (home: string): string =>
  `<?xml version="1.0"?><fontconfig><dir>${home}/fonts</dir><cachedir>${home}/font-cache</cachedir></fontconfig>`;

/** Its own libraries first; its own font where the machine has none of its own set up. */
const environment = (home: string): Readonly<Record<string, string>> => ({
  LD_LIBRARY_PATH: [join(home, 'lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(':'),
  ...(existsSync('/etc/fonts/fonts.conf') ? {} : { FONTCONFIG_FILE: join(home, 'fonts.conf') }),
});
