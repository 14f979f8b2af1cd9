/** What comes after sending, in the real sidebar: figures, what is due, and the pages that others may see. */
import { mkdtempSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Frame, Page } from 'playwright-core';
import type { Json } from '../../workbench/json';
import type { RunningServer } from '../../workbench/server/start-server';
import { homes, pagesOf, times, typeInto, typeRow } from '../support/after-world';
import { browserTests } from '../support/browser';
import { confirmed, inviteWorld, sendUntilDone } from '../support/invite-world';
import { barriers, focused, openStep, press, shoot, speakSpanish, wellMade } from '../support/sidebar';
import { startWorkbench } from '../support/start-workbench';

const { withPage } = browserTests();
const room = mkdtempSync(join(tmpdir(), 'after-sidebar-'));
let server: RunningServer;

beforeAll(async () => {
  const rows = homes([
    ...times(23, { school: 'Alder Elementary' }),
    { school: 'Alder Elementary', email: '' },
    ...times(12, { school: 'Birch Elementary', language: 'Spanish' }),
    ...times(4, { school: 'Cedar Elementary', language: 'Vietnamese' }),
  ]);
  const world = await inviteWorld(rows, { dataDir: room });
  await sendUntilDone(world.host, await confirmed(world));
  await typeInto(world.host, 'log.day', '2026-08-10', (row) => row['log.state'] === 'call');
  const change = { 'change.id': 'L1', 'change.role': 'Principal', 'change.out': 'Ana Old', 'change.in': 'Ben New' };
  await typeRow(world.host, { ...change, 'change.announcedOn': '2026-07-10', 'change.startsOn': '2026-08-03' });
  await typeRow(world.host, { 'lead.id': 'L-a', 'lead.name': 'Uma Caller', 'lead.on': '2026-08-05' });
  world.host.close();
  server = await startWorkbench({ dataDir: room });
}, 90_000);

afterAll(async () => {
  await server.close();
  rmSync(room, { recursive: true, force: true });
});

const saved = async (page: Page, frame: Frame, button: string): Promise<{ name: string; text: string }> => {
  const [download] = await Promise.all([page.waitForEvent('download'), press(frame, button)]);
  return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') };
};

it(
  'tells how sending went, saves the log with a word on who may have it, and opens pages that name nobody',
  withPage(async (page) => {
    const frame = await openStep(page, server, 'Open the sidebar', /Invite/);
    await press(frame, /How it went/);
    await frame.getByRole('heading', { name: 'All messages together' }).waitFor();
    expect(await focused(frame)).toBe('H1: How it went');
    await frame.getByText(/^Family pulse 1,/).click();
    await frame.getByText('Cedar Elementary').first().click();
    await wellMade(frame);
    await shoot(frame, 'after-figures-en-300');
    const log = await saved(page, frame, 'Save the log (CSV)');
    expect(log.name).toMatch(/^Send log .*\.csv$/);
    expect(log.text.trim().split('\r\n')).toHaveLength(41);
    await frame.getByText(/^40 messages are in the file/).waitFor();
    await frame.getByLabel('School').selectOption({ label: 'Alder Elementary' });
    const file = await saved(page, frame, 'Save it as a file');
    expect(file.name).toMatch(/Alder Elementary.*\.html$/);
    expect(file.text).not.toMatch(/Given\d|Surname\d|Kid\d/);
    await frame.getByRole('button', { name: 'Open the page to print' }).first().click();
    await frame.getByText('The page is open over the spreadsheet.').first().waitFor();
    await wellMade(frame);
  }),
  120_000,
);

it(
  'says what to send now, and opens the invitation of a survey from there',
  withPage(async (page) => {
    const frame = await openStep(page, server, 'Open the sidebar', /Invite/);
    await press(frame, /What to send now/);
    await frame.getByRole('heading', { name: /^This week/ }).waitFor();
    await frame.getByText('A change at your school').first().waitFor();
    await wellMade(frame);
    await shoot(frame, 'after-due-en-300');
    await press(frame, /^Mail the numbers to/);
    await frame.getByText('Mailed to rosa.delgado@maplevalley.example.').waitFor();
    expect(server.host.world().mail.slice(-1)[0]?.text).not.toContain('Uma');
    // The notice knows who comes; the reminder, which survey.
    await press(frame, /^Write this message\s+Principal/);
    await frame.getByRole('heading', { name: 'Who gets it', level: 1 }).waitFor();
    await frame.waitForFunction(
      "Array.from(document.querySelectorAll('input')).some(function (one) { return one.value === 'Ben New'; })",
    );
    await press(frame, 'All invitations');
    await press(frame, /What to send now/);
    await press(frame, /^Write this message\s+Family pulse 1/);
    await frame.getByRole('heading', { name: 'Who gets it', level: 1 }).waitFor();
    expect(await frame.locator('.lead').innerText()).toContain('Family pulse 1');
  }),
  90_000,
);

it(
  'reads the same in Spanish',
  withPage(async (page) => {
    speakSpanish(server.host);
    const frame = await openStep(page, server, 'Abrir la barra lateral', /Invitar/);
    await press(frame, /Qué enviar ahora/);
    await frame.getByRole('heading', { name: /^Esta semana/ }).waitFor();
    await wellMade(frame);
    await shoot(frame, 'after-due-es-300');
    await press(frame, 'Volver a Invitar');
    await press(frame, /Cómo salió/);
    await frame.getByText(/^Family pulse 1,/).click();
    await wellMade(frame);
    await shoot(frame, 'after-figures-es-300');
  }),
  90_000,
);

it(
  'prints each page for others on one sheet of paper',
  withPage(async (page) => {
    const pages = pagesOf(server.host);
    const ask = async (method: string, input: Json) => {
      const reply = await server.host.run('rpc', [method, input]);
      expect(reply).toMatchObject({ result: { ok: true } });
    };
    const { result } = (await server.host.run('rpc', ['openAfter', {}])) as never as {
      result: { value: { schools: { id: string }[] } };
    };
    await ask('printSent', {});
    await ask('printSchool', { school: result.value.schools[0]?.id ?? '' });
    await page.setViewportSize({ width: 780, height: 900 });
    for (const [at, name] of ['after-print-sent', 'after-print-school'].entries()) {
      await page.setContent(pages[at] ?? '');
      expect(await page.evaluate('document.documentElement.scrollWidth > document.documentElement.clientWidth')).toBe(
        false,
      );
      expect(await barriers(page.mainFrame())).toEqual([]);
      const folder = process.env.SCREENS;
      if (folder !== undefined) await page.screenshot({ path: join(folder, `${name}-780.png`), fullPage: true });
      const pdf = (await page.pdf({ format: 'Letter', preferCSSPageSize: true })).toString('latin1');
      expect((pdf.match(/\/Type\s*\/Page\b(?!s)/g) ?? []).length).toBe(1);
    }
  }),
  60_000,
);
