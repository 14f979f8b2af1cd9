/** The forms that stay open all year, in the sidebar: who comes, who gets which time, who is to be called. */
import type { RunningServer } from '../../workbench/server/start-server';
import { browserTests } from '../support/browser';
import { barriers, focused, isTooWide, openStep, press, shoot, speakSpanish } from '../support/sidebar';
import { choicesOf, formOf, openStanding, send } from '../support/standing-form';
import { startWorkbench } from '../support/start-workbench';

const { withPage } = browserTests();
let server: RunningServer;

beforeEach(async () => {
  server = await startWorkbench({ district: 'small' });
});

afterEach(() => server.close());

/** Families answer all three forms, in both languages. */
const answered = async (): Promise<void> => {
  const { host } = server;
  const rsvp = await openStanding(host, 'rsvp');
  const [event = '', next = ''] = choicesOf(formOf(host, rsvp), 'event is this about');
  const [evento = ''] = choicesOf(formOf(host, rsvp, 'es'), 'qué evento');
  const coming = {
    'event is this about': event,
    'come to this': 'Yes, I will come',
    'How many adults': '2',
    'How many children': '3',
  };
  await send(host, formOf(host, rsvp), {
    ...coming,
    'help you come': ['Child care', 'A ride'],
    'What language': 'English',
  });
  await send(host, formOf(host, rsvp, 'es'), {
    'qué evento': evento,
    'Va a venir': 'Tal vez',
    'qué idioma': 'Español',
    'preguntar o comentar': '¿Habrá café?',
  });
  await send(host, formOf(host, rsvp), {
    ...coming,
    'come to this': 'No, I cannot come',
    'help you come': 'A different day or time',
  });
  await send(host, formOf(host, rsvp), { ...coming, 'event is this about': next });
  const talks = await openStanding(host, 'oneToOne');
  const times = choicesOf(formOf(host, talks), 'times work');
  const horas = choicesOf(formOf(host, talks, 'es'), 'horarios');
  await send(host, formOf(host, talks), {
    'your name': 'Ana Lee',
    'phone or email': '608-555-0101',
    'times work': times.slice(0, 1),
  });
  await send(host, formOf(host, talks, 'es'), {
    'su nombre': 'Inés Ortiz',
    'teléfono o correo': 'ines@x.org',
    horarios: horas.slice(0, 2),
    'hable su idioma': 'Sí',
    'quiere hablar': 'Algo que me preocupa',
  });
  await host.advanceClock(1);
  await send(host, formOf(host, talks), {
    'your name': 'فاطمة الزهراء',
    'phone or email': '608-555-0103',
    'times work': times.slice(0, 2),
  });
  await send(host, formOf(host, await openStanding(host, 'leadership')), {
    'your name': 'Mai Tran',
    'reach you': '608-555-0104',
    'like to do': 'Work as a paid tutor',
  });
};

it(
  'shows staff who comes, who gets which time and who is to be called',
  withPage(async (page) => {
    await answered();
    const frame = await openStep(page, server, 'Open the sidebar', /Ask/);
    const seen = async (name: string) => {
      expect([name, await barriers(frame), await isTooWide(frame)]).toEqual([name, [], false]);
      await shoot(frame, `${name}-en-300`);
    };
    await press(frame, /^Event RSVP|^RSVP|Who comes|Will you come/);
    await frame.getByRole('button', { name: 'See who comes' }).waitFor();
    await seen('ask-standing');
    await press(frame, 'Bring the events up to date');
    await frame.getByText(/The forms offer \d+ choices now/).waitFor();
    await seen('ask-events-refreshed');
    await press(frame, 'Hand it out another way');
    await frame.getByLabel('For which event?').selectOption({ index: 1 });
    const link = await frame.getByLabel('Link for families').inputValue();
    expect(link).toMatch(/usp=pp_url&entry\.\d+=/);
    expect(await frame.getByLabel('For your own text-message system').inputValue()).toContain(link);
    await seen('ask-hand-out-event');
    const family = await page.context().newPage();
    await family.goto(link);
    const chosen = await family.locator('select option:checked').allTextContents();
    expect(chosen).toContain(await frame.getByLabel('For which event?').locator('option:checked').textContent());
    await family.close();
    await press(frame, 'Back to the survey');
    await press(frame, 'See who comes');
    await frame.getByText('Plates to order').first().waitFor();
    expect(await focused(frame)).toBe('H1: Who comes');
    await seen('ask-who-comes');
    await press(frame, 'Back to the survey');
    await press(frame, 'Back to your surveys');
    await press(frame, /1:1/);
    await press(frame, 'Who gets which time');
    await frame.getByText('2 families would get a time').waitFor();
    await seen('ask-times');
    await press(frame, 'Write the times down');
    await frame.getByText('2 times are in the sheet').waitFor();
    await frame.getByText('1 family waits').waitFor();
    await seen('ask-times-written');
    await press(frame, 'Back to the survey');
    await press(frame, 'Back to your surveys');
    await press(frame, /lead/i);
    await frame.getByText('1 family is new in the sheet “Leads to call”').waitFor();
    await seen('ask-interest');
    await press(frame, 'Look for new answers');
    await frame.getByText('The one answer so far was brought').waitFor();
  }),
  120_000,
);

it(
  'shows the same in Spanish',
  withPage(async (page) => {
    await answered();
    speakSpanish(server.host);
    const frame = await openStep(page, server, 'Abrir la barra lateral', /Preguntar/);
    const seen = async (name: string) => {
      expect([name, await barriers(frame), await isTooWide(frame)]).toEqual([name, [], false]);
      await shoot(frame, `${name}-es-300`);
    };
    await frame.getByText('Sus encuestas').waitFor();
    const names = await frame.locator('.step-name').allTextContents();
    const nameOf = (pattern: RegExp): string => names.find((name) => pattern.test(name)) ?? names.join(', ');
    await press(frame, nameOf(/RSVP|come/i));
    await press(frame, 'Poner al día los eventos');
    await frame.getByText(/Los formularios ofrecen ahora/).waitFor();
    await seen('ask-standing');
    await press(frame, 'Ver quién viene');
    await frame.getByText('Platos que hay que pedir').first().waitFor();
    await seen('ask-who-comes');
    await press(frame, 'Volver a la encuesta');
    await press(frame, 'Volver a sus encuestas');
    await press(frame, nameOf(/1:1|solas/));
    await press(frame, 'A quién le toca qué hora');
    await frame.getByText('A 2 familias les tocaría una hora').waitFor();
    await seen('ask-times');
    await press(frame, 'Anotar las horas');
    await frame.getByText('2 horas ya están').waitFor();
    await seen('ask-times-written');
    await press(frame, 'Volver a la encuesta');
    await press(frame, 'Volver a sus encuestas');
    await press(frame, nameOf(/lead/i));
    await frame.getByText('1 familia es nueva').waitFor();
    await seen('ask-interest');
  }),
  120_000,
);
