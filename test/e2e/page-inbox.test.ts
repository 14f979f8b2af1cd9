/** The inbox in a real browser: pictures and files, every direction of writing, what did not arrive, and a lot of it. */
import { readFileSync, rmSync } from 'node:fs';
import type { Page } from 'playwright-core';
import type { RunningServer } from '../../workbench/server/start-server';
import { axeFindings } from '../support/axe-findings';
import { browserTests } from '../support/browser';
import { scriptFolder } from '../support/script-host';
import { startWorkbench } from '../support/start-workbench';

const { withPage } = browserTests();
const pixel = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
const distDir = scriptFolder(`
  function mail() {
    var picture = Utilities.newBlob(Utilities.base64Decode('${pixel}'), 'image/png', 'logo.png');
    MailApp.sendEmail({ to: 'Ana <Ana@families.example>', subject: 'دعوة '.repeat(40), body: 'Plain', htmlBody: '<img alt="Our logo" src="cid:logo"><p>See you</p>', inlineImages: { logo: picture }, attachments: [Utilities.newBlob('día,hora', 'text/csv', 'plan de año.csv'), picture] });
  }
  function both() { MailApp.sendEmail('ana@families.example', 'W'.repeat(250), 'مرحبا بكم\\nHello all'); }
  function lost() { MailApp.sendEmail('gone@families.example,ana@families.example', 'Are you there?', 'Text'); }
  function many(to) { for (var n = 0; n < 500; n += 1) MailApp.sendEmail(to || 'family' + n + '@families.example', 'Hello ' + n, 'Text ' + n); }`);
let server: RunningServer;

beforeEach(async () => {
  server = await startWorkbench({ distDir, district: 'empty' });
});
afterEach(() => server.close());
afterAll(() => rmSync(distDir, { recursive: true }));

const run = async (door: string, ...args: readonly string[]): Promise<void> => {
  const reply = await server.host.run(door, args);
  if ('error' in reply) throw new Error(reply.error);
};

const openInbox = async (page: Page, mailbox = ''): Promise<void> => {
  await page.goto(`${server.url}/#/inbox${mailbox === '' ? '' : `/${encodeURIComponent(mailbox)}`}`);
};

const isAsItShouldBe = async (page: Page): Promise<void> => {
  expect(await axeFindings(page)).toEqual([]);
  expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
};

const screens: readonly [string, { width: number; height: number }][] = [
  ['a wide screen', { width: 1280, height: 800 }],
  ['a phone', { width: 390, height: 800 }],
];

it(
  // reference/mail/mail-app#sendEmail(Object): attachments, inlineImages
  'F58 D: a message shows the pictures of its text, and gives each other file by itself',
  withPage(async (page) => {
    await run('mail');
    await openInbox(page, 'ana@families.example');
    const picture = page.frameLocator('.message-body iframe').getByRole('img', { name: 'Our logo' });
    await picture.waitFor();
    expect(await picture.evaluate((image) => (image as unknown as { naturalWidth: number }).naturalWidth)).toBe(1);
    const files = page.getByRole('list', { name: 'Attachments' });
    expect((await files.getByRole('listitem').allInnerTexts()).map((one) => one.trim().replace(/\s+/g, ' '))).toEqual([
      'plan de año.csv 9 bytes',
      'logo.png 70 bytes',
    ]);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      files.getByRole('link', { name: 'plan de año.csv' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('plan de año.csv');
    expect(readFileSync(await download.path(), 'utf8')).toBe('día,hora');
    expect((await fetch(`${server.url}/api/mail/1/attachments/9`)).status).toBe(404);
  }),
);

it.each(screens)(
  'an empty inbox, long subjects and words from right to left are shown whole on %s',
  (_name, viewport) =>
    withPage(
      async (page) => {
        await openInbox(page);
        await page.getByText('No mail yet').waitFor();
        await isAsItShouldBe(page);
        await run('mail');
        await run('both');
        await page.getByRole('heading', { name: 'W'.repeat(250) }).waitFor();
        await isAsItShouldBe(page);
        const text = page.locator('.message-body pre');
        expect(await startsAt(text, 0)).toBe('right');
        expect(await startsAt(text, 'مرحبا بكم\n'.length)).toBe('left');
        await page.getByRole('button', { name: /دعوة/ }).click();
        await page.getByRole('heading', { name: /دعوة/ }).waitFor();
        await isAsItShouldBe(page);
        await page.getByLabel('Find a mailbox').fill('nobody');
        await page.getByText('No mailbox has “nobody” in its address.').waitFor();
        await page.getByRole('status').getByText('0 found').waitFor({ state: 'attached' });
        await isAsItShouldBe(page);
        await openInbox(page, 'new@families.example');
        await page.getByLabel('Find a mailbox').fill('');
        await page.getByText('Nothing has come to new@families.example yet.').waitFor();
        await isAsItShouldBe(page);
      },
      { viewport },
    )(),
);

it.each(screens)(
  'mail that did not arrive says so, to whom and why, and its sender is told, on %s',
  (_name, viewport) =>
    withPage(
      async (page) => {
        server.host.setFaults({ undeliverable: ['gone@families.example'] });
        await run('lost');
        await openInbox(page, 'gone@families.example');
        await page.getByText('Not delivered to gone@families.example. The mail server said: 550 5.1.1').waitFor();
        await page.getByRole('button', { name: 'Are you there? Not delivered' }).waitFor();
        await isAsItShouldBe(page);
        await openInbox(page, 'ana@families.example');
        await page.getByRole('heading', { name: 'Are you there?' }).waitFor();
        expect(await page.locator('.messages').getByText('Not delivered').count()).toBe(0);
        await openInbox(page, 'rosa.delgado@maplevalley.example');
        await page.getByRole('heading', { name: 'Delivery Status Notification (Failure)' }).waitFor();
        await page.getByText('did not reach gone@families.example').waitFor();
        await isAsItShouldBe(page);
      },
      { viewport },
    )(),
);

it(
  'five hundred messages in one mailbox, and five hundred mailboxes, are as quick as a few',
  withPage(async (page) => {
    await run('many');
    await run('many', 'ana@families.example');
    await openInbox(page, 'ana@families.example');
    await page.getByRole('heading', { name: 'Hello 499' }).waitFor();
    expect(await page.locator('.messages button').count()).toBe(500);
    const begun = Date.now();
    await page.getByRole('button', { name: 'Hello 0 ' }).click();
    await page.getByRole('heading', { name: 'Hello 0', exact: true }).waitFor();
    await page.getByLabel('Find a mailbox').fill('family299@');
    await page.getByRole('heading', { name: 'Hello 299' }).waitFor();
    expect(Date.now() - begun).toBeLessThan(5_000);
    await run('both');
    await page.getByRole('link', { name: 'Inbox 1001' }).waitFor();
  }),
);

/** On which side of its box the text from this place on begins. */
const startsAt = (box: ReturnType<Page['locator']>, place: number): Promise<string> =>
  box.evaluate((element, at) => {
    const range = element.ownerDocument.createRange();
    const words = element.firstChild as Text;
    range.setStart(words, at);
    range.setEnd(words, at + 1);
    const letter = range.getBoundingClientRect();
    const whole = element.getBoundingClientRect();
    return letter.left - whole.left < whole.right - letter.right ? 'left' : 'right';
  }, place);
