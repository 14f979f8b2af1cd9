// The logo in the browser: chosen from a file, made small in the page, kept, and taken away again.
import type { RunningServer } from '../../workbench/server/start-server';
import { browserTests } from '../support/browser';
import { valueOfCall } from '../support/invite-world';
import { largeLogo } from '../support/logo-png';
import { focused, openStep, press, shoot, speakSpanish, wellMade } from '../support/sidebar';
import { startWorkbench } from '../support/start-workbench';

const { withPage } = browserTests();
let server: RunningServer;

beforeEach(async () => {
  server = await startWorkbench({ district: 'small' });
});
afterEach(() => server.close());

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
    const { data } = await kept();
    expect(data.startsWith('data:image/png;base64,')).toBe(true);
    expect(((data.length - 22) * 3) / 4).toBeLessThanOrEqual(30 * 1024);
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
