/** The room Families in the real sidebar: a list pasted, picked and out of OneRoster, one family's line, and addresses that came back. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { csvFormatRows, dsvFormat } from 'd3-dsv';
import type { Frame, Page } from 'playwright-core';
import type { RunningServer } from '../../workbench/server/start-server';
import { rowsOf } from '../app/plan-world';
import { browserTests } from '../support/browser';
import { inviteWorld, listHeadings, plainFamilies, type Row } from '../support/invite-world';
import { openStep, press, shoot, speakSpanish, wellMade } from '../support/sidebar';
import { startWorkbench } from '../support/start-workbench';

const { withPage } = browserTests();
const room = mkdtempSync(join(tmpdir(), 'families-sidebar-'));
let server: RunningServer;
let worlds = 0;

/** A workbook without a family. */
const fresh = async (): Promise<void> => {
  worlds += 1;
  const dataDir = join(room, String(worlds));
  const { host } = await inviteWorld(undefined, { dataDir });
  host.close();
  server = await startWorkbench({ dataDir });
};

beforeEach(fresh, 60_000);
afterEach(() => server.close());
afterAll(() => rmSync(room, { recursive: true, force: true }));

/** All that the page gave to the server from here on. */
const sentBy = (page: Page): (() => string) => {
  const sent: string[] = [];
  page.on('request', (request) => sent.push(decodeURIComponent(request.url()), request.postData() ?? ''));
  page.on('websocket', (socket) => socket.on('framesent', ({ payload }) => sent.push(String(payload))));
  return () => sent.join('\n');
};

const text = (rows: readonly Row[], separator = ','): string =>
  dsvFormat(separator).formatRows(rows.map((row) => [...row]));

const withScores: readonly Row[] = [
  [...listHeadings, 'Test score', 'Lunch status'],
  ...plainFamilies(4).map((row, at) => [...row, `score-marker-${at}`, 'lunch-marker']),
];

const guardians = () => rowsOf(server.host, 'Guardians').map((row) => row['guardian.email']);

const openRoom = async (page: Page): Promise<Frame> => {
  const frame = await openStep(page, server, 'Open the sidebar', /Invite/);
  await press(frame, /^Families/);
  await press(frame, 'Paste a list, or choose files');
  await frame.getByLabel('Paste the list').waitFor();
  return frame;
};

const pick = (frame: Frame, label: string, files: { readonly [name: string]: string | Buffer }): Promise<void> =>
  frame.getByLabel(label).setInputFiles(
    Object.entries(files).map(([name, content]) => ({
      name,
      mimeType: 'text/csv',
      buffer: Buffer.from(content),
    })),
  );

/** Presses Stop in the page itself: this process runs the add-on, too, and is not free while a part is written. */
const stopSoon = (frame: Frame): Promise<unknown> =>
  frame.evaluate(`void (function () {
    var timer = setInterval(function () {
      document.querySelectorAll('button').forEach(function (one) {
        if (one.textContent !== 'Stop') return;
        clearInterval(timer);
        one.click();
      });
    }, 5);
  })()`);

const takeOver = async (frame: Frame): Promise<void> => {
  await press(frame, 'Take over these families');
  await frame.getByRole('heading', { name: 'The family lists are ready.' }).waitFor();
};

it(
  'PV28: a pasted list is looked at and taken over, and no cell of a column that is not needed leaves the page',
  withPage(async (page) => {
    const frame = await openRoom(page);
    await shoot(frame, 'families-bring-en-300');
    await wellMade(frame);
    const sent = sentBy(page);
    await frame.getByLabel('Paste the list').fill(text(withScores, '\t'));
    await press(frame, 'Read it');
    await frame.getByText('Nothing is written yet.').waitFor();
    await frame.getByText(/Left out, because .*: Test score, Lunch status\./).waitFor();
    await shoot(frame, 'families-preview-en-300');
    await wellMade(frame);
    expect(server.host.world().sheets.some(({ name }) => name === 'Guardians')).toBe(false);
    await takeOver(frame);
    await shoot(frame, 'families-done-en-300');
    expect(guardians()).toEqual(plainFamilies(4).map((row) => row[8]));
    expect(sent()).toContain('family.003@families.example');
    expect(sent()).not.toMatch(/score-marker|lunch-marker|Test score|Lunch status/);
  }),
  90_000,
);

it(
  'a file of Excel in Windows letters, with semicolons, is read; a workbook and a table of something else are told apart',
  withPage(async (page) => {
    const frame = await openRoom(page);
    const [first = []] = plainFamilies(1);
    const rows = [listHeadings, first.map((cell) => (cell === 'Last001' ? 'Muñoz; Peña' : cell))];
    await pick(frame, 'Or choose files', { 'families.xlsx': Buffer.from([0x50, 0x4b, 3, 4]) });
    await frame.getByText('“families.xlsx” is no CSV file.').waitFor();
    await pick(frame, 'Or choose files', { 'grades.csv': 'Student,Grade\nLuz,A' });
    await press(frame, 'Read it');
    await frame.getByText('“grades.csv” has no headings that read like a family list.').waitFor();
    await shoot(frame, 'families-refused-en-300');
    await press(frame, 'Choose others');
    await pick(frame, 'Or choose files', { 'families.csv': Buffer.from(text(rows, ';'), 'latin1') });
    await press(frame, 'Read it');
    await takeOver(frame);
    expect(rowsOf(server.host, 'Guardians')[0]?.['guardian.lastName']).toBe('Muñoz; Peña');
  }),
  90_000,
);

/** Column names as 1EdTech fixes them for OneRoster 1.1: www.imsglobal.org/oneroster-v11-final-csv-tables. */
const users = csvFormatRows([
  'sourcedId,status,dateLastModified,enabledUser,orgSourcedIds,role,username,userIds,givenName,familyName,middleName,identifier,email,sms,phone,agentSourcedIds,grades,password'.split(
    ',',
  ),
  [
    's1',
    '',
    '',
    'true',
    'o1',
    'student',
    'user-marker',
    '',
    'Luz',
    'Ruiz',
    '',
    'N1',
    'student-mail-marker@x.example',
    '',
    '',
    'g1,g2',
    '04',
    'password-marker',
  ],
  [
    's2',
    '',
    '',
    'true',
    'o1',
    'student',
    'user-marker',
    '',
    'Max',
    'Not tutored marker',
    '',
    'N2',
    '',
    '',
    '',
    'g3',
    '04',
    '',
  ],
  [
    'g1',
    '',
    '',
    'true',
    'd1',
    'guardian',
    '',
    '',
    'Ana',
    'Ruiz',
    '',
    '',
    'ana@families.example',
    '',
    '555-0101',
    '',
    '',
    '',
  ],
  ['g2', '', '', 'true', 'd1', 'parent', '', '', 'Leo', 'Ruiz', '', '', 'leo@families.example', '', '', '', '', ''],
  [
    'g3',
    '',
    '',
    'true',
    'd1',
    'parent',
    '',
    '',
    'Eva',
    'Other',
    '',
    '',
    'other-marker@families.example',
    '',
    '',
    '',
    '',
    '',
  ],
]);
const orgs =
  'sourcedId,status,dateLastModified,name,type,identifier,parentSourcedId\nd1,,,Maple Valley,district,,\no1,,,Alder Elementary,school,,d1';
const demographics = 'sourcedId,status,dateLastModified,birthDate,sex\ns1,,,birth-marker,female';

it(
  'a OneRoster export asks who has tutoring, and brings in those families alone',
  withPage(async (page) => {
    const frame = await openStep(page, server, 'Open the sidebar', /Invite/);
    await press(frame, 'Fill them from a tab');
    await press(frame, 'Paste a list, or choose files');
    await frame.getByLabel('Paste the list').waitFor();
    const sent = sentBy(page);
    await pick(frame, 'Or choose files', { 'users.csv': users, 'orgs.csv': orgs, 'demographics.csv': demographics });
    await frame.getByText('This is a OneRoster export').waitFor();
    await shoot(frame, 'families-one-roster-en-300');
    await wellMade(frame);
    await press(frame, 'Read it');
    await frame.getByText('The list of who has tutoring is missing.').waitFor();
    await frame.getByLabel('Paste who has tutoring').fill('Student ID\tHome language\nN1\tSpanish');
    await press(frame, 'Read it');
    await frame.getByText('This list does not say who must not be contacted.').waitFor();
    await shoot(frame, 'families-one-roster-preview-en-300');
    await takeOver(frame);
    expect(rowsOf(server.host, 'Guardians')).toMatchObject([
      { 'guardian.firstName': 'Ana', 'guardian.language': 'Spanish', 'guardian.phone': '555-0101' },
      { 'guardian.firstName': 'Leo' },
    ]);
    expect(rowsOf(server.host, 'Children')).toMatchObject([
      { 'child.school': 'Alder Elementary', 'child.gradeBand': '3-5' },
    ]);
    expect(sent()).toContain('leo@families.example');
    expect(sent()).not.toMatch(/-marker|Not tutored/);
  }),
  90_000,
);

it(
  'a page that loses the server between two parts, or is stopped, goes on where it was',
  withPage(async (page) => {
    const families = plainFamilies(900);
    const frame = await openRoom(page);
    await frame.getByLabel('Paste the list').fill(text([listHeadings, ...families]));
    await press(frame, 'Read it');
    await frame.getByText('Nothing is written yet.').waitFor({ timeout: 30_000 });
    server.host.setFaults({ failNext: 'Range.setValues', message: 'Service Spreadsheets failed.', times: 1 });
    await press(frame, 'Take over these families');
    await frame.getByText(/of 2 parts are written\. The rest waits/).waitFor({ timeout: 60_000 });
    await shoot(frame, 'families-half-en-300');
    server.host.setFaults({});
    await stopSoon(frame);
    await press(frame, 'Go on where it stopped');
    await frame.getByText('1 of 2 parts are written. The rest waits').waitFor({ timeout: 60_000 });
    await press(frame, 'Go on where it stopped');
    await frame.getByRole('heading', { name: 'The family lists are ready.' }).waitFor({ timeout: 60_000 });
    expect([guardians().length, new Set(guardians()).size]).toEqual([900, 900]);
    expect(rowsOf(server.host, 'Children')).toHaveLength(900);
  }),
  150_000,
);

it(
  'one family’s line is found and changed, and addresses that came back are marked; the same in Spanish',
  withPage(async (page) => {
    const frame = await openRoom(page);
    await frame.getByLabel('Paste the list').fill(text([listHeadings, ...plainFamilies(12)]));
    await press(frame, 'Read it');
    await takeOver(frame);
    await press(frame, 'Go on');
    await frame.getByLabel('ID, name, email or phone').fill('F-002');
    await press(frame, 'Find');
    await frame.getByRole('heading', { name: 'Family F-002' }).waitFor();
    await press(frame, 'Wants no surveys');
    await frame.getByText('Noted by staff').waitFor();
    await press(frame, 'Set a no contact order');
    await frame.getByText('No contact order: never gets a message.').waitFor();
    await frame.getByLabel('How often to write').selectOption('monthly');
    await frame.getByText('Saved in the lists.').waitFor();
    await shoot(frame, 'families-line-en-300');
    await wellMade(frame);
    await press(frame, 'Lift the no contact order');
    await press(frame, 'Lift it: I know that it is over');
    await frame.getByRole('button', { name: /Set a no contact order/ }).waitFor();
    expect(rowsOf(server.host, 'Families')[1]).toMatchObject({
      'family.optOut': 'yes',
      'family.frequency': 'once a month',
    });
    await press(frame, 'Addresses that came back');
    const message =
      'From: Mail Delivery Subsystem <mailer-daemon@googlemail.example>\nYour message to family.005@families.example was not delivered.\nsecret-of-the-message typo@families.example';
    await frame.getByLabel('Addresses or messages').fill(message);
    const sent = sentBy(page);
    await press(frame, 'Look them up');
    await frame.getByText('1 address is nobody’s on the lists').waitFor();
    await shoot(frame, 'families-returned-en-300');
    await wellMade(frame);
    await press(frame, 'Mark 1 guardian');
    await frame.getByText('1 guardian is marked.').waitFor();
    expect(rowsOf(server.host, 'Guardians')[4]).toMatchObject({ 'guardian.returnedMail': 'yes' });
    expect([sent().includes('family.005'), sent().includes('secret-of-the-message')]).toEqual([true, false]);

    speakSpanish(server.host);
    const spanish = await openStep(page, server, 'Abrir la barra lateral', /Invitar/);
    await press(spanish, /^Familias/);
    await spanish.getByLabel('ID, nombre, correo o teléfono').fill('last005');
    await press(spanish, 'Buscar');
    await spanish.getByText('El correo fue devuelto: recibe una llamada o una carta.').waitFor();
    await shoot(spanish, 'families-line-es-300');
    await wellMade(spanish);
    await press(spanish, 'Pegar una lista o elegir archivos');
    await shoot(spanish, 'families-bring-es-300');
    await spanish.getByLabel('Pegue la lista').fill(text(withScores));
    await press(spanish, 'Leerla');
    await spanish.getByText('Todavía no se escribe nada.').waitFor();
    await shoot(spanish, 'families-preview-es-300');
    await wellMade(spanish);
    await press(spanish, 'Otra lista');
    await press(spanish, 'Volver a Familias');
    await press(spanish, 'Correos devueltos');
    await spanish.getByLabel('Direcciones o mensajes').fill('family.006@families.example');
    await press(spanish, 'Buscarlas');
    await spanish.getByText('1 padre o tutor tiene una dirección así').waitFor();
    await shoot(spanish, 'families-returned-es-300');
  }),
  150_000,
);
