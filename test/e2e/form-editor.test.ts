/** The Forms editor and the family's phone, in a real browser: what staff change by hand, and what families then see. */
import { rmSync } from 'node:fs';
import type { Page } from 'playwright-core';
import type { RunningServer } from '../../workbench/server/start-server';
import type { WorldForm } from '../../workbench/world-types';
import { axeFindings } from '../support/axe-findings';
import { browserTests } from '../support/browser';
import { scriptFolder } from '../support/script-host';
import { startWorkbench } from '../support/start-workbench';

const { withPage } = browserTests();
const distDir = scriptFolder(`
  function onOpen() { FormApp.getUi().createAddonMenu().addItem('Beside', 'beside').addToUi(); }
  function beside() { FormApp.getUi().showSidebar(HtmlService.createHtmlOutput('<p id="out"></p><script>google.script.run.withSuccessHandler(function (text) { document.getElementById("out").textContent = text; }).title()</script>').setTitle('Beside the form')); }
  function title() { return 'Sees ' + FormApp.getActiveForm().getTitle(); }
  function build() {
    var form = FormApp.create('Pulse', false).setTitle('Family pulse <b>2026</b>').setConfirmationMessage('Thank you');
    var question = form.addMultipleChoiceItem().setTitle('How is it going?');
    var last = form.addPageBreakItem().setTitle('In your words');
    question.setChoices([question.createChoice('Well', FormApp.PageNavigationType.SUBMIT), question.createChoice('Not well', last)]);
    form.addParagraphTextItem().setTitle('كيف الحال؟ '.repeat(20));
    form.addTextItem().setTitle('How many?').setValidation(FormApp.createTextValidation().requireNumberBetween(1, 9).build());
    return form.getId();
  }`);
let server: RunningServer;

beforeEach(async () => {
  server = await startWorkbench({ distDir, district: 'empty' });
  const reply = await server.host.run('build', []);
  if ('error' in reply) throw new Error(reply.error);
});
afterEach(() => server.close());
afterAll(() => rmSync(distDir, { recursive: true }));

const form = (): WorldForm => {
  const [one] = server.host.world().forms;
  if (one === undefined) throw new Error('no form');
  return one;
};
const becomes = async (wanted: Partial<WorldForm>): Promise<void> => {
  for (let tries = 0; tries < 50; tries += 1) {
    if (
      Object.entries(wanted).every(
        ([name, value]) => JSON.stringify(form()[name as keyof WorldForm]) === JSON.stringify(value),
      )
    )
      break;
    await new Promise((later) => setTimeout(later, 100));
  }
  expect(form()).toMatchObject(wanted);
};
const openEditor = async (page: Page): Promise<void> => {
  await page.goto(`${server.url}/#/forms/${form().id}`);
  await page.getByRole('heading', { level: 1, name: 'Family pulse <b>2026</b>' }).waitFor();
};

it.each([
  ['a wide screen', { width: 1280, height: 900 }],
  ['a phone', { width: 390, height: 800 }],
])('a form is published, reworded, shared, closed and deleted by hand on %s', (_name, viewport) =>
  withPage(
    async (page) => {
      await openEditor(page);
      await page.getByRole('button', { name: 'Publish' }).click();
      await becomes({ published: true, acceptingResponses: true });
      await page.getByLabel('Choice 1').fill('Very well');
      await page.getByLabel('Choice 2').focus();
      await page.getByText('→ In your words').waitFor();
      await page.getByText('An answer must be: number between 1 9').waitFor();
      await page.getByLabel('New choice').fill('Very well');
      await page.keyboard.press('Enter');
      await page.getByRole('alert').getByText('may not read the same').waitFor();
      await page.getByText('Settings', { exact: true }).click();
      await page.getByLabel('What families read when they have answered').fill('¡Gracias!');
      await page.getByLabel('An answer may be changed').click();
      await becomes({ confirmationMessage: '¡Gracias!', allowResponseEdits: true });
      await page.getByLabel('New editor').fill('sam.ortiz@maplevalley.example');
      await page.keyboard.press('Enter');
      await becomes({ editors: ['sam.ortiz@maplevalley.example'] });
      await page.getByRole('button', { name: 'Link to the spreadsheet' }).click();
      await page.getByText('written to the sheet Form Responses 1').waitFor();
      expect(await axeFindings(page)).toEqual([]);
      expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
      await page.getByLabel('Accepting responses').click();
      await becomes({ acceptingResponses: false });
      expect(form().items[0]?.choices).toEqual(['Very well', 'Not well']);
      await page.getByRole('button', { name: 'Delete this form' }).click();
      expect(await axeFindings(page)).toEqual([]);
      await page.getByRole('button', { name: 'Delete', exact: true }).click();
      await page.getByText('No form has been made yet').waitFor();
    },
    { viewport },
  )(),
);

it(
  'the product’s sidebar opens beside the form and works on it; who may not edit the form sees whom to ask',
  withPage(async (page) => {
    await openEditor(page);
    await page.getByRole('button', { name: 'Extensions' }).last().click();
    await page.getByRole('menuitem', { name: 'Beside' }).click();
    await page.frameLocator('.sidebar iframe').getByText('Sees Family pulse <b>2026</b>').waitFor();
    await page.getByLabel('Who am I').selectOption({ index: 1 });
    await page.getByRole('heading', { name: 'You need access' }).waitFor();
    await page.getByText('Ask its owner, rosa.delgado@maplevalley.example').waitFor();
  }),
);

it(
  'a family answers on the phone, in a frame that runs no script and cannot leave its place',
  withPage(async (page) => {
    server.host.editForm(form().id, { kind: 'change-form', settings: { published: true } });
    server.host.setResponders(form().id, 'anyone');
    await page.goto(`${server.url}/#/phone`);
    const phone = page.frameLocator('.phone iframe');
    await phone.getByLabel('Well', { exact: true }).click();
    await phone.getByRole('button', { name: 'Next' }).click();
    await phone.getByText('Thank you').waitFor();
    await becomes({ responses: 1 });
    expect(await page.locator('.phone iframe').getAttribute('sandbox')).toBe('allow-forms allow-same-origin');
  }),
);
