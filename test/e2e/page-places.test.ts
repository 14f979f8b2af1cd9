/** The workbench's page in a real browser: the grid, the table, forms, a family's phone and the inbox. */
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { RunningServer } from '../../workbench/server/start-server';
import { browserTests } from '../support/browser';
import { chooseFromMenu, startWorkbench, visit } from '../support/start-workbench';
import { tinyProduct } from '../support/tiny-product';

const { withPage } = browserTests();
const distDir = tinyProduct();
let server: RunningServer;

beforeEach(async () => {
  server = await startWorkbench({ distDir, district: 'empty' });
});

afterEach(() => server.close());
afterAll(() => rmSync(distDir, { recursive: true }));

const cells = (): unknown => server.host.world().sheets[0]?.values;

const run = async (door: string, ...args: readonly string[]): Promise<void> => {
  const reply = await server.host.run(door, args);
  if ('error' in reply) throw new Error(reply.error);
};

/** The middle of a cell in the first screenful of the grid, from the corner of its canvas. */
const cell = (column: number, row: number) => ({ x: 30 + 90 * column - 45, y: 28 + 25 * row - 12 });

const clickCell = (page: Page, column: number, row: number): Promise<void> =>
  page
    .locator('canvas')
    .first()
    .click({ position: cell(column, row), force: true });

const hostHas = async (expected: unknown): Promise<void> => {
  for (let tries = 0; tries < 50 && JSON.stringify(cells()) !== JSON.stringify(expected); tries += 1) {
    await new Promise((later) => setTimeout(later, 100));
  }
  expect(cells()).toEqual(expected);
};

describe('the spreadsheet', () => {
  it(
    'takes what is typed in the grid to the workbook, cell after cell',
    withPage(async (page) => {
      await visit(page, server);
      await clickCell(page, 1, 1);
      await page.keyboard.type('Goal');
      await page.keyboard.press('Tab');
      await page.keyboard.type('12');
      await page.keyboard.press('Enter');
      await hostHas([['Goal', 12]]);
    }),
  );

  it(
    'shows in the grid and in the table what a script wrote, and keeps the chosen cell chosen',
    withPage(async (page) => {
      await visit(page, server);
      await chooseFromMenu(page, 'Write');
      await clickCell(page, 1, 1);
      await page.locator('.ic-formula-bar-editor-wrapper').getByText('written by the script').first().waitFor();
      await page.getByRole('button', { name: 'Table view' }).click();
      await page.getByRole('cell', { name: 'written by the script' }).waitFor();
    }),
  );

  it(
    'does not take away a cell that is being typed in when the workbook changes',
    withPage(async (page) => {
      await visit(page, server);
      await clickCell(page, 2, 2);
      await page.keyboard.type('half a ');
      await server.host.edit('Sheet1', 'A1', [['from elsewhere']]);
      await page.waitForTimeout(600);
      await page.keyboard.type('word');
      await page.keyboard.press('Enter');
      await hostHas([
        ['from elsewhere', ''],
        ['', 'half a word'],
      ]);
    }),
  );

  it(
    'does not take away a cell that is begun while the changed workbook is on its way',
    withPage(async (page) => {
      await visit(page, server);
      await clickCell(page, 2, 2);
      let letThrough = (): void => undefined;
      const held = new Promise<void>((done) => {
        letThrough = done;
      });
      const asked = page.waitForRequest('**/api/workbook');
      await page.route('**/api/workbook', async (route) => {
        await held;
        await route.continue();
      });
      await server.host.edit('Sheet1', 'A1', [['from elsewhere']]);
      await asked;
      await page.keyboard.type('half a ');
      letThrough();
      await page.waitForTimeout(600);
      await page.keyboard.type('word');
      await page.keyboard.press('Enter');
      await hostHas([
        ['from elsewhere', ''],
        ['', 'half a word'],
      ]);
    }),
  );

  it(
    'does not show hidden sheets',
    withPage(async (page) => {
      server.host.insertSheet('Counts');
      writeFileSync(
        join(distDir, 'Hide.js'),
        `function hide() { SpreadsheetApp.getActive().getSheetByName('Counts').hideSheet(); }`,
      );
      await visit(page, server);
      await page.getByText('Counts', { exact: true }).first().waitFor();
      await run('hide');
      await page.getByText('Counts', { exact: true }).first().waitFor({ state: 'detached' });
      await page.getByRole('button', { name: 'Table view' }).click();
      expect(await page.locator('.tabs button').allInnerTexts()).toEqual(['Sheet1']);
    }),
  );

  it(
    'goes to a sheet that a script has just made and brought to the front, in the grid and in the table',
    withPage(async (page) => {
      writeFileSync(
        join(distDir, 'Bring.js'),
        `function bring(name) { var book = SpreadsheetApp.getActive(); var made = book.insertSheet(name); made.getRange('A1').setValue('first of ' + name); book.setActiveSheet(made); }`,
      );
      await visit(page, server);
      await run('bring', 'Activities');
      await page.locator('.ic-formula-bar-editor-wrapper').getByText('first of Activities').first().waitFor();
      await page.getByRole('button', { name: 'Table view' }).click();
      await run('bring', 'Calendar');
      await page.getByRole('cell', { name: 'first of Calendar' }).waitFor();
    }),
  );

  it(
    'is another person’s with one choice, who has no sidebar open',
    withPage(async (page) => {
      await visit(page, server);
      await chooseFromMenu(page, 'Open');
      await page.locator('.sidebar').waitFor();
      await page.getByLabel('Who am I').selectOption('sam.okafor@maplevalley.example');
      await page.locator('.sidebar').waitFor({ state: 'detached' });
    }),
  );
});

describe('the inbox', () => {
  it(
    'shows a message as a mail program does, and lets nothing in it run or load',
    withPage(async (page) => {
      const outside: string[] = [];
      page.on('request', (request) => {
        if (![server.url, server.frameUrl].includes(new URL(request.url()).origin) && request.url().startsWith('http'))
          outside.push(request.url());
      });
      await visit(page, server);
      const title = await page.title();
      await run('mail');
      await page.getByRole('link', { name: 'Inbox 1' }).click();
      await page.getByRole('heading', { name: 'Your voice <b>counts</b>' }).waitFor();
      await page.frameLocator('.message-body iframe').getByRole('heading', { name: 'Hello, Ana' }).waitFor();
      expect(await page.title()).toBe(title);
      const loaded = await page.evaluate(
        `performance.getEntriesByType('resource').filter((one) => one.name.includes('outside.example') && one.transferSize > 0).length`,
      );
      expect(loaded).toBe(0);
      await page.getByRole('button', { name: 'Plain text' }).click();
      await page.getByText('Hello, Ana', { exact: true }).waitFor();
    }),
  );

  it(
    'has a mailbox for each recipient',
    withPage(async (page) => {
      await run('mail');
      await run('mail', 'bao.tran@family.example');
      await visit(page, server);
      await page.getByRole('link', { name: /Inbox/ }).click();
      const boxes = page.getByRole('navigation', { name: 'Mailboxes' }).getByRole('link');
      expect(await boxes.allInnerTexts()).toEqual([
        expect.stringContaining('ana.lopez@'),
        expect.stringContaining('bao.tran@'),
      ]);
      await boxes.last().click();
      await page.getByRole('definition').filter({ hasText: 'bao.tran@family.example' }).waitFor();
    }),
  );
});

describe('a form', () => {
  const make = `function make() {
    var form = FormApp.create('Pulse', false);
    form.setTitle('How is tutoring going?').setConfirmationMessage('Thank you!');
    form.addMultipleChoiceItem().setTitle('So far').setChoiceValues(['Well', 'Badly']).setRequired(true);
    form.setPublished(true);
  }`;

  it(
    'opens on a family’s phone once a person lets anyone answer, and not before (F61)',
    withPage(async (page) => {
      writeFileSync(join(distDir, 'Make.js'), make);
      await run('make');
      await visit(page, server);
      await page.getByRole('link', { name: 'Forms 1' }).click();
      await page.getByRole('link', { name: 'See it as a family does' }).click();
      const phone = page.frameLocator('.phone iframe');
      await phone.locator('body').waitFor();
      expect(await phone.getByText('So far').count()).toBe(0);
      await page.getByRole('link', { name: /Forms/ }).click();
      await page.getByLabel('Anyone with the link').check();
      await page.getByRole('link', { name: 'See it as a family does' }).click();
      await phone.getByLabel('Well').check();
      expect((await page.locator('.phone iframe').boundingBox())?.width).toBe(390);
      await phone.getByRole('button', { name: /Submit/ }).click();
      await phone.getByText('Thank you!').waitFor();
      expect(server.host.world().forms[0]?.responses).toBe(1);
    }),
  );
});
