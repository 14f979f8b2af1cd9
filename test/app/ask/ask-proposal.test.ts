// A proposed change is asked about with what caused it, in each language alike; and forms that stand all year are one of a kind.

import { openHost } from '../../../workbench/host';
import type { Host } from '../../../workbench/host-types';
import { planDistrict } from '../../support/planned-district';
import { distDir } from '../../support/product';
import { approveLanguages, finishBuilding, surveyIn } from '../../support/pulse-survey';
import { problem, value } from '../../support/sidebar-calls';

let host: Host;
beforeEach(async () => {
  host = await openHost({ distDir, district: 'small' });
});
afterEach(() => host.close());

const proposal = {
  theme: 'Tutoring starts too late',
  summary: { en: 'Tutoring would start at 3.', es: 'La tutoría empezaría a las 3.' },
  options: [
    { en: 'Start at 3', es: 'Empezar a las 3' },
    { en: 'Keep 4', es: 'Dejar las 4' },
  ],
};
const wish = { purpose: 'proposal' as const, languages: ['en', 'es'], askSchool: false };
const cells = (sheet: string, code: string) => {
  const found = host.world().sheets.find(({ name }) => name === sheet);
  const column = found?.values[0]?.indexOf(code) ?? -1;
  return (found?.values.slice(2) ?? []).map((row) => row[column]).filter((cell) => cell !== '');
};
const made = async (change: object = {}) => {
  const { surveyId, state } = await value(host, 'startSurvey', { ...wish, proposal, ...change });
  if (state !== 'ready') await finishBuilding(host, surveyId);
  return surveyIn(host, surveyId);
};
const form = (id: string | undefined) => host.world().forms.find((one) => one.id === id);
const choicesOf = (id: string | undefined, title: string) =>
  form(id)?.items.find((item) => item.title === title)?.choices;

test('a proposal says the idea, offers its ways in each language, and cites the theme that caused it (S25)', async () => {
  const survey = await made();
  expect(form(survey.forms[0]?.id)?.description).toContain('The idea: Tutoring would start at 3.');
  expect(choicesOf(survey.forms[0]?.id, 'Which choice do you like best?')).toEqual([
    'Start at 3',
    'Keep 4',
    'None of these',
  ]);
  expect(choicesOf(survey.forms[1]?.id, '¿Qué opción le gusta más?')).toEqual([
    'Empezar a las 3',
    'Dejar las 4',
    'Ninguna',
  ]);
  const [id] = cells('Themes', 'theme.id');
  expect(cells('Themes', 'theme.name')).toEqual(['Tutoring starts too late']);
  expect(cells('Surveys', 'survey.theme')).toEqual([id]);
});

test('without several ways to do it families are not asked to choose one', async () => {
  const survey = await made({ proposal: { ...proposal, options: [] } });
  const titles = form(survey.forms[0]?.id)?.items.map(({ title }) => title);
  expect(titles).toContain('How clear is this idea to you?');
  expect(titles).not.toContain('Which choice do you like best?');
});

test('a theme that stands somewhere is cited and not written down again', async () => {
  await made();
  const { themes } = await value(host, 'offerThemes', {});
  expect(themes.map(({ name }) => name)).toEqual(['Tutoring starts too late']);
  await value(host, 'closeSurvey', { surveyId: (await surveyIn(host)).id });
  await made({ proposal: { ...proposal, theme: themes[0]?.id } });
  expect(cells('Themes', 'theme.name')).toEqual(['Tutoring starts too late']);
});

test.each([
  ['no theme', { theme: ' ' }, 'ask.proposal-theme'],
  ['no summary in Spanish', { summary: { en: 'A change.', es: ' ' } }, 'ask.proposal-summary'],
  ['a summary of 601 letters', { summary: { en: 'a'.repeat(601), es: 'b' } }, 'ask.proposal-summary-long'],
  ['one way alone', { options: [{ en: 'Only one', es: 'Solo una' }] }, 'ask.proposal-options'],
  [
    'a way that Spanish lacks',
    {
      options: [
        { en: 'One', es: 'Una' },
        { en: 'Two', es: ' ' },
      ],
    },
    'ask.proposal-options',
  ],
  [
    'two ways alike but for capitals',
    {
      options: [
        { en: 'One', es: 'Una' },
        { en: 'one', es: 'Dos' },
      ],
    },
    'ask.proposal-options-alike',
  ],
])('a proposal with %s is refused in words, and nothing is written', async (_, change, code) => {
  const before = JSON.stringify(host.world().sheets);
  const refusal = await problem(host, 'startSurvey', { ...wish, proposal: { ...proposal, ...change } });
  expect(refusal.code).toBe(code);
  expect(JSON.stringify(host.world().sheets)).toBe(before);
});

test('there is nothing to say yes to without a plan, and no time to choose', async () => {
  const tried = (purpose: 'rsvp' | 'oneToOne') =>
    problem(host, 'startSurvey', { purpose, languages: ['en'], askSchool: false });
  expect((await tried('rsvp')).code).toBe('ask.no-events');
  expect((await tried('oneToOne')).code).toBe('ask.no-slots');
});

describe('with a plan', () => {
  beforeEach(() =>
    planDistrict(host, [
      ['Alder', 90],
      ['Birch', 80],
    ]),
  );

  test('a form that stands all year is made once, until it is closed', async () => {
    await approveLanguages(host, ['en']);
    const standing = { purpose: 'rsvp' as const, languages: ['en'], askSchool: false };
    const { surveyId, state } = await value(host, 'startSurvey', standing);
    if (state !== 'ready') await finishBuilding(host, surveyId);
    const survey = await surveyIn(host, surveyId);
    expect(survey).toMatchObject({ name: 'RSVP', standing: true });
    expect((await problem(host, 'startSurvey', standing)).code).toBe('ask.unfinished');
    const formId = survey.forms[0]?.id ?? '';
    await value(host, 'publishForm', { formId });
    host.setResponders(formId, 'anyone');
    await value(host, 'tickFormOpens', { formId, opens: true });
    expect((await problem(host, 'startSurvey', standing)).code).toBe('ask.standing-there');
    await value(host, 'closeSurvey', { surveyId });
    await value(host, 'startSurvey', standing);
  });

  test('how many come is a whole number from 0 to 10, and the form says so', async () => {
    await approveLanguages(host, ['en']);
    const { surveyId, state } = await value(host, 'startSurvey', {
      purpose: 'rsvp',
      languages: ['en'],
      askSchool: false,
    });
    if (state !== 'ready') await finishBuilding(host, surveyId);
    const formId = (await surveyIn(host, surveyId)).forms[0]?.id ?? '';
    await value(host, 'publishForm', { formId });
    host.setResponders(formId, 'anyone');
    const items = form(formId)?.items ?? [];
    const event = items.find(({ title }) => title === 'Which event is this about?');
    const adults = items.find(({ title }) => title === 'How many adults will come?');
    const answer = (count: string) => {
      const body = new URLSearchParams();
      body.append(`entry.${event?.entryId}`, event?.choices[0] ?? '');
      body.append(`entry.${adults?.entryId}`, count);
      return host.submitForm(form(formId)?.publishedId ?? '', body);
    };
    for (const wrong of ['11', '1.5', '-1', 'two', '01'])
      expect([wrong, JSON.stringify(await answer(wrong))]).toEqual([
        wrong,
        expect.stringContaining('Write a number from 0 to 10.'),
      ]);
    expect(await answer('10')).toMatchObject({ state: 'received' });
  });

  test('a partner is named where names may be shared, and nobody is asked without one (PV27)', async () => {
    const titles = async (partner?: string) =>
      (
        await value(host, 'previewForm', {
          purpose: 'leadership',
          questions: ['LE01', 'LE11'],
          language: 'es',
          askSchool: false,
          ...(partner === undefined ? {} : { partner }),
        })
      ).questions.map(({ title }) => title);
    expect(await titles('Parents $& United')).toContain('¿Podemos dar su nombre a Parents $& United?');
    expect(await titles()).toEqual(['¿Cuál es su nombre?']);
  });

  test('events and times stand in the words of each language', async () => {
    const said = async (purpose: 'rsvp' | 'oneToOne', question: string, language: string) =>
      (await value(host, 'previewForm', { purpose, questions: [question], language, askSchool: false })).questions[0]
        ?.choices ?? [];
    const [english, spanish] = [await said('oneToOne', 'ON04', 'en'), await said('oneToOne', 'ON04', 'es')];
    expect(english).toHaveLength(spanish.length);
    expect(english[0]).toMatch(/^[A-Z][a-z]+day, [A-Z][a-z]+ \d+, \d+:\d\d [ap]\.m\., Alder$/);
    expect(spanish[0]).toMatch(/^[a-zé]+ \d+ de [a-z]+, \d+:\d\d [ap]\. m\., Alder$/);
    const events = await said('rsvp', 'RS07', 'es');
    expect(events.join()).toMatch(/ de [a-z]+/);
    expect(new Set(events).size).toBe(events.length);
  });
});
