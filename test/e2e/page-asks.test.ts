/** Menus, alerts, prompts, people and switches of the workbench's page, in a real browser. */
import { rmSync } from 'node:fs';
import type { Page } from 'playwright-core';
import type { HostOptions } from '../../workbench/host-types';
import type { RunningServer } from '../../workbench/server/start-server';
import { browserTests } from '../support/browser';
import { scriptFolder } from '../support/script-host';
import { startWorkbench, visit } from '../support/start-workbench';

const { withPage } = browserTests();
const distDir = scriptFolder(`
  function onOpen() { const ui = SpreadsheetApp.getUi();
    ui.createMenu('Club mail').addItem('Ask', 'ask').addSeparator().addSubMenu(ui.createMenu('Tools').addItem('Name', 'name').addItem('Gone', 'gone')).addToUi(); }
  function put(text) { SpreadsheetApp.getActive().getSheets()[0].getRange('A1').setValue(text); }
  function ask() { const ui = SpreadsheetApp.getUi(); put('pressed ' + ui.alert('Send?', 'To <b>147</b> families.', ui.ButtonSet.YES_NO)); }
  function name() { const ui = SpreadsheetApp.getUi(); put(ui.prompt('Subject line?').getResponseText()); ui.alert('Thank you'); }
  function send() { MailApp.sendEmail('a@families.example', 's', 'b'); }`);
let server: RunningServer;

const begin = async (options: Partial<HostOptions> = {}): Promise<void> => {
  server = await startWorkbench({ distDir, district: 'empty', installedAs: 'bound', ...options });
};
afterEach(() => server.close());
afterAll(() => rmSync(distDir, { recursive: true }));

const firstCell = (): unknown => server.host.world().sheets[0]?.values[0]?.[0];
const cellIs = async (expected: string): Promise<void> => {
  for (let tries = 0; tries < 50 && firstCell() !== expected; tries += 1)
    await new Promise((later) => setTimeout(later, 100));
  expect(firstCell()).toBe(expected);
};
const choose = async (page: Page, item: string): Promise<void> => {
  await page.getByRole('button', { name: 'Club mail' }).click();
  await page.getByRole('menuitem', { name: item }).click();
};

it(
  'F28 D, F60 D: an alert waits for the person, is still there after a reload, and tells the script what was pressed',
  // guides/dialogs, reference/base/ui#alert(String,String,ButtonSet)
  withPage(async (page) => {
    await begin();
    await visit(page, server);
    await choose(page, 'Ask');
    await page.getByRole('alertdialog', { name: 'Send?' }).getByText('To <b>147</b> families.').waitFor();
    await page.reload();
    await page.getByRole('alertdialog', { name: 'Send?' }).waitFor();
    await page.getByRole('button', { name: 'No', exact: true }).click();
    await cellIs('pressed NO');
    await choose(page, 'Ask');
    await page.getByRole('alertdialog').waitFor();
    await page.keyboard.press('Escape');
    await cellIs('pressed CLOSE');
    await page.getByRole('alertdialog').waitFor({ state: 'detached' });
  }),
);

it(
  'a prompt takes a text by keyboard alone, the next question follows, and a missing function is told when it is chosen',
  withPage(async (page) => {
    await begin();
    await visit(page, server);
    await page.getByRole('button', { name: 'Club mail' }).focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByRole('alertdialog').getByRole('textbox').fill('Spring');
    await page.keyboard.press('Enter');
    await page.getByRole('alertdialog').getByText('Thank you').waitFor();
    await page.keyboard.press('Enter');
    await cellIs('Spring');
    await page.getByRole('alertdialog').waitFor({ state: 'detached' });
    await page.locator(':focus', { hasText: 'Club mail' }).waitFor();
    await choose(page, 'Gone');
    await page.getByText('Script function not found: gone').waitFor();
  }),
);

it(
  'people: a declined permission, another account, a second window as somebody else, and the spreadsheet’s zone',
  withPage(async (page) => {
    await begin();
    await visit(page, server);
    await page.getByRole('button', { name: 'People' }).click();
    const sam = page.locator('.person', { hasText: 'sam.okafor' });
    await sam.getByText('Permissions: 6 of 6 given').click();
    await sam.getByLabel('script.send_mail').click();
    await sam.getByText('Permissions: 5 of 6 given').waitFor();
    await sam.getByLabel('Account').selectOption('consumer');
    await sam.getByText('100 messages left today').waitFor();
    await page.getByLabel('Time zone').fill('America/Denver');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('The spreadsheet’s settings are saved.').waitFor();
    expect(server.host.world().workbook.timeZone).toBe('America/Denver');
    const [window] = await Promise.all([
      page.waitForEvent('popup'),
      sam.getByRole('link', { name: /second window/ }).click(),
    ]);
    await window.locator('canvas').first().waitFor();
    expect(await window.getByLabel('Who am I').inputValue()).toBe('sam.okafor@maplevalley.example');
    expect(await server.host.run('send', [], { user: 'sam.okafor@maplevalley.example' })).toHaveProperty('error');
  }),
);

it(
  'trouble: every switch is there, can be set and turned off, and says whether Google’s documentation settles it',
  withPage(async (page) => {
    await begin();
    await visit(page, server);
    await page.getByRole('button', { name: 'Close these pointers' }).click();
    await page.getByRole('button', { name: 'Trouble' }).click();
    await page.getByText(/switches, none set/).click();
    const one = page.locator('.switch', { hasText: 'clockTriggerHasDocument' });
    await one.getByText('Not settled by Google’s documentation').waitFor();
    await one.getByRole('combobox').selectOption('true');
    await page.getByText(/switches, 1 set/).waitFor();
    expect(server.host.world().faults.clockTriggerHasDocument).toBe(true);
    await one.getByRole('combobox').selectOption('as usual');
    await page.getByText(/switches, none set/).waitFor();
    await page.locator('.switch', { hasText: 'transientFailures' }).getByRole('textbox').fill('often');
    await page.locator('.switch', { hasText: 'transientFailures' }).getByRole('button', { name: 'Set' }).click();
    await page.getByText(/That did not work: .*transientFailures/).waitFor();
  }),
);
