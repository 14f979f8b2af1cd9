/** Any message of the catalog in the real sidebar: chosen, filled in two languages, looked at, confirmed, sent. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Frame } from 'playwright-core';
import type { RunningServer } from '../../workbench/server/start-server';
import { browserTests } from '../support/browser';
import { approveMessage, inviteWorld, plainFamilies, received } from '../support/invite-world';
import { openStep, press, shoot, speakSpanish } from '../support/sidebar';
import { startWorkbench } from '../support/start-workbench';

const { withPage } = browserTests();
const room = mkdtempSync(join(tmpdir(), 'message-sidebar-'));
let server: RunningServer;

beforeAll(async () => {
  const { host } = await inviteWorld(plainFamilies(6), { dataDir: room });
  for (const key of ['T14', 'T06']) await approveMessage({ host }, key);
  host.close();
  server = await startWorkbench({ dataDir: room });
}, 60_000);

afterAll(async () => {
  await server.close();
  rmSync(room, { recursive: true, force: true });
});

const heading = (frame: Frame, name: string | RegExp): Promise<void> =>
  frame.getByRole('heading', { name, level: 1 }).waitFor();

const type = (frame: Frame, label: string | RegExp, text: string): Promise<void> => frame.getByLabel(label).fill(text);

it(
  'writes to families about a change of leaders, each in their language',
  withPage(async (page) => {
    const frame = await openStep(page, server, 'Open the sidebar', /Invite/);
    await frame.getByText('6 families').waitFor();
    await shoot(frame, 'message-home');
    await press(frame, 'Write a message');
    await heading(frame, 'Which message');
    await shoot(frame, 'message-choose');
    await type(frame, 'Look for words', 'change');
    await press(frame, /A change at your school/);
    await heading(frame, 'What it says and who gets it');
    await frame.getByLabel(/Who leaves/).waitFor();
    await shoot(frame, 'message-form');
    await press(frame, 'Look at the messages');
    await frame.getByText('Something above is missing.').waitFor();
    await shoot(frame, 'message-form-missing');
    await type(frame, /Who leaves/, 'Dana Pruitt');
    await type(frame, /Who comes/, 'Luis Herrera');
    await type(frame, /Their role \(English\)/, 'principal');
    await type(frame, /Their role \(Español\)/, 'director');
    await type(frame, /Start day/, '2026-10-05');
    await type(frame, /What stays the same \(English\)/, 'Tutoring goes on, with the same tutors.');
    await type(frame, /What stays the same \(Español\)/, 'La tutoría sigue, con los mismos tutores.');
    await type(frame, /Whom families can talk to/, 'Sam Okafor, 555-0101');
    await type(frame, /Who has read it in Español/, 'Ines Reader');
    await press(frame, 'Look at the messages');
    await frame.getByText('Message 1 of 5').waitFor({ timeout: 15_000 });
    await shoot(frame, 'message-preview');
    await press(frame, 'Confirm 6 messages');
    await press(frame, 'Start sending');
    await frame.getByText('Everyone has their message.').waitFor({ timeout: 30_000 });
    await shoot(frame, 'message-sent');
    expect([...received(server.host).values()]).toEqual(Array.from({ length: 6 }, () => 1));
  }),
  120_000,
);

it(
  'reads the same in Spanish, and knows the days of the plan',
  withPage(async (page) => {
    speakSpanish(server.host);
    const frame = await openStep(page, server, 'Abrir la barra lateral', /Invitar/);
    await press(frame, 'Escribir un mensaje');
    await shoot(frame, 'message-choose-es');
    await press(frame, /dinero para la tutoría/);
    await frame.getByLabel(/Qué actividad de su plan/).waitFor();
    await shoot(frame, 'message-form-es');
  }),
  60_000,
);
