// Who a message reaches, looked up in the sidebar: audiences, rules, the cap, and addresses of two households.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Frame } from 'playwright-core';
import type { RunningServer } from '../../workbench/server/start-server';
import { browserTests } from '../support/browser';
import { confirmed, inviteWorld, plainFamilies, type Row, sendUntilDone } from '../support/invite-world';
import { focused, openStep, press, shoot, speakSpanish, wellMade } from '../support/sidebar';
import { openStanding } from '../support/standing-form';
import { startWorkbench } from '../support/start-workbench';
import { typeBelow, typeOwnColumn, typeRow } from '../support/who-world';

const { withPage } = browserTests();
let server: RunningServer;
let room: string;

const change = (row: Row, cells: { readonly [place: number]: string }): Row => row.map((cell, at) => cells[at] ?? cell);

/** Grandmother's address stands in two families. */
const families = (): readonly Row[] =>
  plainFamilies(12).map((row, at) => (at < 2 ? change(row, { 8: 'grandma@families.example' }) : row));

beforeEach(async () => {
  room = mkdtempSync(join(tmpdir(), 'who-sidebar-'));
  const made = await inviteWorld(families(), { dataDir: join(room, 'data'), mode: 'confidential' });
  await sendUntilDone(made.host, await confirmed(made));
  await typeOwnColumn(made.host, 'Families', ['Bus line', 'North', 'South', 'North', 'South']);
  await typeBelow(made.host, ['Task force', 'seat.holder'], 3, ['First003 Last003', 'Nadia Somebody']);
  await openStanding(made.host, 'needs');
  await typeRow(made.host, 'Leads to call', {
    'lead.name': 'Ana Prueba',
    'lead.contactBy': 'ana@x.example',
    'lead.notes': 'Speaks: Español',
  });
  made.host.close();
  server = await startWorkbench({ dataDir: join(room, 'data') });
}, 90_000);

afterEach(async () => {
  await server.close();
  rmSync(room, { recursive: true, force: true });
});

const choose = (frame: Frame, label: string, option: string) => frame.getByLabel(label).selectOption({ label: option });
const look = async (frame: Frame, result: string | RegExp): Promise<void> => {
  await press(frame, 'See who gets it');
  await frame.getByText(result).first().waitFor();
};

it(
  'tells who gets it for audiences and rules, and what the week has had already, without barriers at 300 pixels',
  withPage(async (page) => {
    const frame = await openStep(page, server, 'Open the sidebar', /Invite/);
    await press(frame, /Who a message reaches/);
    await frame.getByLabel('Who gets it?').waitFor();
    expect(await focused(frame)).toBe('H1: Who a message reaches');
    await look(frame, '12 messages by email');
    await frame.getByText('12 messages go to families that have had their message of the week').waitFor();
    await wellMade(frame);
    await shoot(frame, 'who-en-everyone');
    await choose(frame, 'Who gets it?', 'Families of some schools');
    await press(frame, 'See who gets it');
    await frame.getByText('Choose at least one.').waitFor();
    await frame.getByLabel('Alder Elementary').check();
    await press(frame, 'Add a rule');
    await choose(frame, 'By what?', 'Column');
    await choose(frame, 'Which column?', 'Bus line (Families)');
    await frame.getByLabel('North').check();
    await wellMade(frame);
    await shoot(frame, 'who-en-rule');
    await press(frame, 'Use this rule');
    await look(frame, '2 messages by email');
    await press(frame, 'Take out');
    await look(frame, '6 messages by email');
    await choose(frame, 'Who gets it?', 'Families with a seat');
    await look(frame, '1 is not on your family lists for certain:');
    await frame.getByText('Nadia Somebody').waitFor();
    await wellMade(frame);
    await shoot(frame, 'who-en-seats');
    await choose(frame, 'Who gets it?', 'Families without an answer');
    await frame.getByLabel('Which survey?').selectOption({ index: 1 });
    await look(frame, '12 messages by email');
    await choose(frame, 'Who gets it?', 'Partners');
    await frame.getByText('Which partners?').waitFor();
    await shoot(frame, 'who-en-partners');
    await choose(frame, 'Who gets it?', 'People who raised a hand');
    await look(frame, '1 message by email');
    await wellMade(frame);
  }),
  90_000,
);

it(
  'lists an address of two households with both families, and takes what a person says of it',
  withPage(async (page) => {
    const frame = await openStep(page, server, 'Open the sidebar', /Invite/);
    await press(frame, /Who a message reaches/);
    await frame.getByLabel('The message may name a child').check();
    await look(frame, '2 phone calls to make');
    await frame.getByText('1 address belongs to two households').waitFor();
    await wellMade(frame);
    await shoot(frame, 'who-en-shared');
    await frame.getByLabel('First001 Last001 (family F-001)').check();
    await press(frame, 'Keep this');
    await frame.getByText('1 phone call to make').waitFor();
    await frame.getByLabel('First002 Last002 (family F-002)').check();
    await press(frame, 'Keep this');
    await frame.getByText('12 messages by email').waitFor();
    expect(await frame.getByText('belongs to two households').count()).toBe(0);
  }),
  90_000,
);

it(
  'offers the same for a message, and stops before families hear twice in a week',
  withPage(async (page) => {
    const frame = await openStep(page, server, 'Open the sidebar', /Invite/);
    const needs = frame.getByRole('listitem').filter({ has: frame.getByRole('heading', { name: /needs/i }) });
    await needs.getByRole('button').first().click();
    await frame.getByLabel('Who gets it?').waitFor();
    await choose(frame, 'Who gets it?', 'Families of some schools');
    await frame.getByLabel('Birch Elementary').check();
    await wellMade(frame);
    await shoot(frame, 'who-en-wish');
    await press(frame, 'Look at the messages');
    await frame.getByText('6 messages go to families that have had their message of the week').waitFor();
    const confirm = frame.getByRole('button', { name: /^Confirm/ });
    expect(await confirm.isDisabled()).toBe(true);
    await wellMade(frame);
    await shoot(frame, 'who-en-cap');
    await frame.getByText('Leave them out this time').click();
    await frame.getByText('6 messages are left out this time').waitFor();
    await wellMade(frame);
    await press(frame, 'Take them back in');
    await frame.getByLabel('Send these 6 all the same').check();
    await confirm.click();
    await press(frame, 'Start sending');
    await frame.getByText('Everyone has their message.').waitFor({ timeout: 30_000 });
  }),
  120_000,
);

it(
  'says all of it in Spanish',
  withPage(async (page) => {
    speakSpanish(server.host);
    const frame = await openStep(page, server, 'Abrir la barra lateral', /Invitar/);
    await press(frame, /A quién llega un mensaje/);
    await frame.getByLabel('El mensaje puede nombrar').check();
    await press(frame, 'Ver quién lo recibe');
    await frame.getByText('1 correo es de dos hogares').waitFor();
    await wellMade(frame);
    await shoot(frame, 'who-es-shared');
    await press(frame, 'Agregar una regla');
    await choose(frame, '¿Según qué?', 'Columna');
    await frame.getByLabel('¿Qué columna?').selectOption({ label: 'Bus line (Families)' });
    await wellMade(frame);
    await shoot(frame, 'who-es-rule');
  }),
  90_000,
);
