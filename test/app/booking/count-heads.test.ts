// Who comes to an event, counted over all languages of its form, through the real bundle.
import type { Host } from '../../../workbench/host-types';
import { preparedWorld } from '../../support/prepared-world';
import { problem, value } from '../../support/sidebar-calls';
import { choicesOf, columnOf, formOf, openStanding, send, typeInto } from '../../support/standing-form';
import { edited, rowsOf } from '../plan-world';

let host: Host;
let surveyId: string;
let survey: Awaited<ReturnType<typeof openStanding>>;
const world = preparedWorld('small', (one) => openStanding(one, 'rsvp'));
beforeEach(async () => {
  ({ host, made: survey } = await world());
  surveyId = survey.id;
});
afterEach(() => host.close());

const which = 'event is this about';
const heads = () => value(host, 'countHeads', { surveyId });
const event = (at: number) => choicesOf(formOf(host, survey), which)[at] ?? '';
const evento = (at: number) => choicesOf(formOf(host, survey, 'es'), 'qué evento')[at] ?? '';
const say = (answers: { readonly [question: string]: string | readonly string[] }) =>
  send(host, formOf(host, survey), answers);
const decir = (answers: { readonly [question: string]: string | readonly string[] }) =>
  send(host, formOf(host, survey, 'es'), answers);
const coming = { 'come to this': 'Yes, I will come', 'How many adults': '2', 'How many children': '3' };

test('nobody has answered: that is no trouble', async () => {
  expect(await heads()).toMatchObject({ answers: 0, events: [], withoutEvent: 0, unknownEvent: 0, notices: [] });
});

test('heads, needs and questions come together from both languages, by event', async () => {
  await say({ [which]: event(0), ...coming, 'help you come': ['Child care', 'A ride'], 'What language': 'English' });
  await decir({
    'qué evento': evento(0),
    'Va a venir': 'Tal vez',
    'Cuántos adultos': '1',
    'ayudaría a venir': ['Transporte', 'Comida'],
    'qué idioma': 'Español',
    'preguntar o comentar': '¿Habrá café?',
  });
  await say({ [which]: event(0), 'come to this': 'No, I cannot come', 'help you come': 'A different day or time' });
  await decir({ 'qué evento': evento(1), 'Va a venir': 'Sí, voy a ir', 'ayudaría a venir': 'Nada. Puedo ir.' });
  const { answers, events, withoutEvent, unknownEvent, shares } = await heads();
  expect([answers, withoutEvent, unknownEvent]).toEqual([4, 0, 0]);
  expect(shares).toEqual({ yes: 75, maybe: 35, walkIn: 10 });
  expect(events).toEqual([
    {
      event: expect.any(String),
      name: event(0),
      when: 'ahead',
      said: { yes: 1, maybe: 1, no: 1, nothing: 0 },
      yes: { adults: 2, children: 3 },
      maybe: { adults: 1, children: 0 },
      assumed: 0,
      unreadable: 0,
      // (5 × 75% + 1 × 35%) × 110% = 4.51
      plates: 5,
      needs: [
        { name: 'A ride', n: 2 },
        { name: 'Child care', n: 1 },
        { name: 'Food', n: 1 },
      ],
      languages: [
        { name: 'English', n: 1 },
        { name: 'Español', n: 1 },
      ],
      wouldHelp: [{ name: 'A different day or time', n: 1 }],
      asks: ['¿Habrá café?'],
    },
    expect.objectContaining({ name: event(1), said: { yes: 1, maybe: 0, no: 0, nothing: 0 }, assumed: 1, needs: [] }),
  ]);
});

test('an answer given before an event was renamed counts for it, under its new name', async () => {
  const code = JSON.parse(
    rowsOf(host, 'Survey questions').find((row) => row['question.code'] === 'RS07')?.['question.choices'] ?? '[]',
  )[0];
  await say({ [which]: event(0), ...coming });
  const at = rowsOf(host, 'Activities').findIndex((row) => row['activity.id'] === code);
  await edited(host, 'Activities', 3 + at, 'activity.name', 'Bagels at dawn');
  await value(host, 'refreshChoices', { surveyId });
  await decir({ 'qué evento': evento(0), 'Va a venir': 'Sí, voy a ir' });
  const { events } = await heads();
  expect(events).toHaveLength(1);
  expect(events[0]).toMatchObject({ name: event(0), said: { yes: 2 }, when: 'ahead' });
  expect(events[0]?.name).toMatch(/^Bagels at dawn/);
});

test('an event that was taken out of the plan after families answered is still counted, and said to be gone', async () => {
  await say({ [which]: event(0), ...coming });
  for (const [at, row] of rowsOf(host, 'Activities').entries())
    if (row['activity.start'] !== '') await edited(host, 'Activities', 3 + at, 'activity.id', `X${at}`);
  expect((await heads()).events).toEqual([expect.objectContaining({ name: event(0), when: 'gone' })]);
});

test('numbers that are words, events that nobody offered and rows without one are counted apart and said', async () => {
  await say({ [which]: event(0), ...coming });
  await say({ [which]: event(0), ...coming });
  await say({ [which]: event(0), ...coming });
  await typeInto(host, formOf(host, survey), 2, 'How many adults', 'two or three');
  await typeInto(host, formOf(host, survey), 3, which, 'A party');
  await typeInto(host, formOf(host, survey), 4, which, '');
  const { events, withoutEvent, unknownEvent } = await heads();
  expect([withoutEvent, unknownEvent]).toEqual([1, 1]);
  expect(events).toEqual([
    expect.objectContaining({
      unreadable: 1,
      assumed: 1,
      yes: { adults: 1, children: 3 },
      said: expect.objectContaining({ yes: 1 }),
    }),
  ]);
});

test('columns that staff moved are found; a question whose heading is gone is named, and nothing is guessed', async () => {
  await say({ [which]: event(0), ...coming });
  const form = formOf(host, survey);
  const before = await heads();
  const from = columnOf(host, form, which);
  const other = columnOf(host, form, 'How many adults');
  const tab = host.world().sheets.find(({ id }) => id === form.destinationSheetId);
  const [top = [], row = []] = (tab?.displayValues ?? []).map((one) => [one[from - 1], one[other - 1]] as const);
  for (const [at, pair] of [top, row].entries()) {
    await typeInto(host, form, at + 1, from, pair[1] ?? '');
    await typeInto(host, form, at + 1, other, pair[0] ?? '');
  }
  expect((await heads()).events).toEqual(before.events);
  await typeInto(host, form, 1, other, 'Something else entirely');
  await typeInto(host, form, 2, other, 'x');
  const { notices, withoutEvent } = await heads();
  expect(notices.map(({ code }) => code)).toEqual(['listen.question-gone']);
  expect(withoutEvent).toBe(1);
});

test('a tab of answers that was deleted is named, and the other language still counts', async () => {
  await say({ [which]: event(0), ...coming });
  await decir({ 'qué evento': evento(0), 'Va a venir': 'Sí, voy a ir' });
  const tab = host.world().sheets.find(({ id }) => id === formOf(host, survey).destinationSheetId);
  host.editForm(formOf(host, survey).id, { kind: 'unlink' });
  host.deleteSheet(tab?.name ?? '');
  const { answers, notices } = await heads();
  expect([answers, notices]).toEqual([1, [{ code: 'listen.answers-tab-gone', values: { form: 'English' } }]]);
});

test('the percentages are the district’s to set', async () => {
  await say({ [which]: event(0), ...coming });
  const at = rowsOf(host, 'Settings').findIndex((row) => row['setting.code'] === 'plateYesShare');
  expect(rowsOf(host, 'Settings')[at]?.['setting.name']).toMatch(/percent of the people who say yes/);
  await edited(host, 'Settings', 3 + at, 'setting.value', '100');
  expect(await heads()).toMatchObject({ shares: { yes: 100 }, events: [{ plates: 6 }] });
});

test('what a family writes stays text, whatever it looks like', async () => {
  await say({ [which]: event(0), ...coming, 'ask or talk': '=1+1' });
  await say({ [which]: event(0), ...coming, 'ask or talk': 'هل هناك مترجم؟' });
  expect((await heads()).events[0]?.asks).toEqual(['=1+1', 'هل هناك مترجم؟']);
});

test('only a form that asks who comes is counted so', async () => {
  expect(await problem(host, 'countHeads', { surveyId: 'nosuch' })).toMatchObject({ code: 'ask.survey-gone' });
});
