/** The whole workbench in process, for tests that drive it through its page. */
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { openHost } from '../../workbench/host';
import type { HostOptions } from '../../workbench/host-types';
import { type RunningServer, startServer } from '../../workbench/server/start-server';
import { distDir as builtProduct } from './product';

/** Serves a world in memory on free ports, with the page that was built before the tests; the product unless another folder is given. */
export const startWorkbench = (options: Partial<Omit<HostOptions, 'publicUrl'>> = {}): Promise<RunningServer> => {
  const distDir = options.distDir ?? builtProduct;
  return startServer({
    distDir,
    pageDir: join(process.cwd(), '.build/page'),
    fromPort: 0,
    open: (publicUrl) => openHost({ ...options, distDir, publicUrl }),
  });
};

/** Opens the workbench's page and waits until its grid and its menu are there. */
export const visit = async (page: Page, { url }: RunningServer): Promise<void> => {
  await page.goto(url);
  await page.locator('canvas').first().waitFor();
};

/** Chooses an item of *Extensions > Seat at the Table*, by its caption. */
export const chooseFromMenu = async (page: Page, caption: string): Promise<void> => {
  await page.getByRole('button', { name: 'Extensions' }).click();
  await page.getByRole('menuitem', { name: caption }).click();
};
