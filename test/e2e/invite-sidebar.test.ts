/** The Invite step in the real sidebar: family lists out of a pasted tab, a look, a test, a confirmation, every message. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Frame } from 'playwright-core';
import type { RunningServer } from '../../workbench/server/start-server';
import { browserTests } from '../support/browser';
import { confirmed, inviteWorld, plainFamilies, received, sendLog } from '../support/invite-world';
import { focused, openStep, press, shoot } from '../support/sidebar';
import { startWorkbench } from '../support/start-workbench';

const { withPage } = browserTests();
const room = mkdtempSync(join(tmpdir(), 'invite-sidebar-'));
let server: RunningServer;

beforeAll(async () => {
  const { host } = await inviteWorld(undefined, { district: 'small', dataDir: room });
  host.close();
  server = await startWorkbench({ dataDir: room });
}, 60_000);

afterAll(async () => {
  await server.close();
  rmSync(room, { recursive: true, force: true });
});

const heading = (frame: Frame, name: string | RegExp): Promise<void> =>
  frame.getByRole('heading', { name, level: 1 }).waitFor();

it(
  'walks from a pasted list to the last message',
  withPage(async (page) => {
    const frame = await openStep(page, server, 'Open the sidebar', /Invite/);
    await frame.getByText('First the add-on needs to know the families').waitFor();
    await shoot(frame, 'invite-home-empty');
    await press(frame, 'Fill them from a tab');
    await frame.getByText('Tutoring families').waitFor();
    await shoot(frame, 'invite-tabs');
    await press(frame, 'Look at it');
    await heading(frame, 'What “Tutoring families” holds');
    expect(await focused(frame)).toBe('H1: What “Tutoring families” holds');
    await frame.getByText('things to look at').click();
    await shoot(frame, 'invite-import');
    await press(frame, 'Take over these families');
    await heading(frame, 'The family lists are ready.');
    await press(frame, 'Go on');
    await frame.getByText(/^150 families, \d+ guardians, \d+ children$/).waitFor();
    await shoot(frame, 'invite-home');
    await press(frame, 'New invitation');
    await heading(frame, 'What it says and who gets it');
    await shoot(frame, 'invite-wish');
    await press(frame, 'Look at the messages');
    await frame.getByText('Message 1 of 6').waitFor({ timeout: 15_000 });
    await shoot(frame, 'invite-preview');
    await press(frame, 'Next');
    await frame.getByText('Message 2 of 6').waitFor();
    await press(frame, 'Send a test to myself');
    await frame.getByText('A test went to rosa.delgado@maplevalley.example').waitFor();
    expect(await frame.getByRole('button', { name: /^Confirm \d+ messages/ }).isDisabled()).toBe(true);
    await frame.getByText('I see to it that these families are phoned').click();
    await press(frame, /^Confirm \d+ messages/);
    await frame.getByRole('button', { name: 'Start sending' }).waitFor({ timeout: 15_000 });
    await shoot(frame, 'invite-ready');
    await press(frame, 'Start sending');
    await frame.getByText('All messages that could be mailed are out.').waitFor({ timeout: 60_000 });
    await frame.getByRole('heading', { name: 'Without email' }).waitFor();
    await shoot(frame, 'invite-finished');

    const counts = received(server.host);
    expect(server.host.world().mail.filter(({ to }) => to.includes('rosa.delgado@maplevalley.example'))).toHaveLength(
      1,
    );
    const log = sendLog(server.host);
    const mailed = log.filter((row) => row['log.state'] === 'sent');
    expect(mailed.length + 1).toBe(server.host.world().mail.length);
    expect(log.filter((row) => !['sent', 'call', 'letter'].includes(row['log.state'] ?? ''))).toEqual([]);
    expect([...counts.keys()].some((address) => address.startsWith('vernon.'))).toBe(false);
  }),
  120_000,
);

it(
  'reads the same in Spanish, and pressing again sends nothing',
  withPage(async (page) => {
    server.host.setUser('rosa.delgado@maplevalley.example', { locale: 'es-419' });
    const before = server.host.world().mail.length;
    const frame = await openStep(page, server, 'Abrir la barra lateral', /Invitar/);
    await frame.getByText('150 familias').waitFor();
    await shoot(frame, 'invite-home-es');
    await press(frame, /Family pulse 1/);
    await frame.getByText('Salieron todos los mensajes').waitFor();
    await shoot(frame, 'invite-finished-es');
    await press(frame, 'Todas las invitaciones');
    await press(frame, 'Nueva invitación');
    await heading(frame, 'Qué dice y quién lo recibe');
    await shoot(frame, 'invite-wish-es');
    await press(frame, 'Revisar los mensajes');
    await frame.getByText('Nadie nuevo recibiría un mensaje.').waitFor({ timeout: 15_000 });
    await shoot(frame, 'invite-preview-es');
    expect(server.host.world().mail).toHaveLength(before);
  }),
  60_000,
);

it(
  'shows a send that stopped in the middle, and what a person settles about it',
  withPage(async (page) => {
    await server.close();
    const dataDir = join(room, 'half-done');
    const world = await inviteWorld(plainFamilies(12), { dataDir });
    await confirmed(world);
    world.host.close();
    server = await startWorkbench({ dataDir });
    server.host.setFaults({
      quotaLeft: 8,
      failNext: 'MailApp.sendEmail',
      message: 'We are sorry, a server error occurred.',
    });
    const frame = await openStep(page, server, 'Open the sidebar', /Invite/);
    await press(frame, /Family pulse 1/);
    await press(frame, 'Start sending');
    await frame.getByText('Google’s limit for today is reached.').waitFor();
    await frame.getByRole('button', { name: 'Send the 5 that wait' }).waitFor();
    await shoot(frame, 'invite-half-done');
    expect(server.host.world().mail).toHaveLength(6);
    await press(frame, 'Not there: send again');
    await frame.getByRole('button', { name: 'Send the 6 that wait' }).waitFor();
    server.host.setFaults({ quotaLeft: 1500 });
    await press(frame, 'Send the 6 that wait');
    await frame.getByText('Everyone has their message.').waitFor();
    await shoot(frame, 'invite-all-sent');
    expect([...received(server.host).values()]).toEqual(Array.from({ length: 12 }, () => 1));
  }),
  60_000,
);
