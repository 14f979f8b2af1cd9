import type { RunningServer } from '../../workbench/server/start-server';
import { answerForm, openPulse, overHost } from '../app/listen/survey-host';
import { browserTests } from '../support/browser';
import { focused, openStep, press, shoot, speakSpanish, wellMade } from '../support/sidebar';
import { startWorkbench } from '../support/start-workbench';

const { withPage } = browserTests();
let server: RunningServer;

beforeEach(async () => {
  server = await startWorkbench({ district: 'small' });
}, 60_000);

afterEach(() => server.close());

/** So many families choose each place of every scale, in the survey's newest form. */
const answerAll = async (counts: readonly number[]): Promise<void> => {
  const listen = overHost(server.host);
  const [form] = [...listen.host.world().forms].reverse();
  if (form === undefined) throw new Error('there is no form');
  for (const [place, count] of counts.entries())
    for (let at = 0; at < count; at += 1)
      await answerForm(
        listen,
        form,
        Object.fromEntries(
          form.items.flatMap(({ title, choices }): [string, string][] =>
            choices.length < 5 ? [] : [[title, choices[place] ?? '']],
          ),
        ),
      );
};

it(
  'says what changed since the last pulse, in English and Spanish, and what to keep in mind',
  withPage(async (page) => {
    const listen = overHost(server.host);
    const first = await openPulse(listen, ['en']);
    await answerAll([14, 14, 14, 14, 14]);
    await listen.rpc('countSurvey', { surveyId: first });
    const second = await openPulse(listen, ['es', 'en']);
    await answerAll([7, 8, 15, 30, 40]);
    await listen.rpc('countSurvey', { surveyId: second });

    const frame = await openStep(page, server, 'Open the sidebar', /Listen/);
    await press(frame, /Count the answers/);
    await press(frame, 'Compare with another round');
    await frame.getByRole('heading', { name: 'What changed' }).waitFor();
    expect(await focused(frame)).toBe('H1: Compare with another round');
    await frame.getByText('Only the second was asked in: Spanish.').waitFor();
    await wellMade(frame);
    await shoot(frame, 'rounds-en');
    await frame.getByText('All questions').click();
    await wellMade(frame);
    await shoot(frame, 'rounds-all-en');
    await press(frame, 'Back to what families said');
    await frame.getByRole('heading', { name: 'What families said' }).waitFor();
    expect(await focused(frame)).toBe('H1: What families said');

    speakSpanish(server.host);
    const spanish = await openStep(page, server, 'Abrir la barra lateral', /Escuchar/);
    await press(spanish, /Contar las respuestas/);
    await press(spanish, 'Comparar con otra ronda');
    await spanish.getByRole('heading', { name: 'Qué cambió' }).waitFor();
    await wellMade(spanish);
    await shoot(spanish, 'rounds-es');
  }),
  120_000,
);

it(
  'with one round alone it says what a round is, and names one that nobody has counted',
  withPage(async (page) => {
    const listen = overHost(server.host);
    await openPulse(listen, ['en']);
    await answerAll([3, 3, 3, 3, 3]);
    await openPulse(listen, ['en']);
    const frame = await openStep(page, server, 'Open the sidebar', /Listen/);
    await press(frame, /Count the answers/);
    await press(frame, 'Compare with another round');
    await frame.getByText(/There is no other round to compare with yet/).waitFor();
    await frame.getByText(/Not counted yet: Family pulse 2/).waitFor();
    await wellMade(frame);
    await shoot(frame, 'rounds-none');
  }),
  90_000,
);
