import type { Frame } from 'playwright-core';
import type { RunningServer } from '../../workbench/server/start-server';
import { planAnswers } from '../app/plan-world';
import { browserTests } from '../support/browser';
import { focused, openStep, press, shoot, speakSpanish, wellMade } from '../support/sidebar';
import { value } from '../support/sidebar-calls';
import { startWorkbench } from '../support/start-workbench';

const { withPage } = browserTests();
let server: RunningServer;

beforeEach(async () => {
  server = await startWorkbench({ district: 'small' });
  await value(server.host, 'buildPlan', { answers: planAnswers });
}, 60_000);

afterEach(() => server.close());

const shownIn = async (frame: Frame, title: string): Promise<Frame> => {
  const inner = await (await frame.locator(`iframe[title="${title}"]`).elementHandle())?.contentFrame();
  if (!inner) throw new Error('there is no preview');
  return inner;
};

it(
  'lists every message, shows one as it will arrive while it is changed, says what is wrong, saves and approves it',
  withPage(async (page) => {
    const frame = await openStep(page, server, 'Open the sidebar', /Invite/);
    await press(frame, /Messages/);
    await frame.getByRole('heading', { name: /By email/ }).waitFor();
    expect(await focused(frame)).toBe('H1: Messages to families');
    await wellMade(frame);
    await shoot(frame, 'messages-list-en-300');
    await press(frame, /Listening session or focus group/);
    await frame.getByLabel('Text', { exact: true }).waitFor();
    await frame.getByText('Nothing is wrong with it.').waitFor();
    await (await shownIn(frame, 'Preview')).getByText('Dear Sample family').waitFor();
    await wellMade(frame);
    await shoot(frame, 'messages-editor-en-300');
    const body = frame.getByLabel('Text', { exact: true });
    await body.fill('Dear {{Family name}},\n\nPlease come.\n\n{{FamlyName}}');
    await frame.getByText(/Perhaps “FamilyName” is meant/).waitFor();
    await frame.getByText('Not saved yet.').waitFor();
    await wellMade(frame);
    await shoot(frame, 'messages-problem-en-300');
    await body.fill('Dear {{Family name}},\n\nPlease come.\n\n');
    await frame.getByLabel('Put in a shared text').selectOption({ label: 'What high-impact tutoring is' });
    expect(await body.inputValue()).toBe('Dear {{Family name}},\n\nPlease come.\n\n{{HITDefinition}}');
    await (await shownIn(frame, 'Preview')).getByText(/one trained tutor/).waitFor();
    await press(frame, 'Save');
    await frame.getByText('Saved in the sheet “Messages”.').waitFor();
    await frame.getByLabel('Name of the person who read it').fill('Ines Reader');
    await press(frame, 'I have read it and approve it');
    await frame.getByText(/Ines Reader .* approved this text on/).waitFor();
    await wellMade(frame);
    await shoot(frame, 'messages-approved-en-300');
    await body.fill('Something else');
    await press(frame, 'Back to all messages');
    await frame.getByText('What you wrote is not saved. Leave it?').waitFor();
    await press(frame, 'Stay here');
    expect(await body.inputValue()).toBe('Something else');
    await press(frame, 'Back to all messages');
    await press(frame, 'Leave without saving');
    await frame.getByLabel('Show', { exact: true }).selectOption({ label: 'Changed by your district' });
    await frame.getByRole('button', { name: /approved by Ines Reader/ }).waitFor();
    expect(await frame.locator('.message-line').count()).toBe(1);
  }),
  120_000,
);

it(
  'makes a message of the district’s own, in Spanish, with a part for each child, and keeps what a colleague’s change would cost',
  withPage(async (page) => {
    speakSpanish(server.host);
    const frame = await openStep(page, server, 'Abrir la barra lateral', /Invitar/);
    await press(frame, /Mensajes/);
    await frame.getByRole('heading', { name: /Por correo/ }).waitFor();
    await wellMade(frame);
    await shoot(frame, 'messages-list-es-300');
    await press(frame, 'Escribir un mensaje suyo');
    await frame.getByLabel(/¿Cómo se llama\?/).fill('Día de campo');
    await wellMade(frame);
    await shoot(frame, 'messages-new-es-300');
    await press(frame, 'Empezar el mensaje');
    await frame.getByLabel('Asunto').fill('Día de campo');
    const body = frame.getByLabel('Texto', { exact: true });
    await body.fill('Estimada familia:');
    await press(frame, 'Repetir por cada hijo o hija');
    await (await shownIn(frame, 'Vista previa')).getByRole('listitem').nth(1).waitFor();
    await wellMade(frame);
    await shoot(frame, 'messages-own-es-300');
    const typed = await body.inputValue();
    const { lines } = await value(server.host, 'openMessages', {});
    const key = lines.find(({ what }) => what === 'own')?.key ?? '';
    const { seen } = await value(server.host, 'openMessage', { key, language: 'es' });
    const theirs = { key, language: 'es', subject: 'x', body: 'y', reviewedOn: '', seen };
    await value(server.host, 'saveMessage', theirs);
    await press(frame, 'Guardar');
    await frame.getByText(/Alguien cambió este mensaje/).waitFor();
    expect(await body.inputValue()).toBe(typed);
    await press(frame, 'Borrar este mensaje');
    await wellMade(frame);
    await shoot(frame, 'messages-delete-es-300');
    await press(frame, 'Sí, borrarlo');
    await frame.getByRole('heading', { name: 'Mensajes a las familias' }).waitFor();
    expect(await frame.getByText('Día de campo').count()).toBe(0);
  }),
  120_000,
);

it(
  'changes a shared text in one place, and says in which messages it stands',
  withPage(async (page) => {
    const frame = await openStep(page, server, 'Open the sidebar', /Invite/);
    await press(frame, /Messages/);
    await frame.getByText(/^Shared texts/).click();
    await press(frame, /What high-impact tutoring is/);
    await frame.getByText(/It stands in \d+ messages/).waitFor();
    await wellMade(frame);
    await shoot(frame, 'messages-block-en-300');
    await frame.getByLabel('Text', { exact: true }).fill('One tutor for two children.');
    await press(frame, 'Save');
    await frame.getByText('Saved in the sheet “Messages”.').waitFor();
    await press(frame, 'Back to all messages');
    await press(frame, /Design or yearly revision starts/);
    await (await shownIn(frame, 'Preview')).getByText(/One tutor for two children/).waitFor();
  }),
  90_000,
);

it(
  'says before anything is sent that an ask waits for the meeting to plan it, and for the language (S38, PV09)',
  withPage(async (page) => {
    const frame = await openStep(page, server, 'Open the sidebar', /Invite/);
    await press(frame, /Messages/);
    await press(frame, /Parents lead outreach/);
    await frame.getByText('Before it can go out').waitFor();
    await frame.getByText(/asks families for something/).waitFor();
    await frame.getByText(/English has texts that nobody approved yet/).waitFor();
    await wellMade(frame);
    await shoot(frame, 'messages-waits-en-300');
  }),
  60_000,
);
