/** The sidebar in a browser test: opening it, pressing in it, and what a screen reader or a narrow column would say of it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Frame, Page } from 'playwright-core';
import type { Host } from '../../workbench/host-types';
import type { RunningServer } from '../../workbench/server/start-server';
import { chooseFromMenu, visit } from './start-workbench';

/** Opens the sidebar from the menu; the frame that it runs in. */
export const openSidebar = async (page: Page, server: RunningServer, menu = 'Open the sidebar'): Promise<Frame> => {
  await visit(page, server);
  await chooseFromMenu(page, menu);
  const frame = await (await page.locator('.sidebar iframe').elementHandle())?.contentFrame();
  if (!frame) throw new Error('the sidebar has no frame');
  return frame;
};

/** Opens the sidebar and goes to a step of its home screen. */
export const openStep = async (page: Page, server: RunningServer, menu: string, step: RegExp): Promise<Frame> => {
  const frame = await openSidebar(page, server, menu);
  await frame.getByRole('button', { name: step }).click();
  return frame;
};

/** From now on the first of the staff reads Spanish. */
export const speakSpanish = (host: Host): void => {
  const [first] = host.world().users;
  host.setUser(first?.email ?? '', { locale: 'es-419' });
};

/** Presses the first button of that name. */
export const press = (frame: Frame, name: string | RegExp): Promise<void> =>
  frame.getByRole('button', { name }).first().click();

/** Where the keyboard is: `H1: Make a survey`. A new screen takes it after its first paint, so that is waited for; one that never does is `BODY: …`. */
export const focused = async (frame: Frame): Promise<string> => {
  await frame
    .waitForFunction('document.activeElement !== document.body', undefined, { timeout: 5_000 })
    .catch(() => undefined);
  return (await frame.evaluate(
    'document.activeElement.tagName + ": " + document.activeElement.textContent.slice(0, 300)',
  )) as string;
};

/** Whether anything sticks out of the 300 pixels. */
export const isTooWide = (frame: Frame): Promise<unknown> =>
  frame.evaluate('document.documentElement.scrollWidth > document.documentElement.clientWidth');

const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** What a screen reader or a keyboard would stumble over (PV25). */
export const barriers = async (frame: Frame): Promise<unknown> => {
  await frame.evaluate(axe);
  return frame.evaluate(
    'axe.run(document, { rules: { region: { enabled: false } } }).then(function (found) { return found.violations.map(function (one) { return one.id + ": " + one.nodes[0].html; }); })',
  );
};

/** Where `SCREENS` names a folder, the sidebar as it is now, whole, 300 pixels wide. */
export const shoot = async (frame: Frame, name: string): Promise<void> => {
  const folder = process.env.SCREENS;
  if (folder === undefined) return;
  await frame.evaluate(`document.querySelectorAll('input, option, textarea').forEach(function (one) {
    if (one.tagName === 'OPTION') return one.toggleAttribute('selected', one.selected);
    if (one.tagName === 'TEXTAREA') return one.replaceChildren(one.value);
    one.setAttribute('value', one.value);
    one.toggleAttribute('checked', one.checked);
  })`);
  const html = await frame.content();
  const page = await frame.page().context().newPage();
  await page.setViewportSize({ width: 300, height: 700 });
  await page.setContent(html.replace(/<script[\s\S]*?<\/script>/g, ''));
  await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true });
  await page.close();
};

/** Holds a screen to both: no barrier, and nothing too wide. */
export const wellMade = async (frame: Frame): Promise<void> =>
  expect([await barriers(frame), await isTooWide(frame)]).toEqual([[], false]);
