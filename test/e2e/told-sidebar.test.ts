import { join } from 'node:path';
import type { Frame, Page } from 'playwright-core';
import type { RunningServer } from '../../workbench/server/start-server';
import { answerForm, openPulse, overHost } from '../app/listen/survey-host';
import { browserTests } from '../support/browser';
import { approveLanguages } from '../support/pulse-survey';
import { focused, openStep, press, shoot, speakSpanish, wellMade } from '../support/sidebar';
import { value } from '../support/sidebar-calls';
import { startWorkbench } from '../support/start-workbench';
import { fillArabic } from '../support/translated';

const { withPage } = browserTests();
let server: RunningServer;

beforeEach(async () => {
  server = await startWorkbench({ district: 'small' });
}, 60_000);

afterEach(() => server.close());

/** More choose the upper end of the scale, and here and there the lower. */
const rank = (at: number, choices: number, place: number): number => {
  const steps = [0, 1, 0, 2, 1, 0, 1, 3, 0, 2, 1, 0, 4][(at * 5) % 13] ?? 0;
  const from = Math.min(steps, choices - 1);
  return place % 4 === 1 ? from : choices - 1 - from;
};

/** Families whose answers to every question with choices differ from question to question. */
const answerAll = async (families: number): Promise<void> => {
  const listen = overHost(server.host);
  const [form] = listen.host.world().forms;
  if (form === undefined) throw new Error('there is no form');
  for (let at = 0; at < families; at += 1) {
    const asked = form.items.flatMap(({ title, choices }, place): [string, string][] =>
      choices.length === 0 ? [] : [[title, choices[rank(at + place * 7, choices.length, place)] ?? '']],
    );
    await answerForm(listen, form, Object.fromEntries(asked));
  }
};

const toldFrame = async (page: Page, name: string): Promise<Frame> => {
  const dialog = page.getByRole('dialog', { name });
  await dialog.frameLocator('iframe').getByRole('heading', { level: 1 }).waitFor();
  const frame = await (await dialog.locator('iframe').elementHandle())?.contentFrame();
  if (!frame) throw new Error('the dialog has no frame');
  return frame;
};

/** Where `SCREENS` names a folder, the paper as it comes out of the printer, in color and as a copier shows it. */
const shootPaper = async (paper: Page, name: string): Promise<void> => {
  const folder = process.env.SCREENS;
  if (folder === undefined) return;
  await paper.emulateMedia({ media: 'print' });
  await paper.setViewportSize({ width: 780, height: 1010 });
  await paper.addStyleTag({ content: 'body{padding:32px}' });
  await paper.screenshot({ path: join(folder, `${name}.png`) });
  await paper.addStyleTag({ content: 'html{filter:grayscale(1)}' });
  await paper.screenshot({ path: join(folder, `${name}-grey.png`) });
};

/** How many sheets of letter paper the page takes. */
const sheetsOf = async (page: Page, html: string, name: string): Promise<number> => {
  const paper = await page.context().newPage();
  await paper.setContent(html);
  const pdf = await paper.pdf({ format: 'Letter', preferCSSPageSize: true });
  await shootPaper(paper, name);
  await paper.close();
  return (pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g) ?? []).length;
};

const enterRoom = async (page: Page): Promise<Frame> => {
  const frame = await openStep(page, server, 'Open the sidebar', /Listen/);
  await press(frame, /Count the answers/);
  await press(frame, 'Tell families');
  await frame.getByText('What to tell').waitFor();
  return frame;
};

it(
  'tells families in English and Spanish: one page to print, and a text to copy',
  withPage(async (page) => {
    await openPulse(overHost(server.host));
    await answerAll(60);
    const frame = await enterRoom(page);
    expect(await focused(frame)).toBe('H1: Tell families');
    await wellMade(frame);
    await shoot(frame, 'told-room-en');
    await press(frame, 'Show the page to print');
    const english = await toldFrame(page, 'What we heard from families');
    await wellMade(english);
    expect(await english.locator('h1, h2, h3').evaluateAll((all) => all.map((one) => one.tagName).join(' '))).toMatch(
      /^H1 H2 (H3 )+H2 H2$/,
    );
    expect(await english.locator('#too-long').isHidden()).toBe(true);
    expect(await sheetsOf(page, await english.content(), 'told-paper-en')).toBe(1);
    await shoot(english, 'told-page-en');
    await page.getByRole('button', { name: 'Close dialog' }).click();

    await frame.getByLabel('Language of the page').selectOption('es');
    await frame
      .getByText(/de las familias dijo/)
      .first()
      .waitFor();
    await press(frame, 'Show the text to copy');
    const text = frame.getByRole('textbox', { name: 'The same as text, for an email or a message' });
    await text.waitFor();
    expect([await text.getAttribute('lang'), await text.getAttribute('dir')]).toEqual(['es', 'ltr']);
    expect(await text.inputValue()).toMatch(/^Lo que nos dijeron las familias\n\n/);
    await press(frame, 'Copy the text');
    await frame.getByText(/The text is (?:copied|marked)/).waitFor();
    await wellMade(frame);
    await shoot(frame, 'told-text-es');
    await press(frame, 'Show the page to print');
    const spanish = await toldFrame(page, 'Lo que nos dijeron las familias');
    expect(await sheetsOf(page, await spanish.content(), 'told-paper-es')).toBe(1);
    await wellMade(spanish);
    await shoot(spanish, 'told-page-es');
  }),
  120_000,
);

it(
  'says what is wrong before anything is shown, and takes a text away that does not fit the ticks any more',
  withPage(async (page) => {
    await openPulse(overHost(server.host), ['en']);
    await answerAll(60);
    const frame = await enterRoom(page);
    await frame.getByText('Not in these languages yet: Spanish.').waitFor();
    const ticks = await frame.getByRole('checkbox').all();
    expect(ticks.length).toBeGreaterThan(6);
    for (const tick of ticks) await tick.check();
    await frame.getByText(/Choose 6 or fewer/).waitFor();
    await wellMade(frame);
    await frame.getByRole('button', { name: 'Show the page to print' }).click({ force: true });
    expect(await page.getByRole('dialog').count()).toBe(0);
    for (const tick of ticks) await tick.uncheck();
    await frame.getByText('Tick at least one result.').waitFor();
    await shoot(frame, 'told-none-chosen');
    await ticks[0]?.check();
    await press(frame, 'Show the text to copy');
    await frame.getByRole('textbox').waitFor();
    await ticks[1]?.check();
    expect(await frame.getByRole('textbox').count()).toBe(0);
    await press(frame, 'Back to what families said');
    await frame.getByText('60 families answered this').first().waitFor();
  }),
  120_000,
);

it(
  'reads from right to left in Arabic, on one page, once a person approved its texts',
  withPage(async (page) => {
    const { host } = server;
    await value(host, 'addLanguage', { language: 'ar' });
    await fillArabic(host);
    await openPulse(overHost(host), ['en', 'ar']);
    await answerAll(60);
    await approveLanguages(host, ['ar']);
    const frame = await enterRoom(page);
    await frame.getByLabel('Language of the page').selectOption('ar');
    await frame.locator('.choice span[lang=ar][dir=rtl]').first().waitFor();
    await wellMade(frame);
    await shoot(frame, 'told-room-ar');
    await press(frame, 'Show the page to print');
    const arabic = await toldFrame(page, /./ as unknown as string);
    expect(await arabic.locator('html').getAttribute('dir')).toBe('rtl');
    await wellMade(arabic);
    expect(await sheetsOf(page, await arabic.content(), 'told-paper-ar')).toBe(1);
    await shoot(arabic, 'told-page-ar');
  }),
  120_000,
);

it(
  'speaks Spanish to staff who do, and says when there is nothing to tell',
  withPage(async (page) => {
    speakSpanish(server.host);
    await openPulse(overHost(server.host), ['es']);
    await answerAll(4);
    const frame = await openStep(page, server, 'Abrir la barra lateral', /Escuchar|Oír/);
    await press(frame, /Contar las respuestas/);
    await press(frame, 'Contar a las familias');
    await frame.getByText('Todavía no se puede contar nada').waitFor();
    await wellMade(frame);
    await shoot(frame, 'told-nothing-es');
    await press(frame, 'Volver a lo que dijeron las familias');
    await answerAll(56);
    await press(frame, 'Contar otra vez');
    await press(frame, 'Contar a las familias');
    await frame.getByText('Qué contar').waitFor();
    await wellMade(frame);
    await shoot(frame, 'told-room-es');
  }),
  120_000,
);
