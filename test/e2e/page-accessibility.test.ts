/** Every place of the workbench, and its panels, looked at by axe; the grid itself is the engine's and has the table view beside it. */
import { rmSync } from 'node:fs';
import type { Page } from 'playwright-core';
import type { RunningServer } from '../../workbench/server/start-server';
import { axeFindings } from '../support/axe-findings';
import { browserTests } from '../support/browser';
import { chooseFromMenu, startWorkbench, visit } from '../support/start-workbench';
import { tinyProduct } from '../support/tiny-product';

const { withPage } = browserTests();
const distDir = tinyProduct();
let server: RunningServer;

beforeAll(async () => {
  server = await startWorkbench({ distDir, district: 'empty' });
  await server.host.edit('Sheet1', 'A1:B2', [
    ['Goal', 'Lead'],
    ['Two-way calls', 'Rosa'],
  ]);
  await server.host.run('mail', []);
});

afterAll(async () => {
  await server.close();
  rmSync(distDir, { recursive: true });
});

/** On the way through, whatever is opened stays open until the next step closes it. */
const steps: readonly [string, (page: Page) => Promise<unknown>][] = [
  ['the open menu', (page) => page.getByRole('button', { name: 'Extensions' }).click()],
  [
    'the spreadsheet with its sidebar',
    (page) =>
      page
        .getByRole('menuitem', { name: 'Open' })
        .click()
        .then(() => page.locator('.sidebar').waitFor()),
  ],
  [
    'the table view',
    (page) =>
      page
        .getByRole('button', { name: 'Table view' })
        .click()
        .then(() => page.getByRole('table').waitFor()),
  ],
  [
    'the grid with its chosen cell',
    (page) =>
      page
        .getByRole('button', { name: 'Table view' })
        .click()
        .then(() => page.getByRole('region', { name: 'The chosen cell' }).waitFor()),
  ],
  ['forms', (page) => page.getByRole('link', { name: 'Forms' }).click()],
  ['a family’s phone', (page) => page.getByRole('link', { name: /phone/ }).click()],
  [
    'the inbox',
    (page) =>
      page
        .getByRole('link', { name: /Inbox/ })
        .click()
        .then(() => page.locator('.message-body').waitFor()),
  ],
  ['the trouble panel', (page) => page.getByRole('button', { name: 'Trouble' }).click()],
  ['the people panel', (page) => page.getByRole('button', { name: 'People' }).click()],
];

it.each([
  ['a wide screen', { width: 1280, height: 800 }],
  ['a phone', { width: 390, height: 800 }],
])('axe finds nothing anywhere on %s', (_name, viewport) =>
  withPage(
    async (page) => {
      await visit(page, server);
      for (const [place, go] of steps) {
        await go(page);
        expect([place, await axeFindings(page)]).toEqual([place, []]);
      }
    },
    { viewport },
  )(),
);

it(
  'axe finds nothing in an error that a script threw',
  withPage(async (page) => {
    await visit(page, server);
    await chooseFromMenu(page, 'Fail');
    await page.getByRole('alertdialog').waitFor();
    expect(await axeFindings(page)).toEqual([]);
  }),
);

it(
  'axe does look: it finds a button without a name',
  withPage(async (page) => {
    await visit(page, server);
    await page.evaluate(`document.querySelector('.title-bar').append(document.createElement('button'))`);
    expect(await axeFindings(page)).toEqual([expect.stringContaining('button-name')]);
  }),
);
