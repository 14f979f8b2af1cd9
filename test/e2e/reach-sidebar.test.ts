// Families whom no email reaches, in the browser: a call list with what to say, letters on paper, and both counted on the campaign page.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Frame, Page } from 'playwright-core';
import type { RunningServer } from '../../workbench/server/start-server';
import { familiesWith } from '../app/reach/reach-world';
import { browserTests } from '../support/browser';
import { confirmed, inviteWorld, sendLog, wishFor } from '../support/invite-world';
import { focused, openStep, press, shoot, speakSpanish, wellMade } from '../support/sidebar';
import { startWorkbench } from '../support/start-workbench';

const { withPage } = browserTests();
const room = mkdtempSync(join(tmpdir(), 'reach-sidebar-'));
let server: RunningServer;

const families = familiesWith(14, {
  1: { email: '' },
  2: { email: '', phone: '' },
  3: { language: 'Vietnamese' },
  4: { language: 'Arabic', email: '', phone: '' },
  5: { email: '' },
  6: { language: 'Vietnamese', phone: '' },
  8: { email: '', language: 'Spanish' },
  9: { email: '', phone: '' },
});

beforeEach(async () => {
  const dataDir = mkdtempSync(join(room, 'world-'));
  const world = await inviteWorld(families, { dataDir, languages: ['en', 'es', 'ar'], mode: 'confidential' });
  await confirmed(world, wishFor(world.survey));
  await world.host.edit('Schools', 'E3', [['555-0777']]);
  world.host.close();
  server = await startWorkbench({ dataDir });
}, 60_000);

afterEach(() => server.close());
afterAll(() => rmSync(room, { recursive: true, force: true }));

/** What a dialog shows, as it is printed, 780 pixels wide. */
const shootDialog = async (page: Page, name: string): Promise<string> => {
  const dialog = page.getByRole('dialog');
  const inside = await (await dialog.locator('iframe').elementHandle())?.contentFrame();
  if (!inside) throw new Error('the dialog has no frame');
  await inside.getByRole('button').first().waitFor();
  const html = await inside.content();
  const folder = process.env.SCREENS;
  if (folder !== undefined) {
    const paper = await page.context().newPage();
    await paper.setViewportSize({ width: 780, height: 900 });
    await paper.setContent(html.replace(/<script[\s\S]*?<\/script>/g, ''));
    await paper.screenshot({ path: join(folder, `${name}.png`), fullPage: true });
    await paper.close();
  }
  await dialog.getByRole('button', { name: /Close|Cerrar/ }).click();
  return html;
};

const cardOf = (frame: Frame, name: string) => frame.locator('.reach-call', { hasText: name });
const dayOf = (name: string) => sendLog(server.host).find((row) => row['log.familyName'] === name)?.['log.day'] ?? '?';

it(
  'phones families school by school, and prints a list for a volunteer',
  withPage(async (page) => {
    const frame = await openStep(page, server, 'Open the sidebar', /Invite/);
    await press(frame, /Family pulse 1/);
    await frame.getByText('0 of 4').first().waitFor();
    await shoot(frame, 'reach-campaign-en');
    await press(frame, 'Call list');
    await frame.getByText('4 families to phone.').waitFor();
    expect(await focused(frame)).toBe('H1: Call list');
    await cardOf(frame, 'Last003').getByRole('button', { name: 'What to say' }).click();
    await cardOf(frame, 'Last003').getByText('Call with an interpreter: 555-0777').waitFor();
    await cardOf(frame, 'Last003').getByText('The message in English').click();
    await shoot(frame, 'reach-calls-en');
    await wellMade(frame);

    await cardOf(frame, 'Last001').getByRole('button', { name: 'Reached' }).click();
    await frame.getByText('Last001: reached.').waitFor();
    await frame.getByText('3 families to phone.').waitFor();
    expect(dayOf('Last001')).toMatch(/^2026-/);
    await cardOf(frame, 'Last003').getByRole('button', { name: 'No answer' }).click();
    await cardOf(frame, 'Last003')
      .getByText(/: no answer\./)
      .waitFor();
    await cardOf(frame, 'Last005').getByRole('button', { name: 'Wrong number' }).click();
    await frame.getByText('Last005: wrong number. Mend it in Guardians, or write a letter.').waitFor();
    await cardOf(frame, 'Last005').getByRole('button', { name: 'Write a letter instead' }).click();
    await frame.getByText('2 families to phone.').waitFor();

    await press(frame, 'Print this list');
    await frame.getByText('Choose a school or a language above first.').waitFor();
    await frame.getByLabel('Show').selectOption({ label: 'School: Alder Elementary' });
    await frame.getByText('1 family to phone.').waitFor();
    await press(frame, 'Print this list');
    await frame.getByText('The list has opened in a window.').waitFor();
    expect(await shootDialog(page, 'reach-volunteer-en')).toContain('Please phone: Alder Elementary');
    await frame.getByText('Done (1)').click();
    await press(frame, 'Not done after all');
    await frame.getByText('Last001 is to do again.').waitFor();
    expect(dayOf('Last001')).toBe('');
    await press(frame, 'Back to the invitation');
    await frame.getByText('0 of 5').waitFor();
  }),
  120_000,
);

it(
  'prints letters in each family’s language, and marks just these as sent',
  withPage(async (page) => {
    const frame = await openStep(page, server, 'Open the sidebar', /Invite/);
    await press(frame, /Family pulse 1/);
    await press(frame, 'Letters');
    await frame.getByText('4 letters to send.').waitFor();
    await press(frame, 'Print these letters');
    await frame.getByText('4 letters have opened in a window.').waitFor();
    const html = await shootDialog(page, 'reach-letters-en');
    expect(html.match(/<article class="letter" lang="\w+" dir="\w+"/g)?.sort()).toEqual([
      '<article class="letter" lang="ar" dir="rtl"',
      '<article class="letter" lang="en" dir="ltr"',
      '<article class="letter" lang="en" dir="ltr"',
      '<article class="letter" lang="es" dir="ltr"',
    ]);
    await shoot(frame, 'reach-letters-printed-en');
    await wellMade(frame);
    await press(frame, 'These 4 were printed and sent');
    await frame.getByText('4 letters are marked as sent.').waitFor();
    await frame.getByText('No letter is left to send here.').waitFor();
    expect(['Last002', 'Last004', 'Last006', 'Last009'].every((name) => dayOf(name).startsWith('2026-'))).toBe(true);
    await press(frame, 'Back to the invitation');
    await frame.getByText('4 of 4').waitFor();
    await shoot(frame, 'reach-campaign-after-en');
  }),
  120_000,
);

it(
  'reads the same in Spanish',
  withPage(async (page) => {
    speakSpanish(server.host);
    const frame = await openStep(page, server, 'Abrir la barra lateral', /Invitar/);
    await press(frame, /pulse|pulso/i);
    await shoot(frame, 'reach-campaign-es');
    await press(frame, 'Lista de llamadas');
    await frame.getByText('4 familias por llamar.').waitFor();
    await cardOf(frame, 'Last008').getByRole('button', { name: 'Qué decir' }).click();
    await frame.getByText('Diga quién es usted').waitFor();
    await shoot(frame, 'reach-calls-es');
    await wellMade(frame);
    await press(frame, 'Volver a la invitación');
    await press(frame, 'Cartas');
    await frame.getByText('Una por una (4)').click();
    await shoot(frame, 'reach-letters-es');
    await wellMade(frame);
  }),
  120_000,
);
