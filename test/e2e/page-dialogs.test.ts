/** Modal and modeless dialogs of a script, in a real browser. */
import { rmSync } from 'node:fs';
import type { Page } from 'playwright-core';
import type { RunningServer } from '../../workbench/server/start-server';
import { axeFindings } from '../support/axe-findings';
import { browserTests } from '../support/browser';
import { scriptFolder } from '../support/script-host';
import { startWorkbench, visit } from '../support/start-workbench';

const { withPage } = browserTests();
const distDir = scriptFolder(`
  function onOpen() { SpreadsheetApp.getUi().createMenu('Club').addItem('Beside', 'beside').addItem('Over', 'over').addToUi(); }
  function page() { return HtmlService.createHtmlOutput('<button onclick="google.script.host.close()">Done</button>').setWidth(700).setHeight(120); }
  function beside() { SpreadsheetApp.getUi().showModelessDialog(page(), 'Look at both'); }
  function over() { SpreadsheetApp.getUi().showModalDialog(page(), 'First this'); }`);
let server: RunningServer;

beforeAll(async () => {
  server = await startWorkbench({ distDir, district: 'empty', installedAs: 'bound' });
});
afterAll(async () => {
  await server.close();
  rmSync(distDir, { recursive: true });
});

const choose = async (page: Page, item: string): Promise<void> => {
  await page.getByRole('button', { name: 'Club' }).click();
  await page.getByRole('menuitem', { name: item }).click();
};

/** What the focus is on, by its words. */
const focused = (page: Page): Promise<unknown> => page.evaluate('document.activeElement.textContent.trim()');

it(
  // reference/base/ui#showModelessDialog(Object,String): "does not prevent the user from interacting with the editor"
  'F28 D: a modeless dialog leaves the page usable, is moved by its head, and closes by Escape or from inside',
  withPage(async (page) => {
    await visit(page, server);
    await choose(page, 'Beside');
    const dialog = page.getByRole('dialog', { name: 'Look at both' });
    await dialog.frameLocator('iframe').getByRole('button', { name: 'Done' }).waitFor();
    const head = dialog.getByRole('heading');
    const before = await dialog.boundingBox();
    await head.hover();
    await page.mouse.down();
    await page.mouse.move(500, 600);
    await page.mouse.up();
    expect((await dialog.boundingBox())?.y).toBeGreaterThan((before?.y ?? 0) + 100);
    await page.getByRole('button', { name: 'Table view' }).click();
    await page.getByRole('table').waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await dialog.getByRole('button', { name: 'Close dialog' }).focus();
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    expect(await focused(page)).toBe('Club');
    await choose(page, 'Beside');
    await dialog.frameLocator('iframe').getByRole('button', { name: 'Done' }).click();
    await dialog.waitFor({ state: 'detached' });
  }),
);

it(
  // www.w3.org/WAI/WCAG22/Understanding/dragging-movements: what is dragged can be done without
  'a modeless dialog is moved by the arrow keys, stays in reach, and leaves the focus where somebody went on',
  withPage(
    async (page) => {
      await visit(page, server);
      await choose(page, 'Beside');
      const dialog = page.getByRole('dialog', { name: 'Look at both' });
      const mover = dialog.getByRole('button', { name: 'Move dialog' });
      await mover.focus();
      const before = await dialog.boundingBox();
      await page.keyboard.press('ArrowLeft');
      await page.keyboard.press('ArrowDown');
      const after = await dialog.boundingBox();
      expect([(before?.x ?? 0) - (after?.x ?? 0), (after?.y ?? 0) - (before?.y ?? 0)]).toEqual([24, 24]);
      for (let times = 0; times < 60; times += 1) await mover.press('ArrowRight');
      for (let times = 0; times < 60; times += 1) await mover.press('ArrowUp');
      const far = await dialog.boundingBox();
      expect([far?.x, far?.y]).toEqual([1280 - 64, 0]);
      await mover.press('Escape');
      await choose(page, 'Beside');
      await page.getByRole('button', { name: 'Table view' }).focus();
      await dialog.getByRole('button', { name: 'Close dialog' }).dispatchEvent('click');
      await dialog.waitFor({ state: 'detached' });
      expect(await focused(page)).toBe('Table view');
    },
    { viewport: { width: 1280, height: 720 } },
  ),
);

it(
  // reference/base/ui#showModalDialog(Object,String): "prevents the user from interacting with anything other than the dialog"
  'F28 D: a modal dialog shuts out the page until it is closed, and fits a phone',
  withPage(
    async (page) => {
      await visit(page, server);
      await choose(page, 'Over');
      const dialog = page.getByRole('dialog', { name: 'First this' });
      await dialog.frameLocator('iframe').getByRole('button', { name: 'Done' }).waitFor();
      expect((await dialog.boundingBox())?.width).toBeLessThanOrEqual(390);
      expect(await dialog.getByRole('button', { name: 'Move dialog' }).count()).toBe(0);
      expect(await page.evaluate('document.activeElement.closest("dialog") !== null')).toBe(true);
      expect(await axeFindings(page)).toEqual([]);
      await expect(page.getByRole('button', { name: 'Table view' }).click({ timeout: 800 })).rejects.toThrow();
      await page.keyboard.press('Escape');
      await dialog.waitFor({ state: 'detached' });
      expect(await focused(page)).toBe('Club');
      await choose(page, 'Over');
      await dialog.getByRole('button', { name: 'Close dialog' }).click();
      await dialog.waitFor({ state: 'detached' });
      expect(await focused(page)).toBe('Club');
      await page.getByRole('button', { name: 'Table view' }).click({ timeout: 5000 });
    },
    { viewport: { width: 390, height: 800 } },
  ),
);
