// A coordinator writes a question of her own and asks about a proposed change, in the sidebar.
import type { RunningServer } from '../../workbench/server/start-server';
import { browserTests } from '../support/browser';
import { focused, openStep, press, shoot, speakSpanish, wellMade } from '../support/sidebar';
import { startWorkbench } from '../support/start-workbench';

const { withPage } = browserTests();
let server: RunningServer;

beforeEach(async () => {
  server = await startWorkbench({ district: 'small' });
});

afterEach(() => server.close());

it(
  'advises while a question is written, takes it in, shows it, and asks it',
  withPage(async (page) => {
    const frame = await openStep(page, server, 'Open the sidebar', /Ask/);
    await press(frame, 'Make a survey');
    await frame.getByText('Look at the questions').click();
    await press(frame, 'Take out: How often do you get news');
    await press(frame, 'Write your own question');
    expect(await focused(frame)).toBe('H1: A question of your own');
    await shoot(frame, 'own-question-empty-en');
    await wellMade(frame);
    await press(frame, 'Use this question');
    await frame.getByText('has no words in English yet').waitFor();

    await frame.getByLabel('As many answers as fit').check();
    await frame.getByLabel('Question, in English').fill('How safe and clean is the bus to school?');
    await frame.getByText('It may ask two things at once').waitFor();
    await frame.getByText(/Reads like school grade \d/).waitFor();
    await frame.getByLabel('Answers, in English').fill('The bus\n\nThe walk');
    await frame.getByLabel('Question, in Spanish').fill('¿Qué tan seguro es el camión?');
    await frame.getByLabel('Answers, in Spanish').fill('El camión');
    await frame.getByText(/\d of 100/).waitFor();
    await frame.getByText('Its choices are too few').first().waitFor();
    await press(frame, 'Back to the survey');
    await press(frame, 'Write your own question');
    expect(await frame.getByLabel('Answers, in Spanish').inputValue()).toBe('El camión');
    await press(frame, 'Use this question');
    await frame
      .getByRole('alert')
      .getByText(/fewer than two answers/)
      .waitFor();
    await shoot(frame, 'own-question-advice-en');
    await wellMade(frame);
    await frame.getByLabel('Answers, in Spanish').fill('El camión\nLa caminata');
    await press(frame, 'Use this question');

    await frame.getByText('12 questions, about 5 minutes').waitFor();
    await press(frame, 'Change: How safe and clean');
    expect(await frame.getByLabel('Answers, in Spanish').inputValue()).toBe('El camión\nLa caminata');
    await frame.getByLabel('Question, in English').fill('How safe is the bus to school?');
    await press(frame, 'Use this question');
    await press(frame, 'See it as a family does');
    await frame.getByText('How safe is the bus to school?').waitFor();
    await press(frame, 'Back to the survey');
    await press(frame, 'Make the forms');
    await frame.getByText('The forms are ready').waitFor();
    const titles = server.host.world().forms.map(({ items }) => items[items.length - 1]?.title);
    expect(titles).toEqual(['How safe is the bus to school?', '¿Qué tan seguro es el camión?']);
  }),
  60_000,
);

it(
  'asks about a change that answers what families said, in Spanish',
  withPage(async (page) => {
    speakSpanish(server.host);
    const frame = await openStep(page, server, 'Abrir la barra lateral', /Preguntar/);
    await press(frame, 'Hacer una encuesta');
    await frame.getByLabel('Un cambio propuesto').check();
    await frame.getByLabel('Lo que dijeron las familias').fill('La tutoría termina muy tarde');
    expect(await frame.getByLabel('Lo que dijeron las familias').getAttribute('maxlength')).toBe('200');
    await frame.getByLabel('Formas de hacerlo, en inglés').fill('A way\n'.repeat(30));
    await press(frame, 'Hacer los formularios');
    await frame.getByText('La idea todavía no está escrita').waitFor();
    await frame.getByLabel('La idea, en inglés').fill('Tutoring would end at 4.');
    await frame.getByLabel('La idea, en español').fill('La tutoría terminaría a las 4.');
    await press(frame, 'Hacer los formularios');
    await frame.getByText('Las formas de hacerlo no coinciden').waitFor();
    await frame.getByLabel('Formas de hacerlo, en inglés').fill('');
    await shoot(frame, 'proposal-es');
    await wellMade(frame);
    await press(frame, 'Hacer los formularios');
    await frame.getByText(/listos/).waitFor();
    expect(server.host.world().forms[1]?.description).toContain('La idea: La tutoría terminaría a las 4.');
  }),
  60_000,
);

it(
  'keeps a half-made survey for whoever goes back and comes again',
  withPage(async (page) => {
    const frame = await openStep(page, server, 'Open the sidebar', /Ask/);
    await press(frame, 'Make a survey');
    await frame.getByLabel('A proposed change').check();
    await frame.getByLabel('The idea, in English').fill('Tutoring would start at 3.');
    await press(frame, 'Back to your surveys');
    await press(frame, 'Make a survey');
    expect(await frame.getByLabel('The idea, in English').inputValue()).toBe('Tutoring would start at 3.');
    expect(await frame.getByLabel('A proposed change').isChecked()).toBe(true);
  }),
  60_000,
);
