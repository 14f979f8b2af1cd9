// The logo in the browser: chosen from a file, made small in the page, kept, and taken away again.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { RunningServer } from '../../workbench/server/start-server';
import { browserTests } from '../support/browser';
import { inviteWorld, valueOfCall } from '../support/invite-world';
import { largeLogo, logoPng } from '../support/logo-png';
import { focused, openStep, press, shoot, speakSpanish, wellMade } from '../support/sidebar';
import { startWorkbench } from '../support/start-workbench';

const { withPage } = browserTests();
const room = mkdtempSync(join(tmpdir(), 'logo-sidebar-'));
let server: RunningServer;

beforeEach(async () => {
  const dataDir = mkdtempSync(join(room, 'world-'));
  (await inviteWorld(undefined, { dataDir })).host.close();
  server = await startWorkbench({ dataDir });
});
afterEach(() => server.close());
afterAll(() => rmSync(room, { recursive: true, force: true }));

const kept = () => valueOfCall<{ data: string }>(server.host, 'openLogo', {});

it(
  'takes a large picture, keeps a small one, and lets it go',
  withPage(async (page) => {
    const frame = await openStep(page, server, 'Open the sidebar', /Invite/);
    await press(frame, /^Logo/);
    await frame.getByText('There is no logo yet.').waitFor();
    expect(await focused(frame)).toBe('H1: Logo');
    await frame.getByLabel('Choose a picture').setInputFiles({
      name: 'logo.png',
      mimeType: 'image/png',
      buffer: await largeLogo(page),
    });
    await frame.getByText('The logo is kept.').waitFor();
    const { data: large } = await kept();
    expect(large.startsWith('data:image/png;base64,')).toBe(true);
    expect(((large.length - 22) * 3) / 4).toBeLessThanOrEqual(30 * 1024);
    await frame.getByLabel('Choose a picture').setInputFiles({
      name: 'small.png',
      mimeType: 'image/png',
      buffer: Buffer.from(logoPng.slice(logoPng.indexOf(',') + 1), 'base64'),
    });
    await frame.getByText('read this in its place: Maple Valley School District').waitFor();
    while ((await kept()).data === large) await frame.page().waitForTimeout(50);
    await frame.locator(`.screen img[src="${(await kept()).data}"]`).waitFor();
    const { data } = await kept();
    await shoot(frame, 'logo-en');
    await wellMade(frame);
    await frame.getByLabel('Choose a picture').setInputFiles({
      name: 'notes.png',
      mimeType: 'image/png',
      buffer: Buffer.from('not a picture'),
    });
    await frame.getByText('Your browser cannot read this file as a picture.').waitFor();
    expect((await kept()).data).toBe(data);
    await press(frame, 'Take the logo away');
    await frame.getByText('There is no logo yet.').waitFor();
    expect((await kept()).data).toBe('');
  }),
  60_000,
);

it(
  'reads the same in Spanish',
  withPage(async (page) => {
    speakSpanish(server.host);
    const frame = await openStep(page, server, 'Abrir la barra lateral', /Invitar/);
    await press(frame, /^Logotipo/);
    await frame.getByText('Todavía no hay logotipo.').waitFor();
    await shoot(frame, 'logo-es');
    await wellMade(frame);
  }),
  60_000,
);
