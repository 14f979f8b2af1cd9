/** A sidebar in its frame, in a real browser. */
import { rmSync } from 'node:fs';
import type { Frame, Page } from 'playwright-core';
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

const openSidebar = async (page: Page): Promise<Frame> => {
  await visit(page, server);
  await chooseFromMenu(page, 'Open');
  const frame = await (await page.locator('.sidebar iframe').elementHandle())?.contentFrame();
  if (!frame) throw new Error('the sidebar has no frame');
  await frame.waitForSelector('h1');
  return frame;
};

const inSidebar = (test: (frame: Frame, page: Page) => Promise<void>) =>
  withPage(async (page) => test(await openSidebar(page), page));

/** Runs a door from inside the frame; answers `["done", value]` or `["failed", message]`. */
const call = (frame: Frame, expression: string): Promise<unknown> =>
  frame.evaluate(`new Promise(function (settle) {
    var run = google.script.run
      .withSuccessHandler(function (value) { settle(['done', value]); })
      .withFailureHandler(function (error) { settle(['failed', error.message]); });
    try { run.${expression}; } catch (problem) { settle(['thrown', problem.name + ': ' + problem.message]); }
  })`);

describe('google.script.run in a real frame', () => {
  it(
    // gas-client 1.2.1 gas-promises.ts (README.md)
    'F24 T: is there before the page’s own first script, with its own keys',
    inSidebar(async (frame) => {
      expect(await frame.evaluate('window.early')).toBe('function');
      const keys = await frame.evaluate('Object.keys(google.script.run).sort()');
      const settings = ['withFailureHandler', 'withLogger', 'withSuccessHandler', 'withUserObject'];
      expect(keys).toEqual(['echo', 'fail', 'giveDate', 'mail', 'onOpen', 'showSidebar', 'write', ...settings].sort());
      expect(await call(frame, 'hidden_()')).toEqual(['thrown', expect.stringContaining('not a function')]);
    }),
  );

  it(
    // guides/html/communication
    'F03 O, F21 D: carries plain values there and back, each call to a fresh script',
    inSidebar(async (frame) => {
      expect(await call(frame, 'echo({ a: [1, undefined, "é"], b: undefined })')).toEqual([
        'done',
        { value: { a: [1, null, 'é'] }, tried: 1 },
      ]);
      expect(await call(frame, 'echo(2)')).toEqual(['done', { value: 2, tried: 1 }]);
    }),
  );

  it(
    // guides/html/communication
    'F19 D: refuses a Date, a function and a part of the page before the server hears of it',
    inSidebar(async (frame) => {
      const before = server.host.calls().total;
      for (const value of ['new Date()', '{ a: [new Date()] }', 'function () {}', 'document.body', 'window']) {
        expect(await call(frame, `echo(${value})`)).toEqual([
          'thrown',
          expect.stringMatching(/^TypeError: Failed due to illegal value in property: /),
        ]);
      }
      expect(server.host.calls().total).toBe(before);
    }),
  );

  it(
    // guides/html/communication, reference/html/run
    'F20 D: fails visibly when the script returns a Date',
    inSidebar(async (frame) => {
      expect(await call(frame, 'giveDate()')).toEqual(['failed', expect.any(String)]);
    }),
  );

  it(
    // guides/html/communication
    'F25 D: hands what the script throws to the failure handler',
    inSidebar(async (frame) => {
      expect(await call(frame, 'fail()')).toEqual(['failed', 'Error: no such sheet: Goals']);
    }),
  );

  it(
    // guides/html/communication
    'F22 D: answers all of twelve calls at once',
    inSidebar(async (frame) => {
      const values = await frame.evaluate(`Promise.all([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12].map(function (n) {
        return new Promise(function (settle) { google.script.run.withSuccessHandler(function (got) { settle(got.value); }).echo(n); });
      }))`);
      expect(values).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
    }),
  );

  it(
    // guides/html/communication#forms
    'F26 D: turns a form that is the only argument into its values',
    inSidebar(async (frame) => {
      expect(await call(frame, 'echo(document.getElementById("form"))')).toEqual([
        'done',
        { value: { name: 'Ana', day: ['Mon', 'Tue'] }, tried: 1 },
      ]);
      expect(await call(frame, 'echo(document.getElementById("form"), 1)')).toEqual([
        'thrown',
        expect.stringContaining('illegal value'),
      ]);
    }),
  );
});

describe('the sidebar’s frame', () => {
  it(
    // guides/html/restrictions, reference/base/ui#showSidebar(Object)
    'F27 D: is 300 pixels wide, sandboxed with Google’s words, and kept from the page around it',
    inSidebar(async (frame, page) => {
      const iframe = page.locator('.sidebar iframe');
      expect((await iframe.getAttribute('sandbox'))?.split(' ').sort()).toEqual([
        'allow-downloads',
        'allow-forms',
        'allow-modals',
        'allow-popups',
        'allow-popups-to-escape-sandbox',
        'allow-same-origin',
        'allow-scripts',
      ]);
      expect((await iframe.boundingBox())?.width).toBe(300);
      expect(new URL(frame.url()).origin).toBe(server.frameUrl);
      await expect(frame.evaluate('parent.document.title')).rejects.toThrow(/cross-origin/);
      await expect(frame.evaluate(`top.location.href = 'about:blank'`)).rejects.toThrow(/navigate/);
      expect(
        await frame.evaluate(
          `fetch('${server.url}/api/world').then(function () { return 'read'; }, function () { return 'kept out'; })`,
        ),
      ).toBe('kept out');
      expect(
        await frame.evaluate(
          `fetch('/frame/x').then(function () { return 'read'; }, function () { return 'kept out'; })`,
        ),
      ).toBe('kept out');
    }),
  );

  it(
    // guides/dialogs
    'F28 D: gives way to a second sidebar, and closes when the script says so',
    inSidebar(async (frame, page) => {
      await chooseFromMenu(page, 'Open');
      // The page's policy forbids evaluating text, so the wait is a selector's.
      await page.locator(`.sidebar iframe:not([src="${frame.url()}"])`).waitFor();
      expect(await page.locator('.sidebar').count()).toBe(1);
      const second = await (await page.locator('.sidebar iframe').elementHandle())?.contentFrame();
      await second?.waitForSelector('h1');
      await second?.evaluate('google.script.host.close()');
      await page.locator('.sidebar').waitFor({ state: 'detached' });
    }),
  );

  it(
    // guides/html/restrictions: links need a target, and what a page brings in comes over HTTPS.
    'F30 D: follows no link without a target, and loads nothing from outside',
    inSidebar(async (frame, page) => {
      await frame.evaluate(`document.querySelector('base').remove();
        document.body.insertAdjacentHTML('beforeend', '<a id="plain" href="/elsewhere">plain</a> <a id="new" href="${server.url}/#/inbox" target="_blank">new</a>');`);
      await frame.locator('#plain').click();
      const [opened] = await Promise.all([page.waitForEvent('popup'), frame.locator('#new').click()]);
      expect(opened.url()).toBe(`${server.url}/#/inbox`);
      expect(frame.url()).not.toContain('elsewhere');
      expect(
        await frame.evaluate(`new Promise(function (settle) { const image = new Image();
          image.onload = function () { settle('loaded'); }; image.onerror = function () { settle('kept out'); };
          image.src = 'http://outside.example/x.png'; })`),
      ).toBe('kept out');
    }),
  );

  it(
    'keeps the focus while a script changes the sheet beside it',
    inSidebar(async (frame, page) => {
      await frame.locator('input[name=name]').fill('');
      await frame.locator('input[name=name]').pressSequentially('Ana ', { delay: 20 });
      await call(frame, 'write()');
      await page.getByRole('status').filter({ hasText: 'Running' }).waitFor({ state: 'detached' });
      await page.waitForTimeout(600);
      await page.keyboard.type('Lopez');
      expect(await frame.locator('input[name=name]').inputValue()).toBe('Ana Lopez');
    }),
  );
});

it(
  'a menu item that fails says so in the script’s words',
  withPage(async (page) => {
    await visit(page, server);
    await chooseFromMenu(page, 'Fail');
    await page.getByRole('alertdialog').getByText('no such sheet: Goals').waitFor();
  }),
);
