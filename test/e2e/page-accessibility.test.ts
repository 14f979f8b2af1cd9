/** Every place of the workbench, and its panels, looked at by axe; the grid itself is the engine's and has the table view beside it. */
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
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

const screens: readonly [string, { readonly width: number; readonly height: number }][] = [
  ['a wide screen', { width: 1280, height: 800 }],
  ['a phone', { width: 390, height: 800 }],
];

it.each(screens)('axe finds nothing anywhere on %s', (_name, viewport) =>
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

/** A draft without questions, one that is out, and one that is closed, in words of any length and direction. */
const makeForms = `function makeForms() {
  FormApp.create('Empty', false);
  var out = FormApp.create('Out', true).setTitle('كيف تسير الأمور؟ '.repeat(15)).setDescription('W'.repeat(200));
  out.addMultipleChoiceItem().setTitle('So far').setChoiceValues(['Well', 'سيئ']).setRequired(true);
  out.addGridItem().setTitle('Days').setRows(['Mon', 'Tue']).setColumns(['Yes', 'No']);
  out.addPageBreakItem().setTitle('More');
  out.addScaleItem().setTitle('How much?').setBounds(0, 10);
  FormApp.create('Over', true).setAcceptingResponses(false).setCustomClosedFormMessage('Thank you all');
}`;

const formSteps: readonly [string, (page: Page) => Promise<unknown>][] = [
  [
    'the list of forms',
    (page) =>
      page
        .getByRole('link', { name: 'Forms 3' })
        .click()
        .then(() => page.getByRole('link', { name: 'Open in the form editor' }).nth(2).waitFor()),
  ],
  [
    'a form without questions',
    (page) =>
      page
        .getByRole('link', { name: 'Open in the form editor' })
        .first()
        .click()
        .then(() => page.getByText('This form asks nothing yet').waitFor()),
  ],
  [
    'a form in its editor, settings open',
    async (page) => {
      await page.getByRole('link', { name: 'All forms' }).click();
      await page.getByRole('link', { name: 'Open in the form editor' }).nth(1).click();
      await page.getByText('Settings', { exact: true }).click();
      await page.getByLabel('New choice').waitFor();
    },
  ],
  [
    'what the server refuses',
    async (page) => {
      await page.getByLabel('New editor').fill('nobody');
      await page.keyboard.press('Enter');
      await page.getByRole('alert').getByText('this is no address').waitFor();
    },
  ],
  [
    'the question before a form is deleted',
    (page) =>
      page
        .getByRole('button', { name: 'Delete this form' })
        .click()
        .then(() => page.getByRole('alertdialog').waitFor()),
  ],
  [
    'a form that somebody may not edit',
    async (page) => {
      await page.keyboard.press('Escape');
      await page.getByLabel('Who am I').selectOption('sam.okafor@maplevalley.example');
      await page.getByRole('heading', { name: 'You need access' }).waitFor();
    },
  ],
  [
    'a form on a family’s phone',
    (page) =>
      page
        .getByRole('link', { name: /phone/ })
        .click()
        .then(() => page.locator('.phone iframe').waitFor()),
  ],
];

/** How many parts of the page would have to be scrolled sideways. */
const tooWide = (page: Page): Promise<unknown> =>
  page.evaluate(
    `[...document.querySelectorAll('html, .page-column, .phone-place')].filter((one) => one.scrollWidth > one.clientWidth).length`,
  );

it.each(screens)('axe finds nothing around forms on %s, and nothing is wider than the screen', (_name, viewport) =>
  withPage(
    async (page) => {
      writeFileSync(join(distDir, 'Make.js'), makeForms);
      const forms = await startWorkbench({ distDir, district: 'empty' });
      try {
        await forms.host.run('makeForms', []);
        await page.goto(`${forms.url}/#/phone`);
        for (const [place, go] of formSteps) {
          await go(page);
          expect([place, await axeFindings(page), await tooWide(page)]).toEqual([place, [], 0]);
        }
      } finally {
        await forms.close();
        rmSync(join(distDir, 'Make.js'));
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
