/** What has to be there before the workbench can start. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Throws in one line what is missing of the built product and page, or broken in the manifest. */
export const checkBuilt = async ({ distDir, pageDir }: { readonly distDir: string; readonly pageDir: string }) => {
  const names = await readdir(distDir).catch(() => {
    throw new Error(`there is no product in ${distDir}; run npm run build`);
  });
  if (!names.some((name) => name.endsWith('.js')))
    throw new Error(`there is no script in ${distDir}; run npm run build`);
  await checkManifest(join(distDir, 'appsscript.json'));
  await readFile(join(pageDir, 'index.html')).catch(() => {
    throw new Error(`the workbench's page is not in ${pageDir}; start with npm start, which builds it`);
  });
};

const checkManifest = async (path: string): Promise<void> => {
  const text = await readFile(path, 'utf8').catch(() => {
    throw new Error(`there is no manifest ${path}; run npm run build`);
  });
  try {
    JSON.parse(text);
  } catch (problem) {
    throw new Error(
      `the manifest ${path} is not JSON (${problem instanceof Error ? problem.message : problem}); mend appsscript.json and run npm run build`,
    );
  }
};
