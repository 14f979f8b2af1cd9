/** Two sidebars: the district hands messages over and takes a receipt in, the school loads, sends and saves one. */

import { mkdtempSync, rmSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Frame, Page } from 'playwright-core';
import type { RunningServer } from '../../workbench/server/start-server';
import { browserTests } from '../support/browser';
import { confirmed, inviteWorld, plainFamilies, received, sendLog } from '../support/invite-world';
import { focused, openStep, press, shoot, speakSpanish, wellMade } from '../support/sidebar';
import { startWorkbench } from '../support/start-workbench';

const { withPage } = browserTests();
const room = mkdtempSync(join(tmpdir(), 'hand-over-sidebar-'));
let [district, school]: [RunningServer, RunningServer] = [undefined as never, undefined as never];
let campaign = '';
const sam = 'sam.okafor@maplevalley.example';

beforeAll(async () => {
  const world = await inviteWorld(plainFamilies(24), { dataDir: room });
  campaign = await confirmed(world);
  world.host.close();
  district = await startWorkbench({ dataDir: room });
  school = await startWorkbench({ district: 'empty', workbook: { id: '1Alder-workbook', name: 'Alder Elementary' } });
}, 60_000);

afterAll(async () => {
  await district.close();
  await school.close();
  rmSync(room, { recursive: true, force: true });
});

const heading = (frame: Frame, name: string | RegExp, level = 1): Promise<void> =>
  frame.getByRole('heading', { name, level }).first().waitFor();

/** Presses, and keeps the file that the browser saves. */
const savedBy = async (page: Page, folder: string, work: () => Promise<void>): Promise<string> => {
  const saving = page.waitForEvent('download');
  await work();
  const download = await saving;
  const path = join(folder, download.suggestedFilename());
  await download.saveAs(path);
  return path;
};

it(
  'prepares an invitation for a day, cancels what waits and puts it back',
  withPage(async (page) => {
    const frame = await openStep(page, district, 'Open the sidebar', /Invite/);
    await press(frame, /Family pulse 1/);
    await frame.getByRole('button', { name: 'Start sending' }).waitFor();
    await press(frame, 'Prepare it for a day');
    await frame.getByLabel('Send on').fill('2026-08-12');
    await wellMade(frame);
    await shoot(frame, 'many-day-en');
    await press(frame, 'Prepare it');
    await frame.getByText('Prepared for Wed, Aug 12, 2026. rosa.delgado@maplevalley.example gets a line').waitFor();
    await frame.getByText('It is prepared for Wed, Aug 12, 2026.').waitFor();
    await wellMade(frame);
    await shoot(frame, 'many-early-en');
    await press(frame, 'No day: send at any time');
    await frame.getByRole('button', { name: 'Start sending' }).waitFor();
    await press(frame, 'Cancel the 24 that wait');
    await shoot(frame, 'many-cancel-en');
    await press(frame, 'Yes, cancel 24');
    await frame.getByText('24 canceled.').waitFor();
    await wellMade(frame);
    await shoot(frame, 'many-canceled-en');
    await press(frame, 'Put the 24 canceled back');
    await frame.getByText('24 wait again.').waitFor();
  }),
  120_000,
);

it(
  'hands a school’s messages over, which the school sends, and takes its receipt in',
  withPage(async (page) => {
    const folder = await mkdtemp(join(tmpdir(), 'hand-over-'));
    const frame = await openStep(page, district, 'Open the sidebar', /Invite/);
    await press(frame, 'Other senders');
    await heading(frame, 'Other senders');
    expect(await focused(frame)).toBe('H1: Other senders');
    await press(frame, 'Hand messages over');
    await heading(frame, 'Hand messages over');
    await press(frame, 'Go on');
    await frame.getByText('Choose at least one.').waitFor();
    await frame.getByText('Alder Elementary (12)').click();
    await wellMade(frame);
    await shoot(frame, 'many-choose-en');
    await press(frame, 'Go on');
    await frame.getByText('12 messages will be handed over.').waitFor();
    await wellMade(frame);
    await shoot(frame, 'many-sure-en');
    const slice = await savedBy(page, folder, () => press(frame, 'Hand 12 messages over'));
    await frame.getByText(/Saved “Family pulse 1/).waitFor();
    await shoot(frame, 'many-saved-en');
    await press(frame, 'Go on');
    await frame.getByText('No receipt yet').waitFor();
    await wellMade(frame);
    await shoot(frame, 'many-away-en');
    await press(frame, 'Take it back');
    await frame.getByText('Only if the file was never loaded.').waitFor();
    expect(await frame.getByRole('button', { name: 'Take back 12 messages' }).isDisabled()).toBe(true);
    await wellMade(frame);
    await shoot(frame, 'many-take-back-en');

    const there = await openStep(page, school, 'Open the sidebar', /Invite/);
    await press(there, 'Other senders');
    await there.getByText('No invitation has messages that wait.').waitFor();
    await shoot(there, 'many-nothing-en');
    await press(there, 'Load a file');
    await there.getByLabel('The file').setInputFiles(slice);
    await there.getByText('12 messages to send from this workbook').waitFor();
    await wellMade(there);
    await shoot(there, 'many-slice-en');
    await press(there, 'Load it');
    await there.getByText('12 messages were added.').waitFor();
    await press(there, 'Go on');
    await there.getByRole('button', { name: 'Save a receipt' }).waitFor();
    await wellMade(there);
    await shoot(there, 'many-here-en');
    await press(there, 'Back to Invite');
    await press(there, /Family pulse 1/);
    await press(there, 'Start sending');
    await there.getByText('Everyone has their message.').waitFor({ timeout: 30_000 });
    await shoot(there, 'many-school-sent-en');
    await press(there, 'All invitations');
    await press(there, 'Other senders');
    const receipt = await savedBy(page, folder, () => press(there, 'Save a receipt'));

    const again = await openStep(page, district, 'Open the sidebar', /Invite/);
    await press(again, 'Other senders');
    await press(again, 'Load a file');
    await again.getByLabel('The file').setInputFiles(slice);
    await again.getByText('This workbook handed these messages over itself.').waitFor();
    await shoot(again, 'many-refused-en');
    await again.getByLabel('The file').setInputFiles(receipt);
    await heading(again, 'Family pulse 1', 2);
    await wellMade(again);
    await shoot(again, 'many-receipt-en');
    await press(again, 'Load it');
    await again.getByText('Loaded. The send log has what it says.').waitFor();
    await press(again, 'Go on');
    await again.getByText(/^Receipt 1 of/).waitFor();
    await shoot(again, 'many-told-en');
    expect(sendLog(district.host).filter((row) => row['log.state'] === 'sent')).toHaveLength(12);
    expect([...received(district.host, school.host).values()]).toEqual(Array.from({ length: 12 }, () => 1));
  }),
  180_000,
);

it(
  'says the same in Spanish',
  withPage(async (page) => {
    speakSpanish(district.host);
    speakSpanish(school.host);
    const folder = await mkdtemp(join(tmpdir(), 'hand-over-'));
    const frame = await openStep(page, district, 'Abrir la barra lateral', /Invitar/);
    await press(frame, /Family pulse 1/);
    await press(frame, 'Prepararla para un día');
    await frame.getByLabel('Mandar el').fill('2026-08-12');
    await press(frame, 'Prepararla');
    await frame.getByText('Mandar hoy de todos modos').waitFor();
    await wellMade(frame);
    await shoot(frame, 'many-early-es');
    await press(frame, /Cancelar los 12/);
    await shoot(frame, 'many-cancel-es');
    await press(frame, 'Regresar');
    await press(frame, 'Todas las invitaciones');
    await press(frame, 'Otros remitentes');
    await press(frame, 'Entregar mensajes');
    await frame.getByText('Un número de ellos').click();
    await frame.getByLabel('Cuántos, de 12 que esperan').fill('5');
    await shoot(frame, 'many-choose-es');
    await press(frame, 'Seguir');
    await frame.getByText('Se entregarán 5 mensajes.').waitFor();
    await shoot(frame, 'many-sure-es');
    const slice = await savedBy(page, folder, () => press(frame, 'Entregar 5 mensajes'));
    await press(frame, 'Seguir');
    await frame.getByText('Sin recibo todavía').waitFor();
    await wellMade(frame);
    await shoot(frame, 'many-away-es');

    const there = await openStep(page, school, 'Abrir la barra lateral', /Invitar/);
    await press(there, 'Otros remitentes');
    await press(there, 'Cargar un archivo');
    await there.getByLabel('El archivo').setInputFiles(slice);
    await there.getByText('5 mensajes para mandar desde este libro').waitFor();
    await wellMade(there);
    await shoot(there, 'many-slice-es');
    await press(there, 'Cargarlo');
    await there.getByText('Se agregaron 5 mensajes.').waitFor();
    await press(there, 'Seguir');
    await there
      .getByText(/Una parte de todos/)
      .first()
      .waitFor();
    await wellMade(there);
    await shoot(there, 'many-here-es');
    await press(there, 'Volver a Invitar');
    await press(there, /Family pulse 1/);
    await press(there, 'Devolver el resto (5)');
    await there.getByText('esto no se puede deshacer').waitFor();
    await shoot(there, 'many-give-back-es');
    await press(there, 'Sí, devolver 5');
    await there.getByText('5 cancelados.').waitFor();
    await press(there, 'Todas las invitaciones');
    await press(there, 'Otros remitentes');
    const receipt = await savedBy(page, folder, () =>
      there.getByRole('button', { name: 'Guardar un recibo' }).last().click(),
    );

    const again = await openStep(page, district, 'Abrir la barra lateral', /Invitar/);
    await press(again, 'Otros remitentes');
    await press(again, 'Cargar un archivo');
    await again.getByLabel('El archivo').setInputFiles(receipt);
    await heading(again, 'Family pulse 1', 2);
    await wellMade(again);
    await shoot(again, 'many-receipt-es');
    await press(again, 'Cargarlo');
    await again.getByText('Cargado. El registro de envíos tiene lo que dice.').waitFor();
    expect(sendLog(district.host).filter((row) => row['log.state'] === 'open')).toHaveLength(12);

    await district.host.run('rpc', ['sendMessages', { campaign, most: 2, early: true }], { user: sam });
    await press(again, 'Seguir');
    await press(again, 'Volver a Invitar');
    await press(again, /Family pulse 1/);
    await again.getByText(`${sam}: 2 hoy`).waitFor();
    await again.getByText('Entre todos toma 1 día.').waitFor();
    await wellMade(again);
    await shoot(again, 'many-senders-es');
  }),
  180_000,
);
