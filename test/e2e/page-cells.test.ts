/** What lies beside the cells, in a real browser: notes, dropdowns, protections that warn, charts; and the plain table's way to all of it. */
import { rmSync } from 'node:fs';
import type { Page } from 'playwright-core';
import type { Json } from '../../workbench/json';
import type { RunningServer } from '../../workbench/server/start-server';
import { axeFindings } from '../support/axe-findings';
import { browserTests } from '../support/browser';
import { scriptFolder } from '../support/script-host';
import { startWorkbench, visit } from '../support/start-workbench';

const { withPage } = browserTests();
const distDir = scriptFolder(`
  function onEdit(e) { if (e.range.getColumn() === 7) e.range.offset(0, 1).setValue(e.range.getA1Notation() + ' was ' + e.oldValue); }
  function put(cell, value) { SpreadsheetApp.getActive().getSheets()[0].getRange(cell).setValue(value); }
  function chosen() { return SpreadsheetApp.getActiveRange().getA1Notation(); }
  function link() {
    var book = SpreadsheetApp.getActive(), sheet = book.getSheets()[0], other = book.insertSheet('Answers');
    sheet.getRange('A5').setRichTextValue(SpreadsheetApp.newRichTextValue().setText('See Answers').setLinkUrl(4, 11, '#gid=' + other.getSheetId()).build());
  }
  function build() {
    var book = SpreadsheetApp.getActive(), sheet = book.getSheets()[0], rule = SpreadsheetApp.newDataValidation;
    sheet.getRange('A1:C4').setValues([['School', 'Guardians', 'Students'], ['North', 12, 9], ['South', 7, 14], ['<b>East</b>', 22, 3]]);
    sheet.getRange('A2').setNote('As the district writes it <img src=x onerror="document.title=1">');
    sheet.getRange('D2').setDataValidation(rule().requireValueInList(['Yes', 'No', 'Not yet']).build());
    sheet.getRange('E2').setDataValidation(rule().requireValueInRange(sheet.getRange('A2:A4')).build());
    sheet.getRange('D3').insertCheckboxes();
    sheet.getRange('D4').setDataValidation(rule().requireNumberBetween(1, 5).setAllowInvalid(false).setHelpText('A number from 1 to 5').build());
    sheet.getRange('A1:C1').protect().setWarningOnly(true);
    sheet.insertChart(sheet.newChart().asColumnChart().addRange(sheet.getRange('A1:C4')).setPosition(7, 2, 0, 0).setOption('title', 'Answers by school').build());
    book.insertSheet('Counts').hideSheet();
  }`);
let server: RunningServer;

beforeEach(async () => {
  server = await startWorkbench({ distDir, district: 'empty' });
  await run('build');
});
afterEach(() => server.close());
afterAll(() => rmSync(distDir, { recursive: true }));

const run = async (door: string, ...args: readonly string[]): Promise<Json> => {
  const reply = await server.host.run(door, args);
  if ('error' in reply) throw new Error(reply.error);
  return reply.result;
};

const at = (row: number, column: number): Json | undefined =>
  server.host.world().sheets[0]?.values[row - 1]?.[column - 1];

const becomes = async (row: number, column: number, expected: Json | undefined): Promise<void> => {
  for (let tries = 0; tries < 60 && at(row, column) !== expected; tries += 1)
    await new Promise((later) => setTimeout(later, 100));
  expect(at(row, column)).toBe(expected);
};

/** Clicks again where the grid was just being drawn anew and did not hear the first click, as a person would. */
const clickCell = async (page: Page, row: number, column: number): Promise<void> => {
  const position = { x: 30 + 90 * column - 45, y: 28 + 25 * row - 12 };
  const chosen = strip(page).getByText(`${'ABCDEFGH'[column - 1]}${row}`, { exact: true });
  for (let tries = 0; tries < 10; tries += 1) {
    await page.locator('.grid canvas').first().click({ position, force: true });
    const isChosen = await chosen.waitFor({ timeout: 3000 }).then(
      () => true,
      () => false,
    );
    if (isChosen) return;
  }
  await chosen.waitFor();
};

const strip = (page: Page) => page.getByRole('region', { name: 'The chosen cell' });

describe('the grid', () => {
  it(
    'follows a link in a cell to its sheet',
    withPage(async (page) => {
      await run('link');
      await visit(page, server);
      await page.getByText('Sheet1', { exact: true }).last().click();
      await page.waitForTimeout(400);
      await clickCell(page, 5, 1);
      await strip(page).getByRole('button', { name: 'Answers' }).click();
      await strip(page).getByText('No note, rule or protection here').waitFor();
      await clickCell(page, 5, 1);
      expect(await strip(page).getByRole('button').count()).toBe(0);
      await page.getByText('Answers', { exact: true }).last().waitFor();
    }),
  );

  it(
    'tells a cell’s note and rule, offers its choices, and runs nothing that a cell says',
    withPage(async (page) => {
      await visit(page, server);
      await clickCell(page, 2, 1);
      await strip(page).getByText('As the district writes it <img').waitFor();
      expect(await page.title()).toBe('Seat at the Table, on the workbench');
      await clickCell(page, 2, 4);
      await page.getByLabel('Choices for D2').selectOption('Not yet');
      await becomes(2, 4, 'Not yet');
      await clickCell(page, 2, 5);
      expect(await page.getByLabel('Choices for E2').locator('option').allInnerTexts()).toEqual([
        '(empty)',
        'North',
        'South',
        '<b>East</b>',
      ]);
      await clickCell(page, 3, 4);
      await page.getByLabel('Checked').click();
      await becomes(3, 4, true);
      await clickCell(page, 4, 4);
      await strip(page).getByText('A number from 1 to 5').waitFor();
      await page.getByRole('img', { name: 'Answers by school, column chart' }).waitFor();
      expect(await axeFindings(page)).toEqual([]);
      expect(await run('chosen')).toBe('D4');
    }),
  );

  it(
    // support.google.com/docs/answer/1218656: "Show a warning when editing this range" asks, and blocks nobody
    'F46 D: asks before a protected cell changes, drops what was typed or takes it, and fires onEdit',
    withPage(async (page) => {
      await visit(page, server);
      await clickCell(page, 1, 1);
      await page.keyboard.type('Building');
      await page.keyboard.press('Enter');
      const question = page.getByRole('alertdialog', { name: 'Heads up!' });
      await question.getByText('Sheet1!A1').waitFor();
      expect(await axeFindings(page)).toEqual([]);
      await question.getByRole('button', { name: 'Cancel' }).click();
      await clickCell(page, 1, 1);
      await page.locator('.ic-formula-bar-editor-wrapper').getByText('School').first().waitFor();
      expect(at(1, 1)).toBe('School');
      await page.keyboard.type('Building');
      await page.keyboard.press('Enter');
      await question.getByRole('button', { name: 'OK' }).click();
      await becomes(1, 1, 'Building');
      await clickCell(page, 2, 7);
      await page.keyboard.type('first');
      await page.keyboard.press('Enter');
      await becomes(2, 8, 'G2 was undefined');
    }),
  );

  it(
    'takes back what was typed here, and shows what a script wrote in between',
    withPage(async (page) => {
      await visit(page, server);
      await clickCell(page, 4, 5);
      await page.keyboard.type('a slip');
      await page.keyboard.press('Enter');
      await becomes(4, 5, 'a slip');
      await page.waitForTimeout(500);
      await page.keyboard.press('Control+z');
      await becomes(4, 5, undefined);
      await run('put', 'E4', 'by the script');
      await clickCell(page, 4, 5);
      await page.locator('.ic-formula-bar-editor-wrapper').getByText('by the script').first().waitFor();
    }),
  );

  it(
    'says what it did not take, and shows the cell as it was',
    withPage(async (page) => {
      await visit(page, server);
      await clickCell(page, 4, 4);
      await page.keyboard.type('9');
      await page.keyboard.press('Enter');
      await page.getByRole('alert').getByText('violates the data validation').waitFor();
      await page.waitForTimeout(400);
      await clickCell(page, 4, 4);
      expect(at(4, 4)).toBe('');
      expect(await page.locator('.ic-formula-bar-editor-wrapper').innerText()).not.toContain('9');
    }),
  );
});

it(
  'the plain table reaches every cell by name, with its note, its choices and the numbers of its charts, on a phone too',
  withPage(
    async (page) => {
      await visit(page, server);
      await page.getByRole('button', { name: 'Table view' }).click();
      await page.getByText('Hidden sheets: Counts').waitFor();
      await page.getByRole('cell', { name: 'Note: As the district' }).waitFor();
      await page
        .getByRole('table', { name: 'Answers by school, column chart' })
        .getByRole('cell', { name: '14' })
        .waitFor();
      await page.getByLabel('Cell', { exact: true }).fill('d2');
      await page.keyboard.press('Enter');
      await page.getByLabel('Choices for D2').selectOption('No');
      await becomes(2, 4, 'No');
      await page.getByLabel('Cell', { exact: true }).fill('B3');
      await page.keyboard.press('Tab');
      await page.getByLabel('Value').fill('8');
      await page.keyboard.press('Enter');
      await becomes(3, 2, 8);
      await page.getByLabel('Cell', { exact: true }).fill('D4');
      await page.keyboard.press('Enter');
      await page.getByLabel('Value').fill('9');
      await page.keyboard.press('Enter');
      await page.getByRole('alert').getByText('D4 was not changed').waitFor();
      expect(await page.getByLabel('Value').inputValue()).toBe('9');
      expect(await axeFindings(page)).toEqual([]);
    },
    { viewport: { width: 390, height: 800 } },
  ),
);
