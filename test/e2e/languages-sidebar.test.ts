// A third language in the browser: brought in by the sheet, read and approved, and a family's walk in Arabic at a phone's width.
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { lineDrafts } from '../../src/content/invitations';
import type { RunningServer } from '../../workbench/server/start-server';
import { browserTests } from '../support/browser';
import { focused, openStep, press, shoot, speakSpanish, wellMade } from '../support/sidebar';
import { startWorkbench } from '../support/start-workbench';
import { fillArabic, translationRows, typeTranslation } from '../support/translated';

const { withPage } = browserTests();
let server: RunningServer;

beforeEach(async () => {
  server = await startWorkbench({ district: 'small' });
});

afterEach(() => server.close());

/** The page as it is, whole, on a phone. */
const shootPhone = async (page: Page, name: string): Promise<void> => {
  const folder = process.env.SCREENS;
  if (folder !== undefined) await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true });
};

const rowOf = (id: string) =>
  translationRows(server.host).find(({ cells }) => cells['translation.id'] === id)?.row ?? 0;

it(
  'goes from a language that nobody speaks to a family that answers in it',
  withPage(async (page) => {
    const frame = await openStep(page, server, 'Open the sidebar', /Ask/);
    await press(frame, 'Languages');
    await frame.getByText('Nobody has approved it yet').first().waitFor();
    expect(await focused(frame)).toBe('H1: Languages');
    await frame.getByLabel('Which language?').selectOption('ar');
    await press(frame, 'Add it to the sheet');
    await frame.getByText(/^3 of \d+ texts translated/).waitFor();
    await frame.getByText('3 texts came with the add-on as drafts.').waitFor();
    await shoot(frame, 'languages-added-en');
    await wellMade(frame);

    await fillArabic(server.host);
    await typeTranslation(server.host, 'text.ar', rowOf('screen.minutes'), 'خمس دقائق');
    await press(frame, 'Back to your surveys');
    await press(frame, 'Languages');
    await frame.getByText('1 text cannot be used yet').waitFor();
    await frame.getByText(/keep each of these as it is: \{minutes\}/).waitFor();
    await shoot(frame, 'languages-troubled-en');
    await wellMade(frame);
    await typeTranslation(server.host, 'text.ar', rowOf('screen.minutes'), 'يستغرق ذلك نحو {minutes} دقائق.');

    await press(frame, 'Back to your surveys');
    await press(frame, 'Make a survey');
    await frame.getByLabel('English').uncheck();
    await frame.getByLabel('Español').uncheck();
    await press(frame, 'See it as a family does');
    await frame.getByText('كم يحب طفلكم الدروس الخصوصية؟').waitFor();
    expect(await frame.locator('.ask-preview').getAttribute('dir')).toBe('rtl');
    await shoot(frame, 'preview-ar');
    await wellMade(frame);
    await press(frame, 'Back to the survey');
    await press(frame, 'Make the forms');
    await frame.getByText('The forms are ready').waitFor();
    await press(frame, 'Read and approve');
    await frame.getByText('كم يحب طفلكم الدروس الخصوصية؟').first().waitFor();
    await wellMade(frame);
    await frame.getByLabel('Name of the person who read it').fill('Amal Haddad');
    await press(frame, 'I have read it all. Approve');
    await press(frame, 'Publish');
    await frame.getByText('Test link. Do not send it').waitFor();
    const [form] = server.host.world().forms;
    server.host.setResponders(form?.id ?? '', 'anyone');
    const link = await frame.getByLabel('Test link').inputValue();

    const family = await page.context().newPage();
    await family.setViewportSize({ width: 390, height: 844 });
    await family.goto(link);
    await family.getByText('كم يحب طفلكم الدروس الخصوصية؟').waitFor();
    await shootPhone(family, 'form-ar-390');
    await family.getByLabel('يحبها كثيرًا').check();
    await family.getByLabel('ما الذي يسير جيدًا؟').fill('المدرّس لطيف جدًا');
    await family.locator('button[type=submit], input[type=submit]').click();
    await family.getByText('شكرًا لكم').waitFor();
    await shootPhone(family, 'form-confirmation-ar-390');
    await family.close();

    const tab = server.host.world().sheets.find(({ id }) => id === form?.destinationSheetId);
    const [, answer = []] = server.host.world().sheets.find(({ id }) => id === form?.destinationSheetId)?.values ?? [];
    expect([answer[1], answer.includes('المدرّس لطيف جدًا')]).toEqual(['يحبها كثيرًا', true]);
    expect(tab).toBeDefined();
  }),
  90_000,
);

it(
  'drafts by a machine as far as somebody lets it, in Spanish',
  withPage(async (page) => {
    speakSpanish(server.host);
    const frame = await openStep(page, server, 'Abrir la barra lateral', /Preguntar/);
    await press(frame, 'Idiomas');
    await frame.getByLabel('¿Qué idioma?').selectOption('vi');
    await press(frame, 'Agregarlo a la hoja');
    await press(frame, 'Llenar los vacíos con un borrador automático');
    await frame.getByText(/textos son un borrador automático que nadie ha leído/).waitFor();
    await shoot(frame, 'languages-drafted-es');
    await wellMade(frame);
    const texts = translationRows(server.host).map(({ cells }) => [
      cells['text.vi'],
      lineDrafts.vi?.[cells['translation.id'] ?? ''] ?? `[vi] ${cells['translation.en']}`,
    ]);
    for (const [text, wanted] of texts) expect(text).toBe(wanted);
  }),
  90_000,
);
