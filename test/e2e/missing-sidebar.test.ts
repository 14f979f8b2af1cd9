/** Who is missing, as a coordinator meets it in the sidebar, 300 pixels wide. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { familyCode } from '../../src/domain/survey/family-code';
import type { RunningServer } from '../../workbench/server/start-server';
import { browserTests } from '../support/browser';
import { confirmed, inviteWorld, plainFamilies, type Row, sendUntilDone } from '../support/invite-world';
import { focused, openStep, press, shoot, speakSpanish, wellMade } from '../support/sidebar';
import { startWorkbench } from '../support/start-workbench';

const { withPage } = browserTests();
const room = mkdtempSync(join(tmpdir(), 'missing-sidebar-'));
afterAll(() => rmSync(room, { recursive: true, force: true }));

let server: RunningServer;
afterEach(() => server.close());

const longSchool = 'Dr. Martin Luther King Jr. Elementary School for Science, Mathematics and Arts';

/** What differs from plain families, by the place of the cell: the school, the grade, the address, the language. */
const changesOf = (at: number): { readonly [place: number]: string } => ({
  ...(at % 3 === 1 ? { 3: at === 1 ? '' : longSchool } : {}),
  4: ['1', '4', '7'][at % 3] ?? '',
  ...(at < 2 ? { 8: '' } : {}),
  ...(at % 8 === 7 ? { 10: 'Arabic' } : {}),
});

/** A third at a school with a long name, some at home in Arabic; two without an address, one at no school. */
const families = (n: number): readonly Row[] =>
  plainFamilies(n).map((row, at) => row.map((cell, place) => changesOf(at)[place] ?? cell));

/** A confidential survey that went out to so many families, of whom these answered. */
const open = async (folder: string, rows: readonly Row[], answered: readonly number[]): Promise<void> => {
  const dataDir = join(room, folder);
  const made = await inviteWorld(rows, { dataDir, mode: 'confidential' });
  await sendUntilDone(made.host, await confirmed(made));
  const { sheets, forms } = made.host.world();
  const [codes = [], , row = []] = sheets.find(({ name }) => name === 'Survey forms')?.values ?? [];
  const secret = String(row[codes.indexOf('form.secret')] ?? '');
  const [form] = forms;
  const [first, last] = [form?.items[0], form?.items[form.items.length - 1]];
  for (const at of answered)
    await made.host.submitForm(
      form?.publishedId ?? '',
      new URLSearchParams({
        [`entry.${first?.entryId}`]: first?.choices[at % 5] ?? '',
        [`entry.${last?.entryId}`]: familyCode(secret, `g:G-${String(at).padStart(3, '0')}`),
      }),
    );
  made.host.close();
  server = await startWorkbench({ dataDir });
};

const someOf = (n: number): readonly number[] =>
  Array.from({ length: n }, (_, at) => at + 1).filter((at) => at % 3 === 0 || (at % 3 === 1 && at % 2 === 1));

it(
  'says who is missing in sentences, tables and a list, without barriers at 300 pixels',
  withPage(async (page) => {
    await open('full', families(72), someOf(72));
    const frame = await openStep(page, server, 'Open the sidebar', /Listen/);
    await press(frame, /Count the answers/);
    await press(frame, 'Who is missing');
    await frame.getByText('36 of 72 families answered: 50 in 100.').waitFor();
    expect(await focused(frame)).toBe('H1: Who is missing');
    await frame.getByText(/Families of these schools answer less than their share: Dr\. Martin/).waitFor();
    await frame.getByText(/That margin says nothing about who is missing/).waitFor();
    await wellMade(frame);
    await shoot(frame, 'missing-en');
    const byLanguage = frame.getByRole('table', { name: 'By language' });
    expect(await byLanguage.getByRole('columnheader').allTextContents()).toEqual([
      'Families',
      'Invited',
      'Reached',
      'Answered',
    ]);
    await press(frame, 'Show the names');
    await frame.getByText('Last005').waitFor();
    await wellMade(frame);
    await shoot(frame, 'missing-names-en');
    await press(frame, 'Open the list as a page');
    await frame.getByText('The list is open over the spreadsheet.').waitFor();
    await page.keyboard.press('Escape');
    await press(frame, 'Back to what families said');
    await frame.getByRole('heading', { name: 'What families said' }).waitFor();
  }),
  120_000,
);

it(
  'says it in Spanish, and prints a copy that leaves out small groups',
  withPage(async (page) => {
    await open('spanish', families(72), someOf(72));
    speakSpanish(server.host);
    const frame = await openStep(page, server, 'Abrir la barra lateral', /Escuchar/);
    await press(frame, /Contar las respuestas/);
    await press(frame, 'Quién falta');
    await frame.getByText('Contestaron 36 de 72 familias: 50 de cada 100.').waitFor();
    await wellMade(frame);
    await press(frame, 'Mostrar los nombres');
    await frame.getByText('Last005').waitFor();
    await wellMade(frame);
    await shoot(frame, 'missing-es');
    await press(frame, 'Imprimir una copia que se puede compartir');
    await frame.getByText('La copia está abierta sobre la hoja de cálculo.').waitFor();
  }),
  120_000,
);

it(
  'with one answer it says so, and with no family lists it says what to fill in',
  withPage(async (page) => {
    await open('few', families(6), [1]);
    const frame = await openStep(page, server, 'Open the sidebar', /Listen/);
    await press(frame, /Count the answers/);
    await press(frame, 'Who is missing');
    await frame.getByText('1 of 6 families answered: 17 in 100.').waitFor();
    await frame.getByText('No group of 10 or more families answers much less than its share.').waitFor();
    await press(frame, 'Print a copy that is safe to share');
    await frame.getByText('Too few families answered, or too few did not, to share these figures.').waitFor();
    await wellMade(frame);
    await shoot(frame, 'missing-few');
    const tutored = server.host.world().sheets.find(({ name }) => name === 'Children')?.values[0] ?? [];
    const column = String.fromCharCode(65 + tutored.indexOf('child.tutored'));
    await server.host.edit(
      'Children',
      `${column}3:${column}8`,
      Array.from({ length: 6 }, () => ['no']),
    );
    await press(frame, 'Back to what families said');
    await press(frame, 'Who is missing');
    await frame.getByText(/The family lists have no child in tutoring/).waitFor();
    await wellMade(frame);
    await shoot(frame, 'missing-none');
  }),
  120_000,
);
