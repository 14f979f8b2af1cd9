// Who can see the answers: counted when a form is published, told to families, and watched from then on (PV12, PV20).
import { openHost } from '../../../workbench/host';
import type { Host } from '../../../workbench/host-types';
import { distDir } from '../../support/product';
import { approveLanguages, finishBuilding, formIn, makePulse, openPulse, surveyIn } from '../../support/pulse-survey';
import { problem, value } from '../../support/sidebar-calls';

let host: Host;
beforeEach(async () => {
  host = await openHost({ distDir, district: 'small' });
});
afterEach(() => host.close());

const descriptionOf = (id: string) => host.world().forms.find((one) => one.id === id)?.description ?? '';
const accounts = () => host.world().users.map(({ email }) => email);

test('before a form is published a mark stands for the number; publishing puts it in, in each language', async () => {
  const survey = await makePulse(host);
  const [english, spanish] = [formIn(survey, 'en').id, formIn(survey, 'es').id];
  expect(descriptionOf(english)).toContain('⟦how many⟧ people in our office can see the answers');
  await approveLanguages(host);
  for (const formId of [english, spanish]) await value(host, 'publishForm', { formId });
  const people = accounts().length;
  expect(people).toBeGreaterThan(1);
  expect(descriptionOf(english)).toContain(`${people} people in our office can see the answers`);
  expect(descriptionOf(spanish)).toContain(`${people} personas de nuestra oficina pueden ver las respuestas`);
  expect(descriptionOf(english) + descriptionOf(spanish)).not.toMatch(/[⟦⟧{}]/);
});

test('the list holds who may open the workbook and who may edit the form, each once, with its owner', async () => {
  const survey = await makePulse(host, { languages: ['en'] });
  await approveLanguages(host, ['en']);
  const { id } = formIn(survey, 'en');
  host.editForm(id, { kind: 'add-editor', email: 'Helper@Maplevalley.example' });
  host.editForm(id, { kind: 'add-editor', email: (accounts()[1] ?? '').toUpperCase() });
  const { who, home } = await value(host, 'publishForm', { formId: id });
  expect(who?.people).toEqual([...accounts(), 'helper@maplevalley.example'].sort());
  expect(who?.told).toBe(accounts().length + 1);
  expect(home.surveys[0]?.forms[0]).toMatchObject({ people: accounts().length + 1, morePeople: 0 });
});

test('a form that asks who answers tells the number as well', async () => {
  const { surveyId, state } = await value(host, 'startSurvey', {
    purpose: 'leadership',
    languages: ['en'],
    askSchool: false,
  });
  if (state !== 'ready') await finishBuilding(host, surveyId);
  await approveLanguages(host, ['en']);
  const { id } = formIn(await surveyIn(host, surveyId), 'en');
  await value(host, 'publishForm', { formId: id });
  expect(descriptionOf(id)).toContain(`${accounts().length} people in our office can see what you write.`);
});

test('once more people can see answers, opening Ask and checking the form say so, and publishing again tells families', async () => {
  const survey = await openPulse(host, { languages: ['en'] });
  const { id } = formIn(survey, 'en');
  const before = accounts().length;
  expect(formIn(await surveyIn(host), 'en')).toMatchObject({ people: before, morePeople: 0 });
  host.editForm(id, { kind: 'add-editor', email: 'helper@maplevalley.example' });
  // The Ask step looks at the workbook alone; a check opens the form.
  expect(formIn(await surveyIn(host), 'en').morePeople).toBe(0);
  expect((await value(host, 'checkForm', { formId: id })).who).toMatchObject({ told: before });
  expect((await value(host, 'checkForm', { formId: id })).who.people).toHaveLength(before + 1);
  host.addUser('new.colleague@maplevalley.example');
  expect(formIn(await surveyIn(host), 'en').morePeople).toBe(1);
  const { who } = await value(host, 'publishForm', { formId: id });
  expect(who?.told).toBe(before + 2);
  expect(descriptionOf(id)).toContain(`${before + 2} people in our office can see`);
  expect(formIn(await surveyIn(host), 'en')).toMatchObject({ state: 'open', morePeople: 0 });
});

test('what staff wrote around the words stays; where the words are gone, the first screen is written anew', async () => {
  const survey = await makePulse(host, { languages: ['en'] });
  await approveLanguages(host, ['en']);
  const { id } = formIn(survey, 'en');
  const change = (description: string) => host.editForm(id, { kind: 'change-form', settings: { description } });
  change(`Our own hello.\n\n${descriptionOf(id)}`);
  await value(host, 'publishForm', { formId: id });
  expect(descriptionOf(id)).toMatch(/^Our own hello\..+\d people in our office can see.+911/s);
  change('Tell us.');
  await value(host, 'publishForm', { formId: id });
  expect(descriptionOf(id)).toMatch(/\d people in our office can see.+911/s);
});

test('a form that somebody published in Google’s editor is not given out before it tells the number', async () => {
  const survey = await makePulse(host, { languages: ['en'] });
  const { id } = formIn(survey, 'en');
  host.editForm(id, { kind: 'change-form', settings: { published: true } });
  expect(await problem(host, 'tickFormOpens', { formId: id, opens: true })).toMatchObject({ code: 'ask.who-untold' });
});
