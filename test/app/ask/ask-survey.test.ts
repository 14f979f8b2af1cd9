// From a wish to forms that families can open, through the real bundle.
import { openHost } from '../../../workbench/host';
import type { Host } from '../../../workbench/host-types';
import type { WorldForm } from '../../../workbench/world-types';
import { distDir } from '../../support/product';
import { approveLanguages, finishBuilding, formIn, makePulse, openPulse, surveyIn } from '../../support/pulse-survey';
import { problem, reply, value } from '../../support/sidebar-calls';

let host: Host;
beforeEach(async () => {
  host = await openHost({ distDir, district: 'small' });
});
afterEach(() => host.close());

const worldForm = (id: string): WorldForm => {
  const form = host.world().forms.find((one) => one.id === id);
  if (form === undefined) throw new Error(`no form ${id}`);
  return form;
};
const sheet = (name: string) => host.world().sheets.find((one) => one.name === name);

test('a survey becomes one unpublished form a language, each with the twelve questions and a tab of its own', async () => {
  const survey = await makePulse(host);
  expect(survey).toMatchObject({ state: 'ready', questions: 12, asksSchool: false });
  const forms = survey.forms.map(({ id }) => worldForm(id));
  for (const form of forms) {
    expect(form.items).toHaveLength(12);
    expect(form.published).toBe(false);
    expect(form.items.some(({ required }) => required)).toBe(false);
  }
  expect(forms.map(({ title }) => title)).toEqual(['How is tutoring going?', '¿Cómo va la tutoría?']);
  const [english, spanish] = forms;
  english?.items.forEach(({ choices, type }, index) => {
    expect(spanish?.items[index]?.choices).toHaveLength(choices.length);
    expect(spanish?.items[index]?.type).toBe(type);
  });
  const tabs = host.world().sheets.filter(({ formUrl }) => formUrl !== null);
  expect(tabs.map(({ id }) => id).sort()).toEqual(forms.map(({ destinationSheetId }) => destinationSheetId).sort());
});

test('every question’s column in the response tab is written down and has its header', async () => {
  const survey = await makePulse(host);
  const [, , ...rows] = sheet('Survey questions')?.values ?? [];
  for (const { id, language } of survey.forms) {
    const tab = host.world().sheets.find((one) => one.id === worldForm(id).destinationSheetId);
    for (const row of rows) {
      const wording = JSON.parse(String(row[5])) as { [language: string]: { title: string } };
      const places = JSON.parse(String(row[6])) as { [form: string]: { item: number; column: number } };
      expect(tab?.values[0]?.[(places[id]?.column ?? 0) - 1]).toBe(wording[language]?.title);
      expect(worldForm(id).items.find((item) => item.id === places[id]?.item)?.title).toBe(wording[language]?.title);
    }
  }
});

test('nothing is published in a language whose texts nobody approved, and the texts name who did (PV09)', async () => {
  const survey = await makePulse(host);
  const spanish = formIn(survey, 'es');
  expect(await problem(host, 'publishForm', { formId: spanish.id })).toMatchObject({
    code: 'ask.not-approved',
    values: { language: 'es' },
  });
  expect(worldForm(spanish.id).published).toBe(false);
  await approveLanguages(host, ['es']);
  const { approvedBy } = await value(host, 'readLanguageTexts', { language: 'es' });
  expect(approvedBy).toContain('Elena Reviewer');
  await value(host, 'publishForm', { formId: spanish.id });
  expect(worldForm(spanish.id).published).toBe(true);
  expect(await problem(host, 'publishForm', { formId: formIn(survey, 'en').id })).toMatchObject({
    code: 'ask.not-approved',
  });
});

test('the texts to approve hold every sentence and choice of the form that families then see (PV09)', async () => {
  const survey = await openPulse(host, { languages: ['es'] });
  const { groups } = await value(host, 'readLanguageTexts', { language: 'es' });
  const read = groups.flatMap(({ texts }) => texts.flatMap(({ text, choices }) => [text, ...choices]));
  const form = worldForm(formIn(survey, 'es').id);
  for (const { title, choices } of form.items) for (const text of [title, ...choices]) expect(read).toContain(text);
  const page = host.formPage(form.publishedId, '');
  expect(page.state).toBe('open');
  expect(read).toContain(form.title);
  // How many people can see the answers is known once the form is published (PV12).
  const approved = form.description.replace(/\d+(?= personas de nuestra oficina)/, '⟦cuántas⟧');
  for (const paragraph of approved.split('\n\n')) expect(read).toContain(paragraph);
  expect(read).toContain(form.confirmationMessage);
});

test('an approval needs a name', async () => {
  expect(await problem(host, 'approveLanguage', { language: 'es', name: '   ', seen: '' })).toMatchObject({
    code: 'rpc.wrong-input',
  });
  expect(await problem(host, 'approveLanguage', { language: 'ar', name: 'Amal', seen: '' })).toMatchObject({
    code: 'ask.no-texts',
  });
});

test('a form is open only once a person ticked that it opens, with who and when; before that it is merely published', async () => {
  const survey = await makePulse(host);
  await approveLanguages(host);
  const formId = formIn(survey, 'es').id;
  expect(await problem(host, 'tickFormOpens', { formId, opens: true })).toMatchObject({ code: 'ask.not-published' });
  await value(host, 'publishForm', { formId });
  expect(formIn(await surveyIn(host), 'es').state).toBe('published');
  await value(host, 'tickFormOpens', { formId, opens: true });
  const ticked = await surveyIn(host);
  expect(formIn(ticked, 'es')).toMatchObject({ state: 'open', opensCheckedBy: worldForm(formId).owner });
  expect(formIn(ticked, 'es').opensCheckedOn).toMatch(/^\d{4}-\d\d-\d\d$/);
  expect(ticked.state).toBe('open');
  await value(host, 'tickFormOpens', { formId, opens: false });
  expect(formIn(await surveyIn(host), 'es')).toMatchObject({ state: 'published', opensCheckedBy: '' });
});

test('closing takes no more answers, and opening again needs no second look', async () => {
  const survey = await openPulse(host);
  await value(host, 'closeSurvey', { surveyId: survey.id });
  const closed = await surveyIn(host);
  expect([closed.state, ...closed.forms.map(({ state }) => state)]).toEqual(['closed', 'closed', 'closed']);
  for (const { id } of closed.forms) expect(host.formPage(worldForm(id).publishedId, '').state).toBe('closed');
  await value(host, 'reopenSurvey', { surveyId: survey.id });
  const open = await surveyIn(host);
  expect([open.state, ...open.forms.map(({ state }) => state)]).toEqual(['open', 'open', 'open']);
  for (const { id } of open.forms) expect(host.formPage(worldForm(id).publishedId, '').state).toBe('open');
});

test('a form that a colleague has just closed, or set aside, is not published, and takes no answers', async () => {
  const survey = await openPulse(host);
  await value(host, 'closeSurvey', { surveyId: survey.id });
  const formId = formIn(survey, 'en').id;
  expect(await problem(host, 'publishForm', { formId })).toEqual({
    code: 'ask.closed',
    values: { survey: 'Family pulse 1' },
  });
  expect(host.formPage(worldForm(formId).publishedId, '').state).toBe('closed');
  await value(host, 'reopenSurvey', { surveyId: survey.id });
  await value(host, 'publishForm', { formId });
  const aside = await makePulse(host);
  await value(host, 'closeSurvey', { surveyId: aside.id });
  expect(await problem(host, 'publishForm', { formId: formIn(aside, 'en').id })).toMatchObject({ code: 'ask.closed' });
  expect(worldForm(formIn(aside, 'en').id).published).toBe(false);
});

test('two people who press at once make one survey', async () => {
  host.setFaults({
    interleave: {
      atCall: 40,
      function: 'rpc',
      args: ['startSurvey', { purpose: 'pulse', languages: ['en'], askSchool: false }],
    },
  });
  await makePulse(host);
  const { surveys } = await value(host, 'openAsk', {});
  expect(surveys).toHaveLength(1);
  expect(host.world().forms).toHaveLength(2);
  expect(await problem(host, 'startSurvey', { purpose: 'pulse', languages: ['en'], askSchool: false })).toMatchObject({
    code: 'ask.unfinished',
    values: { survey: 'Family pulse 1' },
  });
});

test('a second round is a survey of its own, once the first is open or set aside', async () => {
  await openPulse(host);
  expect((await makePulse(host)).name).toBe('Family pulse 2');
  await value(host, 'closeSurvey', { surveyId: (await surveyIn(host)).id });
  expect((await makePulse(host)).name).toBe('Family pulse 3');
});

test('a form that was deleted, or that a colleague owns, is named with its owner', async () => {
  const survey = await makePulse(host);
  await approveLanguages(host);
  const { id, owner } = formIn(survey, 'en');
  const colleague = host.world().users.find(({ email }) => email !== owner)?.email ?? '';
  const asColleague = await reply(host, 'publishForm', { formId: id }, { user: colleague });
  expect(asColleague).toMatchObject({ ok: false, problem: { code: 'ask.form-unreachable', values: { owner } } });
  host.editForm(id, { kind: 'delete-form' });
  expect(await problem(host, 'publishForm', { formId: id })).toMatchObject({
    code: 'ask.form-unreachable',
    values: { owner },
  });
});

test('what staff changed in a form by hand is told, and a question that only moved is not', async () => {
  const survey = await makePulse(host);
  const { id } = formIn(survey, 'en');
  const [first, second, third] = worldForm(id).items;
  host.editForm(id, { kind: 'move-item', itemId: first?.id ?? 0, to: 3 });
  expect((await value(host, 'checkForm', { formId: id })).changes).toEqual({
    deleted: [],
    retitled: [],
    added: [],
    answers: 'here',
    lacks: [],
  });
  host.editForm(id, { kind: 'retitle-item', itemId: second?.id ?? 0, title: 'Does the tutor know your child?' });
  host.editForm(id, { kind: 'delete-item', itemId: third?.id ?? 0 });
  host.editForm(id, { kind: 'add-item', title: 'Our own question' });
  expect((await value(host, 'checkForm', { formId: id })).changes).toEqual({
    deleted: [third?.title],
    retitled: ['Does the tutor know your child?'],
    added: ['Our own question'],
    answers: 'here',
    lacks: [],
  });
});

test('where Google refuses the link, a person is told which form, and what was built goes on unchanged', async () => {
  host.setFaults({ setDestinationRefused: true });
  const started = await value(host, 'startSurvey', { purpose: 'pulse', languages: ['es'], askSchool: false });
  expect(started.state).toBe('link-by-hand');
  const editUrl = `https://docs.google.com/forms/d/${host.world().forms[0]?.id}/edit`;
  expect(started.waiting).toMatchObject({ languageName: 'Español', editUrl });
  const before = host.world().forms[0]?.items.map(({ id }) => id);
  expect((await value(host, 'buildSurvey', { surveyId: started.surveyId })).state).toBe('link-by-hand');
  host.setFaults({ setDestinationRefused: false });
  expect((await value(host, 'buildSurvey', { surveyId: started.surveyId })).state).toBe('ready');
  expect(host.world().forms[0]?.items.map(({ id }) => id)).toEqual(before);
});

test('where Google’s limit of a day is reached halfway, that is said, and the next day goes on from there', async () => {
  host.setFaults({
    failNext: 'Form.addParagraphTextItem',
    message: 'Service invoked too many times for one day: forms.',
  });
  const wish = { purpose: 'pulse' as const, languages: ['en', 'es'], askSchool: false };
  expect(await problem(host, 'startSurvey', wish)).toMatchObject({ code: 'rpc.google-limit' });
  const { id } = await surveyIn(host);
  await finishBuilding(host, id);
  expect(host.world().forms.map(({ items }) => items.length)).toEqual([12, 12]);
});

test('with slow calls the forms are built in slices, each question once', async () => {
  host.setFaults({ latencyMsPerCall: 400 });
  const started = await value(host, 'startSurvey', { purpose: 'pulse', languages: ['en', 'es'], askSchool: false });
  expect(started.state).toBe('building');
  let last = started.done;
  for (let slice = 0; slice < 40; slice += 1) {
    const progress = await value(host, 'buildSurvey', { surveyId: started.surveyId });
    expect(progress.done).toBeGreaterThan(last);
    last = progress.done;
    if (progress.state === 'ready') break;
  }
  expect(last).toBe(26);
  expect(host.world().forms.map(({ items }) => items.length)).toEqual([12, 12]);
});

test('nobody is asked for the school where no schools are listed, and asking for it is refused', async () => {
  const { school } = await value(host, 'openAsk', {});
  expect(school.state).toBe('no-schools');
  expect(await problem(host, 'startSurvey', { purpose: 'pulse', languages: ['en'], askSchool: true })).toMatchObject({
    code: 'ask.school-no-schools',
  });
  expect(host.world().forms).toHaveLength(0);
});

test('a colleague who uses Spanish is asked in Spanish and finds the same survey', async () => {
  const survey = await makePulse(host);
  const [first] = host.world().users;
  host.setUser(first?.email ?? '', { locale: 'es-419' });
  expect((await surveyIn(host)).id).toBe(survey.id);
  const { groups } = await value(host, 'readLanguageTexts', { language: 'en' });
  expect(groups.map(({ title }) => title)).toContain('Pulso de las familias: preguntas');
});

test('a survey whose row was deleted is told, and nothing breaks', async () => {
  const survey = await makePulse(host);
  host.deleteRows('Surveys', 3, 1);
  expect(await problem(host, 'buildSurvey', { surveyId: survey.id })).toMatchObject({ code: 'ask.survey-gone' });
  expect((await value(host, 'openAsk', {})).surveys).toEqual([]);
});

test('the surveys are found after staff renamed, sorted and widened their sheet', async () => {
  const survey = await makePulse(host);
  host.renameSheet('Surveys', 'What we asked');
  host.insertColumns('What we asked', 1, 2);
  await approveLanguages(host);
  await value(host, 'publishForm', { formId: formIn(survey, 'en').id });
  expect((await surveyIn(host)).id).toBe(survey.id);
});

test('from 120 tabs on, staff are told before another form adds one, and the survey is still made whole', async () => {
  for (let tab = host.world().sheets.length; tab < 119; tab += 1) host.insertSheet(`Old ${tab}`);
  expect(await value(host, 'openAsk', {})).toMatchObject({ tabs: 119, manyTabs: false });
  host.insertSheet('One more');
  expect(await value(host, 'openAsk', {})).toMatchObject({ tabs: 120, manyTabs: true });
  host.resetCalls();
  expect((await makePulse(host)).state).toBe('ready');
  expect(host.calls().byMethod['Sheet.getFormUrl']).toBeLessThanOrEqual(2 * host.world().sheets.length);
});
