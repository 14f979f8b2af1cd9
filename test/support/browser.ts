/** The browser for tests: found, started, and told to be quiet. */
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { installedBrowser } from './installed-browser';
import { type FoundBrowser, packagedBrowser } from './packaged-browser';

/** No calls home, no first-run pages; nothing that changes what pages may do. */
const quiet = [
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--disable-sync',
  '--no-pings',
];

/** Shorter than a test's own time, so that what was waited for is named. */
const actionMs = 20_000;

/** A browser on a busy machine takes its time. */
const testMs = 60_000;

/** The first file of a run unpacks the browser, beside others that build and test. */
const unpackMs = 240_000;

const findBrowser = async (): Promise<FoundBrowser | null> => {
  const own = process.env.CHROME_PATH ?? installedBrowser();
  return own ? { executablePath: own, env: {} } : packagedBrowser();
};

/** Starts the browser that `CHROME_PATH` names, an installed one, or the packaged one; null where there is none. */
export const openBrowser = async (): Promise<Browser | null> => {
  const found = await findBrowser();
  if (found === null) return null;
  const env = Object.fromEntries(
    Object.entries({ ...process.env, ...found.env }).filter((pair) => pair[1] !== undefined),
  );
  return chromium.launch({ executablePath: found.executablePath, args: quiet, env: env as Record<string, string> });
};

/**
 * Like `it`, with a browser: where none is found the test passes over with a message, but fails under CI,
 * so that nobody takes tests that did not run for tests that passed.
 */
export const withBrowser = (test: (browser: Browser) => Promise<void>) => async (): Promise<void> => {
  const browser = await openBrowser();
  if (browser === null) return passOver();
  try {
    await test(browser);
  } finally {
    await browser.close();
  }
};

export interface BrowserTests {
  /** A test's body with a page of its own, in a context that nothing else has touched. */
  withPage(test: (page: Page) => Promise<void>, options?: BrowserContextOptions): () => Promise<void>;
}

/** One browser for all tests of a file, closed after the last; passed over or failed like `withBrowser` where there is none. */
export const browserTests = (): BrowserTests => {
  let browser: Browser | null = null;
  jest.setTimeout(testMs);
  beforeAll(async () => {
    browser = await openBrowser();
  }, unpackMs);
  afterAll(() => browser?.close());
  return {
    withPage: (test, options) => async () => {
      if (browser === null) return passOver();
      const context = await browser.newContext(options);
      try {
        context.setDefaultTimeout(actionMs);
        await test(await context.newPage());
      } finally {
        await context.close();
      }
    },
  };
};

const passOver = (): void => {
  const message = 'no Chrome, Chromium or Edge found (set CHROME_PATH): this browser test was not run';
  if (process.env.CI) throw new Error(message);
  console.warn(message);
};
