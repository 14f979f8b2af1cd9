// The events and times that a standing form offers, brought up to date with the plan, through the real bundle.
import type { Host } from '../../../workbench/host-types';
import { preparedWorld } from '../../support/prepared-world';
import { finishBuilding, formIn, surveyIn } from '../../support/pulse-survey';
import { problem, value } from '../../support/sidebar-calls';
import { choicesOf, formOf, openStanding, twoSchools } from '../../support/standing-form';
import { edited, rowsOf } from '../plan-world';

let host: Host;
const world = preparedWorld('small', twoSchools);
beforeEach(async () => {
  ({ host } = await world());
});
afterEach(() => host.close());

const which = 'event is this about';
const cual = 'qué evento';
const questionRow = (code: string) => rowsOf(host, 'Survey questions').find((row) => row['question.code'] === code);
const codesOf = (code: string): readonly string[] => JSON.parse(questionRow(code)?.['question.choices'] ?? '[]');
/** What the English form offered once and does not offer now. */
const earlier = (code: string): readonly unknown[] =>
  JSON.parse(questionRow(code)?.['question.wording'] ?? '{}').en?.earlier ?? [];
/** The row in the sheet, from 3 on, of the first event that the forms offer. */
const firstEventRow = (): number =>
  3 + rowsOf(host, 'Activities').findIndex((row) => row['activity.id'] === codesOf('RS07')[0]);

test('a renamed event is offered under its new name in every language, and its code stands under both', async () => {
  const survey = await openStanding(host, 'rsvp');
  const [before = ''] = choicesOf(formOf(host, survey), which);
  const codes = codesOf('RS07');
  await edited(host, 'Activities', firstEventRow(), 'activity.name', 'Bagels at dawn');
  const { offered, gone, unreachable } = await value(host, 'refreshChoices', { surveyId: survey.id });
  expect([gone, unreachable]).toEqual([[], []]);
  expect(offered[0]).toMatch(/^Bagels at dawn, /);
  expect(choicesOf(formOf(host, survey), which)).toEqual(offered);
  expect(choicesOf(formOf(host, survey, 'es'), cual)[0]).toMatch(/^Bagels at dawn, \d+ de /);
  expect(codesOf('RS07')).toEqual(codes);
  expect(earlier('RS07')).toEqual([{ code: codes[0], label: before }]);
});

test('the survey on paper prints what is offered now, and nothing that was offered before', async () => {
  const shown: { readonly html: string }[] = [];
  host.onScreen((event) => void (event.kind === 'dialog' && shown.push(event)));
  const survey = await openStanding(host, 'rsvp', { languages: ['en'] });
  const [before = ''] = choicesOf(formOf(host, survey), which);
  await edited(host, 'Activities', firstEventRow(), 'activity.name', 'Bagels at dawn');
  await value(host, 'refreshChoices', { surveyId: survey.id });
  await value(host, 'printPaper', { formId: formIn(survey, 'en').id });
  expect(shown[0]?.html).toContain('Bagels at dawn');
  expect(shown[0]?.html).not.toContain(before);
});

test('running it again changes nothing', async () => {
  const survey = await openStanding(host, 'rsvp');
  await value(host, 'refreshChoices', { surveyId: survey.id });
  const [sheets, forms] = [JSON.stringify(host.world().sheets), JSON.stringify(host.world().forms)];
  await value(host, 'refreshChoices', { surveyId: survey.id });
  expect(JSON.stringify(host.world().sheets)).toBe(sheets);
  expect(JSON.stringify(host.world().forms)).toBe(forms);
});

test('a time that is booked is no longer offered, and keeps its code', async () => {
  const survey = await openStanding(host, 'oneToOne', { languages: ['en'] });
  const before = choicesOf(formOf(host, survey), 'times work');
  const codes = codesOf('ON04');
  const at = rowsOf(host, 'One to ones').findIndex((row) => row['slot.id'] === codes[0]);
  await edited(host, 'One to ones', 3 + at, 'slot.bookedBy', 'F-12');
  await value(host, 'refreshChoices', { surveyId: survey.id });
  expect(choicesOf(formOf(host, survey), 'times work')).not.toContain(before[0]);
  expect(codesOf('ON04')).not.toContain(codes[0]);
  expect(earlier('ON04')).toEqual([{ code: codes[0], label: before[0] }]);
});

test('where nothing is ahead any more the form stays as it is, and that is said', async () => {
  const survey = await openStanding(host, 'rsvp', { languages: ['en'] });
  const before = choicesOf(formOf(host, survey), which);
  rowsOf(host, 'Activities').forEach((row, at) => {
    if (row['activity.start'] !== '') void edited(host, 'Activities', 3 + at, 'activity.start', '2020-01-01');
  });
  expect(await value(host, 'refreshChoices', { surveyId: survey.id })).toMatchObject({ offered: [] });
  expect(choicesOf(formOf(host, survey), which)).toEqual(before);
});

test('a question that somebody deleted from one form is named, and the other form is brought up to date', async () => {
  const survey = await openStanding(host, 'rsvp');
  const form = formOf(host, survey, 'es');
  await edited(host, 'Activities', firstEventRow(), 'activity.name', 'Bagels at dawn');
  host.editForm(form.id, {
    kind: 'delete-item',
    itemId: form.items.find(({ title }) => title.includes(cual))?.id ?? 0,
  });
  const { gone } = await value(host, 'refreshChoices', { surveyId: survey.id });
  expect(gone).toHaveLength(1);
  expect(choicesOf(formOf(host, survey), which)[0]).toMatch(/^Bagels at dawn/);
});

test('a survey that chooses from no list has nothing to bring up to date', async () => {
  const survey = await openStanding(host, 'pulse', { languages: ['en'] });
  expect(survey.lists).toBeNull();
  expect(await problem(host, 'refreshChoices', { surveyId: survey.id })).toMatchObject({ code: 'ask.survey-gone' });
});

test('a crash at any call between the forms loses nothing: pressed again, both forms offer what the plan has', async () => {
  const survey = await openStanding(host, 'rsvp');
  expect(formIn(survey, 'es').id).not.toBe('');
  const name = (round: number) => `Bagels ${round}`;
  const row = firstEventRow();
  let round = 0;
  for (; round < 200; round += 1) {
    await edited(host, 'Activities', row, 'activity.name', name(round));
    host.setFaults({ crashAtCall: 3 * round + 1, unflushed: 'lost' });
    const ran = await host.run('rpc', ['refreshChoices', { surveyId: survey.id }]);
    if (!('error' in ran)) break;
    await value(host, 'refreshChoices', { surveyId: survey.id });
    const [label = ''] = choicesOf(formOf(host, survey), which);
    expect([round, label.split(',')[0]]).toEqual([round, name(round)]);
    expect(choicesOf(formOf(host, survey, 'es'), cual)[0]).toContain(name(round));
    expect(earlier('RS07').length).toBeGreaterThan(round);
  }
  expect(round).toBeGreaterThan(8);
}, 60_000);

test('events that read alike and languages that stand twice are told apart, and each form is made', async () => {
  const survey = await openStanding(host, 'rsvp');
  const codes = codesOf('RS07').slice(0, 4);
  const row = (code: string) => 3 + rowsOf(host, 'Activities').findIndex((one) => one['activity.id'] === code);
  const start = rowsOf(host, 'Activities')[firstEventRow() - 3]?.['activity.start'] ?? '';
  for (const [at, place] of ['Hall', 'Hall', 'Hall (2)', 'HALL'].entries()) {
    const cells = { name: 'Fair', start, time: '', place };
    for (const [name, text] of Object.entries(cells))
      await edited(host, 'Activities', row(codes[at] ?? ''), `activity.${name}`, text);
  }
  const { offered } = await value(host, 'refreshChoices', { surveyId: survey.id });
  expect(new Set(offered.map((label) => label.toLowerCase())).size).toBe(offered.length);
  await value(host, 'closeSurvey', { surveyId: survey.id });
  await host.edit('Languages', 'A5:B7', [
    ['ES', 'Spanish'],
    ['mix', 'Mixteco'],
    ['miy', 'mixteco'],
  ]);
  const made = await value(host, 'startSurvey', { purpose: 'rsvp', languages: ['en', 'es'], askSchool: false });
  if (made.state !== 'ready') await finishBuilding(host, made.surveyId);
  const again = await surveyIn(host, made.surveyId);
  expect(choicesOf(formOf(host, again), 'anguage')).toEqual(['English', 'Español', 'Mixteco', 'mixteco (2)']);
});

test('a form that was closed is not opened beside the one that took its place', async () => {
  const survey = await openStanding(host, 'rsvp', { languages: ['en'] });
  await value(host, 'closeSurvey', { surveyId: survey.id });
  const made = await value(host, 'startSurvey', { purpose: 'rsvp', languages: ['en'], askSchool: false });
  if (made.state !== 'ready') await finishBuilding(host, made.surveyId);
  const formId = formIn(await surveyIn(host, made.surveyId), 'en').id;
  await value(host, 'publishForm', { formId });
  host.setResponders(formId, 'anyone');
  await value(host, 'tickFormOpens', { formId, opens: true });
  expect(await problem(host, 'reopenSurvey', { surveyId: survey.id })).toMatchObject({ code: 'ask.standing-there' });
  await value(host, 'closeSurvey', { surveyId: made.surveyId });
  await value(host, 'reopenSurvey', { surveyId: survey.id });
});
