/** Anonymous or confidential, who can see the answers, and who has answered: as staff meet them in the sidebar, 300 pixels wide. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { RunningServer } from '../../workbench/server/start-server';
import { browserTests } from '../support/browser';
import { confirmed, inviteWorld, plainFamilies, sendUntilDone } from '../support/invite-world';
import { barriers, isTooWide, openStep, press, shoot, speakSpanish } from '../support/sidebar';
import { startWorkbench } from '../support/start-workbench';

const { withPage } = browserTests();
const room = mkdtempSync(join(tmpdir(), 'survey-modes-'));
afterAll(() => rmSync(room, { recursive: true, force: true }));

let server: RunningServer;
afterEach(() => server.close());

/** A workbook with its plan, its family lists and a confidential survey that is open. */
const open = async (folder: string, sends: boolean): Promise<void> => {
  const dataDir = join(room, folder);
  const made = await inviteWorld(plainFamilies(14), { dataDir, mode: 'confidential' });
  if (sends) await sendUntilDone(made.host, await confirmed(made));
  made.host.close();
  server = await startWorkbench({ dataDir });
};

it(
  'says what each mode means, warns of a language that few families use, and shows the form with its family code',
  withPage(async (page) => {
    await open('choose', false);
    const frame = await openStep(page, server, 'Open the sidebar', /Ask/);
    await press(frame, 'Make a survey');
    await frame.getByLabel(/^Interest and needs/).check();
    expect(await frame.getByLabel(/^No: anonymous/).isChecked()).toBe(true);
    await frame.getByText('Few families use this: Español').waitFor();
    await frame.getByText('The form tells these families so.').waitFor();
    await frame.getByText('Ask which school?').waitFor();
    expect(await barriers(frame)).toEqual([]);
    await shoot(frame, 'ask-anonymous-en');
    await frame.getByLabel(/^Yes: confidential/).check();
    await frame.getByText('Do not show answers by language to others.').waitFor();
    expect(await frame.getByText('Ask which school?').count()).toBe(0);
    expect([await barriers(frame), await isTooWide(frame)]).toEqual([[], false]);
    await shoot(frame, 'ask-confidential-en');
    await press(frame, 'See it as a family does');
    await frame.getByText('Family code (leave as it is)').waitFor();
    await frame.getByText('how many people in our office can see').waitFor();
    expect([await barriers(frame), await isTooWide(frame)]).toEqual([[], false]);
    await shoot(frame, 'ask-confidential-preview-en');
    await press(frame, 'Back to the survey');
    await frame
      .getByLabel(/^Who wants to/)
      .or(frame.getByLabel(/lead/i))
      .first()
      .check();
    expect(await frame.getByLabel(/^Yes: confidential/).count()).toBe(0);
    await frame.getByText('This form asks who answers').waitFor();
    await frame.getByLabel(/^Event feedback/).check();
    await frame.getByText('The form will not ask which event it is about').waitFor();
    await frame.getByLabel(/^RSVP/).check();
    await frame.getByText('This form asks for no name').waitFor();
    expect(await frame.getByText('This form asks who answers').count()).toBe(0);
    await frame.getByText('Look at the questions').click();
    await frame.getByText('This form needs this question.').first().waitFor();
    expect(await frame.getByRole('button', { name: 'Take out: Will you come to this event?' }).isDisabled()).toBe(true);
    expect([await barriers(frame), await isTooWide(frame)]).toEqual([[], false]);
  }),
  90_000,
);

it(
  'lists who can see the answers when a form is checked, and lets families be told once there are more',
  withPage(async (page) => {
    await open('who', true);
    const frame = await openStep(page, server, 'Open the sidebar', /Ask/);
    await press(frame, 'Family pulse 1');
    await frame.getByText('0 of 14 invited have answered').waitFor();
    await press(frame, 'Check the form, and who can see the answers');
    await frame.getByText('2 people can see the answers').first().waitFor();
    await frame.getByText('Google does not tell us who else has a link').waitFor();
    expect([await barriers(frame), await isTooWide(frame)]).toEqual([[], false]);
    await shoot(frame, 'ask-who-en');
    server.host.addUser('new.colleague.with.a.long.name@maplevalley.example');
    await press(frame, 'Back to your surveys');
    const again = await openStep(page, server, 'Open the sidebar', /Ask/);
    await press(again, 'Family pulse 1');
    await again.getByText('More people can see the answers than the form says').first().waitFor();
    expect([await barriers(again), await isTooWide(again)]).toEqual([[], false]);
    await shoot(again, 'ask-risen-en');
    await press(again, 'Tell families the new number');
    await again.getByText('The form tells families that 3 people can see the answers.').waitFor();
  }),
  90_000,
);

it(
  'says all of it in Spanish to staff who read Spanish',
  withPage(async (page) => {
    await open('spanish', true);
    speakSpanish(server.host);
    const frame = await openStep(page, server, 'Abrir la barra lateral', /Preguntar/);
    await press(frame, 'Family pulse 1');
    await frame.getByText('Contestaron 0 de 14 personas invitadas').waitFor();
    await press(frame, 'Revisar el formulario y quién ve las respuestas');
    await frame.getByText('2 personas pueden ver las respuestas').first().waitFor();
    expect([await barriers(frame), await isTooWide(frame)]).toEqual([[], false]);
    await shoot(frame, 'ask-who-es');
    await press(frame, 'Volver a sus encuestas');
    await press(frame, 'Hacer una encuesta');
    await frame.getByLabel(/^Sí: confidencial/).check();
    await frame.getByText('No muestre a otras personas respuestas por idioma.').waitFor();
    expect([await barriers(frame), await isTooWide(frame)]).toEqual([[], false]);
    await shoot(frame, 'ask-confidential-es');
  }),
  90_000,
);
