import type { RunningServer } from '../../workbench/server/start-server';
import { answerForm, type ListenHost, openPulse, overHost } from '../app/listen/survey-host';
import { browserTests } from '../support/browser';
import { focused, openStep, press, shoot, wellMade } from '../support/sidebar';
import { startWorkbench } from '../support/start-workbench';

const { withPage } = browserTests();
let server: RunningServer;
let listen: ListenHost;

beforeEach(async () => {
  server = await startWorkbench({ district: 'small' });
  listen = overHost(server.host);
  await openPulse(listen);
}, 60_000);

afterEach(() => server.close());

const write = async (texts: readonly string[], at = 0): Promise<void> => {
  const form = listen.host.world().forms[at];
  const item = form?.items.find(({ type }) => type === 'PARAGRAPH_TEXT' || type === 'TEXT');
  if (form === undefined || item === undefined) throw new Error('no open question');
  for (const text of texts) await answerForm(listen, form, { [item.title]: text });
};

const long = `${'The bus comes late and nobody tells us. '.repeat(60)}${'w'.repeat(200)} the end of it`;

it(
  'reads comments one at a time, the urgent one first, tags it, and lets a read one be quoted',
  withPage(async (page) => {
    await write([long, 'We have no food at home. Call 555-123-4567.']);
    const frame = await openStep(page, server, 'Open the sidebar', /Listen/);
    await press(frame, /Count the answers/);
    await press(frame, 'Read the comments');
    await frame.getByText('2 comments wait to be read.').waitFor();
    expect(await focused(frame)).toBe('H1: Comments');
    await frame.getByText('Needs follow-up today').waitFor();
    expect(await frame.getByLabel('Text to share').inputValue()).toBe('We have no food at home. Call [phone].');
    expect(await frame.getByLabel('May be quoted').isDisabled()).toBe(true);
    await shoot(frame, 'comments-urgent');
    await wellMade(frame);
    await frame.getByLabel('Add a theme').fill('Food, at home');
    await press(frame, 'Add');
    await frame.getByLabel('I have read all of it').check();
    await frame.getByLabel('May be quoted').check();
    await press(frame, 'Save and next');
    await frame.getByText('1 comment waits to be read.').waitFor();
    await frame.getByText('Comment 2 of 2').waitFor();
    expect(await focused(frame)).toBe('H2: Comment 2 of 2');
    expect(await frame.getByLabel('Food at home').isChecked()).toBe(false);
    await shoot(frame, 'comments-long');
    await press(frame, 'Previous');
    await frame.getByText('Comment 1 of 2').waitFor();
    await press(frame, 'Next without saving');
    await frame.getByText('Comment 2 of 2').waitFor();
    await frame.getByLabel('Add a theme').fill('Buses');
    await press(frame, 'Show those that wait');
    await frame.getByText('Comment 1 of 2').waitFor();
    await press(frame, 'Show all of it');
    await wellMade(frame);
    const row = listen
      .sheet('Comments')
      .values.find((cells) => cells.includes('We have no food at home. Call [phone].'));
    expect(row).toEqual(expect.arrayContaining(['Food at home', 'Yes']));
    const at = listen.sheet('Comments').values.findIndex((cells) => cells.includes(long)) + 1;
    const column = String.fromCharCode(65 + (listen.sheet('Comments').values[1]?.indexOf('Themes') ?? 0));
    await listen.host.edit('Comments', `${column}${at}`, [['Buses']]);
    await frame.getByLabel('I have read all of it').check();
    await press(frame, 'Save and next');
    await frame.getByText('Somebody changed this comment while you had it open.').waitFor();
    await shoot(frame, 'comments-changed');
    await press(frame, 'Show it as it is now');
    await frame.getByLabel('Buses').waitFor();
    expect(await frame.getByLabel('Buses').isChecked()).toBe(true);
    await frame.getByLabel('I have read all of it').check();
    await press(frame, 'Save and next');
    await frame.getByText('All comments are read.').waitFor();
    await shoot(frame, 'comments-read');
  }),
  90_000,
);

it(
  'speaks Spanish, and says that nobody has written yet',
  withPage(async (page) => {
    const [coordinator] = server.host.world().users;
    server.host.setUser(coordinator?.email ?? '', { locale: 'es' });
    const frame = await openStep(page, server, 'Abrir la barra lateral', /Escuchar/);
    const like = '¿Cuánto le gusta la tutoría a su hijo o hija?';
    const second = listen.host.world().forms[1];
    if (second === undefined) throw new Error('two forms were expected');
    await answerForm(listen, second, { [like]: 'Le gusta' });
    await press(frame, /Volver/);
    await press(frame, /Escuchar/);
    await press(frame, /Contar las respuestas/);
    await press(frame, 'Leer los comentarios');
    await frame.getByText('Ninguna familia ha escrito').waitFor();
    await shoot(frame, 'comments-none-es');
    await wellMade(frame);
    await write(['Llame a mi casa, 555-123-4567. Le pegan en la escuela.'], 1);
    await press(frame, /Volver a las cifras/);
    await press(frame, 'Leer los comentarios');
    await frame.getByText('Necesita seguimiento hoy').waitFor();
    expect(await frame.getByLabel('Texto para compartir').inputValue()).toContain('[teléfono]');
    await shoot(frame, 'comments-urgent-es');
    await wellMade(frame);
  }),
  90_000,
);
