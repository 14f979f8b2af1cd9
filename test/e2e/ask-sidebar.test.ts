import type { RunningServer } from '../../workbench/server/start-server';
import { browserTests } from '../support/browser';
import { barriers, focused, openStep, press, shoot, speakSpanish } from '../support/sidebar';
import { startWorkbench } from '../support/start-workbench';

const { withPage } = browserTests();
let server: RunningServer;

beforeEach(async () => {
  server = await startWorkbench({ district: 'small' });
});

afterEach(() => server.close());

it(
  'goes from nothing to a form that families can open, in English',
  withPage(async (page) => {
    const frame = await openStep(page, server, 'Open the sidebar', /Ask/);
    await frame.getByText('No survey yet').waitFor();
    await shoot(frame, 'ask-empty');
    await press(frame, 'Make a survey');
    await frame.getByText('Family pulse').first().waitFor();
    expect(await focused(frame)).toBe('H1: Make a survey');
    await shoot(frame, 'ask-new');
    expect(await barriers(frame)).toEqual([]);
    await press(frame, 'Make the forms');
    await frame.getByRole('heading', { name: 'Family pulse 1' }).waitFor();
    await frame.getByText('The forms are ready').waitFor();
    await shoot(frame, 'ask-ready');
    expect(await barriers(frame)).toEqual([]);
    expect(await frame.getByRole('button', { name: 'Publish' }).count()).toBe(0);
    expect(await frame.locator('input[readonly]').count()).toBe(0);

    await press(frame, 'Read and approve');
    await frame.getByText('How much does your child like tutoring?').waitFor();
    await shoot(frame, 'ask-approval');
    expect(await barriers(frame)).toEqual([]);
    await press(frame, 'I have read it all. Approve');
    await frame.getByText('Write the name of the person').waitFor();
    await frame.getByLabel('Name of the person who read it').fill('Elena Reviewer');
    await press(frame, 'I have read it all. Approve');
    await press(frame, 'Publish');
    await frame.getByText('Test link. Do not send it').waitFor();
    expect(await focused(frame)).toBe('H2: English form');
    await shoot(frame, 'ask-published');
    expect(await barriers(frame)).toEqual([]);
    await press(frame, 'Copy the link');
    await frame.getByText(/^(Copied\.|The link is marked)/).waitFor();

    const [form] = server.host.world().forms;
    server.host.setResponders(form?.id ?? '', 'anyone');
    const link = await frame.getByLabel('Test link').inputValue();
    const family = await page.context().newPage();
    await family.goto(link);
    await family.getByText('How much does your child like tutoring?').waitFor();
    await family.close();
    await press(frame, 'It opens without signing in');
    await frame.getByLabel('Link for families').waitFor();
    await shoot(frame, 'ask-open');
    expect(await barriers(frame)).toEqual([]);
    await press(frame, 'Hand it out another way');
    await frame.getByLabel('For your own text-message system').waitFor();
    expect(await barriers(frame)).toEqual([]);
    await shoot(frame, 'ask-hand-out');
    await press(frame, 'Show the flyer to print');
    const dialog = page.getByRole('dialog', { name: 'How is tutoring going?' });
    await dialog.frameLocator('iframe').getByRole('img', { name: 'QR' }).waitFor();
    const flyer = await (await dialog.locator('iframe').elementHandle())?.contentFrame();
    if (!flyer) throw new Error('the dialog has no frame');
    expect(await barriers(flyer)).toEqual([]);
    await dialog.getByRole('button', { name: 'Close dialog' }).click();
    await press(frame, 'Back to the survey');
    await frame.getByLabel('Last day for answers').fill('2026-12-18');
    await press(frame, 'Keep this day');
    await frame.getByText('Kept.').waitFor();
    expect(await focused(frame)).toBe('BUTTON: Keep this day');
    expect(await barriers(frame)).toEqual([]);
    await frame.getByRole('button', { name: 'Close the survey' }).click();
    await frame.getByRole('button', { name: 'Open it again' }).waitFor();
    await shoot(frame, 'ask-closed');
    expect(await focused(frame)).toBe('BUTTON: Open it again');
    await press(frame, 'Back to your surveys');
    await frame.getByText('Your surveys').waitFor();
    expect(await focused(frame)).toBe('H1: Ask');
  }),
  90_000,
);

it(
  'lets the questions be chosen and put in order, by keyboard too, and shows the form as a family sees it',
  withPage(async (page) => {
    const frame = await openStep(page, server, 'Open the sidebar', /Ask/);
    await press(frame, 'Make a survey');
    await frame.getByLabel(/^Interest and needs/).check();
    await frame.getByText('10 questions, about 4 minutes').waitFor();
    await frame.getByText('Look at the questions, or change them').click();
    await press(frame, 'Take out: What does your child need the most help with?');
    await frame.getByText('9 questions, about 4 minutes').waitFor();
    await frame.locator('[aria-label="Take out: When would tutoring work best for your child?"]:focus').waitFor();
    const up = frame.getByRole('button', { name: 'Move up: How much do you want your child to have a tutor?' });
    await up.focus();
    await page.keyboard.press('Enter');
    await frame
      .locator('[aria-label="Move up: How much do you want your child to have a tutor?"][aria-disabled="true"]:focus')
      .waitFor();
    await page.keyboard.press('Enter');
    expect(await barriers(frame)).toEqual([]);
    await shoot(frame, 'ask-questions');
    await press(frame, 'See it as a family does');
    await frame.getByText('Your child can get tutoring even if you do not.').waitFor();
    const titles = await frame.locator('.ask-preview > ol > li > p:first-child').allTextContents();
    expect(titles[0]).toContain('How much do you want your child to have a tutor?');
    expect(titles).toHaveLength(9);
    await frame.getByLabel('Language').selectOption('es');
    await frame.getByText('¿Qué espera su familia de la tutoría?').waitFor();
    expect(await barriers(frame)).toEqual([]);
    await shoot(frame, 'ask-preview');
    await press(frame, 'Back to the survey');
    await frame.getByText('9 questions, about 4 minutes').waitFor();
    expect(await focused(frame)).toBe('BUTTON: See it as a family does');
    await up.waitFor();
    await press(frame, 'Make the forms');
    await frame.getByRole('heading', { name: 'Interest and needs 1' }).waitFor();
    expect(server.host.world().forms[0]?.items[0]?.title).toBe('How much do you want your child to have a tutor?');
  }),
  90_000,
);

it(
  'speaks Spanish to staff who do, and shows where a form must be linked by hand',
  withPage(async (page) => {
    speakSpanish(server.host);
    server.host.setFaults({ setDestinationRefused: true });
    const frame = await openStep(page, server, 'Abrir la barra lateral', /Preguntar/);
    await press(frame, 'Hacer una encuesta');
    await frame.getByText('Pulso de las familias').first().waitFor();
    await shoot(frame, 'ask-new-es');
    await press(frame, 'Hacer los formularios');
    await frame.getByText('Google no conectó').waitFor();
    await shoot(frame, 'ask-link-es');
    server.host.setFaults({ setDestinationRefused: false });
    await press(frame, 'Ya lo hice. Seguir');
    await frame.getByText('Los formularios están listos').waitFor();
    await shoot(frame, 'ask-ready-es');
    await press(frame, 'Volver a sus encuestas');
    await frame.getByText('Todavía no está abierta').waitFor();
    await shoot(frame, 'ask-list-es');
  }),
  90_000,
);

it(
  'says what is wrong where a form is gone, and shows what staff changed by hand',
  withPage(async (page) => {
    const frame = await openStep(page, server, 'Open the sidebar', /Ask/);
    await press(frame, 'Make a survey');
    await press(frame, 'Make the forms');
    await frame.getByText('The forms are ready').waitFor();
    const [form, other] = server.host.world().forms;
    const [item, second] = form?.items ?? [];
    server.host.editForm(form?.id ?? '', { kind: 'delete-item', itemId: item?.id ?? 0 });
    server.host.editForm(form?.id ?? '', { kind: 'retitle-item', itemId: second?.id ?? 0, title: 'W'.repeat(300) });
    await press(frame, 'Check the form, and who can see the answers');
    await frame.getByText('The form was changed by hand').waitFor();
    await shoot(frame, 'ask-changed');
    server.host.editForm(other?.id ?? '', { kind: 'delete-form' });
    await frame.getByRole('button', { name: 'Check the form, and who can see the answers' }).nth(1).click();
    await frame.getByText('Google cannot open the form').waitFor();
    await shoot(frame, 'ask-gone');
    expect(await barriers(frame)).toEqual([]);
    expect(await frame.evaluate('document.documentElement.scrollWidth <= window.innerWidth')).toBe(true);
  }),
  90_000,
);
